"""The fonts that layout may use: those we ship, and no font of the machine."""

import os
from importlib.util import find_spec
from pathlib import Path
from xml.sax.saxutils import escape

from platformdirs import user_cache_path

from feuillet.model.brand import SHIPPED_FAMILIES

CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
{folders}
  <cachedir>{cache}</cachedir>
</fontconfig>
"""


def fonts_folder() -> Path:
    """The folder of the package `rendercv-fonts`: a folder a family, under the Open Font License."""
    spec = find_spec("rendercv_fonts")
    if spec is None or spec.origin is None:
        message = "the package rendercv-fonts is not installed: run make first"
        raise ModuleNotFoundError(message)
    return Path(spec.origin).parent


TYPING = fonts_folder() / "Source Sans 3" / "SourceSans3-Regular.ttf"


def configuration(folder: Path, cache: Path) -> str:
    """A fontconfig file that lists our families and nothing else."""
    folders = "\n".join(f"  <dir>{escape(str(folder / family))}</dir>" for family in SHIPPED_FAMILIES)
    return CONFIGURATION.format(folders=folders, cache=escape(str(cache)))


def use_only_ours() -> None:
    """Point fontconfig at our file; it is read once, so this comes before WeasyPrint is imported."""
    cache = user_cache_path("feuillet", ensure_exists=True)
    text = configuration(fonts_folder(), cache / "fontconfig")
    path = cache / "fonts.conf"
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        # Another process may read the file at this moment: it sees the old one or the new one, whole.
        unfinished = path.with_suffix(f".{os.getpid()}")
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(path)
    os.environ["FONTCONFIG_FILE"] = str(path)
