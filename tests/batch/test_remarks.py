"""What stands in the brackets of a heading is dropped only where it says nothing of the person."""

import pytest

from feuillet.batch.headings import find_field
from feuillet.batch.remarks import find_month_before_day, is_remark
from feuillet.findings import EngineError
from tests.batch.lists import KNOWN, read


@pytest.mark.parametrize(
    "remark",
    [
        *("en capitales", "Obligatoire", "JJ/MM/AAAA", "jj.mm.aaaa", "jjmmaaaa", "AAAA-MM-JJ"),
        *("jour/mois/année", "DD/MM/YYYY", "format : JJ/MM/AAAA", "ex. : 01/02/1960", "required"),
        *("obligatoire, JJ/MM/AAAA", "*", "1", "US format", "mm/jj", "j/m/a"),
    ],
)
def test_a_known_remark_is_one(remark: str) -> None:
    """Alone or with others, in every language of the project."""
    assert is_remark(remark, KNOWN)


@pytest.mark.parametrize(
    "word", ["mère", "conjoint", "enfant", "médecin", "obligatoire mère", "M.", "JM", "dm", "an"]
)
def test_whom_a_bracket_speaks_of_is_no_remark(word: str) -> None:
    """Nor are initials, which are letters of a day as well."""
    assert not is_remark(word, KNOWN)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        *(("Nom (en capitales)", "birth-name"), ("Nom (patient)", "birth-name")),
        *(("Nom (nom de famille)", "birth-name"), ("DDN (date de naissance)", "birth-date")),
        *(("Niveau (vertèbre)", "level"), ("Né(e) le (JJ/MM/AAAA)", "birth-date")),
        *(("Nom (mère)", ""), ("Nom (médecin)", ""), ("DDN (conjoint)", ""), ("Nom ((mère))", "")),
        *(("Date de naissance (enfant)", ""), ("Prénom (usuel)", ""), ("Nom (marital)", "")),
        *(("Nom [usage]", ""), ("Surname (married)", ""), ("Nom (mère", ""), ("Nom {mère}", "")),
        *(("Prénom (nom)", ""), ("Entretien (heure)", ""), ("Nom (obligatoire) (tuteur)", "")),
    ],
)
def test_what_else_stands_in_brackets_counts(heading: str, field: str) -> None:
    """The column of somebody else is not taken for the patient's."""
    assert find_field(heading, KNOWN) == field


@pytest.mark.parametrize(
    ("heading", "order"),
    [
        *(("Date de naissance (MM/JJ/AAAA)", "MDY"), ("DOB (MM/DD/YYYY)", "MDY")),
        *(("DOB (US format)", "MDY"), ("Entretien (mm/jj)", "MD"), ("DDN (aaaa-jj-mm)", "YDM")),
        *(("DDN [mmjjaaaa]", "MDY"), ("DDN (mois/jour/année)", "MDY"), ("DDN (m/j/a)", "MDY")),
        *(("DDN (format américain)", "MDY"), ("DDN (M/D/YY)", "MDY"), ("DDN (day/month)", "")),
        *(("DDN (JJ/MM/AAAA)", ""), ("DDN", ""), ("DOB (yyyy-mm-dd)", ""), ("Dr MD", "")),
    ],
)
def test_the_order_that_a_heading_asks_for(heading: str, order: str) -> None:
    """Told where it is none of ours."""
    assert find_month_before_day(heading, KNOWN) == order


@pytest.mark.parametrize(
    ("heading", "days"),
    [
        *(("DDN (MM/JJ/AAAA)", ("03/12/1960", "01/02/1970")), ("DOB (MM/DD/YYYY)", ("1/2/1960",))),
        *(("DOB (US format)", ("01.02.1960",)), ("DDN (aaaa-jj-mm)", ("1960-03-04",))),
    ],
)
def test_days_that_their_heading_contradicts_are_refused(
    heading: str, days: tuple[str, ...]
) -> None:
    """They would be wrong and look right; as told, they are read."""
    with pytest.raises(EngineError, match=r"asks for the month .* \(lines? 2.*out of the heading"):
        read("\n".join((f"Nom;Prénom;{heading}", *(f"A{day};B;{day}" for day in days))))
    assert read("Nom;Prénom;DDN\nA;B;1960-02-01").persons


def test_days_that_can_be_read_in_one_way_alone_are_read() -> None:
    """A heading that has another order for those is only old."""
    assert read("Nom;Prénom;DOB (MM/DD/YYYY)\nA;B;1960-02-01").persons
