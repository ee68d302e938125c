"""What is drawn, and in which order."""

import pytest

from feuillet.compose.icon_arrays import CaptionedArray, draw_icon_arrays
from tests.compose.content import records, shown, spoken

KNOWN = "{percent: '2', source: A1}"


def made(fragment: str) -> tuple[CaptionedArray, ...]:
    return draw_icon_arrays(*records(fragment))


def test_risks_are_drawn_that_ask_for_it_and_have_a_figure() -> None:
    """A drawing of an unknown frequency would be made up, and one of no case an empty grid."""
    risks = f"""[{{id: leak, severity: minor, frequency: {KNOWN}, drawn: 'yes'}},
  {{id: allergy, severity: minor, frequency: unknown, drawn: 'yes'}},
  {{id: b, severity: minor, frequency: {{cases: '0', of: '9', source: A1}}, drawn: 'yes'}},
  {{id: c, severity: minor, frequency: {KNOWN}}}]"""
    said = "{name: X, short: X, action: X}"
    (array,) = made(f"{{procedure: {{risks: {risks}}}, fr: {{risks: {{b: {said}, c: {said}}}}}}}")
    assert shown(spoken(array.caption)) == "Une fuite~: 20~sur~1000"
    assert array.picture.count("v0.7") == 20


def test_a_benefit_is_drawn_before_a_risk() -> None:
    """On a grid of the same size, and with a name to tell the two apart."""
    fragment = f"""
procedure:
  benefits:
    - id: relief
      evidence: controlled
      frequency: {{percent: '62', source: A1}}
      drawn: 'yes'
  risks: [{{id: leak, severity: minor, frequency: {KNOWN}, drawn: 'yes'}}]
fr: {{benefits: {{relief: {{name: moins mal, short: "{{relief}}"}}}}}}
"""
    hoped, feared = made(fragment)
    assert shown(spoken(hoped.caption)) == "Espéré, moins mal~: 620~sur~1000"
    assert shown(spoken(feared.caption)) == "Une fuite~: 20~sur~1000"
    assert [each.picture.count("v0.7") for each in (hoped, feared)] == [620, 20]


def test_a_benefit_without_a_name_is_not_drawn() -> None:
    """Nothing would say what the squares count."""
    benefit = f"{{id: relief, evidence: controlled, frequency: {KNOWN}, drawn: 'yes'}}"
    assert made(f"procedure: {{benefits: [{benefit}]}}") == ()


def test_a_drawing_shows_what_is_printed() -> None:
    """A figure that is rounded for its source says only about is drawn as it is said."""
    rate = "{cases: '1', of: '3', about: 'yes', source: A1}"
    (array,) = made(
        f"procedure: {{risks: [{{id: leak, severity: minor, frequency: {rate}, drawn: 'yes'}}]}}"
    )
    assert shown(spoken(array.caption)) == "Une fuite~: environ 330~sur~1000"
    assert array.picture.count("v0.7") == 330


@pytest.mark.parametrize(
    "rate", ["{percent: '0.95', source: A1}", "{percent: '0.001', source: A1}"]
)
def test_no_picture_contradicts_its_words(rate: str) -> None:
    """Beside “fewer than 10”, ten black squares would say another number: there is no picture."""
    assert (
        made(
            f"procedure: {{risks: [{{id: leak, severity: minor, frequency: {rate}, "
            "drawn: 'yes'}]}"
        )
        == ()
    )


def test_a_rare_rate_is_drawn_on_the_grid_that_its_words_count_on() -> None:
    """5 of 10,000 are five squares of ten thousand."""
    rate = "{percent: '0.05', source: A1}"
    (array,) = made(
        f"procedure: {{risks: [{{id: leak, severity: minor, frequency: {rate}, drawn: 'yes'}}]}}"
    )
    assert shown(spoken(array.caption)) == "Une fuite~: 5~sur~10000"
    assert (array.picture.count("v0.7"), array.picture.count("v0.22")) == (5, 9_995)


@pytest.mark.parametrize(
    ("percent", "is_range"), [("['1', '2']", True), ("['0', '2']", True), ("'2'", False)]
)
def test_the_squares_of_a_range_are_said_to_be_the_most(
    percent: str,
    is_range: bool,  # noqa: FBT001
) -> None:
    """Who counts them finds the last number of the words, and is told so."""
    rate = f"{{percent: {percent}, source: A1}}"
    (array,) = made(
        f"procedure: {{risks: [{{id: leak, severity: minor, frequency: {rate}, drawn: 'yes'}}]}}"
    )
    assert array.picture.count("v0.7") == 20
    assert array.is_range is is_range
