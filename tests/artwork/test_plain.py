"""Pictures that were reported as printed otherwise than drawn: now as drawn, or told with what
helps.
"""

from gzip import compress

import pytest

from feuillet.artwork import PaintBrightness, judge_brightness, reduce_artwork
from feuillet.artwork.paper import UNSEEN_ON_PAPER
from tests.artwork.pngs import PNGS
from tests.artwork.pngs import png as picture
from tests.load.pictures import png

SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
SQUARE = '<rect x="5" y="5" width="290" height="70" fill="#0b5c8a"/>'
DISC = '<circle cx="120" cy="40" r="60" fill="#0b5c8a" mask="url(#m)"/>'
MASK = '<mask id="m" {} maskUnits="userSpaceOnUse" x="0" y="0" width="300" height="80">{}</mask>'
FIELD = '<path d="M10 10h120v60h-120z" fill="{}"/>'
GRADIENT = '<linearGradient id="g"><stop stop-color="red"/><stop offset="1"/></linearGradient>'
PUBLIC = 'PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"'


def svg(inside: str, before: str = "", more: str = "") -> bytes:
    return f'{before}<svg {more} {SPACES} viewBox="0 0 300 80">{inside}</svg>'.encode()


def drawn(data: bytes) -> str:
    made = reduce_artwork(data)
    assert made.troubles == ()
    return made.file.decode()


def told(data: bytes) -> str:
    made = reduce_artwork(data)
    assert made.file == b""
    return " | ".join(made.troubles)


def test_words_without_a_glyph() -> None:
    """Boxes were printed, which PDF/UA and PDF/A forbid."""
    assert told(svg('<text x="10" y="50" font-size="40">عيادة</text>')) == (
        "has the words “عيادة” in no typeface (<text>, line 1): turn the words into "
        "outlines (paths)"
    )


def test_words_in_another_typeface() -> None:
    """A wordmark was printed in a serif; each typeface is told once."""
    words = (
        '<text x="10" y="40" font-family="Helvetica Neue, Arial" font-weight="700">Clinique</text>'
        '<text x="10" y="72" style="font-family:\'MyriadPro-Regular\';font-size:24px">du Lac</text>'
    )
    first, second = told(svg(words)).split(" | ")
    assert "the words “Clinique” in “Helvetica Neue”, which we do not have" in first
    assert "the words “du Lac” in “MyriadPro-Regular”, which we do not have" in second
    assert first.endswith(": turn the words into outlines (paths)")


def test_css_variables() -> None:
    """Both fields were printed in black."""
    style = "<style>:root{--b:#0b5c8a} .a{fill:var(--b)} .c{fill:var(--none, #c0392b)}</style>"
    fields = (
        '<rect class="a" width="140" height="70"/><rect class="c" x="160" width="130" height="70"/>'
    )
    file = drawn(svg(style + fields))
    assert ('fill="#0b5c8a"' in file, 'fill="#c0392b"' in file, "var(" in file) == (
        True,
        True,
        False,
    )


@pytest.mark.parametrize(
    "inside",
    [
        MASK.format("", FIELD.format("#fff")) + DISC,
        MASK.format("", FIELD.format("#fff"))
        + f'<g mask="url(#m)">{DISC.replace("mask", "class")}</g>',
        MASK.format('style="mask-type:alpha"', FIELD.format("#000")) + DISC,
    ],
)
def test_masks(inside: str) -> None:
    """That of a group was passed over, one by opacity made the shape vanish: the disc is cut."""
    file = drawn(svg(inside))
    assert file.count("<clipPath") == 2
    assert 'd="M33.33 33.33L433.33 33.33L433.33 233.33L33.33 233.33Z"' in file
    assert "mask" not in file


def test_greys_of_16_bits() -> None:
    """A solid black bar was printed."""
    made = reduce_artwork(picture(0, 16))
    assert made.troubles == ()
    assert made.file[24] == 8
    assert judge_brightness(made.file) is PaintBrightness.ALL


def test_white_on_white() -> None:
    """The masthead was blank."""
    assert told(svg('<path d="M10 10h280v60h-280z" fill="#fff"/>')) == UNSEEN_ON_PAPER


@pytest.mark.parametrize(
    ("before", "more"),
    [
        (f"<?xml version='1.0'?>\n<!DOCTYPE svg {PUBLIC}>\n", ""),
        (
            f'<!DOCTYPE svg {PUBLIC} [\n<!ENTITY ns_x "http://ns.example/x/">\n]>\n',
            'xmlns:x="&ns_x;"',
        ),
    ],
)
def test_a_doctype(before: str, more: str) -> None:
    """Neither version loaded, and no line that one could delete helped."""
    assert drawn(svg(SQUARE, before, more)) == drawn(svg(SQUARE))


@pytest.mark.parametrize("data", [b"", b"text", b"\0\0\0\0", b"RIFF"])
def test_other_files_are_told(data: bytes) -> None:
    """By their bytes, since a name says nothing for sure."""
    assert told(data) == "is neither a PNG nor an SVG: give one of the two"


def test_a_packed_svg_is_told() -> None:
    """Some programs offer it first; saved as plain SVG, the same drawing passes."""
    assert (
        told(compress(svg(SQUARE)))
        == "is a packed SVG (svgz): save it as plain SVG, which is not packed"
    )


@pytest.mark.parametrize(
    ("file", "brightness"),
    [
        (png(9, 9), PaintBrightness.NONE),
        (PNGS["RGB, 8 bits"], PaintBrightness.ALL),
        (svg('<path d="M0 0h9v9"/>'), PaintBrightness.NONE),
        (svg('<path d="M0 0h9v9" fill="#111827"/><path d="M9 9h9v9"/>'), PaintBrightness.NONE),
        (svg(SQUARE), PaintBrightness.ALL),
        (svg(SQUARE + '<path d="M0 0h9v9" fill="none" stroke="#001"/>'), PaintBrightness.SOME),
        (svg(GRADIENT + FIELD.format("url(#g)")), PaintBrightness.SOME),
    ],
)
def test_what_is_nearly_black_is_not_bright(file: bytes, brightness: PaintBrightness) -> None:
    """In a file that was made plain, areas, lines and gradients count."""
    assert judge_brightness(reduce_artwork(file).file) is brightness


MENDED = {
    "write it as #rrggbb": (
        '<path d="M0 0h9v9" fill="blau"/>',
        '<path d="M0 0h9v9" fill="#0b5c8a"/>',
    ),
    "export it with its styles as attributes": (
        '<style>@media print{.a{fill:red}}</style><path class="a" d="M0 0h9v9"/>',
        '<path fill="red" d="M0 0h9v9"/>',
    ),
    "export it without animation": (
        '<path d="M0 0h9v9"><set attributeName="fill" to="red"/></path>',
        '<path d="M0 0h9v9"/>',
    ),
    "export it for one language": (
        '<g systemLanguage="fr"><path d="M0 0h9v9"/></g>',
        '<g><path d="M0 0h9v9"/></g>',
    ),
    "turn the words into outlines (paths)": (
        '<text y="30" font-family="Arial">A</text>',
        '<path d="M5 30L15 5L25 30H20L18 24H12L10 30Z"/>',
    ),
    "turn the line into an outline, or export it as PNG": (
        GRADIENT + '<path d="M9 9L99 50" stroke="url(#g)"/>',
        GRADIENT + '<path d="M8 10L10 8L100 49L98 51Z" fill="url(#g)"/>',
    ),
    "export it as plain SVG, or as PNG": ("<flowRoot>a</flowRoot>", '<path d="M0 0h9v9"/>'),
}


@pytest.mark.parametrize("do", MENDED)
def test_a_remedy_works(do: str) -> None:
    """Whoever does what a message says has a logo that is printed."""
    before, after = MENDED[do]
    assert told(svg(before + SQUARE)).endswith(f": {do}")
    assert drawn(svg(after + SQUARE))


def test_a_root_that_is_turned_is_mended_by_a_group() -> None:
    """Browsers turn a root about the middle of the page, and a group about its origin."""
    assert told(svg(SQUARE, more='transform="rotate(9)"')).endswith(
        ": put all of it into a group that is"
    )
    assert drawn(svg(f'<g transform="rotate(9)">{SQUARE}</g>'))
    assert "give it a `viewBox`" in told(svg(SQUARE).replace(b'viewBox="0 0 300 80"', b""))
