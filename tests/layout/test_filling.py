"""Room to write takes what is left of its page, and moves nothing. These tests fail when
WeasyPrint's private tree changes its names.
"""

import pypdfium2
import pytest

from feuillet.layout import Area, Base
from tests.layout.pages import laid

FILL = "<div class='room' data-fill></div>"
CSS = (
    ".room { height: 20mm; background: #000000 } .n { float: footnote } "
    "@page { @footnote { margin: 0 } }"
)
# Of A4 with 20 mm of margin, in mm.
FOOT = 277


def room(base: Base) -> Area:
    """The one box with a background."""
    (found,) = base.areas
    return found


def bottom(area: Area) -> float:
    return area.y + area.height


def ink(base: Base, x: float, y: float) -> bool:
    """Whether the first page is black there, in mm."""
    page = pypdfium2.PdfDocument(base.pdf)[0].render(scale=25.4 / 72).to_pil().convert("L")
    level: int = page.getpixel((round(x), round(y)))
    return level < 128


def test_room_to_write_ends_at_the_foot_of_the_page() -> None:
    """From where the words end, painted all the way."""
    base = laid(f"<p>words</p>{FILL}", CSS)
    assert bottom(room(base)) == pytest.approx(FOOT, abs=0.1)
    assert room(base).y == pytest.approx(base.placed[0].y + base.placed[0].height, abs=0.1)
    assert ink(base, 100, FOOT - 2)
    assert not ink(base, 100, FOOT + 2)


def test_without_the_word_a_box_stays_as_high_as_it_is() -> None:
    """Only what says `data-fill` is made higher."""
    assert room(laid("<div class='room'></div>", CSS)).height == pytest.approx(20, abs=0.1)


def test_room_to_write_moves_nothing() -> None:
    """Neither words nor pages: it is the last of its page."""
    body = "<p>one</p>{}<p style='break-before: page'>two</p>"
    filled, usual = laid(body.format(FILL), CSS), laid(body.format("<div class='room'></div>"), CSS)
    assert filled.placed == usual.placed
    assert bottom(room(filled)) == pytest.approx(FOOT, abs=0.1)


def test_a_footnote_keeps_its_place() -> None:
    """The room ends where the note begins."""
    base = laid(f"<p>words<span class='n'>note</span></p>{FILL}", CSS)
    (note,) = (each for each in base.placed if each.text.strip() == "note")
    assert bottom(room(base)) == pytest.approx(note.y, abs=0.1)


def test_a_full_page_loses_no_room() -> None:
    """What has its least height already keeps it."""
    base = laid(f"<div style='height: 237mm'></div>{FILL}", CSS)
    assert room(base).height == pytest.approx(20, abs=0.1)


def test_its_own_margin_and_border_stand_on_the_page() -> None:
    """All of it ends at the foot, the space below too."""
    framed = f"{CSS} .room {{ border: 1mm solid; padding: 2mm; margin-bottom: 5mm }}"
    assert bottom(room(laid(FILL, framed))) == pytest.approx(FOOT - 5, abs=0.1)


def test_room_without_lines_is_no_mistake() -> None:
    """A box that paints nothing has nothing to be painted anew."""
    assert laid(f"<p>words</p>{FILL}", ".room { height: 20mm }").areas == ()


HOLE = "<div class='room' style='height: 0' data-fill='hole'></div>"


def test_a_hole_before_what_goes_over_the_page_is_filled() -> None:
    """What comes next has no room on the page: its foot is for writing."""
    base = laid(f"<p>words</p>{HOLE}<p style='break-before: page'>next</p>", CSS)
    assert bottom(room(base)) == pytest.approx(FOOT, abs=0.1)


def test_no_hole_is_seen_where_text_follows() -> None:
    """The box takes no room, and nothing is painted over what stands there."""
    assert laid(f"<p>words</p>{HOLE}<p>more</p>", CSS).areas == ()


def test_a_small_hole_stays_as_it_is() -> None:
    """Less than 25 mm is no room to write."""
    body = f"<div style='height: 237mm'></div>{HOLE}<p style='break-before: page'>next</p>"
    assert laid(body, CSS).areas == ()
