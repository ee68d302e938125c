"""A list whose days are written in another habit is not half made: wrong ones look right."""

import pytest

from feuillet.batch.days import FORMAT_AS_DATE
from feuillet.findings import EngineError
from tests.batch.lists import read


def refused(*days: str, column: str = "DDN") -> str:
    """What is told of a column of these days."""
    lines = [f"A{number};B;{day}" for number, day in enumerate(days)]
    with pytest.raises(EngineError) as told:
        read("\n".join((f"Nom;Prénom;{column}", *lines)))
    return str(told.value)


@pytest.mark.parametrize(
    "proof", ["02/13/1960", "2-13-1960", "02.13.1960", "02/13/1960 00:00:00", '="02/13/1960"']
)
def test_one_day_with_the_month_first_proves_it_of_the_column(proof: str) -> None:
    """The lines are named, the days are not; written as told, the list is read."""
    told = refused("01/02/1960", proof)
    assert (
        told
        == "the column “DDN” has the month first (line 3): write day/month/year, or year-month-day"
    )
    found = read("Nom;Prénom;DDN\nA;B;02/01/1960\nC;D;1960-02-13")
    assert [each.values["birth-date"] for each in found.persons] == ["02/01/1960", "13/02/1960"]


def test_days_in_both_orders_are_told_together() -> None:
    """Nobody can say of the others which is which."""
    assert refused("25/12/1960", "12/25/1960", "01/02/1960") == (
        "the column “DDN” has the month first (line 3) and the day first (line 2): "
        "write day/month/year everywhere"
    )


def test_of_many_lines_the_first_are_named() -> None:
    """A message has one line."""
    assert "(lines 2, 3, 4, 5, 6 and 2 more)" in refused(*["02/13/1960"] * 7)


def test_a_column_of_numbers_of_days_is_told_once() -> None:
    """Rather than line by line."""
    assert (
        refused("21947", "21948")
        == f"the column “DDN” has numbers of days, as spreadsheets count: {FORMAT_AS_DATE}"
    )


def test_a_column_of_short_years_is_told_once() -> None:
    """Nobody guesses the century of a hundred people."""
    assert (
        refused("1/2/60", "1/2/25")
        == "the column “DDN” has years of two digits: show four, and save again"
    )


def test_other_columns_of_days_are_judged_too() -> None:
    """What is planned is as easily swapped as a birth."""
    with pytest.raises(EngineError, match="the column “Fiche remise le” has the month first"):
        read("Nom;Prénom;DDN;Fiche remise le\nA;B;1960-02-01;11/23/2026")


def test_days_that_could_be_either_are_read_as_ours() -> None:
    """What no line contradicts is day/month/year, as the template's example shows."""
    found = read(
        "Nom;Prénom;DDN\nA;B;01/02/1960\nC;D;25/12/1960\nE;F;1960-12-25\nG;H;31/02/1960\nI;J;21947"
    )
    assert [each.values["birth-date"] for each in found.persons] == [
        "01/02/1960",
        "25/12/1960",
        "25/12/1960",
    ]
    assert [each.row for each in found.troubles] == [5, 6]


@pytest.mark.parametrize("hour", ["12:00:00 AM", "8:30 PM", "8:30 p.m.", "8 am", "8:30:00AM"])
def test_half_days_make_the_order_doubtful(hour: str) -> None:
    """American programs write them; as told, the list is read, and a day after the 12th decides."""
    told = refused("01/02/1960", f"1/5/1960 {hour}")
    assert told.startswith("the column “DDN” has hours with AM or PM (line 3), and no day after")
    assert told.endswith("write year-month-day, and hours as 14:30")
    heading = "Nom;Prénom;DDN;Entretien"
    assert read(f"{heading}\nA;B;1960-01-05;2026-11-05 14:30").persons
    assert read(f"{heading}\nA;B;1960-01-05;23/11/2026 2:30 PM").persons


def test_a_column_that_is_not_used_proves_the_habit_of_the_list() -> None:
    """The same program has written both."""
    with pytest.raises(EngineError, match=r"“DDN” may have the month first, as column 4 \(D\) has"):
        read("Nom;Prénom;DDN;RDV\nA;B;01/05/1960;11/24/2026 9:00 AM")
    assert read("Nom;Prénom;DDN;RDV\nA;B;25/05/1960;11/24/2026 9:00 AM").persons
    assert read("Nom;Prénom;DDN;RDV\nA;B;01/05/1960;24/11/2026").persons
