"""A procedure's drawings on a page: in the organisation's tones, whole or in part, with words set
over them.

What a drawing says stands in the text's language and type, so that it is translated, grows with
large print and is found; a line leads from each word to what it names.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from markupsafe import Markup, escape

from feuillet.artwork import reduce_svg
from feuillet.artwork.view_box import read_view_box, replace_view_box
from feuillet.compose.prose import Prose
from feuillet.model import MID_GREY, SOFT_GREY, Crop, Drawing, DrawingWording, Label, contains_point
from feuillet.palette import BLACK, WHITE, Palette

# How the name of a drawing begins among the assets; the name of a part follows a second point.
_DRAWING_PREFIX = "drawing."
# A cover has a picture and no words over it.
_COVER, _COVER_SUFFIX = "cover", ".cover"
# Of a leading line, its white edge and its dot: widths in a drawing's own units.
_LEAD, _LEAD_EDGE, _DOT = 0.3, 1.1, 0.75


class _PrintedLabel(NamedTuple):
    """A word over a drawing: per cent from its left or right edge, and from its top."""

    text: Markup
    side: str
    across: str
    down: str


class PrintedDrawing(NamedTuple):
    """A drawing: its file among the document's assets, what is seen in it, its caption and its
    labels; and its parts, for small places.
    """

    asset: str
    description: Markup
    title: Markup
    labels: tuple[_PrintedLabel, ...]
    crops: Mapping[str, "PrintedDrawing"]


def render_drawing(
    drawing: Drawing, said: DrawingWording, size: Crop, prose: Prose
) -> PrintedDrawing:
    """`size` is the whole of it: 0, 0, width and height."""
    whole = _render_part(drawing, said, size, prose, _DRAWING_PREFIX + drawing.id)
    parts = ((name, getattr(drawing.crops, name)) for name in type(drawing.crops).model_fields)
    return whole._replace(
        crops={
            name: _render_part(drawing, said, crop, prose, f"{whole.asset}.{name}")
            for name, crop in parts
            if crop
        }
    )


def _render_part(
    drawing: Drawing, said: DrawingWording, crop: Crop, prose: Prose, asset: str
) -> PrintedDrawing:
    is_labelled = not asset.endswith(_COVER_SUFFIX)
    worded = ((label, said.labels.get(name)) for name, label in drawing.labels.items())
    return PrintedDrawing(
        asset,
        escape(prose.line(said.description).striptags()),
        prose.line(said.title) if said.title else Markup(""),
        tuple(
            _place_label(label, crop, prose.line(text))
            for label, text in worded
            if text and is_labelled and contains_point(crop, label.at)
        ),
        {},
    )


def _place_label(label: Label, crop: Crop, text: Markup) -> _PrintedLabel:
    left, top, width, height = crop
    across = (label.at[0] - left) / width
    if label.side == "left":
        across = 1 - across
    return _PrintedLabel(text, label.side, f"{across:.2%}", f"{(label.at[1] - top) / height:.2%}")


def name_drawing_asset(name: str, part: str) -> str:
    return _DRAWING_PREFIX + name + (f".{part}" if part else "")


def measure_drawing(file: bytes) -> Crop:
    """The whole of a drawing, in its own units."""
    place = read_view_box(file)
    assert place is not None  # noqa: S101  (read only with one: see `load.pictures`)
    return place


@lru_cache(maxsize=64)
def draw_icon(file: bytes, colour: str) -> bytes:
    """A sign, which is black in its file, in an organisation's dark tone."""
    return reduce_svg(file).file.replace(BLACK.encode(), colour.encode())


@lru_cache(maxsize=1024)
def draw_in_tones(file: bytes, place: Crop, leads: tuple[Label, ...], soft: str, mid: str) -> bytes:
    """The picture of a drawing, or of a part of it, in an organisation's tones, as plain paths."""
    text = replace_view_box(file.decode("utf-8", "replace"), place)
    before, end, after = text.rpartition("</svg>")
    lines = "".join(_draw_lead(each) for each in leads)
    made = reduce_svg(f"{before}{lines}{end}{after}".encode()).file
    return made.replace(SOFT_GREY.encode(), soft.encode()).replace(MID_GREY.encode(), mid.encode())


def draw_asset(drawing: Drawing, file: bytes, part: str, palette: Palette) -> bytes:
    """The asset of a drawing; of a cover, without the lines of labels that it does not have."""
    crop: Crop | None = getattr(drawing.crops, part) if part else None
    place = crop or measure_drawing(file)
    leads = tuple(
        label
        for label in drawing.labels.values()
        if label.to and part != _COVER and contains_point(place, label.at)
    )
    return draw_in_tones(file, place, leads, palette.soft, palette.mid)


def _draw_lead(label: Label) -> str:
    """From where the word stands to a dot on what it names, with a white edge over what it
    crosses.
    """
    if label.to is None:
        return ""
    (x, y), (end_x, end_y) = label.at, label.to
    path = f'<path d="M{x} {y}L{end_x} {end_y}" fill="none" stroke-linecap="round" '
    return (
        f'{path}stroke="{WHITE}" stroke-width="{_LEAD_EDGE}"/>'
        f'{path}stroke="{BLACK}" stroke-width="{_LEAD}"/>'
        f'<circle cx="{end_x}" cy="{end_y}" r="{_DOT}" fill="{BLACK}" stroke="{WHITE}" '
        f'stroke-width="{_LEAD}"/>'
    )
