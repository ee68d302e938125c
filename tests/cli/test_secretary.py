"""A secretary's morning: tomorrow's people out of a workbook, printed in one go; a late one."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from feuillet.findings import ExitStatus
from tests.batch.books import book
from tests.cli.shop import HINT, Shop

PEOPLE = 29
HEADING = ("Heure", "Nom", "Prénoms", "Né(e) le", "Téléphone", "Niveau", "Opérateur", "Date")
FIRST = datetime.fromisoformat("1931-01-05")
SURGEON, LEVEL = "Dr Exemple", "première vertèbre lombaire"


def person(number: int) -> list[object]:
    """Nobody is called so."""
    born = FIRST + timedelta(days=211 * number)
    letters = f"{chr(ord('A') + number % 26)}{'bis' if number > 25 else ''}"
    name = f"MODÈLE-{letters}"
    return [born, name, f"Zoé-{letters}", born, 199001111, LEVEL, SURGEON, date(2026, 11, 24)]


@pytest.fixture
def people(shop: Shop) -> Path:
    """The list as she has it: a title, columns that no form has, an empty line, days as cells."""
    rows = [person(number) for number in range(PEOPLE)]
    data = book(["Bloc 3, mardi 24 novembre"], [], HEADING, *rows[:14], [], *rows[14:])
    path = shop.here / "demain.xlsx"
    path.write_bytes(data)
    return path


def test_a_day_is_printed_with_two_commands(shop: Shop, people: Path) -> None:
    """What she has is enough: a rehearsal says what is left out, then one file for the printer."""
    done = shop.run(people.name, "--dry-run")
    assert done.stdout.decode() == "29 lines: 29 documents can be made; nothing written\n"
    assert done.stderr.decode().splitlines() == [
        "note: above the heading, and left out: line 1",
        *(
            f"note: column {number} ({letter}), “{heading}”, is not used"
            for number, letter, heading in (
                (1, "A", "Heure"),
                (5, "E", "Téléphone"),
                (8, "H", "Date"),
            )
        ),
        HINT,
    ]
    done = shop.run(people.name, "--merge", "demain.pdf")
    assert done.returncode == 0
    assert done.stdout.decode() == "29 lines: 29 documents made; in demain.pdf\n"


def test_each_sheet_is_the_one_of_its_line(shop: Shop, people: Path) -> None:
    """Two sides each, in the order of the bookmarks, with the line's names, day and surgeon."""
    shop.run(people.name, "--merge", "demain.pdf")
    pages = [
        page.get_textpage().get_text_range()
        for page in pypdfium2.PdfDocument(shop.here / "demain.pdf")
    ]
    with pikepdf.open(shop.here / "demain.pdf") as pdf, pdf.open_outline() as outline:
        marks = [item.title for item in outline.root]
    assert len(pages) == 2 * PEOPLE
    assert marks == [f"Ligne {row}" for row in (*range(4, 18), *range(19, 34))]
    for number, (front, back) in enumerate(zip(pages[::2], pages[1::2], strict=True)):
        _, name, first, born, *_ = person(number)
        assert isinstance(born, datetime)
        told = (str(name), str(first), f"{born:%d/%m/%Y}", SURGEON, LEVEL)
        assert all(value in front for value in told)
        assert f"{name} {first}" in back


LATE = "Nom;Prénoms;Né(e) le\nExemple;Camille;01/02/1960\n"


def test_nothing_of_hers_is_lost(shop: Shop, people: Path) -> None:
    """Neither the list nor the file of another one, whichever name she types by mistake."""
    list_before = people.read_bytes()
    shop.run(people.name, "--merge", "demain.pdf")
    printed_before = (shop.here / "demain.pdf").read_bytes()
    (shop.here / "autre.csv").write_text(LATE, "utf-8")
    for listed, option, name, why in (
        (people.name, "--merge", people.name, "the command reads it"),
        (people.name, "--zip", people.name, "the command reads it"),
        ("autre.csv", "--merge", "demain.pdf", "it holds documents of another list"),
        ("autre.csv", "--zip", "demain.pdf", "it stands already"),
    ):
        done = shop.run(listed, option, name)
        assert done.returncode == ExitStatus.USAGE
        assert f"cannot write {name}: {why}" in done.stderr.decode()
    assert people.read_bytes() == list_before
    assert (shop.here / "demain.pdf").read_bytes() == printed_before


def test_a_late_patient_is_added(shop: Shop, people: Path) -> None:
    """The others' sheets stay, one filled in by hand meanwhile included."""
    assert shop.run(people.name, "--output", "demain").returncode == 0
    filled = shop.here / "demain" / "00004-consentement.pdf"
    filled.write_bytes(b"filled in")
    late = [None, "TARDIF", "Zoé", "02/03/1950", None, LEVEL, SURGEON, None]
    rows = [person(number) for number in range(PEOPLE)]
    title: tuple[Sequence[object], ...] = (["Bloc 3, mardi 24 novembre"], [], HEADING)
    people.write_bytes(book(*title, *rows[:14], [], *rows[14:], late))
    done = shop.run(people.name, "--output", "demain", "--resume")
    assert done.stdout.decode() == "30 lines: 1 document made, 29 stood already; in demain\n"
    assert filled.read_bytes() == b"filled in"
    people.write_bytes(book(*title, late, *rows))
    done = shop.run(people.name, "--output", "demain")
    assert done.stdout.decode() == "30 lines: 0 documents made, 30 stood already; in demain\n"
    assert (shop.here / "demain" / "00005-consentement.pdf").read_bytes() == b"filled in"


def test_what_is_wrong_is_told_by_line_and_column(shop: Shop) -> None:
    """In the words of her list, and without a name; the right ones are made."""
    lines = (
        "Nom;Prénom;Date de naissance;N° de tél.",
        "Modèle;Anne;01/02/1950;01 99 00 11 11",
        "Exemple;Zoé;24/11/2026;",
        "Fictif;Léa;03/04/1951;",
        ";;;",
        "FICTIF;Lea;1951-04-03;",
        "Ngô ?ình;Minh;05/06/1952;",
        "Spécimen;Noé;18688;",
    )
    data = "\r\n".join(lines).encode("cp1252", "replace")
    (shop.here / "liste.csv").write_bytes(data)
    done = shop.run("liste.csv", "--output", "demain")
    assert done.returncode == ExitStatus.SOME_MADE
    told = done.stderr.decode().splitlines()
    assert told[0].startswith("note: the list is not in UTF-8 and was read as Windows-1252")
    twice = "is the same person on lines 4 and 6: leave one line of them, or add --accept-doubtful"
    assert told[-1] == HINT
    assert told[2:-1] == [
        (
            "liste.csv:3: error: “Date de naissance” is not in the past: "
            "check the day, and write all four digits of the year"
        ),
        f"liste.csv:4: error: {twice}",
        f"liste.csv:6: error: {twice}",
        (
            "liste.csv:7: error: “Nom” has a question mark, which programs put for a letter that "
            "they lack: type it again, or add --accept-doubtful"
        ),
        (
            "liste.csv:8: error: “Date de naissance” is a number of days, as spreadsheets count: "
            "format the column as a date, and save again"
        ),
    ]
    assert done.stdout.decode() == "6 lines: 1 document made, 5 lines reported; in demain\n"
