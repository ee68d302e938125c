"""The fonts that layout may use: those we ship, and no font of the machine."""

import hashlib
import os
import secrets
from pathlib import Path
from xml.sax.saxutils import escape

from feuillet.findings import EngineError, ExitStatus
from feuillet.folders import user_cache
from feuillet.fonts import fonts_folder
from feuillet.model.brand import SHIPPED_FAMILIES

CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
{folders}
  <cachedir>{cache}</cachedir>
</fontconfig>
"""
REMEDY = "install the package rendercv-fonts again (in a checkout, delete .venv and run make)"


def configuration(folder: Path, cache: Path) -> str:
    """A fontconfig file that lists our families and nothing else."""
    folders = "\n".join(f"  <dir>{escape(str(folder / family))}</dir>" for family in SHIPPED_FAMILIES)
    return CONFIGURATION.format(folders=folders, cache=escape(str(cache)))


def use_only_ours() -> None:
    """Point fontconfig at our file; it is read once, so this comes before WeasyPrint is imported.

    Raises EngineError where a family that we ship is not there: Pango would crash without a font.
    """
    folder, cache = fonts_folder(), user_cache()
    refuse_missing(folder)
    text = configuration(folder, cache / "fontconfig")
    os.environ["FONTCONFIG_FILE"] = str(written(cache, text))


def refuse_missing(folder: Path) -> None:
    absent = [family for family in SHIPPED_FAMILIES if not any((folder / family).glob("*.[ot]tf"))]
    if absent:
        raise EngineError(f"the fonts {', '.join(absent)} are not in {folder}: {REMEDY}", ExitStatus.NOTHING_MADE)


def refuse_other_fonts(count: int, files: tuple[str, ...]) -> None:
    """Without our file fontconfig takes the machine's fonts, or none, and then Pango ends the process."""
    ours = os.environ["FONTCONFIG_FILE"]
    if not count or ours not in files:
        message = f"fontconfig did not find our fonts through {ours}: run the command again"
        raise EngineError(message, ExitStatus.NOTHING_MADE)


def written(cache: Path, text: str) -> Path:
    """The file of this text, named by it: another installation, whose fonts stand elsewhere, has its own."""
    path = cache / f"fonts-{hashlib.sha256(text.encode()).hexdigest()[:16]}.conf"
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        # Another process may read the file at this moment: it sees the old one or the new one, whole.
        unfinished = path.with_suffix(f".{secrets.token_hex(8)}")
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(path)
    return path
