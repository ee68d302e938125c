"""Restricted Markdown: what is marked up, and what is printed as it is written."""

import pytest
from markupsafe import Markup

from feuillet.text import (
    find_figure_references,
    find_link_addresses,
    render_line,
    render_text,
    split_sentences,
    split_words,
    strip_markdown,
)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("one\n\ntwo", "<p>one</p><p>two</p>"),
        ("**bold** word", "<p><strong>bold</strong> word</p>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        (
            "[site](https://example.org/?a&b)",
            '<p><a href="https://example.org/?a&amp;b">site</a></p>',
        ),
        (r"5 \* 2", "<p>5 * 2</p>"),
    ],
)
def test_marked_up(text: str, html: str) -> None:
    """Paragraphs, bold, lists, links and escapes."""
    assert render_text(text) == html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<img src=x>", "<p>&lt;img src=x&gt;</p>"),
        ("{{7*7}} & {% x %}", "<p>{{7*7}} &amp; {% x %}</p>"),
        ("# title", "<p># title</p>"),
        ("`code`", "<p>`code`</p>"),
        ("> quote", "<p>&gt; quote</p>"),
        ("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"),
        ("[x](file:///etc/passwd)", "<p>[x](file:///etc/passwd)</p>"),
    ],
)
def test_printed_as_written(text: str, html: str) -> None:
    """HTML, templates, other Markdown and dangerous links are text."""
    assert render_text(text) == html


def test_a_line_has_no_paragraph() -> None:
    """A text that stands inside an element brings none of its own."""
    assert render_line("**a** & b") == "<strong>a</strong> &amp; b"


def test_inline_sees_every_run_of_text() -> None:
    """Whoever renders decides what stands for a fact, and is trusted with the escaping."""
    seen: list[str] = []

    def mark(text: str) -> Markup:
        seen.append(text)
        return Markup("<i>x</i>")

    assert render_text("a {b} **c** d", mark) == "<p><i>x</i><strong><i>x</i></strong><i>x</i></p>"
    assert seen == ["a {b} ", "c", " d"]


def test_plain_words() -> None:
    """What a reader hears: no marks, a space between blocks, none inside a word."""
    assert strip_markdown("**a**b [c](https://d.fr)\n\n- e\n- {f}") == "ab c e {f}"


@pytest.mark.parametrize(
    "text", ["1. a", " - a", "+", "a [b](https://c.fr)", r"\\*", "a_b_ c", "-a", "1.5 a", "# a"]
)
def test_plain_words_are_those_that_are_rendered(text: str) -> None:
    """Texts without a mark take a short cut, and lose nothing by it."""
    assert strip_markdown(text) == " ".join(render_text(text).striptags().split())


def test_references() -> None:
    """Figures are ids in braces, with a part at most; other braces are text."""
    text = "{duration} and {pain-after}, {leak.year}, {Not} { this } {} {a.b.c} {a.}"
    assert find_figure_references(text) == ("duration", "pain-after", "leak.year")


def test_links() -> None:
    """The addresses of links, and not of what only looks like one."""
    assert find_link_addresses("[a](https://a.fr) https://b.fr [c](mailto:x@c.fr)") == (
        "https://a.fr",
        "mailto:x@c.fr",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two? Three!", ("One.", "Two?", "Three!")),
        ("Pourquoi ? Élan.", ("Pourquoi ?", "Élan.")),
        ("About 0.7 mm. Then 5.", ("About 0.7 mm.", "Then 5.")),
        ("Par ex. une aiguille.", ("Par ex. une aiguille.",)),
        ("Bring:\n\n- your card\n- your images", ("Bring:", "your card", "your images")),
        ("1. Come\n2. Lie down", ("Come", "Lie down")),
        ("One\nline", ("One line",)),
        ("", ()),
    ],
)
def test_sentences(text: str, expected: tuple[str, ...]) -> None:
    """A sentence ends at its sign, a list item and a paragraph end one too; a decimal point does
    not.
    """
    assert split_sentences(text) == expected


def test_words() -> None:
    """Elided and hyphenated words count as one, and so does a fact."""
    assert split_words("L’os du porte-clé : **{leak.year}**.") == (
        "L’os",
        "du",
        "porte-clé",
        "{leak.year}",
    )
