"""A drawn logo is looked at: what cannot be seen on paper is told, and what can is not."""

import io

import pytest
from PIL import Image, ImageDraw

from feuillet.artwork import reduce_artwork
from feuillet.artwork.paper import SHOWS_NOTHING, UNSEEN_ON_PAPER, WHITE_IN_PARTS
from feuillet.layout import lay_out_picture
from feuillet.prove.logo import LogoFaults, find_logo_faults

SIZE = (1800, 480)
CLEAR = (0, 0, 0, 0)
WHITE, BLUE, PALE, BLACK = (255, 255, 255), (11, 92, 138), (255, 247, 214), (0, 0, 0)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 80">{}</svg>'


def png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def ring(colour: tuple[int, ...], ground: tuple[int, ...] = CLEAR, width: int = 60) -> bytes:
    """A frame of a colour on a ground."""
    made = Image.new("RGBA" if len(ground) == 4 else "RGB", SIZE, ground)
    ImageDraw.Draw(made).rounded_rectangle((60, 60, 1740, 420), 90, outline=colour, width=width)
    return png(made)


def badge(ground: tuple[int, ...], ink: tuple[int, ...], width: int) -> bytes:
    """A line on a rounded field, with nothing around it."""
    made = Image.new("RGBA", SIZE, CLEAR)
    ImageDraw.Draw(made).rounded_rectangle((0, 0, 1799, 479), 90, fill=ground)
    ImageDraw.Draw(made).line((200, 240, 1600, 240), fill=ink, width=width)
    return png(made)


def looked_at(logo: bytes) -> LogoFaults:
    found = lay_out_picture(logo)
    assert found
    return find_logo_faults(logo, found[0], found[1:])


def faults(logo: bytes) -> list[str]:
    """Of both sorts."""
    found = looked_at(logo)
    return [*found.errors, *found.doubts]


@pytest.mark.parametrize(
    "logo",
    [
        ring(WHITE),
        ring(WHITE, WHITE),
        ring(PALE),
        ring(PALE, WHITE),
        ring((255, 255, 255, 40)),
        ring((0, 0, 0, 20)),
        badge(WHITE, PALE, 60),
        png(Image.new("L", SIZE, 255)),
        png(Image.new("RGB", SIZE, (250, 250, 250))),
    ],
)
def test_what_cannot_be_seen_on_paper_is_told(logo: bytes) -> None:
    """White, or as pale as white, whatever stands behind it; its smoothed edge is no line."""
    assert faults(logo) == [UNSEEN_ON_PAPER]


@pytest.mark.parametrize(
    "logo",
    [
        ring(BLUE),
        ring(BLUE, WHITE),
        ring(BLACK, CLEAR, 6),
        ring(BLUE, WHITE, 8),
        ring((250, 200, 0)),
        ring((150, 200, 230)),
        badge(BLUE, WHITE, 60),
        badge(WHITE, BLUE, 20),
        badge(BLACK, WHITE, 200),
        png(Image.new("RGB", SIZE, BLUE)),
        png(Image.new("L", SIZE, 0)),
        png(Image.linear_gradient("L").resize(SIZE)),
    ],
)
def test_what_can_be_seen_passes(logo: bytes) -> None:
    """Thin lines, light colours, white on a field of colour, a field alone, black."""
    assert faults(logo) == []


def test_a_picture_that_shows_nothing_is_told() -> None:
    """Fully transparent, or drawn beside what is shown."""
    assert faults(png(Image.new("RGBA", SIZE, CLEAR))) == [SHOWS_NOTHING]
    assert faults(SVG.format('<path d="M400 0h9v9z"/>').encode()) == [SHOWS_NOTHING]


def test_an_svg_is_looked_at_too() -> None:
    """As it is drawn, with what covers it."""
    over = '<path d="M10 10h280v60h-280z"/><path d="M0 0h300v80h-300z" fill="#fff"/>'
    assert faults(reduce_artwork(SVG.format(over).encode()).file) == [UNSEEN_ON_PAPER]
    assert faults(reduce_artwork(SVG.format('<path d="M10 10h280v60h-280z"/>').encode()).file) == []


def test_black_is_told_where_the_file_has_colours() -> None:
    """What an engine makes of numbers that it does not know; a black logo is one."""
    drawn = lay_out_picture(png(Image.new("L", SIZE, 0)))
    assert drawn
    (fault,) = find_logo_faults(ring(BLUE), drawn[0], drawn[1:]).errors
    assert "black all over" in fault
    assert find_logo_faults(ring(BLACK), drawn[0], drawn[1:]) == LogoFaults()


SLAB = '<rect width="200" height="80" fill="{}"/>'


@pytest.mark.parametrize(
    "inside",
    [
        *map(
            SLAB.format,
            ("#111827", "#0f172a", "#001a33", "#00005c", "#111111", "#220033", "#0a1a0a"),
        ),
        SLAB.format("#000") + '<circle cx="250" cy="40" r="6" fill="#e2001a"/>',
        SLAB.format("#000") + '<circle cx="250" cy="40" r="20" fill="#e2001a" opacity=".2"/>',
        SLAB.format("#000") + '<path d="M10 40h180" stroke="#fff"/>',
    ],
)
def test_a_logo_that_is_nearly_black_passes(inside: str) -> None:
    """As it stands in its file, as SVG and as PNG; a small or pale part in colour is seen."""
    logo = reduce_artwork(SVG.format(inside).encode()).file
    assert faults(logo) == []


@pytest.mark.parametrize("colour", ["#00005c", "#111827", "#000000"])
@pytest.mark.parametrize("dot", [0, 6, 60])
def test_a_picture_that_is_nearly_black_passes(colour: str, dot: int) -> None:
    """With a dot in colour and without; else its remedy, a PNG, would be a dead end."""
    made = Image.new("RGB", SIZE, WHITE)
    ImageDraw.Draw(made).rectangle((20, 20, 1400, 460), fill=colour)
    ImageDraw.Draw(made).ellipse((1600, 200, 1600 + dot, 200 + dot), fill=(226, 0, 26))
    assert faults(reduce_artwork(png(made)).file) == []


def test_colours_beneath_black_are_a_doubt() -> None:
    """Nobody can say whether they should be seen: the logo is printed, and told."""
    logo = reduce_artwork(SVG.format(SLAB.format("#0b5c8a") + SLAB.format("#000")).encode()).file
    (doubt,) = looked_at(logo).doubts
    assert not looked_at(logo).errors
    assert "its file has other colours too" in doubt


EMBLEM = '<circle cx="40" cy="40" r="30" fill="#0b5c8a"/>'
RULE = '<path d="M90 60h200v4h-200z" fill="#0b5c8a"/>'
WORD = '<path d="M100 20h180v12h-180z" fill="{}"/>'


@pytest.mark.parametrize("colour", ["#ffffff", "#fffbe6"])
def test_a_white_word_beside_an_emblem_is_a_doubt(colour: str) -> None:
    """What is left of the white version of a logo, where a part of it has colours."""
    logo = reduce_artwork(SVG.format(EMBLEM + WORD.format(colour)).encode()).file
    assert looked_at(logo) == LogoFaults((), (WHITE_IN_PARTS,))


@pytest.mark.parametrize(
    "inside",
    [
        EMBLEM + WORD.format("#c0392b"),
        '<rect width="300" height="80" fill="#fff"/>' + EMBLEM + RULE,
        '<rect x="5" y="5" width="290" height="70" rx="30" fill="#fff"/>' + EMBLEM + RULE,
        '<rect width="300" height="80" fill="#0b5c8a"/>' + WORD.format("#fff"),
        EMBLEM + RULE + '<circle cx="40" cy="40" r="15" fill="#fff"/>',
        EMBLEM
        + RULE
        + '<circle cx="40" cy="40" r="33" fill="none" stroke="#fff" stroke-width="6"/>',
        EMBLEM + RULE + '<circle cx="280" cy="40" r="1" fill="#fff"/>',
    ],
)
def test_white_beside_colours_is_seen(inside: str) -> None:
    """A ground, a letter on a field, a field around one; what is too small is not missed."""
    assert faults(reduce_artwork(SVG.format(inside).encode()).file) == []


def test_the_remedies_work() -> None:
    """The version for a light ground, and the picture with 8 bits a channel, pass."""
    assert faults(ring(BLUE)) == faults(reduce_artwork(png(Image.new("L", SIZE, 90))).file) == []


def drawn_in(size: tuple[int, int], box: tuple[int, int, int, int], *ground: int) -> bytes:
    """A disc in a box of a picture, on nothing unless a ground is given."""
    made = Image.new("RGBA", size, ground or CLEAR)
    ImageDraw.Draw(made).ellipse(box, fill=(*BLUE, 255))
    return png(made)


@pytest.mark.parametrize(
    ("logo", "share"),
    [
        (drawn_in((840, 1188), (0, 0, 80, 80)), "10 % of the breadth"),
        (drawn_in((1000, 1000), (450, 450, 550, 550)), "10 % of the breadth"),
        (drawn_in((1000, 1000), (450, 450, 550, 550), *WHITE, 255), "10 % of the breadth"),
        (drawn_in((1000, 1000), (10, 400, 990, 600)), "20 % of the height"),
        (drawn_in((1000, 1000), (800, 0, 999, 999)), "20 % of the breadth"),
        (drawn_in((900, 300), (20, 20, 280, 280)), "29 % of the breadth"),
        (
            SVG.format('<path d="M20 20h30v30h-30z" fill="#0b5c8a"/>').encode(),
            "10 % of the breadth",
        ),
    ],
)
def test_a_drawing_lost_in_its_picture_is_a_doubt(logo: bytes, share: str) -> None:
    """Its empty margins are scaled with it: cropped, it is as large as its slot lets it."""
    found = looked_at(reduce_artwork(logo).file)
    (doubt,) = found.doubts
    assert not found.errors
    assert f"takes {share} of its own picture" in doubt
    assert "crop the picture" in doubt


def test_a_drawing_too_small_to_be_seen_is_told_as_such() -> None:
    """It is not white: with the version for a light ground nothing would change."""
    for ground in ((), (*WHITE, 255)):
        (error,) = looked_at(drawn_in((2000, 2000), (990, 990, 1010, 1010), *ground)).errors
        assert "takes 1 % of the breadth" in error
    assert faults(drawn_in((1000, 1000), (150, 300, 850, 700))) == []
