"""A figure that an edge cuts is told, a ground that reaches over it is not."""

import pytest

from feuillet.artwork.svg import reduce_svg

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">{}</svg>'
CLIPPED = (
    '<clipPath id="c"><path d="M0 0h50v50h-50z"/></clipPath><g clip-path="url(#c)"><circle '
    'r="60"/></g>'
)
SQUARE = '<rect x="{}" y="{}" width="40" height="40"/>'


def doubts(inside: str) -> str:
    made = reduce_svg(SVG.format(inside).encode())
    assert made.troubles == ()
    return " ".join(made.doubts)


@pytest.mark.parametrize(
    ("inside", "sides"),
    [
        (SQUARE.format(180, 10), "right"),
        (SQUARE.format(-20, 10), "left"),
        (SQUARE.format(10, -20), "upper"),
        (SQUARE.format(10, 80), "lower"),
        (SQUARE.format(-20, 10) + SQUARE.format(180, 80), "left and the right and the lower"),
        ('<g transform="translate(190 0)"><circle cx="5" cy="50" r="30"/></g>', "right"),
    ],
)
def test_what_is_cut_is_told(inside: str, sides: str) -> None:
    """By the edges that cut it, with what to do."""
    assert doubts(inside) == (
        f"is cut at the {sides} edge: make its artboard (`viewBox`) larger, unless that is meant"
    )


@pytest.mark.parametrize(
    "inside",
    [
        SQUARE.format(10, 10),
        SQUARE.format(160, 60),
        SQUARE.format(161, 10),
        SQUARE.format(300, 10) + SQUARE.format(10, 10),
        '<rect x="-10" y="-10" width="220" height="120"/>',
        '<rect x="-10" y="60" width="220" height="60"/>',
        '<rect width="200" height="100" stroke="#000" stroke-width="20"/>',
        CLIPPED,
    ],
)
def test_what_may_stand_there_is_not_told(inside: str) -> None:
    """All within, a hair beyond, a stray part outside, a ground, a line, what a path cuts."""
    assert doubts(inside) == ""


def test_the_remedy_works() -> None:
    """With a larger artboard nothing is cut."""
    larger = SVG.replace("0 0 200 100", "-40 -40 280 180").format(SQUARE.format(180, 80))
    assert reduce_svg(larger.encode()).doubts == ()
