"""`batch` from the shell: what it writes, what it prints, and that nobody's name is printed."""

import csv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from feuillet.cli import run
from feuillet.findings import ExitStatus
from tests.cli.conftest import CONTENT, ROOT, copied
from tests.sample import ASSOCIATION, CLINIC, PROCEDURE

Answer = Callable[..., tuple[int, str, str]]
HEADING = "Nom de naissance;Prénoms;Date de naissance\n"
GOOD = HEADING + "Zéphyrin;Anaïs;01/02/1960\nYvonnick;Bérénice;2/3/1961\n"
WITH_TROUBLE = GOOD + "Xantippe;Cunégonde;31/02/1962\n"
NAMES = ("Zéphyrin", "Anaïs", "Yvonnick", "Bérénice", "Xantippe", "Cunégonde")


class Shop:
    """A project and what was laid out there; lists go into the folder `here`."""

    def __init__(self, root: Path, cache: Path, answer: Answer, here: Path) -> None:
        self.root, self.cache, self.answer, self.here = root, cache, answer, here

    def ask(self, text: str, *options: str) -> tuple[int, str, str]:
        (self.here / "people.csv").write_text(text, "utf-8")
        return self.batch("people.csv", *options)

    def batch(self, people: str, *options: str, organisation: str = CLINIC) -> tuple[int, str, str]:
        chosen = ("--procedure", PROCEDURE, "--organisation", organisation, "--today", "2026-11-23")
        return self.answer(self.root, "batch", str(self.here / people), *chosen, "--cache", str(self.cache), *options)


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A project, and its consent sheet and record copy laid out once."""
    folder = tmp_path_factory.mktemp("shop")
    root = copied(ROOT, folder / "project", CONTENT)
    people = folder / "people.csv"
    people.write_text(GOOD, "utf-8")
    chosen = ("--procedure", PROCEDURE, "--organisation", CLINIC, "--today", "2026-11-23")
    command = ("batch", str(people), *chosen, "--finalise", "--dry-run", "--cache", str(folder / "blanks"))
    assert run(command, root) == ExitStatus.DONE
    return root, folder / "blanks"


@pytest.fixture
def shop(laid: tuple[Path, Path], answer: Answer, tmp_path: Path) -> Shop:
    return Shop(*laid, answer, tmp_path)


def test_the_template_can_be_filled_in_and_used(shop: Shop) -> None:
    """Headings as the form prints them and an example, for a spreadsheet; the list is right as it stands."""
    status, printed, _ = shop.batch("new.csv", "--template")
    assert (status, printed) == (0, f"{shop.here / 'new.csv'}: the headings, and a line to be replaced\n")
    data = (shop.here / "new.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    headings, example = csv.reader(data.decode("utf-8-sig").splitlines(), delimiter=";")
    assert headings[:2] == ["Nom de naissance", "Prénoms"]
    assert len(headings) == len(example)
    status, printed, _ = shop.batch("new.csv", "--dry-run")
    assert (status, printed) == (0, "1 line: 1 document of 1, 0 reported; nothing written\n")


def test_a_document_for_each_line(shop: Shop) -> None:
    """Under the number of its line, with its own values in the fields."""
    status, printed, said = shop.ask(GOOD, "--output", str(shop.here / "out"))
    assert (status, said) == (0, "")
    assert printed == f"2 lines: 2 documents of 2, 0 reported; in {shop.here / 'out'}\n"
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
    assert f"{shop.here / 'people.csv'}:4: error: `birth-date` is no day of the calendar" in said
    assert [path.name for path in shop.here.iterdir() if path.name != "project"] == ["people.csv"]


def test_all_in_one_zip(shop: Shop) -> None:
    """Under the names that a folder would have."""
    status, _, _ = shop.ask(GOOD, "--zip", str(shop.here / "all.zip"))
    assert status == 0
    with zipfile.ZipFile(shop.here / "all.zip") as archive:
        assert archive.namelist() == ["00002-consentement.pdf", "00003-consentement.pdf"]


def test_all_in_one_file_to_print_on_both_sides(shop: Shop) -> None:
    """Each document begins a sheet of paper, and has no field."""
    status, _, _ = shop.ask(GOOD, "--merge", str(shop.here / "all.pdf"))
    assert status == 0
    with pikepdf.open(shop.here / "all.pdf") as pdf:
        assert len(pdf.pages) == 4
        assert "/AcroForm" not in pdf.Root


@pytest.mark.parametrize(("option", "name"), [("--merge", "all.pdf"), ("--zip", "all.zip")])
def test_one_file_is_of_one_list(shop: Shop, option: str, name: str) -> None:
    """The same list may replace its own; another, or other documents of it, only with --force."""
    path = shop.here / name
    assert shop.ask(GOOD, option, str(path))[0] == 0
    before = path.read_bytes()
    assert shop.ask(GOOD, option, str(path))[0] == 0
    assert path.read_bytes() == before
    for text, kinds in ((WITH_TROUBLE, ()), (GOOD, ("--person", "minor"))):
        status, _, said = shop.ask(text, option, str(path), *kinds)
        assert status == ExitStatus.USAGE
        assert "it holds documents of another list; name another with " in said
        assert path.read_bytes() == before
    assert shop.ask(WITH_TROUBLE, option, str(path), "--force")[0] == ExitStatus.SOME_MADE


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (GOOD, ExitStatus.DONE),
        (WITH_TROUBLE, ExitStatus.SOME_MADE),
        (HEADING + "A;;1/1/1960\n", ExitStatus.NOTHING_MADE),
        (HEADING, ExitStatus.NOTHING_MADE),
        ("", ExitStatus.USAGE),
        ("Nom;Prénoms\n", ExitStatus.USAGE),
    ],
)
def test_the_exit_status_says_what_was_made(shop: Shop, text: str, status: ExitStatus) -> None:
    """All, some, or nothing; a list that is none is a slip in the command."""
    assert shop.ask(text, "--dry-run")[0] == status


def test_no_name_is_printed(shop: Shop) -> None:
    """Neither of who got a document nor of who got none, on no stream and in no name of a file."""
    broken = '"Zéphyrin;Anaïs;1/1/1960\n' + "Yvonnick " * 60 + ";Bérénice;1/1/1960\nXantippe\u0627;Cunégonde;1/1/1960\n"
    for options in (("--output", str(shop.here / "out")), ("--dry-run",), ("--zip", str(shop.here / "a.zip"))):
        _, printed, said = shop.ask(WITH_TROUBLE + broken, *options)
        assert "4 reported" in printed
        assert not any(name in printed + said for name in NAMES)
    assert not any(name in path.name for path in shop.here.rglob("*") for name in NAMES)


def test_nothing_of_a_person_is_kept(shop: Shop) -> None:
    """The cache holds what it held before."""
    before = {path.name: path.read_bytes() for path in shop.cache.iterdir()}
    shop.ask(GOOD, "--output", str(shop.here / "out"), "--finalise")
    assert {path.name: path.read_bytes() for path in shop.cache.iterdir()} == before


def test_a_folder_takes_one_list(shop: Shop) -> None:
    """A document of another list would pass for one of this: it is told, and left alone."""
    output = shop.here / "out"
    shop.ask(GOOD, "--output", str(output))
    before = (output / "00003-consentement.pdf").read_bytes()
    status, _, said = shop.ask(WITH_TROUBLE, "--output", str(output))
    assert status == ExitStatus.USAGE
    assert f"{output} holds documents of another list" in said
    assert (output / "00003-consentement.pdf").read_bytes() == before
    assert shop.ask(GOOD, "--output", str(output), "--resume")[0] == ExitStatus.DONE


def test_a_list_that_cannot_be_read_is_told(shop: Shop) -> None:
    """In one line."""
    status, _, said = shop.batch("missing.csv")
    assert status == ExitStatus.USAGE
    assert said.count("\n") == 1
    assert "missing.csv cannot be read" in said


@pytest.mark.parametrize("options", ["--merge a.pdf --zip a.zip", "--merge a.pdf --output a", "--template --resume"])
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


def test_a_rehearsal_tells_what_stands(shop: Shop) -> None:
    """`--dry-run` says what the real run would say."""
    output = ("--output", str(shop.here / "out"))
    shop.ask(GOOD, *output)
    status, _, said = shop.ask(GOOD, *output, "--dry-run")
    assert status == ExitStatus.USAGE
    assert "add --resume" in said


def test_a_stack_that_would_lack_a_document_is_not_begun(shop: Shop) -> None:
    """Nobody would miss it before the patient does."""
    status, _, said = shop.batch("people.csv", "--kind", "consent", "--kind", "handout", organisation=ASSOCIATION)
    assert status == ExitStatus.USAGE
    assert "no `consent` can be made: only a clinic or a practice issues `consent`" in said


def test_who_issues_no_form_is_told(shop: Shop) -> None:
    """With what to choose, as `build` would."""
    status, _, said = shop.batch("people.csv", organisation=ASSOCIATION)
    assert status == ExitStatus.USAGE
    assert "only a clinic or a practice issues `consent`" in said
