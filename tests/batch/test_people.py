"""A list of people is read as spreadsheets write it; a line that cannot be read is told and never shown."""

import pytest

from feuillet.batch.people import DOCUMENTS, People, Person, Trouble, people
from feuillet.findings import EngineError

LABELS = {"nom de naissance": "birth-name", "prénoms": "first-names", "date de naissance": "birth-date"}
FIELDS = ("birth-name", "first-names", "birth-date", "interview-date", "level", DOCUMENTS)
NAMES = LABELS | {name: name for name in FIELDS}
HEADING = "birth-name;first-names;birth-date;level;documents"


def listed(*lines: str) -> People:
    return people("\n".join((HEADING, *lines)).encode(), NAMES)


def only(line: str) -> Person:
    found = listed(line)
    assert found.troubles == ()
    return found.persons[0]


def trouble(line: str) -> str:
    """Why nothing is made of the one line."""
    found = listed(line)
    assert found.persons == ()
    (told,) = found.troubles
    assert told.row == 2
    return told.message


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_utf_8_is_read_with_and_without_its_mark(encoding: str) -> None:
    """Spreadsheets put a mark before the first heading, editors do not."""
    found = people("Nom de naissance;Prénoms;Date de naissance\nLefèvre;Zoë;1/2/1960".encode(encoding), NAMES)
    assert found.notes == ()
    assert found.persons[0].values == {"birth-name": "Lefèvre", "first-names": "Zoë", "birth-date": "01/02/1960"}


def test_windows_1252_is_read_and_noted() -> None:
    """What older spreadsheets write is guessed, and said to be guessed."""
    found = people("Nom de naissance;Prénoms;Date de naissance\nŒuvrard;Zoë;1/2/1960".encode("cp1252"), NAMES)
    assert found.persons[0].values["birth-name"] == "Œuvrard"
    assert "Windows-1252" in found.notes[0]


def test_a_byte_of_no_letter_is_told() -> None:
    """Nothing is guessed into a name."""
    found = people(b"birth-name;first-names;birth-date\nL\x81on;A;1/2/1960\nL\xe9on;A;1/2/1960", NAMES)
    assert found.troubles == (Trouble(2, "`birth-name` has a character that cannot be printed"),)
    assert [each.values["birth-name"] for each in found.persons] == ["Léon"]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_what_separates_is_seen_in_the_heading(separator: str, end: str) -> None:
    """Each country's spreadsheet and each system's ends of lines; another sign in a cell is text."""
    other = ";" if separator != ";" else ","
    lines = (("birth-name", "first-names", "birth-date"), (f'"Le{other} Roy"', "Anne", "1960-02-01"))
    found = people(end.join(separator.join(line) for line in lines).encode(), NAMES)
    assert found.persons[0].values["birth-name"] == f"Le{other} Roy"


def test_headings_are_labels_or_names_of_fields() -> None:
    """As the form prints them or as its fields are called, in capitals or not."""
    found = people(b"NOM DE NAISSANCE; first-names ;Birth-Date\nA;B;1960-02-01", NAMES)
    assert found.persons[0].values == {"birth-name": "A", "first-names": "B", "birth-date": "01/02/1960"}


def test_an_unknown_heading_is_answered_with_near_ones() -> None:
    """A slip in a heading stops the list before anything is made."""
    with pytest.raises(EngineError, match=r"column 1 is no field.*choose from: birth-name"):
        people(b"birth-nam;first-names;birth-date\n", NAMES)


def test_a_heading_that_stands_twice_is_told() -> None:
    """Else the second column would silently take the place of the first."""
    with pytest.raises(EngineError, match=r"two columns.*birth-name"):
        people(b"birth-name;Nom de naissance;first-names;birth-date\nA;B;C;1960-02-01", NAMES)


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf\r\n"])
def test_an_empty_list_is_told(data: bytes) -> None:
    """With the command that writes one."""
    with pytest.raises(EngineError, match="--template"):
        people(data, NAMES)


def test_a_needed_column_that_is_not_there_is_told() -> None:
    """Whom a form is for must be known."""
    with pytest.raises(EngineError, match="no column first-names, birth-date"):
        people(b"birth-name;level\nA;B", NAMES)


def test_rows_are_numbered_as_in_the_file() -> None:
    """The heading is line 1, and empty lines count: an editor goes to that number."""
    found = listed("", "A;B;1960-02-01", "", ";B;1960-02-01", "C;D;1960-02-01")
    assert [each.row for each in found.persons] == [3, 6]
    assert [each.row for each in found.troubles] == [5]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('"Zephyrin;B;1960-02-01', "a quotation mark is not closed"),
        ('Zephyrin";B;1960-02-01', "a quotation mark is not closed"),
        ("Zephyrin;B;31/02/1960", "`birth-date` is no day of the calendar"),
        ("Zephyrin;B;02/13/1960", "`birth-date` is no day of the calendar"),
        ("Zephyrin;B;hier", "`birth-date` is no day of the calendar"),
        ("Zephyrin\x07;B;1960-02-01", "`birth-name` has a character that cannot be printed"),
        ("Zephyrin\u202e;B;1960-02-01", "`birth-name` has a character that cannot be printed"),
        ("Zephyrin;B;1960-02-01;\u200fL1", "`level` has a character that cannot be printed"),
        ("Zephyrin;;1960-02-01", "`first-names` is empty"),
        ("Zephyrin; ;1960-02-01", "`first-names` is empty"),
        ("Zephyrin;B;", "`birth-date` is empty"),
        ("Zephyrin;B", "it has 2 cells where the heading has 5"),
        ("Zephyrin;B;1960-02-01;L1;consent;more", "it has 6 cells where the heading has 5"),
    ],
)
def test_what_is_wrong_with_a_line_is_told(line: str, message: str) -> None:
    """With the field and what to do; never with what the line says."""
    told = trouble(line)
    assert told.startswith(message)
    assert "Zephyrin" not in told


def test_cells_left_out_at_the_end_are_empty() -> None:
    """Spreadsheets drop them; what is empty is not in the values."""
    assert only("A;B;1960-02-01").values == only("A;B;1960-02-01;;").values
    assert "level" not in only("A;B;1960-02-01;;").values


@pytest.mark.parametrize("typed", ["1/2/1960", "01/02/1960", "01.02.1960", "1-2-1960", "1960-02-01"])
def test_dates_are_printed_day_first(typed: str) -> None:
    """Whichever way a spreadsheet writes them."""
    assert only(f"A;B;{typed}").values["birth-date"] == "01/02/1960"


def test_the_hour_after_a_day_is_kept() -> None:
    """An appointment has both."""
    found = people(b"birth-name;first-names;birth-date;interview-date\nA;B;1960-02-01;2026-11-23 14 h 30", NAMES)
    assert found.persons[0].values["interview-date"] == "23/11/2026 14 h 30"


@pytest.mark.parametrize("typed", ["consent refusal", "consent+refusal", '"consent, refusal"', " consent  refusal "])
def test_a_line_may_choose_its_documents(typed: str) -> None:
    """Separated as people do; they are no field of a form."""
    person = only(f"A;B;1960-02-01;;{typed}")
    assert person.documents == ("consent", "refusal")
    assert DOCUMENTS not in person.values


def test_a_document_asked_for_twice_is_made_once() -> None:
    """Two files cannot have one name."""
    assert only("A;B;1960-02-01;;consent consent").documents == ("consent",)


@pytest.mark.parametrize(
    "field",
    [
        *("handed-on", "new-date", "date-patient", "date-doctor", "date-representative-1", "day-date", "again-date"),
        *("sign-after", "operate-after", "quote"),
    ],
)
def test_every_date_of_the_form_is_read_as_one(field: str) -> None:
    """A day that is none is told wherever it stands."""
    names = NAMES | {field: field}
    heading = f"birth-name;first-names;birth-date;{field}\n"
    good, bad = (people(f"{heading}A;B;1960-02-01;{day}".encode(), names) for day in ("2026-11-23", "2026-11-31"))
    assert good.persons[0].values[field] == "23/11/2026"
    assert "no day of the calendar" in bad.troubles[0].message


@pytest.mark.parametrize("day", ["1/2/0060", "2060-W01-1", "19600201", "1/2/60"])
def test_a_day_of_another_time_is_told(day: str) -> None:
    """A year of two figures, of no century of ours, or a week: nobody is born then."""
    found = people(f"birth-name;first-names;birth-date\nA;B;{day}".encode(), NAMES)
    assert "no day of the calendar" in found.troubles[0].message


def test_what_stands_in_place_of_a_heading_is_not_said() -> None:
    """A list without headings begins with a person."""
    with pytest.raises(EngineError) as told:
        people(b"Zephyrin;B;1960-02-01", NAMES)
    assert "column 1" in str(told.value)
    assert "Zephyrin" not in str(told.value)


def test_columns_without_a_heading_are_left_out() -> None:
    """Spreadsheets add empty cells at the end; a value that stands there is told."""
    found = people(b"birth-name;first-names;birth-date;;\nA;B;1960-02-01;;\nA;B;1960-02-01;;C", NAMES)
    assert [each.row for each in found.persons] == [2]
    assert [each.row for each in found.troubles] == [3]
