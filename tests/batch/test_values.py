"""Each field has a form, which the list is held to: no doubt reaches a consent sheet."""

import pytest

from feuillet.batch.field_value import FieldValue
from feuillet.batch.table import ListCell
from feuillet.batch.values import EMPTY_MESSAGE, parse_field_value
from tests.batch.cells import right, value, wrong
from tests.batch.lists import TODAY


@pytest.mark.parametrize("text", ["", " ", "\u00a0", "'", '=""', "\n"])
def test_an_empty_cell_is_nothing(text: str) -> None:
    """In a field of any form."""
    for field in ("birth-name", "birth-date", "rpps", "level", "other-choice"):
        assert value(field, text).text == value(field, text).trouble == ""


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Lefèvre", "Lefèvre"),
        ("  Le\u00a0 Roy ", "Le Roy"),
        ("Ze\u0301bulon", "Zébulon"),
        ("O’Brien–Łuk", "O’Brien–Łuk"),
        ("כהן", "כהן"),
        ("Exemple 12", "Exemple 12"),
        ("Nom\n", "Nom"),
    ],
)
def test_names(text: str, printed: str) -> None:
    """Single plain spaces, composed accents, any script."""
    assert (
        right("birth-name", text)
        == right("operates", text)
        == right("representative-1", text)
        == printed
    )


@pytest.mark.parametrize("text", ["12", "18688", "01/02/1960", "-", "1,5"])
def test_a_name_has_a_letter(text: str) -> None:
    """A number or a day shows that columns were swapped."""
    assert wrong("birth-name", text).startswith("is no name, for it has no letter")


def test_a_name_has_one_line() -> None:
    """Two in one cell are two people, or a name and a remark."""
    assert wrong("first-names", "Zoé\nAnne").startswith("has several lines")


@pytest.mark.parametrize("text", ["Ngô ?ình", "Lef?vre", "M¿ller"])
def test_a_question_mark_in_a_name_is_doubtful(text: str) -> None:
    """Programs put it for a letter that they lack; only whoever made the list can let it pass."""
    found = value("birth-name", text)
    assert (found.text, found.doubtful) == (text, True)
    assert found.trouble.startswith(
        "has a question mark, which programs put for a letter that they lack"
    )


@pytest.mark.parametrize("text", ["NULL", "nan", "None", "N/A", "(vide)", "NaT", "undefined"])
def test_what_programs_write_for_nothing_is_doubtful(text: str) -> None:
    """In any field; somebody may be called so."""
    for field in ("birth-name", "level", "reasons-given"):
        found = value(field, text)
        assert (found.text, found.doubtful) == (text, True)
        assert found.trouble == EMPTY_MESSAGE


def test_hours() -> None:
    """Of a decision said again; a fraction of a day is none."""
    assert right("day-hour", "09:30:00") == "09:30"
    assert right("again-hour", "9 h 30") == "9 h 30"
    assert wrong("day-hour", "0,395833").startswith("is no hour of the day: write it as 14:30")


@pytest.mark.parametrize(
    "text",
    [
        "10003456789",
        "10003456789.0",
        "10003456789,00",
        "10 003 456 789",
        "10\u202f003\u00a0456 789",
    ],
)
def test_a_number_that_identifies_is_its_digits(text: str) -> None:
    """Spaces and the decimals of a program are not part of it."""
    assert right("rpps", text) == "10003456789"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1,01E+10", "is a number that a spreadsheet has shortened"),
        (
            "1000345678",
            "needs 11 digits and has 10: a spreadsheet takes zeros from the beginning; format",
        ),
        ("100034567890", "needs 11 digits and has 12"),
        ("1000345678A", "has a character that is no digit: write its 11 digits alone"),
        ("10003456789.5", "has a character that is no digit"),
    ],
)
def test_a_number_that_lost_something_is_told(text: str, said: str) -> None:
    """Nobody would see it on paper."""
    if text == "10003456789.5":
        assert wrong("rpps", text)
    else:
        assert wrong("rpps", text).startswith(said)


@pytest.mark.parametrize(
    "text",
    ["“LEFÈVRE”", "« LEFÈVRE »", '"LEFÈVRE"', "„LEFÈVRE“", "‘LEFÈVRE’", "«\u202fLEFÈVRE\u202f»"],
)
def test_a_name_in_quotes_is_taken_out_of_them(text: str) -> None:
    """And that is told of the list; a nickname within a name keeps its own."""
    found = parse_field_value("birth-name", ListCell(text), TODAY)
    assert (found.text, found.trouble, found.dressed) == ("LEFÈVRE", "", True)
    assert right("first-names", "Jean « Jo »") == "Jean « Jo »"


@pytest.mark.parametrize("text", ["“LEFÈVRE", "LEFÈVRE”", 'LEFÈVRE"', "« LEFÈVRE"])
def test_half_a_pair_of_quotes_is_told(text: str) -> None:
    """A line was cut in two, perhaps."""
    assert wrong("birth-name", text).startswith("has a quotation mark without its other half")


@pytest.mark.parametrize(
    "text", ["Dupont née Martin", "MARTIN NEE DUPONT", "Martin, ép. Dupont", "MARTIN EPOUSE DUPONT"]
)
def test_two_names_at_birth_are_doubtful(text: str) -> None:
    """Only whoever made the list knows which is meant; elsewhere they stay."""
    found = parse_field_value("birth-name", ListCell(text), TODAY)
    assert (found.doubtful, "write the one at birth alone" in found.trouble) == (True, True)
    assert right("patient", text) == text


@pytest.mark.parametrize("text", ["Nee", "De La Née", "Épine Martin", "Vve", "L’Épouse"])
def test_names_like_those_words_are_names(text: str) -> None:
    """They stand at an end."""
    assert right("birth-name", text) == text


@pytest.mark.parametrize("text", ["00000000000", "99999999999", "11 111 111 111", "12345678901"])
def test_a_number_that_is_typed_for_want_of_one_is_doubtful(text: str) -> None:
    """No program gives these to anybody."""
    assert value("rpps", text).doubtful
    assert wrong("rpps", text).startswith("is a number that people type for want of one")


@pytest.mark.parametrize("text", ["0,0208333333333333", "0.0208333", "12,345678"])
def test_a_fraction_in_place_of_an_hour_is_doubtful(text: str) -> None:
    """A spreadsheet counts hours in days; what is typed has few decimals."""
    assert value("interview-duration", text).doubtful
    assert wrong("interview-duration", text).startswith("is a fraction, as a spreadsheet has")


def test_an_rpps_with_a_digit_too_many_is_told() -> None:
    """No spreadsheet has taken a zero from it."""
    assert wrong("rpps", "101234567890") == (
        "needs 11 digits and has 12: check it, and write its digits alone"
    )


@pytest.mark.parametrize(
    "text", ["L1", "L1 (côté)", "douzième vertèbre dorsale", "gauche", "D12–L1", "צד שמאל", "左"]
)
def test_levels_and_sides(text: str) -> None:
    """In words, or as they are called."""
    assert right("level", text) == right("side", text) == text


@pytest.mark.parametrize(
    "text", ["12-janv", "12-janv.-26", "01-déc", "mars-60", "12/01/2026", "2 jan", "1-Feb"]
)
def test_a_level_that_a_spreadsheet_has_made_a_day_of_is_told(text: str) -> None:
    """It takes 12-1 for one."""
    assert wrong("level", text).startswith("is a day: a spreadsheet takes 12-1 for one")


@pytest.mark.parametrize("text", ["12", "G", "D", "r.", "12-1", "12.0", "1/2"])
def test_a_figure_or_a_letter_is_no_level_and_no_side(text: str) -> None:
    """Too easily misread, as the form's label says."""
    for field in ("level", "side"):
        assert wrong(field, text).startswith("has to be written in words")


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("a\n b", "a b"),
        ("30 min", "30 min"),
        ("12.0", "12"),
        ("00:45:00", "00:45"),
        ("c'est ?", "c'est ?"),
        ("1,5", "1,5"),
    ],
)
def test_free_text(text: str, printed: str) -> None:
    """As it is typed, without what programs add; its lines run on, as they do in the box."""
    assert right("reasons-given", text) == right("interview-duration", text) == printed


@pytest.mark.parametrize(
    "field",
    ["birth-name", "birth-date", "interview-date", "rpps", "level", "other-choice", "day-hour"],
)
def test_damage_is_told_in_every_form(field: str) -> None:
    """Before anything else."""
    assert wrong(field, "LefÃ¨vre").startswith("has accents saved in the wrong encoding")
    assert wrong(field, "#REF!", "error").startswith("is an error of the spreadsheet")


def test_the_dress_of_a_text_is_known() -> None:
    """So that it can be told."""
    assert value("birth-name", "'Fictif") == FieldValue("Fictif", dressed=True)
    assert value("birth-name", "Fictif") == FieldValue("Fictif")
