"""Where the font files stand: in the package `rendercv-fonts`, a folder a family, under the Open Font License."""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

Weight = Literal[400, 700]
STYLES: dict[Weight, str] = {400: "Regular", 700: "Bold"}


def fonts_folder() -> Path:
    spec = find_spec("rendercv_fonts")
    if spec is None or spec.origin is None:
        message = "the package rendercv-fonts is not installed: run make first"
        raise ModuleNotFoundError(message)
    return Path(spec.origin).parent


def face(family: str, weight: Weight) -> Path:
    """The upright file of a shipped family in a weight of CSS; StopIteration for a family that is not shipped."""
    name = f"{family.replace(' ', '')}-{STYLES[weight]}.[ot]tf"
    return next((fonts_folder() / family).glob(name))


# What fields are typed in.
TYPING = face("Source Sans 3", 400)


def shipped(family: str, file: bytes) -> str:
    """Where a font file of a family stands, from the folder of fonts; StopIteration for one that is not shipped."""
    found = (path for path in sorted((fonts_folder() / family).iterdir()) if path.read_bytes() == file)
    return next(found).relative_to(fonts_folder()).as_posix()


@lru_cache(maxsize=32)
def font_file(path: str) -> bytes:
    """What a font file holds, by where it stands from the folder of fonts."""
    return (fonts_folder() / path).read_bytes()
