"""Where the font files stand: in the package `rendercv-fonts`, a folder a family, under the Open Font License."""

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
