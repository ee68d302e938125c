"""The fonts that layout may use: those we ship, those that a package has brought, and no other."""

import hashlib
import os
import re
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.sax.saxutils import escape

from feuillet.families import compute_family_fingerprint, find_installed_family
from feuillet.findings import EngineError, ExitStatus
from feuillet.folders import find_cache_folder
from feuillet.fonts import find_family_folder, find_fonts_folder
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model.brand import SHIPPED_FAMILIES

_FONT_CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
{folders}
  <cachedir>{cache}</cachedir>
</fontconfig>
"""
# As compose writes it into a brand's style.
_FAMILY_FINGERPRINT = re.compile(r"/\* ([^*]+): ([0-9a-f]{16}) \*/")
_REINSTALL_FONTS = N_(
    "install the package rendercv-fonts again (in a checkout, delete .venv and run make)"
)


def build_font_configuration(folder: Path, cache: Path, more: Iterable[Path] = ()) -> str:
    """A fontconfig file that lists our families, the folders of `more`, and nothing else."""
    places = (*(folder / family for family in SHIPPED_FAMILIES), *more)
    folders = "\n".join(f"  <dir>{escape(str(place))}</dir>" for place in places)
    return _FONT_CONFIGURATION.format(folders=folders, cache=escape(str(cache)))


def use_only_our_fonts(families: Iterable[str] = ()) -> None:
    """Point fontconfig at our file, or at one with these families besides: each document reads it.

    Raises EngineError where a family that we ship is not there: Pango would crash without a font.
    """
    folder, cache = find_fonts_folder(), find_cache_folder()
    refuse_missing_fonts(folder)
    others = map(find_family_folder, sorted(set(families) - set(SHIPPED_FAMILIES)))
    text = build_font_configuration(folder, cache / "fontconfig", others)
    os.environ["FONTCONFIG_FILE"] = str(write_font_configuration(cache, text))


@contextmanager
def use_package_fonts(families: Iterable[str]) -> Iterator[None]:
    """Lay out with families of packages; what is laid out afterwards does not see them."""
    more = set(filter(None, families)) - set(SHIPPED_FAMILIES)
    if more:
        use_only_our_fonts(more)
    try:
        yield
    finally:
        if more:
            use_only_our_fonts()


def describe_changed_fonts(css: str) -> Iterator[str]:
    """What is to be said of fonts that were other ones where the document was composed."""
    for family, digest in _FAMILY_FINGERPRINT.findall(css):
        packaged = find_installed_family(family)
        if packaged is None or compute_family_fingerprint(packaged) != digest:
            yield _(
                "the font {family} is another here, or none: install the same on each machine"
            ).format(family=family)


def refuse_missing_fonts(folder: Path) -> None:
    absent = [family for family in SHIPPED_FAMILIES if not any((folder / family).glob("*.[ot]tf"))]
    if absent:
        raise EngineError(
            _("the fonts {absent} are not in {folder}: {remedy}").format(
                absent=", ".join(absent), folder=folder, remedy=_(_REINSTALL_FONTS)
            ),
            ExitStatus.NOTHING_MADE,
        )


def refuse_other_fonts(count: int, files: tuple[str, ...]) -> None:
    """Without our file fontconfig takes the machine's fonts, or none, and then Pango ends the
    process.
    """
    ours = os.environ["FONTCONFIG_FILE"]
    if not count or ours not in files:
        message = _(
            "fontconfig did not find our fonts through {ours}: run the command again"
        ).format(ours=ours)
        raise EngineError(message, ExitStatus.NOTHING_MADE)


def write_font_configuration(cache: Path, text: str) -> Path:
    """The file of this text, named by it: another installation, whose fonts stand elsewhere, has
    its own.
    """
    path = cache / f"fonts-{hashlib.sha256(text.encode()).hexdigest()[:16]}.conf"
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        # Another process may be reading the file: it sees the old one or the new one, whole.
        unfinished = path.with_suffix(f".{secrets.token_hex(8)}")
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(path)
    return path
