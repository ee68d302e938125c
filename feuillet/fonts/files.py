"""Where font files stand: ours in `rendercv-fonts` (Open Font License), a folder a family."""

import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from feuillet.families import find_installed_family, find_settable_family
from feuillet.findings import EngineError, ExitStatus
from feuillet.fonts.instances import STYLE_NAMES, prepare_instances
from feuillet.messages import gettext as _
from feuillet.model import SHIPPED_FAMILIES

FontWeight = Literal[400, 700]
# The tokens of a stylesheet that name families.
_FAMILY_TOKENS = re.compile(r"(--font-text|--font-headings):([^;}]*)")


def find_fonts_folder() -> Path:
    spec = find_spec("rendercv_fonts")
    if spec is None or spec.origin is None:
        message = _("the package rendercv-fonts is not installed: run make first")
        raise ModuleNotFoundError(message)
    return Path(spec.origin).parent


def find_family_folder(family: str) -> Path:
    """The folder of a family of ours, or of a package's; EngineError for any other."""
    if family in SHIPPED_FAMILIES:
        return find_fonts_folder() / family
    packaged = find_installed_family(family)
    if packaged is None:
        message = _("the font {family} is not on this machine: install it here too").format(
            family=family
        )
        raise EngineError(message, ExitStatus.NOTHING_MADE)
    return prepare_instances(packaged)


def find_upright_font(family: str, weight: FontWeight) -> Path:
    """The upright file of a family in a weight of CSS."""
    name = f"{family.replace(' ', '')}-{STYLE_NAMES[weight]}.[ot]tf"
    return next(find_family_folder(family).glob(name))


# What fields are typed in.
FIELD_FONT = find_upright_font("Source Sans 3", 400)


def name_font_file(family: str, file: bytes) -> str:
    """A font file of a family as « family/name »; StopIteration for one that is not there."""
    found = (
        path for path in sorted(find_family_folder(family).iterdir()) if path.read_bytes() == file
    )
    return f"{family}/{next(found).name}"


@lru_cache(maxsize=32)
def read_font_file(path: str) -> bytes:
    """What a font file holds, given as « family/name »."""
    family, _unused, name = path.partition("/")
    return (find_family_folder(family) / name).read_bytes()


def parse_font_tokens(css: str) -> dict[str, str]:
    """The first family of each token's list that can be set; the last declaration counts."""
    lists = {
        token: re.findall(r'"([^"]*)"', families) for token, families in _FAMILY_TOKENS.findall(css)
    }
    return {
        token: next((each for each in names if find_settable_family(each) == each), "")
        for token, names in lists.items()
    }
