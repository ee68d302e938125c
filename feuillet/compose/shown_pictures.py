"""The pictures that a document shows, drawings and signs alike, as its HTML names them."""

import re

from feuillet.compose.drawings import draw_asset, draw_icon, name_drawing_asset
from feuillet.folders import Folders, find_first_file
from feuillet.model import Library, find_drawings
from feuillet.palette import Palette
from feuillet.select import Job

_DRAWING = re.compile(r'"asset:drawing\.([\w-]+)(?:\.([a-z]+))?"')
_ROOM_TO_WRITE = "data-fill"
# One line at the foot of its own room, repeated as far as the room goes.
_WRITING_LINE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 40" width="600" height="40" '
    b'preserveAspectRatio="none"><path d="M0 37H600V38H0Z" fill="#000000"/></svg>'
)
_ICON = re.compile(r'"asset:icon\.([a-z-]+)"')


def collect_shown_pictures(
    library: Library, job: Job, folders: Folders, palette: Palette, html: str
) -> dict[str, bytes]:
    """Each in the organisation's tones, by the name of its asset."""
    drawings = _draw_shown_drawings(library, job, palette, html)
    lines = {"writing-line": _WRITING_LINE} if _ROOM_TO_WRITE in html else {}
    return drawings | _draw_shown_icons(folders, palette, html) | lines


def _draw_shown_drawings(
    library: Library, job: Job, palette: Palette, html: str
) -> dict[str, bytes]:
    files = find_drawings(library, job.procedure)
    drawings = {each.id: each for each in library.procedures[job.procedure].value.drawings}
    return {
        name_drawing_asset(name, part): draw_asset(drawings[name], files[name], part, palette)
        for name, part in dict.fromkeys(_DRAWING.findall(html))
        if name in drawings
    }


def _draw_shown_icons(folders: Folders, palette: Palette, html: str) -> dict[str, bytes]:
    return {
        f"icon.{name}": draw_icon(_read_icon(folders, name), palette.ink)
        for name in dict.fromkeys(_ICON.findall(html))
    }


def _read_icon(folders: Folders, name: str) -> bytes:
    return find_first_file(folders.templates, f"icons/{name}.svg").read_bytes()
