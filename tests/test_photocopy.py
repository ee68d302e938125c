"""Every drawing that we ship survives a photocopy, which leaves black and white alone."""

from collections.abc import Iterator

import pypdfium2
import pytest
from _pytest.mark.structures import ParameterSet
from PIL import Image

from feuillet.compose.drawings import draw_in_tones, measure_drawing
from feuillet.layout import lay_out_picture
from feuillet.model import Drawing, find_drawings
from feuillet.palette import choose_brandless_palette
from tests.compose.content import project

# Points to a unit of a drawing, which is a mm where it is printed at its full size.
SCALE = 6
# In mm: where a dot stands farther from any line, and from those around an area, it names nothing.
NEAR, AROUND = 2, 15


def shipped() -> Iterator[ParameterSet]:
    for name, procedure in sorted(project().procedures.items()):
        files = find_drawings(project(), name)
        for each in procedure.value.drawings:
            yield pytest.param(each, files[each.id], id=f"{name}-{each.id}")


def copied(file: bytes) -> Image.Image:
    """What a copier makes of the drawing as it is laid out, without the lines of its labels."""
    palette, place = choose_brandless_palette(), measure_drawing(file)
    laid_out = lay_out_picture(draw_in_tones(file, place, (), palette.soft, palette.mid))
    assert laid_out is not None
    pdf, width, height = laid_out
    size = round(float(place[2]) * SCALE), round(float(place[3]) * SCALE)
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=size[0] / width).to_pil()
    assert height / width == pytest.approx(float(place[3] / place[2]), rel=0.01)
    grey: Image.Image = page.convert("L").crop((0, 0, *size))
    return grey.point(lambda level: 255 * (level >= 128))


def names_something(copy: Image.Image, x: int, y: int) -> bool:
    """Whether a dot stands on a line or beside one, or between lines on two opposite sides."""
    near = NEAR * SCALE
    left, top = max(x - near, 0), max(y - near, 0)
    right, bottom = min(x + near, copy.width), min(y + near, copy.height)
    if copy.crop((left, top, right, bottom)).histogram()[0]:
        return True
    west, east, north, south = (
        any(
            copy.getpixel((x + step * across, y + step * down)) == 0
            for step in range(AROUND * SCALE)
            if 0 <= x + step * across < copy.width and 0 <= y + step * down < copy.height
        )
        for across, down in ((-1, 0), (1, 0), (0, -1), (0, 1))
    )
    return (west and east) or (north and south)


@pytest.mark.parametrize(("drawing", "file"), list(shipped()))
def test_a_drawing_survives_a_photocopy(drawing: Drawing, file: bytes) -> None:
    """Enough black to be seen, enough white to be read; and where a label leads, lines are left."""
    copy = copied(file)
    black, total = copy.histogram()[0], copy.width * copy.height
    assert 0.01 < black / total < 0.45
    left, top = measure_drawing(file)[:2]
    places = {
        name: (round(float(label.to[0] - left) * SCALE), round(float(label.to[1] - top) * SCALE))
        for name, label in drawing.labels.items()
        if label.to
    }
    assert [name for name, place in places.items() if not names_something(copy, *place)] == []
