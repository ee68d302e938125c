"""The fact box: what is counted, with and without the procedure, as squares and as a number."""

import pytest

from feuillet.compose.icon_arrays import CountedFact, CountedShare, FactBox, build_fact_box
from tests.compose.content import records, sheet, shown, spoken

KNOWN = "{percent: '2', source: A1}"


def made(fragment: str) -> FactBox:
    return build_fact_box(*records(fragment))


def feared(rate: str) -> CountedFact | None:
    """What is made of a risk with this rate, which asks for a drawing."""
    risk = f"{{id: leak, severity: minor, frequency: {rate}, drawn: 'yes'}}"
    return made(f"procedure: {{risks: [{risk}]}}").feared


def share(rate: str) -> CountedShare:
    fact = feared(rate)
    assert fact is not None
    (only,) = fact.shares
    return only


def compared(without: str = KNOWN) -> CountedFact:
    """A benefit that was counted in two groups."""
    fact = made(f"""
procedure:
  benefits:
    - id: relief
      evidence: controlled
      frequency: {{percent: '62', source: A1}}
      without: {without}
      drawn: 'yes'
fr: {{benefits: {{relief: {{name: moins mal, short: "{{relief}}"}}}}}}
""").hoped
    assert fact is not None
    return fact


def black(share: CountedShare) -> int:
    return share.picture.count("v0.7")


def test_risks_are_drawn_that_ask_for_it_and_have_a_figure() -> None:
    """A drawing of an unknown frequency would be made up, and one of no case an empty grid."""
    risks = f"""[{{id: allergy, severity: serious, frequency: unknown, drawn: 'yes'}},
  {{id: b, severity: serious, frequency: {{cases: '0', of: '9', source: A1}}, drawn: 'yes'}},
  {{id: c, severity: serious, frequency: {KNOWN}}},
  {{id: leak, severity: minor, frequency: {KNOWN}, drawn: 'yes'}}]"""
    said = "{name: X, short: X, action: X}"
    box = made(f"{{procedure: {{risks: {risks}}}, fr: {{risks: {{b: {said}, c: {said}}}}}}}")
    assert (box.hoped, box.feared and box.feared.name) == (None, "Une fuite")


def test_one_effect_hoped_for_stands_beside_one_feared() -> None:
    """On grids of one size, each with its name and its number."""
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
    facts = [each for each in made(fragment) if each]
    assert [each.name for each in facts] == ["moins mal", "Une fuite"]
    shares = [each.shares[0] for each in facts]
    assert [shown(spoken(each.number)) for each in shares] == ["620~sur~1000", "20~sur~1000"]
    assert [black(each) for each in shares] == [620, 20]
    # Where no study compares, no group is named.
    assert [each.group for each in shares] == ["", ""]
    assert not any(each.is_compared for each in facts)


def test_what_a_study_compares_is_drawn_twice() -> None:
    """With the procedure, then without it, out of the same number of people."""
    fact = compared()
    assert fact.is_compared
    assert [each.group for each in fact.shares] == ["Avec", "Sans"]
    assert [shown(spoken(each.number)) for each in fact.shares] == ["620~sur~1000", "20~sur~1000"]
    assert [black(each) for each in fact.shares] == [620, 20]


@pytest.mark.parametrize(
    ("rate", "number"),
    [
        ("{percent: '0.95', source: A1}", "moins de 10~sur~1000"),
        ("{cases: '0', of: '90', source: A1}", "aucun~cas~sur~90"),
    ],
)
def test_a_group_that_squares_cannot_show_has_its_number(rate: str, number: str) -> None:
    """Half a comparison would be read as a whole one."""
    with_it, without = compared(rate).shares
    assert (with_it.group, without.group) == ("Avec", "Sans")
    assert with_it.picture
    assert (without.picture, shown(spoken(without.number))) == ("", number)


def test_the_rarest_share_of_a_comparison_counts() -> None:
    """Out of how many is chosen for all that is printed."""
    with_it, without = compared("{percent: '0.02', source: A1}").shares
    assert shown(spoken(with_it.number)) == "6200~sur~10000"
    assert (shown(spoken(without.number)), black(without)) == ("2~sur~10000", 2)


def test_a_benefit_without_a_name_is_not_drawn() -> None:
    """Nothing would say what the squares count."""
    benefit = f"{{id: relief, evidence: controlled, frequency: {KNOWN}, drawn: 'yes'}}"
    assert made(f"procedure: {{benefits: [{benefit}]}}").hoped is None


def test_a_drawing_shows_what_is_printed() -> None:
    """A figure that is rounded for its source says only about is drawn as it is said."""
    said = share("{cases: '1', of: '3', about: 'yes', source: A1}")
    assert shown(spoken(said.number)) == "environ 330~sur~1000"
    assert black(said) == 330


@pytest.mark.parametrize(
    "rate", ["{percent: '0.95', source: A1}", "{percent: '0.001', source: A1}"]
)
def test_no_picture_contradicts_its_words(rate: str) -> None:
    """Beside “fewer than 10”, ten black squares would say another number: there is no picture."""
    assert feared(rate) is None


def test_a_rare_rate_is_drawn_on_the_grid_that_its_words_count_on() -> None:
    """5 of 10,000 are five squares of ten thousand."""
    said = share("{percent: '0.05', source: A1}")
    assert shown(spoken(said.number)) == "5~sur~10000"
    assert (black(said), said.picture.count("v0.22")) == (5, 9_995)


@pytest.mark.parametrize(
    ("percent", "is_range"), [("['1', '2']", True), ("['0', '2']", True), ("'2'", False)]
)
def test_the_squares_of_a_range_are_said_to_be_the_most(
    percent: str,
    is_range: bool,  # noqa: FBT001
) -> None:
    """Who counts them finds the last number of the words, and is told so."""
    said = share(f"{{percent: {percent}, source: A1}}")
    assert black(said) == 20
    assert said.is_range is is_range


def test_what_nobody_has_counted_is_said() -> None:
    """An empty half would look as if there were nothing to hope for, or to fear."""
    fragment = "procedure: {risks: [{id: leak, severity: minor, frequency: unknown}]}"
    html = shown(sheet(fragment).html)
    assert html.count("<p>Nous n’avons pas trouvé de chiffre pour cela.</p>") == 2
