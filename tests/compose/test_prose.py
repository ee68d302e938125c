"""The content's texts, facts written in."""

import pytest

from feuillet.compose.prose import Prose
from tests.compose.content import records, shown, spoken


@pytest.fixture
def prose() -> Prose:
    return records()[2]


def test_a_fact_is_written_in(prose: Prose) -> None:
    """A sentence names a fact, and the page says the figure as the language does."""
    assert shown(spoken(prose.line("Cela dure {duration} : {pain}."))) == "Cela dure 1~heure~: 3 sur 10."


def test_a_fact_may_be_bold(prose: Prose) -> None:
    """Markup round a fact is kept."""
    assert prose.blocks("**{pain}**") == '<p><strong><span class="quantity">3 sur 10</span></strong></p>'


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
