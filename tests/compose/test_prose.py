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
    assert shown(spoken(prose.line("Cela dure {duration} : {pain}."))) == "Cela dure 1~heure~: 3 sur~10."


def test_a_fact_may_be_bold(prose: Prose) -> None:
    """Markup round a fact is kept."""
    assert prose.blocks("**{pain}**") == '<p><strong><span class="quantity">3 sur\u00a010</span></strong></p>'


def test_a_count_stays_with_what_it_counts() -> None:
    """« 5 essais » does not break after the 5; a score, which ends in a number too, is no count."""
    facts = {
        "trials": Quantity.model_validate({"count": "5", "source": "A1"}),
        "pain": Quantity.model_validate({"score": "3", "out_of": "10", "source": "A1"}),
    }
    prose = records()[2]._replace(facts=facts)
    assert shown(spoken(prose.line("{trials} essais, {pain} en moyenne"))) == "5~essais, 3 sur~10 en moyenne"


@pytest.mark.parametrize("text", ["{nothing}", "{7}", "{Duration}", "{ duration }", "{", "{{7*7}}", "{% x %}"])
def test_what_is_no_fact_stays_as_it_is_written(prose: Prose, text: str) -> None:
    """A slip is seen on the page and not swallowed; nothing in a text is run."""
    assert prose.line(text) == text


def test_html_is_text(prose: Prose) -> None:
    """A content file cannot put an element on the page."""
    assert prose.blocks("<img src=x>") == "<p>&lt;img src=x&gt;</p>"


def test_no_text_is_nothing(prose: Prose) -> None:
    """A `more` that is not written leaves no empty paragraph."""
    assert prose.blocks(None) == ""
