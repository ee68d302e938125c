"""The pictures that a brand's voice names: the tile of its own motif, and its photograph."""

from pathlib import Path
from typing import NamedTuple

from feuillet.art import parse_tile
from feuillet.artwork import reduce_svg
from feuillet.artwork.photo import measure_photo
from feuillet.findings import Finding, build_error
from feuillet.load.pictures import read_picture_file
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Brand, Loaded

_DRAW_PLAINLY = N_("draw it with areas and lines of one colour each, and save it as SVG")


class VoicePictures(NamedTuple):
    """The tile made plain and the photograph as it is on disk, of those that are used; and what is
    wrong with them.
    """

    tile: bytes = b""
    photo: bytes = b""
    findings: tuple[Finding, ...] = ()


def read_voice_pictures(brand: Loaded[Brand], folder: Path) -> VoicePictures:
    voice = brand.value.defaults.feuillet
    tile = _read_tile(folder, voice.tile) if voice.motif == "own" and voice.tile else b""
    photo = (
        _read_photo(folder, voice.photo.path) if voice.picture == "photo" and voice.photo else b""
    )
    steps = ("defaults", "feuillet")
    wrong = ((("tile",), tile), (("photo", "path"), photo))
    return VoicePictures(
        tile if isinstance(tile, bytes) else b"",
        photo if isinstance(photo, bytes) else b"",
        tuple(
            build_error(brand.at(*steps, *field), *found)
            for field, found in wrong
            if not isinstance(found, bytes)
        ),
    )


def _read_tile(folder: Path, name: str) -> bytes | tuple[str, str]:
    """The SVG made plain, or message and rule."""
    found = read_picture_file(folder, name, N_("tile"))
    if not isinstance(found, bytes):
        return found
    made = reduce_svg(found)
    trouble = next(iter(made.troubles), "")
    if not trouble and not parse_tile(made.file):
        trouble = _("has more than plain shapes: {remedy}").format(remedy=_(_DRAW_PLAINLY))
    if not trouble:
        return made.file
    return _("the tile `{name}` {trouble}").format(name=name, trouble=trouble), "tile-unfit"


def _read_photo(folder: Path, name: str) -> bytes | tuple[str, str]:
    """The file, or message and rule."""
    found = read_picture_file(folder, name, N_("photo"))
    if not isinstance(found, bytes) or measure_photo(found):
        return found
    message = _(
        "the photo `{name}` is neither a PNG nor a JPEG that can be read: save it again as JPEG"
    ).format(name=name)
    return message, "photo-unfit"
