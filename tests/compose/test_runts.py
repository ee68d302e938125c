"""No word stands alone on the last line of its paragraph where the one before can join it."""

import re

import pytest

from feuillet.compose.runts import join_last_words
from tests.layout.pages import laid

WORDS = "Une grossesse vient parfois sans aide, et la chance baisse avec l’âge de chacun."


def last_line(text: str, width: int) -> str:
    base = laid(f"<p style='width: {width}mm'>{text}</p>")
    low = max(run.y for run in base.placed)
    return "".join(run.text for run in base.placed if run.y == low)


@pytest.mark.parametrize("width", range(30, 120, 3))
def test_a_last_line_has_two_words(width: int) -> None:
    """Wherever the lines end."""
    assert len(re.split(r"[ \u00a0]", last_line(WORDS, width).strip())) > 1


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a bc d</p>", "<p>a bc~d</p>"),
        ("<li>a <strong>bc</strong> d.</li>", "<li>a <strong>bc</strong>~d.</li>"),
        (
            '<td class="x y">bc <span class="z">d</span></td>',
            '<td class="x y">bc~<span class="z">d</span></td>',
        ),
        # A long word is not lost, and of two long ones neither can move.
        ("<p>a bc fractures-longues</p>", "<p>a bc fractures-longues</p>"),
        ("<p>une complication sévère</p>", "<p>une complication sévère</p>"),
        # A phone number, a reference, what an imprint fills, what holds blocks of its own.
        ("<p>au 01 23 45</p>", "<p>au 01 23 45</p>"),
        ('<p>bc <span class="source">[5]</span></p>', '<p>bc <span class="source">[5]</span></p>'),
        (
            '<p>bc <span data-line="day.0">d</span></p>',
            '<p>bc <span data-line="day.0">d</span></p>',
        ),
        ("<li>a b<ul><li>c</li></ul></li>", "<li>a b<ul><li>c</li></ul></li>"),
        ("<p>word</p>", "<p>word</p>"),
        # A heading may hang in a narrow column.
        ("<h2>Et si je dis non\u202f?</h2>", "<h2>Et si je dis~non\u202f?</h2>"),
        ("<h2>Signes d’alerte graves</h2>", "<h2>Signes d’alerte graves</h2>"),
        (
            '<h1><span class="form-name">a bc d</span> longues-fractures</h1>',
            '<h1><span class="form-name">a bc~d</span> longues-fractures</h1>',
        ),
    ],
)
def test_the_last_two_words_are_joined(html: str, expected: str) -> None:
    """Where the last is short and both together are; nothing else of the document changes."""
    assert join_last_words(html, "standard").replace("\u00a0", "~") == expected


def test_in_large_print_headings_have_the_whole_width() -> None:
    """Theirs are joined as those of paragraphs are."""
    assert (
        join_last_words("<h2>Signes d’alerte graves</h2>", "large-print")
        == "<h2>Signes d’alerte\u00a0graves</h2>"
    )
