"""The spine on a consent sheet, to circle a level on."""

import pytest

from feuillet.layout import Base
from tests.forms import CASES, LANGUAGES, Case, base, fields, says, sheet, slow_or_not

CONSENT = tuple(case for case in CASES if case.kind == "consent")
BOTH = tuple(
    case._replace(edition=edition) for case in CONSENT for edition in ("standard", "large-print")
)


@pytest.mark.parametrize("case", slow_or_not(BOTH))
def test_a_level_can_be_circled_on_a_spine(case: Case) -> None:
    """Where a vertebra is treated, whoever decides and whatever else the sheet holds, below the
    level in words.
    """
    assert sheet(case).html.count('class="spine"') == 1
    level = next(field for field in fields(case) if field.name == "level")
    page, top = spine(base(case))
    assert page == level.page
    # A cell of two lines has room below what is typed.
    assert -1 < top - level.bottom < 4


def spine(base: Base) -> tuple[int, float]:
    """Its page, and its top in mm."""
    (found,) = (piece for piece in base.pieces if "spine" in piece.classes)
    return found.page, found.y


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_spine_stands_where_no_vertebra_is_treated(language: str) -> None:
    """Nor on a refusal, where nothing is done."""
    plain = Case("consent", language, named=True)
    for case in (
        plain._replace(site="none"),
        plain._replace(site="side"),
        plain._replace(kind="refusal"),
    ):
        assert 'class="spine"' not in sheet(case).html
    assert says(plain, "talk.circle")
