"""Logos that were reported as printed otherwise than drawn, each by the number of its case."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from feuillet.artwork import PaintBrightness, judge_brightness, reduce_artwork
from feuillet.artwork.paper import UNSEEN_ON_PAPER, WHITE_IN_PARTS
from feuillet.artwork.png import read_png_size
from feuillet.layout import lay_out_picture
from feuillet.prove.logo import find_logo_faults

FOLDER = Path(__file__).parent / "reported"
AS_PATHS = "turn the words into outlines (paths)"
SQUARE = 'd="M16.67 16.67L983.33 16.67L983.33 250L16.67 250Z" fill="#0b5c8a"'
CUT = '<path d="M33.33 33.33L433.33 33.33L433.33 233.33L33.33 233.33Z"/></clipPath>'
# What the printed file says.
DRAWN: Mapping[str, tuple[str, ...]] = {
    "case-04.svg": ('fill="#0b5c8a"', 'fill="#c0392b"'),
    "case-05-alpha.svg": (CUT, 'fill="#0b5c8a"'),
    "case-05-group.svg": (CUT, 'fill="#0b5c8a"'),
    "case-08-entities.svg": (SQUARE,),
    "case-08-one-line.svg": (SQUARE,),
}
TOLD: Mapping[str, tuple[str, ...]] = {
    "case-02.svg": (f"has the words “عيادة” in no typeface (<text>, line 1): {AS_PATHS}",),
    "case-03.svg": tuple(
        f"has the words {words}, which we do not have (<text>, line 1): {AS_PATHS}"
        for words in ("“Clinique” in “Helvetica Neue”", "“du Lac” in “MyriadPro-Regular”")
    ),
    "case-07.svg": (UNSEEN_ON_PAPER,),
}


@pytest.mark.parametrize("name", DRAWN)
def test_a_reported_drawing_is_drawn(name: str) -> None:
    """In its colours, and cut where it is cut."""
    made = reduce_artwork((FOLDER / name).read_bytes())
    assert made.troubles == ()
    assert all(each in made.file.decode() for each in DRAWN[name])


@pytest.mark.parametrize("name", TOLD)
def test_a_reported_drawing_is_told(name: str) -> None:
    """Each thing that is wrong, with what to do."""
    assert reduce_artwork((FOLDER / name).read_bytes()).troubles == TOLD[name]


@pytest.mark.parametrize("name", ["case-01.png", "case-06.png"])
def test_a_reported_png_is_drawn(name: str) -> None:
    """With 8 bits a channel, of the same size, and neither black nor white all over."""
    data = (FOLDER / name).read_bytes()
    made = reduce_artwork(data)
    assert made.troubles == ()
    assert made.file[24] == 8
    assert read_png_size(made.file) == read_png_size(data)
    assert judge_brightness(made.file) is PaintBrightness.ALL
    assert faults(made.file) == ()


@pytest.mark.parametrize("name", ["case-07.png"])
def test_a_reported_png_is_told(name: str) -> None:
    """What is white on white is told when it is looked at."""
    found = faults(reduce_artwork((FOLDER / name).read_bytes()).file)
    assert set(found) <= {UNSEEN_ON_PAPER, WHITE_IN_PARTS}
    assert found


def faults(file: bytes) -> tuple[str, ...]:
    drawn = lay_out_picture(file)
    assert drawn
    found = find_logo_faults(file, drawn[0], drawn[1:])
    return (*found.errors, *found.doubts)
