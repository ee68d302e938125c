"""The spine on a consent sheet, to circle a level on."""

import pytest

from tests.forms import LANGUAGES, Case, says, sheet


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_level_can_be_circled_on_a_spine(language: str) -> None:
    """Where there is room, an adult's, in large print also with boxes; where a vertebra is treated."""
    plain = Case("consent", language, named=True)
    others = (plain._replace(site="none"), plain._replace(boxes=True), plain._replace(person="minor"))
    for edition, drawn in (("standard", [1, 0, 0, 0]), ("large-print", [1, 0, 1, 0])):
        cases = (each._replace(edition=edition) for each in (plain, *others))
        assert [sheet(case).html.count('class="spine"') for case in cases] == drawn
    assert says(plain, "talk.circle")
