"""Each day of a form lies in its time: a birth and what was handed over in the past."""

import pytest

from tests.batch.cells import right, value, wrong


@pytest.mark.parametrize("text", ["22/11/2026", "2/1/1897", "2026-11-22 00:00:00", "29/02/1960"])
def test_a_birth_lies_in_the_past(text: str) -> None:
    """Yesterday, or 129 years ago."""
    assert right("birth-date", text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("23/11/2026", "is not in the past"),
        ("24/11/2026", "is not in the past"),
        ("01/02/2060", "is not in the past"),
        ("01/01/1900", "is the day that data bases write for an unknown one"),
        ("1900-01-01 00:00:00", "is the day that data bases write for an unknown one"),
        ("01/02/1895", "lies over 130 years back"),
        ("01/02/0060", "lies over 130 years back"),
        ("01/02/1960 lundi bla", "has something behind the day"),
        ("01/02/1960 08:15", "has something behind the day"),
        ("1960-01-31T23:00:00Z", "has something behind the day"),
        ("31/02/1960", "is no day of the calendar"),
        ("1/2/60", "has a year of two digits"),
        ("21947", "is a number of days"),
    ],
)
def test_what_is_no_birth_is_told(text: str, said: str) -> None:
    """A day to come, one of another century, or one that something else was written behind."""
    assert wrong("birth-date", text).startswith(said)


@pytest.mark.parametrize(
    "field",
    [
        *(
            "handed-on",
            "date-patient",
            "date-doctor",
            "date-representative-1",
            "day-date",
            "again-date",
        ),
        *("sign-after", "operate-after", "quote", "new-date", "interview-date"),
    ],
)
def test_every_day_of_the_form_is_read_as_one(field: str) -> None:
    """Day first in print; a day that is none, or of another time, is told wherever it stands."""
    assert right(field, "2026-11-23") == right(field, "23.11.2026 00:00") == "23/11/2026"
    assert wrong(field, "2026-11-31").startswith("is no day of the calendar")
    assert wrong(field, "23/11/2062").startswith("lies over ten years away")
    assert wrong(field, "23/11/2026 lundi bla").startswith("has something behind the day")


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("2026-11-23 14 h 30", "23/11/2026 14 h 30"),
        ("23/11/2026, 9 h", "23/11/2026, 9 h"),
        ("23/11/2026 à 9h30", "23/11/2026 à 9h30"),
        ("23/11/2026 14:30:00", "23/11/2026 14:30"),
        ("2026-11-23T14:30:00", "23/11/2026 14:30"),
        ("23/11/2026 9:30 – 10:00", "23/11/2026 9:30 – 10:00"),
        ("23/11/2026 2.30 pm", "23/11/2026 2.30 pm"),
        ("2026-11-23T00:00:00Z", "23/11/2026"),
    ],
)
def test_an_appointment_has_a_day_and_an_hour(text: str, printed: str) -> None:
    """As it was typed, but for what programs add."""
    assert right("interview-date", text) == printed


@pytest.mark.parametrize("text", ["23/11/2026 salle 3", "23/11/2026 25:00", "23/11/2026 9"])
def test_what_is_no_hour_behind_a_day_is_told(text: str) -> None:
    """With one that is; which is read."""
    assert "write it as 23/11/2026, 14:30" in wrong("interview-date", text)
    assert right("interview-date", "23/11/2026, 14:30") == "23/11/2026, 14:30"


@pytest.mark.parametrize("text", ["24/11/2026", "2027-01-04"])
def test_a_sheet_that_was_handed_over_lies_in_the_past(text: str) -> None:
    """A day to come is a slip, or a plan; other days of the care may lie ahead."""
    assert value("handed-on", text).doubtful
    assert wrong("handed-on", text).startswith("lies ahead")
    assert right("handed-on", "23/11/2026") == "23/11/2026"
    assert right("date-patient", "24/11/2026") == "24/11/2026"
