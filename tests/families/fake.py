"""Font packages as `fontpkg-…` are laid out, made of a font of ours in a folder on the path."""

import importlib
import io
import json
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables.TupleVariation import TupleVariation

from feuillet.families import PackagedFamily, find_installed_family
from feuillet.folders import find_cache_folder
from feuillet.fonts import find_upright_font

# A name that no family has.
FAMILY = "Feuillet Essai"
OURS = {400: find_upright_font("Lato", 400), 700: find_upright_font("Lato", 700)}


def package(
    folder: Path, files: Mapping[int | None, bytes], family: str = FAMILY, licence: str = "OFL-1.1"
) -> Path:
    """A package with files of these weights, or of every weight under none; returns its folder."""
    slug = family.lower().replace(" ", "-")
    made = folder / f"fontpkg_{slug.replace('-', '_')}"
    (made / "files").mkdir(parents=True, exist_ok=True)
    (made / "__init__.py").write_text(f'FAMILY = "{family}"\n', "utf-8")
    listed = []
    for weight, data in files.items():
        path = f"files/{slug}-{weight or 'wght'}.ttf"
        (made / path).write_bytes(data)
        listed.append(
            {"path": path, "style": "normal", "weight": weight, "variable": weight is None}
        )
    listed.append({"path": "files/italic.ttf", "style": "italic", "weight": 400, "variable": False})
    axes = [{"tag": "opsz", "min": 8.0, "max": 32.0}, {"tag": "wght", "min": 100.0, "max": 900.0}]
    said = {"schema": 1, "family": family, "slug": slug, "license": licence, "files": listed}
    said |= {"axes": axes if None in files else []}
    (made / "metadata.json").write_text(json.dumps(said), "utf-8")
    return made


def static() -> dict[int | None, bytes]:
    return {weight: path.read_bytes() for weight, path in OURS.items()}


@contextmanager
def installed_in(folder: Path) -> Iterator[Path]:
    """A folder whose packages are found within the block; what is made of them goes with it."""
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield folder
    finally:
        sys.path.remove(str(folder))
        importlib.invalidate_caches()
        for made in (find_cache_folder() / "fonts").glob(f"{FAMILY}*"):
            shutil.rmtree(made)


def there() -> PackagedFamily:
    """The family as its package has it."""
    found = find_installed_family(FAMILY)
    assert found is not None
    return found


def variable() -> bytes:
    """A font of one letter, a bar, that is as wide as its weight; it begins at 100, as many do."""
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "A"])
    builder.setupCharacterMap({65: "A"})
    builder.setupGlyf({name: bar(100) for name in (".notdef", "A")})
    builder.setupHorizontalMetrics(dict.fromkeys((".notdef", "A"), (600, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable(
        {"familyName": f"{FAMILY} Thin", "styleName": "Regular", "typographicFamily": FAMILY}
    )
    builder.setupOS2(usWeightClass=100)
    builder.setupPost()
    builder.setupFvar([("wght", 100, 100, 900, "Weight")], [])
    wider = [(0, 0), (0, 0), (800, 0), (800, 0), *[(0, 0)] * 4]
    builder.setupGvar({"A": [TupleVariation({"wght": (0, 1, 1)}, wider)]})
    written = io.BytesIO()
    builder.save(written)
    return written.getvalue()


def bar(width: int) -> object:

    pen = TTGlyphPen(None)
    for number, corner in enumerate(((0, 0), (0, 700), (width, 700), (width, 0))):
        (pen.lineTo if number else pen.moveTo)(corner)
    pen.closePath()
    return pen.glyph()
