"""Lines in are documents out and lines reported; nobody's value stands in another's document."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from feuillet.batch.bundle import write_merged_pdf, write_zip
from feuillet.batch.folder import plan_folder_update, update_folder
from feuillet.batch.folder_record import LIST_STATE_FILE
from feuillet.batch.list_matching import LineContent
from feuillet.batch.people import ListedPerson, ListOfPeople, RefusedLine
from feuillet.batch.stacks import Finish, ListResult, ReadyForm, hand_over_stacks, iterate_stacks
from feuillet.batch.vocabulary import DOCUMENTS_FIELD
from tests.batch.lists import COPY, WORD, first, made, texts, values
from tests.imprint.plates import ready

NAMES = ("Abélard", "Béranger", "Célestin", "Désirée")
PERSONS = tuple(
    ListedPerson(
        row,
        {
            "birth-name": name,
            "first-names": f"Zoé{row}",
            "birth-date": "01/02/1960",
            "level": f"L{row} (côté)",
        },
    )
    for row, name in enumerate(NAMES, 2)
)
LONG = ListedPerson(7, {"birth-name": "Montmorency-" * 20})
FOREIGN = ListedPerson(8, {"birth-name": "\N{ARABIC LETTER ALEF}"})


def nothing() -> None:
    pass


def everything(data: bytes) -> bytes:
    """All that a file holds, unpacked."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        parts = [
            item.read_bytes() if isinstance(item, pikepdf.Stream) else item.unparse()
            for item in pdf.objects
        ]
    return b"\n".join((data, *parts))


def forms_of(name: str) -> set[bytes]:
    return {name.encode(code) for code in ("utf-8", "utf-16-be", "cp1252")} | {
        name.encode("utf-16-be").hex().encode(),
        name.encode("utf-16-be").hex().upper().encode(),
    }


def test_rows_in_are_documents_out_and_rows_reported(forms: dict[str, ReadyForm]) -> None:
    """In the order of the list, each once."""
    told: list[int] = []
    result = hand_over_stacks(
        made(forms, *PERSONS, LONG, FOREIGN), lambda _: None, lambda: told.append(1)
    )
    assert (len(result.documents), result.rows, len(result.troubles)) == (len(NAMES), len(NAMES), 3)
    assert result.documents[0] == (2, "consent", f"00002-{WORD}.pdf")
    assert len(told) == len(NAMES) + 3
    assert [each.row for each in result.troubles] == [7, 8, 9]


def test_each_document_holds_its_own_values_alone(forms: dict[str, ReadyForm]) -> None:
    """In its fields, on its pages, and in every byte of the file."""
    for finish in ("screen", "flat"):
        for person, found in zip(PERSONS, made(forms, *PERSONS, finish=finish), strict=False):
            assert isinstance(found, list)
            (document,) = found
            assert document.row == person.row
            shown = texts(document.data)
            assert all(value in shown for value in person.values.values())
            if finish == "screen":
                assert values(document.data).items() >= person.values.items()
            whole = everything(document.data)
            others = [each for each in PERSONS if each != person]
            assert not any(
                form in whole for other in others for form in forms_of(other.values["birth-name"])
            )
            assert not any(other.values["first-names"] in shown for other in others)


def test_a_record_copy_has_the_values_and_no_field(forms: dict[str, ReadyForm]) -> None:
    """It stands beside the form where both are asked for."""
    stack = made(forms, PERSONS[0], finish="both")[0]
    assert isinstance(stack, list)
    assert [each.name for each in stack] == [f"00002-{WORD}.pdf", f"00002-{WORD}-{COPY}.pdf"]
    assert NAMES[0] in texts(stack[1].data)
    with pikepdf.open(io.BytesIO(stack[1].data)) as pdf:
        assert "/AcroForm" not in pdf.Root


def test_what_is_too_long_is_told_by_its_field(forms: dict[str, ReadyForm]) -> None:
    """Nothing is cut and nothing shrinks; the column is told, the value is not."""
    found = made(forms, LONG)[0]
    assert isinstance(found, RefusedLine)
    assert found.message.startswith("“Nom de naissance” is too long")
    assert "Montmorency" not in found.message


def test_several_lines_are_broken_and_bounded(forms: dict[str, ReadyForm]) -> None:
    """A box for several lines takes as many as it is high."""
    fits, not_ = (ListedPerson(2, {"level": "douzième vertèbre " * times}) for times in (4, 40))
    assert isinstance(made(forms, fits)[0], list)
    assert isinstance(made(forms, not_)[0], RefusedLine)


def test_a_letter_in_no_font_is_told(forms: dict[str, ReadyForm]) -> None:
    """A name is written whole or by hand."""
    found = made(forms, FOREIGN)[0]
    assert isinstance(found, RefusedLine)
    assert "in none of our fonts" in found.message


@pytest.mark.parametrize(
    "name",
    [
        "Ødegård",
        "Ștefănescu",
        "Παπαδόπουλος",
        "Королёв",
        "Ze\u0301bulon",
        "O’Brien–Łuk",
        "Trương Phương",
    ],
)
def test_names_of_europe_are_written(forms: dict[str, ReadyForm], name: str) -> None:
    """Latin with all its accents, Greek and Cyrillic, on the page and in the field."""
    document = first(made(forms, ListedPerson(2, {"birth-name": name})))
    assert values(document.data)["birth-name"] == name


def test_a_document_that_cannot_be_made_is_told(forms: dict[str, ReadyForm]) -> None:
    """By the column as the list calls it, with the reason; the other lines are made."""
    asking = ListedPerson(2, {}, ("handout",))
    people = ListOfPeople((asking, PERSONS[1]), (), headings={DOCUMENTS_FIELD: "À remettre"})
    why = {"handout": "“Fiche”: only a clinic issues it"}
    found = list(iterate_stacks(people, forms, ("consent",), "screen", why))
    assert found[0] == RefusedLine(2, "“À remettre” asks for “Fiche”: only a clinic issues it")
    assert isinstance(found[1], list)


def test_whose_it_is_stands_on_each_side(forms: dict[str, ReadyForm]) -> None:
    """A sheet that falls apart can be put together."""
    document = first(made(forms, PERSONS[0]))
    assert values(document.data)["patient"] == "Abélard Zoé2"
    own = first(made(forms, ListedPerson(2, {"birth-name": "A", "patient": "A, née C, B"})))
    assert values(own.data)["patient"] == "A, née C, B"


def test_names_stand_in_the_documents_alone(forms: dict[str, ReadyForm], tmp_path: Path) -> None:
    """In no file name, in no metadata, and in nothing that says how far the list is done."""
    run(tmp_path, forms, "both")
    for path in tmp_path.iterdir():
        assert not any(name in path.name for name in NAMES)
        if path.suffix == ".pdf":
            with pikepdf.open(path) as pdf:
                said = [
                    str(pdf.docinfo),
                    bytes(pdf.Root.Metadata.read_bytes()).decode("utf-8", "replace"),
                ]
            assert not any(name in each for name in NAMES for each in said)
    state = (tmp_path / LIST_STATE_FILE).read_bytes()
    assert not any(form in state for name in NAMES for form in forms_of(name))


@pytest.mark.parametrize("finish", ["screen", "flat", "both"])
def test_two_runs_give_the_same_bytes(forms: dict[str, ReadyForm], finish: Finish) -> None:
    """And two people never the same."""
    first = made(forms, *PERSONS, finish=finish)
    assert made(forms, *PERSONS, finish=finish) == first
    files = [each.data for stack in first if isinstance(stack, list) for each in stack]
    assert len(set(files)) == len(files)


def run(folder: Path, forms: dict[str, ReadyForm], finish: Finish) -> ListResult:
    """What the command does with a list."""
    said = {each.row: LineContent(repr(sorted(each.values.items()))) for each in PERSONS}
    plan = plan_folder_update(folder, forms, said, force=False)
    return update_folder(folder, plan, made(forms, *PERSONS, finish=finish), nothing)


def test_a_list_is_gone_on_with(forms: dict[str, ReadyForm], tmp_path: Path) -> None:
    """What stands is left alone, for it may be filled in by now; what is missing is made, a record
    copy too.
    """
    run(tmp_path, forms, "both")
    stood, gone = tmp_path / f"00002-{WORD}.pdf", tmp_path / f"00003-{WORD}-{COPY}.pdf"
    stood.write_bytes(b"stood")
    gone.unlink()
    result = run(tmp_path, forms, "both")
    assert (len(result.documents), result.rows) == (2 * len(NAMES), len(NAMES))
    assert result.standing == 2 * len(NAMES) - 1
    assert stood.read_bytes() == b"stood"
    assert gone.read_bytes().startswith(b"%PDF-")


def test_a_zip_holds_every_document(forms: dict[str, ReadyForm], tmp_path: Path) -> None:
    """Under the names that a folder would have, and with the same bytes each time."""
    for name in ("one.zip", "two.zip"):
        assert write_zip(tmp_path / name, made(forms, *PERSONS), nothing).rows == len(NAMES)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        assert archive.namelist() == [f"{row:05d}-{WORD}.pdf" for row in range(2, 6)]
        assert {
            name: values(archive.read(name))["birth-name"] for name in archive.namelist()
        } == dict(zip(archive.namelist(), NAMES, strict=True))


def test_merged_documents_begin_a_sheet_each(tmp_path: Path) -> None:
    """A document of an odd number of pages is followed by an empty one; no field is left, no font
    twice.
    """
    odd = {"consent": ReadyForm(WORD, ready(pages=1), ReadyForm(COPY, ready("record", 1)))}
    write_merged_pdf(tmp_path / "all.pdf", made(odd, *PERSONS, finish="flat"), nothing)
    pages = [
        page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(tmp_path / "all.pdf")
    ]
    assert len(pages) == 2 * len(NAMES)
    assert all(name in page for name, page in zip(NAMES, pages[::2], strict=True))
    assert not any(page.strip() for page in pages[1::2])
    with pikepdf.open(tmp_path / "all.pdf") as pdf:
        assert "/AcroForm" not in pdf.Root
        assert not any("/Annots" in page for page in pdf.pages)
        files = [
            item
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and "/FontFile3" in item
        ]
        assert len({item.FontFile3.read_raw_bytes() for item in files}) == len(files)


def test_nothing_made_leaves_no_merged_file(forms: dict[str, ReadyForm], tmp_path: Path) -> None:
    """An empty file would be printed, or sent on."""
    assert write_merged_pdf(tmp_path / "all.pdf", made(forms), nothing).documents == ()
    assert write_zip(tmp_path / "all.zip", made(forms), nothing).documents == ()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("write", [write_merged_pdf, write_zip])
def test_what_a_killed_run_left_half_written_goes(
    forms: dict[str, ReadyForm],
    tmp_path: Path,
    write: Any,  # noqa: ANN401  (either of two functions)
) -> None:
    """Names stand in it; another file's part is left to whoever writes it."""
    left, other = tmp_path / ".all.1.part", tmp_path / ".other.1.part"
    left.touch()
    other.touch()
    write(tmp_path / "all", made(forms, *PERSONS, finish="flat"), nothing)
    assert {path.name for path in tmp_path.iterdir()} == {"all", other.name}
