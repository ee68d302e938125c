"""A tile and a photograph that a brand names: files that can be used, or findings at its line."""

import io
from pathlib import Path

import pytest
from PIL import Image

from feuillet.artwork import reduce_svg
from feuillet.load.tree import parse_yaml_tree
from feuillet.load.voice_pictures import VoicePictures, read_voice_pictures
from feuillet.model import Brand, Loaded
from tests.load.pictures import SVG

GRADIENT = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs><linearGradient id="a">'
    b'<stop offset="0" stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient>'
    b'</defs><rect width="9" height="9" fill="url(#a)"/></svg>'
)
CONSENT = "credit: A, consent: {by: A, on: 2026-11-01}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tile.svg").write_bytes(SVG)
    (tmp_path / "gradient.svg").write_bytes(GRADIENT)
    (tmp_path / "text.jpg").write_bytes(b"no picture")
    out = io.BytesIO()
    Image.new("RGB", (4, 6)).save(out, "JPEG")
    (tmp_path / "photo.jpg").write_bytes(out.getvalue())
    (tmp_path / "large.jpg").write_bytes(out.getvalue() + bytes(2_000_000))
    return tmp_path


def pictures(folder: Path, voice: str) -> VoicePictures:
    tree = parse_yaml_tree(f"defaults:\n  feuillet:\n    {voice}\n", "_brand.yml")
    brand = Loaded(Brand.model_validate(tree.value), "_brand.yml", tree.marks)
    return read_voice_pictures(brand, folder)


def test_what_is_used_is_read(folder: Path) -> None:
    """The tile made plain, the photograph as it is."""
    assert pictures(folder, "motif: own\n    tile: tile.svg") == (reduce_svg(SVG).file, b"", ())
    photo = f"picture: photo\n    photo: {{path: photo.jpg, {CONSENT}}}"
    assert pictures(folder, photo).photo == (folder / "photo.jpg").read_bytes()


def test_what_is_not_used_is_not_read(folder: Path) -> None:
    """A picture that is kept for later stands in nobody's way."""
    assert pictures(folder, f"photo: {{path: none.jpg, {CONSENT}}}") == VoicePictures()
    assert pictures(folder, "motif: leaf\n    tile: none.svg") == VoicePictures()


@pytest.mark.parametrize(
    ("voice", "rule", "told"),
    [
        ("motif: own\n    tile: none.svg", "tile-missing", "there is no tile `none.svg`"),
        ("motif: own\n    tile: gradient.svg", "tile-unfit", "more than plain shapes"),
        ("motif: own\n    tile: text.jpg", "tile-unfit", "`text.jpg`"),
        (
            f"picture: photo\n    photo: {{path: none.jpg, {CONSENT}}}",
            "photo-missing",
            "there is no photo `none.jpg`",
        ),
        (
            f"picture: photo\n    photo: {{path: text.jpg, {CONSENT}}}",
            "photo-unfit",
            "neither a PNG nor a JPEG",
        ),
        (
            f"picture: photo\n    photo: {{path: large.jpg, {CONSENT}}}",
            "photo-too-large",
            "over 2 MB",
        ),
    ],
)
def test_what_cannot_be_used_is_told(folder: Path, voice: str, rule: str, told: str) -> None:
    """At the line that names it."""
    (finding,) = pictures(folder, voice).findings
    assert finding.rule == rule
    assert told in finding.message
    assert finding.place.line == 4
