"""The product's own words."""

import pytest
from jinja2 import TemplateError
from markupsafe import Markup

from feuillet.compose.words import LocaleWords, WordError
from feuillet.model import Locale

# What str.format would read as more than a name.
ODD = {
    "class": "{other.__class__.__mro__}",
    "index": "{other[0]}",
    "conversion": "{other!r}",
    "format": "{other:>9}",
    "doubled": "{{other}}",
    "closing": "other}",
}
WORDS = LocaleWords(
    Locale(
        language="fr",
        name="français",
        words={
            "number": {
                "about": "environ {amount} !",
                "twice": "{a} & {b}",
                "brace": "{",
                "place": "{}",
            },
            "odd": ODD,
        },
    )
)


def test_places_are_filled() -> None:
    """A value stands where its name is, and the language's spaces round it."""
    assert WORDS("number.about", amount="3") == "environ 3\u202f!"


def test_markup_is_kept_and_text_is_escaped() -> None:
    """A figure brings its own markup; a name from a content file cannot."""
    assert WORDS("number.twice", a=Markup("<b>x</b>"), b="<b>") == "<b>x</b> &amp; &lt;b&gt;"


def test_a_value_is_not_read_again() -> None:
    """Braces in a name are characters."""
    assert WORDS("number.about", amount="{amount}{0}") == "environ {amount}{0}\u202f!"


@pytest.mark.parametrize("key", ["number.up-to", "nothing.at-all", "number"])
def test_a_missing_word_raises(key: str) -> None:
    """A page is never made without a word that it asks for."""
    with pytest.raises(WordError, match=f"the word `{key}` is missing") as raised:
        WORDS(key)
    assert (raised.value.key, raised.value.rule) == (key, "missing-word")


@pytest.mark.parametrize("key", ["number.about", "number.brace", "number.place"])
def test_a_word_that_cannot_be_filled_raises(key: str) -> None:
    """A brace that nothing fills is told by its key, with the names that may stand in braces."""
    with pytest.raises(WordError, match=r"write \{other\} in braces") as raised:
        WORDS(key, other="x")
    assert raised.value.rule == "broken-word"


@pytest.mark.parametrize("key", ODD)
def test_a_place_is_a_bare_name(key: str) -> None:
    """A word reaches the value that it names, and nothing inside it."""
    with pytest.raises(WordError, match=r"write \{other\} in braces, and no other brace") as raised:
        WORDS(f"odd.{key}", other="x")
    assert raised.value.rule == "broken-word"


@pytest.mark.parametrize("value", [None, ("a",), ["a"], 1.5])
def test_a_value_that_is_no_text_is_refused(value: object) -> None:
    """What a template must not print by itself does not reach the page inside a word."""
    with pytest.raises(TemplateError, match="which is no text"):
        WORDS("number.about", amount=value)


def test_bare_words_are_as_written() -> None:
    """A word that is Markdown reaches the one who renders it unchanged."""
    assert WORDS.bare("number.about") == "environ {amount} !"
