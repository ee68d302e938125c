"""Only the fonts that we ship: another machine's fonts make another document."""

import io
import os
import subprocess
import sys
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pikepdf
import pytest

from feuillet.fonts import fonts_folder
from feuillet.layout.fonts import configuration
from feuillet.model.brand import SHIPPED_FAMILIES
from tests.layout.pages import laid

ASK = "from feuillet.layout.fonts import use_only_ours; use_only_ours()"


def fonts(data: bytes) -> set[str]:
    """The names of the fonts in a file, without the letters that mark a subset."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        dictionaries = (item for item in pdf.objects if isinstance(item, pikepdf.Dictionary))
        return {str(item.BaseFont).rpartition("+")[2] for item in dictionaries if "/BaseFont" in item}


def test_only_shipped_families_are_listed(tmp_path: Path) -> None:
    """The file lists the folders of our families, all there, and includes no file of the machine."""
    root = fromstring(configuration(fonts_folder(), tmp_path))  # noqa: S314  (our own text)
    folders = [Path(each.text or "") for each in root.findall("dir")]
    assert [folder.name for folder in folders] == list(SHIPPED_FAMILIES)
    assert all(list(folder.glob("*.[ot]tf")) for folder in folders)
    assert {each.tag for each in root} == {"dir", "cachedir"}


def test_signs_in_a_path_are_escaped() -> None:
    """A home folder may be called R&D."""
    root = fromstring(configuration(Path("/R&D/<x>"), Path("/c&d")))  # noqa: S314  (our own text)
    assert (root.findtext("dir"), root.findtext("cachedir")) == (f"/R&D/<x>/{SHIPPED_FAMILIES[0]}", "/c&d")


@pytest.mark.parametrize("family", ["DejaVu Sans", "Arial", "serif", "monospace", "Source Sans 3"])
def test_whatever_is_asked_for_is_set_in_a_font_of_ours(family: str) -> None:
    """A font of the machine does not slip in, not even for a generic family."""
    found = fonts(laid("<p>Text", f'p {{ font-family: "{family}" }}').pdf)
    ours = tuple(each.replace(" ", "-") for each in SHIPPED_FAMILIES)
    assert found
    assert all(name.strip("/").startswith(ours) for name in found), found


@pytest.mark.skipif(sys.platform != "linux", reason="the cache folder has another name there")
def test_the_file_is_written_once_and_whole(tmp_path: Path) -> None:
    """Processes that start together leave one complete file; it is not written again while it is right."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    starting = [subprocess.Popen([sys.executable, "-c", ASK], env=environment) for _ in range(3)]
    assert [each.wait(30) for each in starting] == [0, 0, 0]
    folder = tmp_path / "feuillet"
    assert [path.name for path in folder.iterdir()] == ["fonts.conf"]
    before = (folder / "fonts.conf").stat().st_mtime_ns
    fromstring((folder / "fonts.conf").read_bytes())  # noqa: S314  (our own file)
    subprocess.run([sys.executable, "-c", ASK], env=environment, check=True)
    assert (folder / "fonts.conf").stat().st_mtime_ns == before
    (folder / "fonts.conf").write_text("old", "utf-8")
    subprocess.run([sys.executable, "-c", ASK], env=environment, check=True)
    assert "Source Sans 3" in (folder / "fonts.conf").read_text("utf-8")
