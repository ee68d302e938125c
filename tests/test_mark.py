"""The drawing on a consent sheet, for the doctor's pen: a wrong level or side is told by it."""

import pytest

from tests.compose.content import project
from tests.forms import CASES, LANGUAGES, Case, base, fields, says, sheet, slow_or_not

CONSENT = tuple(case for case in CASES if case.kind == "consent")
BOTH = tuple(
    case._replace(edition=edition) for case in CONSENT for edition in ("standard", "large-print")
)
# As wide as the page but for its margins; as high as it is drawn.
WIDE, HIGH = 167, 39


@pytest.mark.parametrize("case", slow_or_not(BOTH))
def test_there_is_always_a_drawing_to_mark(case: Case) -> None:
    """Whoever decides and whatever else the sheet holds, below the level in words; in large print
    in two pieces, twice as large.
    """
    pieces = [each for each in base(case).pieces if "picture" in each.classes]
    level = next(field for field in fields(case) if field.name == "level")
    assert {each.page for each in pieces} == {level.page}
    assert len(pieces) == (1 if case.edition == "standard" else 2)
    assert pieces[0].y >= level.bottom
    for each in pieces:
        assert each.width >= (WIDE if case.edition == "standard" else WIDE - 4)
        assert each.height >= HIGH * len(pieces) * 0.95


@pytest.mark.parametrize("edition", ["standard", "large-print"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_drawing_stands_on_it(language: str, edition: str) -> None:
    """All levels have their name, in the language of the form; a heading says what to do."""
    case = Case("consent", language, named=True, edition=edition)
    worded = project().wordings["cimentoplastie", language].value.drawings["mark"].labels
    runs = {" ".join(run.text.split()) for run in base(case).placed if run.section == "place"}
    assert set(worded.values()) <= runs
    assert says(case, "place.vertebra-level")


def test_what_to_do_with_the_drawing_is_told_by_where_it_is() -> None:
    """The level is circled, the side too; any other place is marked."""
    for site in ("vertebra-level", "side", "none"):
        case = Case("consent", "fr", site=site)
        for other in ("vertebra-level", "side", "none"):
            assert says(case, f"place.{other}") == (other == site)


def test_a_refusal_has_no_drawing() -> None:
    """Nothing is done: a mark could be taken for an order."""
    assert 'class="picture"' not in sheet(Case("refusal", "fr", named=True)).html
