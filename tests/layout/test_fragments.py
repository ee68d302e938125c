"""What each page holds of each element. These tests fail when WeasyPrint's private tree changes its
names.
"""

import pytest

from feuillet.layout import Base
from feuillet.layout.base import Fragment
from tests.layout.pages import laid

COLUMNS = (
    "div { columns: 2; column-fill: auto; height: 20mm; line-height: 5mm } p { orphans: "
    "1; widows: 1 }"
)


def found(base: Base, tag: str) -> list[Fragment]:
    return [piece for piece in base.pieces if piece.tag == tag]


def test_an_element_on_two_pages_has_two_pieces() -> None:
    """They have its number, and each has the lines that stand there."""
    first, second = found(
        laid("<p>one<br>two", "p { line-height: 150mm; orphans: 1; widows: 1 }"), "p"
    )
    assert first.element == second.element
    assert [piece.page for piece in (first, second)] == [0, 1]
    assert [strip.text.strip() for piece in (first, second) for strip in piece.strips] == [
        "one",
        "two",
    ]


def test_columns_of_a_page_hold_pieces_too() -> None:
    """What goes on in the next column stands beside, and higher."""
    first, second = found(laid("<div><p>a<br>b<br>c<br>d<br>e</div>", COLUMNS), "p")
    assert (first.page, second.page) == (0, 0)
    assert second.x > first.x + first.width
    assert second.y == pytest.approx(first.y, abs=0.1)
    assert (len(first.strips), len(second.strips)) == (4, 1)


def test_a_piece_knows_what_is_around_it() -> None:
    """By its place among all, with its section, its classes and its own lines, not those of what it
    holds.
    """
    base = laid("<section id='why'><ul class='a b'><li>x<p>y</p></ul></section>")
    (listing,), (entry,), (text,) = (found(base, tag) for tag in ("ul", "li", "p"))
    assert base.pieces[entry.around] == listing
    assert base.pieces[text.around] == entry
    assert (listing.section, listing.classes, listing.strips) == ("why", ("a", "b"), ())
    assert [strip.text for strip in entry.strips] == ["x"]


def test_words_in_a_line_are_no_pieces() -> None:
    """Nor is what repeats on each page: the head of a table, the margins."""
    base = laid(
        "<p>a <strong>b</strong></p><table><thead><tr><th>c</thead><tbody><tr><td>d</table>",
        "@page { @top-left { content: 'e' } }",
    )
    assert {"strong", "thead", "th"} & {piece.tag for piece in base.pieces} == set()
    assert [strip.text.split() for piece in base.pieces for strip in piece.strips] == [
        ["a", "b"],
        ["d"],
    ]


def test_a_line_knows_its_room() -> None:
    """How wide it is and how wide it might be; one that ends with a break of its own says so."""
    ((first, second),) = (piece.strips for piece in found(laid("<p>one<br>two"), "p"))
    assert (first.text, second.text) == ("one\n", "two")
    assert first.room == pytest.approx(170)
    assert 3 < first.width < 10
    assert second.y > first.y


def test_blocks_abreast_are_pieces_with_lines_of_their_own() -> None:
    """A heading and what follows it on its line are two texts: neither goes on with the other's
    words.
    """
    base = laid(
        "<div><h2>one</h2><p>two <b>three</b></p></div>",
        "h2, p { display: inline-block; margin: 0 }",
    )
    (around,), (heading,), (text,) = (found(base, tag) for tag in ("div", "h2", "p"))
    assert around.strips == ()
    assert [strip.text for piece in (heading, text) for strip in piece.strips] == [
        "one",
        "two three",
    ]
    assert found(base, "b") == []
