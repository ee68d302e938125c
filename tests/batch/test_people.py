"""A list of people is read as spreadsheets write it; a line that cannot be read is told and never
shown.
"""

from datetime import date

import pytest

from feuillet.batch.formats import parse_list
from feuillet.batch.people import find_requested_kinds
from feuillet.batch.vocabulary import DOCUMENTS_FIELD
from tests.batch.books import book
from tests.batch.lists import HEADING, KNOWN, listed, only, read, trouble

LEVEL = "Niveau (vertèbre), en toutes lettres"
NAMES = f"Nom de naissance;Prénoms;Nom utilisé;Date de naissance;{LEVEL};documents"


def test_headings_are_labels_or_names_of_fields() -> None:
    """As the form prints them or as its fields are called, in capitals or not."""
    found = read("NOM DE NAISSANCE; first-names ;Birth-Date\nA;B;1960-02-01")
    assert found.persons[0].values == {
        "birth-name": "A",
        "first-names": "B",
        "birth-date": "01/02/1960",
    }


def test_rows_are_numbered_as_in_the_file() -> None:
    """The heading is line 1, and empty lines count: an editor goes to that number."""
    found = listed("", "A;B;1960-02-01", ";;;;", ";B;1960-02-01", "C;D;1960-02-01")
    assert [each.row for each in found.persons] == [3, 6]
    assert [each.row for each in found.troubles] == [5]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('"Zephyrin;B;1960-02-01', "a quotation mark is not closed"),
        ('Zephyrin";B;1960-02-01', "a quotation mark is not closed"),
        ("Zephyrin;B;31/02/1960", "“birth-date” is no day of the calendar"),
        ("Zephyrin;B;hier", "“birth-date” is no day of the calendar"),
        ("Zephyrin\x07;B;1960-02-01", "“birth-name” has a character that cannot be printed"),
        ("Zephyrin;B;1960-02-01;\u200fL1", "“level” has a character that cannot be printed"),
        ("Zephyrin;;1960-02-01", "“first-names” is empty"),
        ("Zephyrin; ;1960-02-01", "“first-names” is empty"),
        ("Zephyrin;B;", "“birth-date” is empty"),
        ("Zephyrin;B", "has 2 cells where the heading has 5"),
        ("Zephyrin;B;1960-02-01;L1;consent;more", "has 6 cells where the heading has 5"),
        (
            "Zephyrin;B;1960-02-01;;feuille Zephyrin",
            "“documents” names a document that there is not: choose from “Feuille",
        ),
    ],
)
def test_what_is_wrong_with_a_line_is_told(line: str, message: str) -> None:
    """With the column and what to do; never with what the line says."""
    told = trouble(line)
    assert told.startswith(message)
    assert "Zephyrin" not in told


def test_a_column_is_called_as_the_list_calls_it() -> None:
    """Whatever the field's id is."""
    assert trouble("A;B;hier", "NOM;Prenom;Né(e) le").startswith("“Né(e) le” is no day")
    assert (
        listed("A;B;1960-02-01", heading="NOM;Prenom;Né(e) le").headings["birth-date"] == "Né(e) le"
    )


def test_cells_left_out_at_the_end_are_empty() -> None:
    """Spreadsheets drop them; what is empty is not in the values."""
    assert only("A;B;1960-02-01").values == only("A;B;1960-02-01;;").values
    assert "level" not in only("A;B;1960-02-01;;").values


@pytest.mark.parametrize("short", ["C;D;1961-02-01;L1", "C;D;1961-02-01"])
def test_a_short_line_among_others_is_doubtful(short: str) -> None:
    """A separator was forgotten, perhaps, and a value stands in the next column."""
    found = listed("A;B;1960-02-01;L1;consent", short, "E;F;1960-02-01;L1;")
    assert [each.row for each in found.troubles] == [3]
    count = short.count(";") + 1
    assert found.troubles[0].message.startswith(f"has {count} cells where the heading has 5")
    assert len(listed("A;B;1960-02-01;L1;consent", short, accept=True).persons) == 2


def test_lines_that_are_short_alike_are_whole() -> None:
    """Their last columns are not filled in; what is no person's line does not count."""
    found = listed("A;B;1960-02-01;L1", "# C;D", "E;F;1960-02-01;L1", "Total : 2")
    assert [each.row for each in found.persons] == [2, 4]
    assert len(read(book(HEADING.split(";"), ["A", "B", "1960-02-01", "L1"])).persons) == 1


def test_a_title_for_a_level_shows_a_forgotten_separator() -> None:
    """Where each line is short."""
    assert trouble("DUPONT;Jean;03/04/1955;Dr Roux").startswith("“level” has a title")


def test_a_line_may_choose_its_documents() -> None:
    """They are no field of a form."""
    person = only("A;B;1960-02-01;;consent + refusal")
    assert person.documents == ("consent", "refusal")
    assert DOCUMENTS_FIELD not in person.values


def test_the_documents_that_lines_ask_for_are_known_before_forms_are_made() -> None:
    """Each once, in the order of the list; what is none is told with its line."""
    lines = (
        "Nom;Prénom;DDN;Documents\nA;B;x;refus\nC;D;x;fiche et refus\nE;F;x;nonsense\nG;H;x;\nI;J;x"
    )
    assert find_requested_kinds(parse_list(lines.encode()), KNOWN) == ("refusal", "handout")


SAME = ("Zephyrin;Anaïs;01/02/1960", "Autre;Anaïs;01/02/1960", "ZEPHYRIN;anais;1960-02-01")


def test_the_same_person_twice_is_told_and_not_made() -> None:
    """By both lines, however the name is spelt; nobody is to sign the sheet of another line."""
    found = listed(*SAME)
    assert [each.row for each in found.persons] == [3]
    message = (
        "is the same person on lines 2 and 4: leave one line of them, or add --accept-doubtful"
    )
    assert [each.message for each in found.troubles] == [message, message]


@pytest.mark.parametrize(
    ("one", "other"), [("MAC DONALD", "MACDONALD"), ("O'NEIL", "ONEIL"), ("MÜLLER", "MUELLER")]
)
def test_a_name_that_is_typed_otherwise_is_the_same(one: str, other: str) -> None:
    """Two people typed it, or two programs."""
    found = listed(f"{one};Zoé;01/02/1960", f"{other};Zoe;01/02/1960")
    assert [each.message[:26] for each in found.troubles] == ["is the same person on line"] * 2


def test_twins_are_two_people() -> None:
    """Of one name and day."""
    assert len(listed("Zephyrin;Anne;01/02/1960", "Zephyrin;Zoé;01/02/1960").persons) == 2


def test_what_only_the_author_can_know_may_be_accepted() -> None:
    """Somebody may need two sheets, and a name may be unknown in part; nothing else passes."""
    lines = (*SAME, "Ngô ?;B;01/02/1961", "A;B;01/02/2060", "L\ufffd;B;01/02/1961")
    found = listed(*lines, accept=True)
    assert [each.row for each in found.persons] == [2, 3, 4, 5]
    assert [each.row for each in found.troubles] == [6, 7]
    without = listed(*lines)
    assert [each.row for each in without.persons] == [3]
    assert without.troubles[2].message.endswith("type it again, or add --accept-doubtful")


def test_what_was_taken_off_is_told() -> None:
    """By line."""
    found = listed(
        '="Modèle";Claude;01/02/1960', "Exemple;Camille;01/02/1960", "'Fictif;Dominique;'01/02/1960"
    )
    assert found.notes == (
        'a program’s mark of a text, \', ="…" or quotes, was taken off a value: lines 2 and 4',
    )
    assert [each.values["birth-name"] for each in found.persons] == ["Modèle", "Exemple", "Fictif"]


def test_a_line_is_known_again_by_what_it_says() -> None:
    """However a program saved it, and whichever documents it asks for."""
    said = listed("A;B;01/02/1960;L1;consent").said[2]
    assert said == listed(' A;B; ="01/02/1960";L1;refusal').said[2]
    assert (
        said
        == listed("L1;01/02/1960;B;A", heading="level;birth-date;first-names;birth-name").said[2]
    )
    assert said == listed("A;B;1960-02-01 00:00:00;L1;").said[2]
    assert said == read(book(HEADING.split(";"), ["A", "B", date(1960, 2, 1), "L1"])).said[2]
    assert said != listed("A;B;01/02/1960;L2;consent").said[2]


CASES = [
    (
        "the hour that programs add",
        (
            "Exemple;Camille;;1960-02-01 00:00:00;;",
            "Modèle;Claude;;01/02/1960 00:00;;",
            "F;D;;01/02/1960 lundi bla;;",
        ),
        ["01/02/1960", "01/02/1960", "has something behind the day: write the day alone"],
    ),
    (
        "a birth that lies ahead",
        ("Exemple;Camille;;01/02/2060;;", "Modèle;Claude;;01/02/2099;;"),
        ["is not in the past: check the day, and write all four digits of the year"] * 2,
    ),
    (
        "rows of separators",
        (";;;;;", "Exemple;Camille;;01/02/1960;;", ";;;;;"),
        ["01/02/1960"],
    ),
    (
        "accents that were saved twice",
        ("LefÃ¨vre;AnaÃ¯s;;01/02/1960;;",),
        ["has accents saved in the wrong encoding: type it again, and save as CSV UTF-8"],
    ),
]


@pytest.mark.parametrize(
    ("lines", "right"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("first", ["", "sep=;\r\n"])
def test_lists_that_were_printed_wrong(
    lines: tuple[str, ...], right: list[str], codec: str, first: str
) -> None:
    """The day of birth of each line, or why there is none; in each encoding, below sep= or not."""
    found = read((first + "\r\n".join((NAMES, *lines)) + "\r\n").encode(codec))
    told = {each.row: each.values["birth-date"] for each in found.persons}
    told |= {each.row: each.message.partition("” ")[2] for each in found.troubles}
    assert [told[row] for row in sorted(told)] == right


def test_numbers_that_a_spreadsheet_spoilt() -> None:
    """An RPPS has eleven digits, and a name no mark of a text."""
    lines = ("E;C;01/02/1960;1,01E+10", '="Modèle";C;01/02/1960;', "'F;D;01/02/1960;")
    found = read("\n".join(("birth-name;first-names;birth-date;rpps", *lines)))
    assert [each.values["birth-name"] for each in found.persons] == ["Modèle", "F"]
    assert found.troubles[0].message.startswith(
        "“rpps” is a number that a spreadsheet has shortened"
    )
