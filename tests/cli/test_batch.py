"""`batch` from the shell: what it is asked for, and what it writes."""

import csv
import json
import zipfile
from datetime import date, datetime

import pikepdf
import pytest

from feuillet.findings import ExitStatus
from tests.batch.books import book
from tests.cli.shop import GOOD, HEADING, HINT, WITH_TROUBLE, Shop
from tests.sample import ASSOCIATION

OTHER = HEADING + "Quentin;Odile;11/12/1951\nPrisca;Noé;10/11/1952\n"


def test_the_template_can_be_filled_in_and_used(shop: Shop) -> None:
    """Headings as the form prints them and an example, for a spreadsheet; the list is right as it
    stands.
    """
    status, printed, _ = shop.batch("new.csv", "--template")
    assert (status, printed) == (
        0,
        f"{shop.here / 'new.csv'}: the headings, and a line to be replaced\n",
    )
    data = (shop.here / "new.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    headings, example = csv.reader(data.decode("utf-8-sig").splitlines(), delimiter=";")
    assert headings[:2] == ["Nom de naissance", "Prénoms"]
    assert headings[-3:-1] == ["Entretien, date et heure", "Fiche d’information remise le"]
    assert headings[-1] == "Documents"
    assert len(headings) == len(example)
    status, printed, said = shop.batch("new.csv", "--dry-run")
    assert (status, said) == (0, f"{HINT}\n")
    assert printed == "1 line: 1 document can be made; nothing written\n"


def test_a_document_for_each_line(shop: Shop) -> None:
    """Under the number of its line, with its own values in the fields."""
    status, printed, said = shop.ask(GOOD, "--output", str(shop.here / "out"))
    assert (status, said) == (0, f"{HINT}\n")
    assert printed == f"2 lines: 2 documents made; in {shop.here / 'out'}\n"
    files = sorted((shop.here / "out").glob("*.pdf"))
    assert [path.name for path in files] == ["00002-consentement.pdf", "00003-consentement.pdf"]
    with pikepdf.open(files[1]) as pdf:
        values = {str(field.T): str(field.V) for field in pdf.Root.AcroForm.Fields if "/V" in field}
    assert (values["birth-name"], values["first-names"]) == ("Yvonnick", "Bérénice")
    assert (values["birth-date"], values["patient"]) == ("02/03/1961", "Yvonnick Bérénice")


def test_a_record_copy_beside_each_form(shop: Shop) -> None:
    """--finalise: for the file of the patient, without fields."""
    shop.ask(GOOD, "--output", str(shop.here / "out"), "--finalise")
    names = sorted(path.name for path in (shop.here / "out").glob("00002*"))
    assert names == ["00002-consentement-dossier.pdf", "00002-consentement.pdf"]


def test_a_dry_run_writes_nothing(shop: Shop) -> None:
    """And tells every line that cannot be made, as a real one would."""
    status, _, said = shop.ask(WITH_TROUBLE, "--dry-run", "--output", str(shop.here / "out"))
    assert status == ExitStatus.SOME_MADE
    told = f"{shop.here / 'people.csv'}:4: error: “Date de naissance” is no day of the calendar"
    assert told in said
    assert [path.name for path in shop.here.iterdir() if path.name != "project"] == ["people.csv"]


def test_all_in_one_zip(shop: Shop) -> None:
    """Under the names that a folder would have."""
    status, _, _ = shop.ask(GOOD, "--zip", str(shop.here / "all.zip"))
    assert status == 0
    with zipfile.ZipFile(shop.here / "all.zip") as archive:
        assert archive.namelist() == ["00002-consentement.pdf", "00003-consentement.pdf"]


def test_all_in_one_file_to_print_on_both_sides(shop: Shop) -> None:
    """Each document begins a sheet of paper, and has no field."""
    status, printed, _ = shop.ask(GOOD, "--merge", str(shop.here / "all.pdf"), "--json")
    assert status == 0
    assert [each["path"] for each in json.loads(printed)["documents"]] == ["all.pdf", "all.pdf"]
    with pikepdf.open(shop.here / "all.pdf") as pdf:
        assert len(pdf.pages) == 4
        assert "/AcroForm" not in pdf.Root
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root] == ["Ligne 2", "Ligne 3"]
        assert "consentement" in str(pdf.docinfo.Title).casefold()


def test_a_list_that_cannot_be_read_is_told(shop: Shop) -> None:
    """In one line."""
    status, _, said = shop.batch("missing.csv")
    assert status == ExitStatus.USAGE
    assert said.count("\n") == 1
    assert "missing.csv cannot be read" in said


@pytest.mark.parametrize(
    "options", ["--merge a.pdf --zip a.zip", "--merge a.pdf --output a", "--template --resume"]
)
def test_what_excludes_each_other_is_told(shop: Shop, options: str) -> None:
    """An option that is left aside in silence would be missed when it is too late."""
    status, _, said = shop.ask(GOOD, *options.split())
    assert status == ExitStatus.USAGE
    assert "exclude each other" in said


def test_a_template_takes_no_list_away(shop: Shop) -> None:
    """A list that is filled in already stays."""
    (shop.here / "people.csv").write_text(GOOD, "utf-8")
    status, _, said = shop.batch("people.csv", "--template")
    assert status == ExitStatus.USAGE
    assert "stands already" in said
    assert (shop.here / "people.csv").read_text("utf-8") == GOOD


def test_a_stack_that_would_lack_a_document_is_not_begun(shop: Shop) -> None:
    """Nobody would miss it before the patient does."""
    (shop.here / "people.csv").write_text(GOOD, "utf-8")
    chosen = ("--kind", "consent", "--kind", "handout")
    status, _, said = shop.batch("people.csv", *chosen, organisation=ASSOCIATION)
    assert status == ExitStatus.USAGE
    assert "no `consent` can be made: only a clinic or a practice issues `consent`" in said


def test_who_issues_no_form_is_told(shop: Shop) -> None:
    """With what to choose, as `build` would."""
    (shop.here / "people.csv").write_text(GOOD, "utf-8")
    status, _, said = shop.batch("people.csv", organisation=ASSOCIATION)
    assert status == ExitStatus.USAGE
    assert "only a clinic or a practice issues `consent`" in said


def test_a_consent_sheet_in_large_print_has_the_name(shop: Shop) -> None:
    """Most patients are old; its files say so, and stand beside those of ordinary print."""
    output = ("--output", str(shop.here / "out"))
    assert shop.ask(GOOD, *output)[0] == 0
    status, printed, _ = shop.ask(GOOD, *output, "--edition", "large-print", "--resume")
    assert (status, printed.partition(";")[0]) == (0, "2 lines: 2 documents made")
    with pikepdf.open(shop.here / "out" / "00002-consentement-gros-caracteres.pdf") as pdf:
        values = {str(field.T): str(field.V) for field in pdf.Root.AcroForm.Fields if "/V" in field}
        assert len(pdf.pages) == 6
    assert values["birth-name"] == "Zéphyrin"
    sides = {name: value for name, value in values.items() if name.startswith("patient") and value}
    assert len(sides) > 1
    assert set(sides.values()) == {"Zéphyrin Anaïs"}


def test_a_kind_without_that_edition_is_told(shop: Shop) -> None:
    """Before anything is laid out."""
    (shop.here / "people.csv").write_text(GOOD, "utf-8")
    chosen = ("--kind", "leaflet", "--edition", "large-print")
    status, _, said = shop.batch("people.csv", *chosen)
    assert status == ExitStatus.USAGE
    assert "the kinds asked for have other editions: standard" in said


def test_documents_of_patients_stay_out_of_content_and_builds(shop: Shop) -> None:
    """And no file is written over the list itself."""
    brochures = str(shop.root / "brochures" / "x")
    assert "do not belong in" in shop.ask(GOOD, "--output", brochures)[2]
    (shop.here / "manifest.json").write_text('{"documents": []}', "utf-8")
    said = shop.ask(GOOD, "--zip", str(shop.here / "a.zip"))[2]
    assert "published documents stand there, and these concern patients" in said
    (shop.here / "manifest.json").unlink()
    people = str(shop.here / "people.csv")
    for option in ("--merge", "--zip"):
        status, _, said = shop.ask(GOOD, option, people)
        assert (status, "the command reads it" in said) == (ExitStatus.USAGE, True)
    assert (shop.here / "people.csv").read_text("utf-8") == GOOD


def test_a_workbook_is_a_list_too(shop: Shop) -> None:
    """Its days and numbers are typed cells."""
    row = ["Zéphyrin", "Anaïs", date(1960, 2, 1), datetime.fromisoformat("2026-11-23T14:30")]
    data = book(["Nom", "Prénom", "Né(e) le", "Entretien"], row)
    (shop.here / "people.xlsx").write_bytes(data)
    status, _, said = shop.batch("people.xlsx", "--output", str(shop.here / "out"))
    assert (status, said) == (0, f"{HINT}\n")
    with pikepdf.open(shop.here / "out" / "00002-consentement.pdf") as pdf:
        values = {str(field.T): str(field.V) for field in pdf.Root.AcroForm.Fields if "/V" in field}
    assert (values["birth-date"], values["interview-date"]) == ("01/02/1960", "23/11/2026 14:30")


@pytest.mark.parametrize(("option", "name"), [("--merge", "all.pdf"), ("--zip", "all.zip")])
def test_one_file_is_of_one_list(shop: Shop, option: str, name: str) -> None:
    """The same list may replace its own, grown too; another list or other documents, if forced."""
    path = shop.here / name
    assert shop.ask(GOOD, option, str(path))[0] == 0
    before = path.read_bytes()
    assert shop.ask(GOOD, option, str(path))[0] == 0
    assert path.read_bytes() == before
    for text, kinds, why in (
        (OTHER, (), "it holds documents of another list"),
        (GOOD, ("--person", "minor"), "it was made with other options"),
    ):
        status, _, said = shop.ask(text, option, str(path), *kinds)
        assert status == ExitStatus.USAGE
        assert f"{why}; name another with {option}, or replace it with --force" in said
        assert path.read_bytes() == before
    assert shop.ask(WITH_TROUBLE, option, str(path), "--resume")[0] == ExitStatus.SOME_MADE
    late = GOOD.replace(HEADING, f"{HEADING}Tardif;Zoé;02/03/1950\n")
    assert shop.ask(late, option, str(path))[1].startswith("3 lines: 3 documents made")
    assert shop.ask(OTHER, option, str(path), "--force")[0] == 0


def test_a_list_to_fill_in_may_be_asked_for_twice(shop: Shop) -> None:
    """Until somebody has filled it in."""
    assert [shop.batch("new.csv", "--template")[0] for _ in range(2)] == [0, 0]
    with (shop.here / "new.csv").open("a", encoding="utf-8") as file:
        file.write("A;B;01/02/1960\r\n")
    status, _, said = shop.batch("new.csv", "--template")
    assert (status, "or is filled in by now; name another" in said) == (ExitStatus.USAGE, True)


def test_a_list_in_view_of_others_is_warned_of(shop: Shop) -> None:
    """In a line that says where to put it."""
    place = shop.root / "brochures" / "people.csv"
    place.write_text(GOOD, "utf-8")
    try:
        status, _, said = shop.batch(str(place), "--dry-run")
    finally:
        place.unlink()
    told = f"warning: {place} is a list of patients, and stands in brochures: move it elsewhere"
    assert (status, said.splitlines()[0]) == (0, told)


@pytest.mark.parametrize("name", ["brochures", "templates", "styles"])
def test_the_content_of_any_project_takes_no_documents(shop: Shop, name: str) -> None:
    """Of another than the one that is worked in as well."""
    place = shop.here / "other" / name / "today"
    (shop.here / "other" / "brochures" / "procedures").mkdir(parents=True)
    status, _, said = shop.ask(GOOD, "--output", str(place), "--force")
    assert status == ExitStatus.USAGE
    assert f"documents do not belong in the {name} of a project" in said
    assert not place.exists()
