"""The fonts that layout may use: those we ship, and no font of the machine."""

import os
from pathlib import Path
from xml.sax.saxutils import escape

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


def configuration(folder: Path, cache: Path) -> str:
    """A fontconfig file that lists our families and nothing else."""
    folders = "\n".join(f"  <dir>{escape(str(folder / family))}</dir>" for family in SHIPPED_FAMILIES)
    return CONFIGURATION.format(folders=folders, cache=escape(str(cache)))


def use_only_ours() -> None:
    """Point fontconfig at our file; it is read once, so this comes before WeasyPrint is imported."""
    cache = user_cache()
    text = configuration(fonts_folder(), cache / "fontconfig")
    path = cache / "fonts.conf"
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        # Another process may read the file at this moment: it sees the old one or the new one, whole.
        unfinished = path.with_suffix(f".{os.getpid()}")
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(path)
    os.environ["FONTCONFIG_FILE"] = str(path)
