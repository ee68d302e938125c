"""Only the fonts that we ship: another machine's fonts make another document."""

import io
import os
import subprocess
import sys
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pikepdf
import pytest

from feuillet.compose.style import build_brand_tokens
from feuillet.findings import EngineError
from feuillet.fonts import find_fonts_folder
from feuillet.layout.fonts import (
    build_font_configuration,
    refuse_missing_fonts,
    write_font_configuration,
)
from feuillet.model.brand import SHIPPED_FAMILIES, Brand
from tests.families.fake import FAMILY, installed_in, package, static
from tests.layout.pages import laid

ASK = "from feuillet.layout.fonts import use_only_our_fonts; use_only_our_fonts()"


def fonts(data: bytes) -> set[str]:
    """The names of the fonts in a file, without the letters that mark a subset."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        dictionaries = (item for item in pdf.objects if isinstance(item, pikepdf.Dictionary))
        return {
            str(item.BaseFont).rpartition("+")[2] for item in dictionaries if "/BaseFont" in item
        }


def test_only_shipped_families_are_listed(tmp_path: Path) -> None:
    """The file lists the folders of our families, all there, and no file of the machine."""
    # Our own text.
    root = fromstring(build_font_configuration(find_fonts_folder(), tmp_path))  # noqa: S314
    folders = [Path(each.text or "") for each in root.findall("dir")]
    assert [folder.name for folder in folders] == list(SHIPPED_FAMILIES)
    assert all(list(folder.glob("*.[ot]tf")) for folder in folders)
    assert {each.tag for each in root} == {"dir", "cachedir"}


def test_signs_in_a_path_are_escaped() -> None:
    """A home folder may be called R&D."""
    # Our own text.
    root = fromstring(build_font_configuration(Path("/R&D/<x>"), Path("/c&d")))  # noqa: S314
    assert (root.findtext("dir"), root.findtext("cachedir")) == (
        f"/R&D/<x>/{SHIPPED_FAMILIES[0]}",
        "/c&d",
    )


@pytest.mark.parametrize("family", ["DejaVu Sans", "Arial", "serif", "monospace", "Source Sans 3"])
def test_whatever_is_asked_for_is_set_in_a_font_of_ours(family: str) -> None:
    """A font of the machine does not slip in, not even for a generic family."""
    found = fonts(laid("<p>Text", f'p {{ font-family: "{family}" }}').pdf)
    ours = tuple(each.replace(" ", "-") for each in SHIPPED_FAMILIES)
    assert found
    assert all(name.strip("/").startswith(ours) for name in found), found


STYLE = f':root {{ --font-text: "{FAMILY}", "Noto Sans" }} p {{ font-family: var(--font-text) }}'


def test_a_packaged_family_is_set_in_its_own_letters(tmp_path: Path) -> None:
    """Regular and bold, by whoever names it, and by nobody else."""
    package(tmp_path, static())
    with installed_in(tmp_path):
        own = fonts(laid("<p>Text <b>bold</b>", STYLE).pdf)
        assert own == {"Feuillet-Essai", "Feuillet-Essai-Bold"}
        unnamed = fonts(laid("<p>Text", f'p {{ font-family: "{FAMILY}" }}').pdf)
        assert not any("Essai" in name for name in unnamed)
    assert fonts(laid("<p>Text", STYLE).pdf) == {"Noto-Sans"}


def test_a_font_that_is_another_one_here_is_told(tmp_path: Path) -> None:
    """Composed on one machine and laid out on another: the second must have the same font."""
    package(tmp_path, static())
    brand = Brand.model_validate({"typography": {"base": FAMILY}})
    with installed_in(tmp_path):
        tokens = build_brand_tokens(brand)
        assert laid("<p>Text", tokens).log == ()
    told = f"the font {FAMILY} is another here, or none: install the same on each machine"
    assert laid("<p>Text", tokens).log == (told,)


linux = pytest.mark.skipif(
    sys.platform != "linux", reason="the cache folder has another name there"
)


def in_cache(folder: Path, *commands: str) -> list[subprocess.CompletedProcess[str]]:
    """What Python says of each command, all started together, with a cache folder of their own."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder)}
    starting = [
        subprocess.Popen(
            [sys.executable, "-c", each], env=environment, stderr=subprocess.PIPE, text=True
        )
        for each in commands
    ]
    said = [(each, each.communicate(timeout=60)[1]) for each in starting]
    return [
        subprocess.CompletedProcess(each.args, each.returncode, "", errors) for each, errors in said
    ]


@linux
def test_the_file_is_written_once_and_whole(tmp_path: Path) -> None:
    """Processes that start together leave one complete file; it is not written again while it is
    right.
    """
    assert [each.returncode for each in in_cache(tmp_path, *[ASK] * 3)] == [0, 0, 0]
    (file,) = (tmp_path / "feuillet").iterdir()
    before = file.stat().st_mtime_ns
    fromstring(file.read_bytes())  # noqa: S314  (our own file)
    in_cache(tmp_path, ASK)
    assert file.stat().st_mtime_ns == before
    file.write_text("old", "utf-8")
    in_cache(tmp_path, ASK)
    assert "Source Sans 3" in file.read_text("utf-8")


def test_two_installations_have_a_file_each(tmp_path: Path) -> None:
    """What one installation writes is never what another reads: their fonts stand elsewhere."""
    one, other = (
        build_font_configuration(Path(folder), tmp_path / "fontconfig")
        for folder in ("/one", "/other")
    )
    files = [write_font_configuration(tmp_path, text) for text in (one, other, one)]
    assert files[0] == files[2] != files[1]
    assert [file.read_text("utf-8") for file in files] == [one, other, one]


def test_a_family_that_is_not_there_is_told(tmp_path: Path) -> None:
    """Without a font Pango crashes the process: whoever runs it reads what is missing instead."""
    with pytest.raises(
        EngineError, match=r"the fonts EB Garamond, .* are not in .*: install the package"
    ):
        refuse_missing_fonts(tmp_path)


LAY_OUT = """
import os
from feuillet.findings import EngineError
from feuillet.layout import fonts
found = fonts.use_only_our_fonts
def gone():
    found()
    os.environ["FONTCONFIG_FILE"] = "/nowhere/fonts.conf"
fonts.use_only_our_fonts = gone
try:
    import feuillet.layout.engine
except EngineError as trouble:
    raise SystemExit(f"told: {trouble}")
"""


@linux
def test_no_font_at_all_is_one_line(tmp_path: Path) -> None:
    """A configuration that is gone when fontconfig reads it is told in one line; the process does
    not die of it.
    """
    (said,) = in_cache(tmp_path, LAY_OUT)
    assert said.returncode == 1
    assert "told: fontconfig did not find our fonts through /nowhere/fonts.conf" in said.stderr


@linux
def test_a_home_that_may_only_be_read_is_no_trouble(tmp_path: Path) -> None:
    """A container may have no folder to write to: all is then kept for this process alone."""
    (tmp_path / "feuillet").write_text("a file where the folder would be", "utf-8")
    command = (
        f"{ASK}; import os; print(open(os.environ['FONTCONFIG_FILE']).read(), "
        "file=__import__('sys').stderr)"
    )
    (said,) = in_cache(tmp_path, command)
    assert said.returncode == 0
    assert "Source Sans 3" in said.stderr
