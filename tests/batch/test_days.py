"""A day is read in either order of its numbers; what is doubtful is told, and never guessed."""

from datetime import date

import pytest

from feuillet.batch.days import (
    FORMAT_AS_DATE,
    NO_DAY_MESSAGE,
    SHORT_YEAR_MESSAGE,
    is_hour,
    parse_day,
    strip_midnight,
    strip_seconds,
)

FIRST = date(1960, 2, 1)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "1/2/1960",
            "01/02/1960",
            "01.02.1960",
            "1-2-1960",
            "1 2 1960",
            "01 / 02 / 1960",
            "01‑02‑1960",
            "01–02–1960",
        ),
        *("1960-02-01", "1960/02/01", "1960.2.1"),
    ],
)
def test_the_day_or_the_year_comes_first(typed: str) -> None:
    """With any sign between, as each program writes it."""
    assert parse_day(typed).day == FIRST


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [
        *(
            (each, NO_DAY_MESSAGE)
            for each in (
                "31/02/1960",
                "02/13/1960",
                "hier",
                "1960",
                "2060-W01-1",
                "19600201",
                "1er mars 1960",
            )
        ),
        *(
            (each, NO_DAY_MESSAGE)
            for each in (
                "",
                "1/2",
                "1960-13-01",
                "1960-2/1",
                "٠١/٠٢/١٩٦٠",
                "1/2/19600",
                "feb 1 1960",
            )
        ),
        *(
            (each, SHORT_YEAR_MESSAGE)
            for each in ("1/2/60", "01-02-60", "1/2/'60", "01.02.60 00:00")
        ),
        *(
            (each, f"is a number of days, as spreadsheets count: {FORMAT_AS_DATE}")
            for each in ("21947", "21947.5", "367", "46349,6")
        ),
        *((each, NO_DAY_MESSAGE) for each in ("366", "99999", "1950", "2026")),
    ],
)
def test_what_is_no_day_is_told(typed: str, trouble: str) -> None:
    """Short years and numbers of days have words of their own; a year is no number of days."""
    found = parse_day(typed)
    assert (found.day, found.trouble) == (None, trouble)


@pytest.mark.parametrize(
    "hour",
    [
        *(
            " 00:00:00",
            " 00:00",
            "T00:00:00",
            "T00:00:00.000Z",
            "T00:00:00+01:00",
            " 00:00:00,000",
            " 0:00",
            " 00h00",
        ),
        *(" 0h", " 12:00:00 AM", ", 00:00", " 00:00:00 UTC"),
    ],
)
def test_midnight_behind_a_day_is_nothing(hour: str) -> None:
    """Programs write it; nobody is seen or born then without a word."""
    assert strip_midnight(parse_day(f"1960-02-01{hour}").behind) == ""


@pytest.mark.parametrize(
    "behind", [" lundi bla", " 08:15", ", 9 h", "T23:00:00Z", " 0", "bis", " 12:00"]
)
def test_anything_else_behind_a_day_is_something(behind: str) -> None:
    """Whoever asks for a day alone is told."""
    assert strip_midnight(behind)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "9 h",
            "9h",
            "9h30",
            "14 h 30",
            "14:30",
            "09:30:00",
            "9.30",
            "2 pm",
            "2:30 p.m.",
            "11 a.m.",
            "0:15",
        ),
        *("9 h – 10 h", "9:30-10:00", "9 h à 10 h 30", "9 h 30 min"),
    ],
)
def test_hours_of_the_day(typed: str) -> None:
    """As French and English have them, or two with a dash between."""
    assert is_hour(typed)


@pytest.mark.parametrize(
    "typed", ["25:00", "9:75", "13 pm", "9", "0,395833", "matin", "9 h salle 3", "", "9h-26h"]
)
def test_what_is_no_hour(typed: str) -> None:
    """A fraction of a day, as spreadsheets count; a number alone."""
    assert not is_hour(typed)


def test_seconds_that_programs_add_are_left_out() -> None:
    """Those that say something stay."""
    assert strip_seconds("14:30:00") == strip_seconds("14:30:00.000") == "14:30"
    assert strip_seconds("14:30:25") == "14:30:25"
