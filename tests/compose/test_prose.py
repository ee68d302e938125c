"""The content's texts, facts written in."""

import pytest

from feuillet.compose.prose import Prose
from feuillet.model import Quantity
from tests.compose.content import records, shown, spoken


@pytest.fixture
def prose() -> Prose:
    return records()[2]


def test_a_fact_is_written_in(prose: Prose) -> None:
    """A sentence names a fact, and the page says the figure as the language does."""
    assert (
        shown(spoken(prose.line("Cela dure {duration} : {pain}.")))
        == "Cela dure 1~heure~: 3~sur~10."
    )


RATES = """procedure:
  facts: {survival: {percent: "85.2", source: A1}}
  risks: [{id: leak, severity: minor, frequency: {cases: "0", of: "1058", source: A1}},
    {id: allergy, severity: minor, frequency: unknown, source: A1}]
  benefits:
    - id: relief
      evidence: controlled
      frequency:
        percent: "62"
        population: "154"
        year: "2023"
        horizon: {months: "28.4"}
        source: A1
"""


@pytest.mark.parametrize(
    ("text", "french", "english"),
    [
        ("{survival}", "852~sur~1000", "852~in~1,000"),
        ("{leak} !", "aucun~cas~sur~1058‿!", "no~case~in~1,058 !"),
        ("{relief}.", "620~sur~1000.", "620~in~1,000."),
        ("{relief.population} x", "154~x", "154~x"),
        ("{relief.horizon}", "28,4~mois", "28.4~months"),
        ("{relief.year}", "2023", "2023"),
        (
            "{relief.country} {leak.year} {allergy}",
            "{relief.country} {leak.year} {allergy}",
            "{relief.country} {leak.year} {allergy}",
        ),
    ],
)
def test_a_rate_is_written_in(text: str, french: str, english: str) -> None:
    """Of a fact, a risk or a benefit, out of one denominator; its year, its time and its people
    too.
    """
    for language, said in (("fr", french), ("en", english)):
        assert shown(spoken(records(RATES, language)[2].line(text))) == said


def test_every_rate_counts_for_the_denominator() -> None:
    """The rarest of all rates, be it a risk's or a fact's."""
    rare = RATES.replace('"85.2"', '"0.02"')
    assert (
        shown(spoken(records(rare)[2].line("{survival}, {relief}")))
        == "2~sur~10000, 6200~sur~10000"
    )


def test_a_fact_may_be_bold(prose: Prose) -> None:
    """Markup round a fact is kept."""
    assert (
        prose.blocks("**{pain}**")
        == '<p><strong><span class="quantity">3\u00a0sur\u00a010</span></strong></p>'
    )


def test_a_count_stays_with_what_it_counts() -> None:
    """« 5 essais » does not break after the 5; a score, which ends in a number too, is no count."""
    facts = {
        "trials": Quantity.model_validate({"count": "5", "source": "A1"}),
        "pain": Quantity.model_validate({"score": "3", "out_of": "10", "source": "A1"}),
    }
    prose = records()[2]._replace(figures=facts)
    assert (
        shown(spoken(prose.line("{trials} essais, {pain} en moyenne")))
        == "5~essais, 3~sur~10 en moyenne"
    )


@pytest.mark.parametrize(
    "text", ["{nothing}", "{7}", "{Duration}", "{ duration }", "{", "{{7*7}}", "{% x %}"]
)
def test_what_is_no_fact_stays_as_it_is_written(prose: Prose, text: str) -> None:
    """A slip is seen on the page and not swallowed; nothing in a text is run."""
    assert prose.line(text) == text


def test_html_is_text(prose: Prose) -> None:
    """A content file cannot put an element on the page."""
    assert prose.blocks("<img src=x>") == "<p>&lt;img src=x&gt;</p>"


def test_no_text_is_nothing(prose: Prose) -> None:
    """A `more` that is not written leaves no empty paragraph."""
    assert prose.blocks(None) == ""
