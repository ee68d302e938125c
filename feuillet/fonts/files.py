"""Where font files stand: ours in `rendercv-fonts` (Open Font License), a folder a family."""

import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from feuillet.families import installed, settable
from feuillet.findings import EngineError, ExitStatus
from feuillet.fonts.instances import STYLES, instances
from feuillet.model import SHIPPED_FAMILIES

Weight = Literal[400, 700]
# The tokens of a stylesheet that name families.
LISTS = re.compile(r"(--font-text|--font-headings):([^;}]*)")


def fonts_folder() -> Path:
    spec = find_spec("rendercv_fonts")
    if spec is None or spec.origin is None:
        message = "the package rendercv-fonts is not installed: run make first"
        raise ModuleNotFoundError(message)
    return Path(spec.origin).parent


def family_folder(family: str) -> Path:
    """The folder of a family of ours, or of a package's; EngineError for any other."""
    if family in SHIPPED_FAMILIES:
        return fonts_folder() / family
    packaged = installed(family)
    if packaged is None:
        message = f"the font {family} is not on this machine: install it here too"
        raise EngineError(message, ExitStatus.NOTHING_MADE)
    return instances(packaged)


def face(family: str, weight: Weight) -> Path:
    """The upright file of a family in a weight of CSS."""
    name = f"{family.replace(' ', '')}-{STYLES[weight]}.[ot]tf"
    return next(family_folder(family).glob(name))


# What fields are typed in.
TYPING = face("Source Sans 3", 400)


def located(family: str, file: bytes) -> str:
    """A font file of a family as « family/name »; StopIteration for one that is not there."""
    found = (path for path in sorted(family_folder(family).iterdir()) if path.read_bytes() == file)
    return f"{family}/{next(found).name}"


@lru_cache(maxsize=32)
def font_file(path: str) -> bytes:
    """What a font file holds, given as « family/name »."""
    family, _, name = path.partition("/")
    return (family_folder(family) / name).read_bytes()


def families_named(css: str) -> dict[str, str]:
    """The first family of each token's list that can be set; the last declaration counts."""
    lists = {token: re.findall(r'"([^"]*)"', families) for token, families in LISTS.findall(css)}
    return {
        token: next((each for each in names if settable(each) == each), "")
        for token, names in lists.items()
    }
