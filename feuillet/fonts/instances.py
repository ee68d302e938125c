"""The two weights of a packaged family as files of their own, kept in the user's cache.

A file of every weight (a variable font) is not what an imprint, a web page and a field are set in.
"""

import io
import secrets
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import uharfbuzz

from feuillet.families import (
    BOLD_WEIGHT,
    REGULAR_WEIGHT,
    PackagedFamily,
    compute_family_fingerprint,
)
from feuillet.findings import EngineError, ExitStatus
from feuillet.folders import find_cache_folder
from feuillet.messages import gettext as _

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

STYLE_NAMES = {REGULAR_WEIGHT: "Regular", BOLD_WEIGHT: "Bold"}
# A change here makes other files of the same package.
_INSTANCE_EDITION = 1
# Names of a font: family, style, both, both in one word, and those that group several families.
_FAMILY_NAME_ID, _STYLE_NAME_ID, _FULL_NAME_ID, _POSTSCRIPT_NAME_ID, *_GROUPING_NAME_IDS = (
    1,
    2,
    4,
    6,
    16,
    17,
    21,
    22,
    25,
)


def prepare_instances(packaged: PackagedFamily) -> Path:
    """The folder of a family's files, made where it is not there yet."""
    folder = (
        find_cache_folder()
        / "fonts"
        / f"{packaged.family} {compute_family_fingerprint(packaged)}-{_INSTANCE_EDITION}"
    )
    if not folder.is_dir():
        # Another process may make it at the same moment: whichever is done first stands, whole.
        files, unfinished = _cut_instances(packaged), folder.with_name(secrets.token_hex(8))
        unfinished.mkdir(parents=True)
        for name, data in files:
            (unfinished / name).write_bytes(data)
        try:
            unfinished.rename(folder)
        except OSError:
            shutil.rmtree(unfinished, ignore_errors=True)
    return folder


def _cut_instances(packaged: PackagedFamily) -> list[tuple[str, bytes]]:
    # Not where the content is only checked: it takes longer to import than a check to run.
    from fontTools.ttLib import TTLibError  # noqa: PLC0415

    try:
        return [cut_instance(packaged, weight) for weight in STYLE_NAMES]
    except (TTLibError, RuntimeError, LookupError, OSError):
        message = _("the package of the font {family} is damaged: install it again").format(
            family=packaged.family
        )
        raise EngineError(message, ExitStatus.NOTHING_MADE) from None


def cut_instance(packaged: PackagedFamily, weight: int) -> tuple[str, bytes]:
    """The name and the bytes of a file of one weight, or of the nearest that the family has."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415  (as above)

    known, path = packaged.nearest(weight)
    data = path.read_bytes() if known else _pin_weight(path.read_bytes(), packaged.clamped(weight))
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    style = STYLE_NAMES[weight]
    _name_font(font, packaged.family, style)
    font["OS/2"].usWeightClass = weight
    written = io.BytesIO()
    font.save(written)
    suffix = "otf" if font.sfntVersion == "OTTO" else "ttf"
    return f"{packaged.family.replace(' ', '')}-{style}.{suffix}", written.getvalue()


def _pin_weight(data: bytes, weight: float) -> bytes:
    """A variable font at one weight, and on every other axis where it starts from."""
    face, asked = uharfbuzz.Face(data), uharfbuzz.SubsetInput()
    asked.keep_everything()
    asked.flags = (
        uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
        | uharfbuzz.SubsetFlags.RETAIN_GIDS
        | uharfbuzz.SubsetFlags.SET_OVERLAPS_FLAG
        | uharfbuzz.SubsetFlags.NO_PRUNE_UNICODE_RANGES
    )
    asked.pin_all_axes_to_default(face)
    asked.pin_axis_location(face, "wght", weight)
    return bytes(asked.subset(face).blob.data)


def _name_font(font: "TTFont", family: str, style: str) -> None:
    """Name a file so that layout finds it by family and weight, wherever the axis starts."""
    names = font["name"]
    for number in _GROUPING_NAME_IDS:
        names.removeNames(nameID=number)
    # It says how the weights of a variable font are called.
    if "STAT" in font:
        del font["STAT"]
    said = {_FAMILY_NAME_ID: family, _STYLE_NAME_ID: style, _FULL_NAME_ID: f"{family} {style}"}
    said[_POSTSCRIPT_NAME_ID] = f"{family.replace(' ', '')}-{style}"
    for number, text in said.items():
        names.removeNames(nameID=number)
        names.setName(text, number, 3, 1, 0x409)
