"""Where a designer's file lies under another name than `_brand.yml`, the only one that is read."""

import re
from difflib import SequenceMatcher
from pathlib import Path

from feuillet.folders import is_input_name
from feuillet.messages import gettext as _

BRAND_FILE = "_brand.yml"
# What is left of a name without points, digits and spaces, as copies and browsers add them.
_MISTAKEN_NAMES = {
    f"{stem}{suffix}"
    for stem in ("brand", "brandcopy", "copyofbrand", "brandcopie")
    for suffix in ("", "yml", "yaml", "ymltxt", "yamltxt", "txt", "ymlyaml", "ymlyml")
}
_LEAST_NAME_LIKENESS = 0.85


def is_mistaken_brand_name(name: str) -> bool:
    """Whether a file was meant to be read as `_brand.yml`, and is not."""
    if name == BRAND_FILE:
        return False
    bare = re.sub("[^a-z]", "", name.casefold())
    return (
        bare in _MISTAKEN_NAMES
        or SequenceMatcher(None, BRAND_FILE, name.casefold()).ratio() >= _LEAST_NAME_LIKENESS
    )


def describe_missing_brand(folder: Path) -> str:
    """What to do where a folder has none: a file in it, or in a folder of it, may be meant."""
    every = sorted(folder.iterdir()) if folder.is_dir() else []
    files = [each for each in every if each.is_file() and is_input_name(each.name)]
    if meant := next((each.name for each in files if is_mistaken_brand_name(each.name)), ""):
        return _("the file is missing, and `{meant}` lies there: call that {brand_file}").format(
            meant=meant, brand_file=BRAND_FILE
        )
    if deeper := next((each for each in every if (each / BRAND_FILE).is_file()), None):
        return _("the file is missing here: move `{name}/{brand_file}` up into this folder").format(
            name=deeper.name, brand_file=BRAND_FILE
        )
    return _("the file is missing: add it")
