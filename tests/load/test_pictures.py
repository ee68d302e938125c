"""A logo is a file in the brand's own folder, or a finding at the line that names it."""

from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest

from feuillet.artwork import reduce_artwork
from feuillet.findings import Severity
from feuillet.load.pictures import read_logo
from feuillet.load.tree import parse_yaml_tree
from feuillet.model import Brand, Loaded
from tests.load.pictures import SVG, png

Outcome = bytes | tuple[str, int, int] | None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A brand's folder with one logo, and a file outside it."""
    (tmp_path / "brand").mkdir()
    (tmp_path / "brand/logo.svg").write_bytes(SVG)
    (tmp_path / "secret.svg").write_bytes(b"secret")
    return tmp_path / "brand"


def logo(folder: Path, text: str) -> Outcome:
    """The bytes, or rule, line and column of the finding."""
    tree = parse_yaml_tree(text, "_brand.yml")
    data, findings = read_logo(
        Loaded(Brand.model_validate(tree.value), "_brand.yml", tree.marks), folder
    )
    return (
        (findings[0].rule, findings[0].place.line, findings[0].place.column) if findings else data
    )


def message(folder: Path, text: str) -> str:
    tree = parse_yaml_tree(text, "_brand.yml")
    _, (finding,) = read_logo(
        Loaded(Brand.model_validate(tree.value), "_brand.yml", tree.marks), folder
    )
    return finding.message


@pytest.mark.parametrize(
    "text",
    [
        "logo: logo.svg",
        "logo: {path: logo.svg, alt: A stork}",
        "logo: {small: other.svg, large: logo.svg}",
        "logo: {images: {main: logo.svg}}",
        "logo: {images: {main: {path: logo.svg}}, medium: main}",
        "logo: {medium: {light: logo.svg, dark: other.svg}}",
    ],
)
def test_every_way_to_name_a_logo(folder: Path, text: str) -> None:
    """A path, a picture, sizes, images by name, variants for light and dark ground; made plain."""
    assert logo(folder, text) == reduce_artwork(SVG).file


def test_no_logo_named(folder: Path) -> None:
    """A brand may do without."""
    assert logo(folder, "color: {}") is None


@pytest.mark.parametrize("name", ["none.svg", "https://example.org/logo.svg", ".", "x" * 5000])
def test_a_missing_file_is_a_finding(folder: Path, name: str) -> None:
    """What is no file in the folder is reported where the brand names it."""
    assert logo(folder, f"logo:\n  large: {name}") == ("logo-missing", 2, 10)


@pytest.mark.parametrize(
    "name", ["../secret.svg", "/etc/hostname", "link.svg", "sub/../../secret.svg"]
)
def test_a_logo_never_leaves_its_folder(folder: Path, name: str) -> None:
    """Neither by its path nor by a link does a brand reach another folder's file."""
    (folder / "link.svg").symlink_to(folder.parent / "secret.svg")
    assert logo(folder, f"logo:\n  images:\n    main: {name}") == ("logo-outside", 3, 11)


def test_a_ring_of_links_is_missing(folder: Path) -> None:
    """Links that lead to each other are a finding, not a crash."""
    (folder / "a.svg").symlink_to("b.svg")
    (folder / "b.svg").symlink_to("a.svg")
    assert logo(folder, "logo: a.svg") == ("logo-missing", 1, 7)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("named", ["NFC", "NFD"])
def test_an_accent_in_a_name_is_one_however_it_is_stored(
    folder: Path, form: Literal["NFC", "NFD"], named: Literal["NFC", "NFD"]
) -> None:
    """A Mac may write its letter and its accent as two signs, in folders too."""
    (folder / normalize(form, "été")).mkdir()
    for path in ("logo-hôpital.svg", "été/ñandú-Å.svg"):
        (folder / normalize(form, path)).write_bytes(SVG)
        assert logo(folder, f"logo: {normalize(named, path)}") == reduce_artwork(SVG).file
    assert logo(folder, "logo: logo-hopital.svg") == ("logo-missing", 1, 7)
    assert logo(folder, "logo: absent-é/é.svg") == ("logo-missing", 1, 7)


def test_big_and_empty_files_are_findings(folder: Path) -> None:
    """A logo has at least one byte, and 2 MB at most."""
    limit = png(filling=b"x" * (2_000_000 - len(png())))
    (folder / "big.png").write_bytes(limit + b"x")
    (folder / "limit.png").write_bytes(limit)
    (folder / "empty.png").touch()
    assert logo(folder, "logo: big.png") == ("logo-too-large", 1, 7)
    assert logo(folder, "logo: limit.png") == reduce_artwork(png()).file
    assert logo(folder, "logo: empty.png") == ("logo-missing", 1, 7)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"logo", "is neither a PNG nor an SVG: give one of the two"),
        (b"\xff\xd8\xff\xe0", "is a JPEG and neither a PNG nor an SVG: export it anew"),
        (png()[:-1], "is damaged or not whole"),
        (b"\xef\xbb\xbf <svg>", "is not well-formed SVG"),
    ],
)
def test_a_picture_that_cannot_be_printed_is_told(folder: Path, data: bytes, said: str) -> None:
    """Whatever its name says, the bytes are looked at; the finding stands at the line that names
    the file.
    """
    (folder / "a.svg").write_bytes(data)
    assert logo(folder, "logo:\n  medium: a.svg") == ("logo-unfit", 2, 11)
    assert said in message(folder, "logo: a.svg")


def test_each_thing_that_is_wrong_is_a_finding(folder: Path) -> None:
    """Two sorts of trouble are mended in one go; each names its line in the file."""
    drawing = SVG.replace(b"<path", b'<text>a</text>\n<path filter="url(#f)"')
    (folder / "a.svg").write_bytes(drawing)
    tree = parse_yaml_tree("logo: a.svg", "_brand.yml")
    data, findings = read_logo(
        Loaded(Brand.model_validate(tree.value), "_brand.yml", tree.marks), folder
    )
    assert data is None
    words = (
        "has the words “a” in no typeface (<text>, line 1): turn the words into outlines (paths)"
    )
    assert [str(each) for each in findings] == [
        f"_brand.yml:1:7: error: the logo `a.svg` {words} [logo-unfit]",
        (
            "_brand.yml:1:7: error: the logo `a.svg` has a filter (<path>, line 2): "
            "export it as PNG [logo-unfit]"
        ),
    ]


def test_a_logo_that_is_cut_is_printed_and_told(folder: Path) -> None:
    """It may be meant: a warning, and the picture."""
    (folder / "a.svg").write_bytes(SVG.replace(b"M0 0h1v1z", b"M.5 0h1v.4h-1z"))
    tree = parse_yaml_tree("logo: a.svg", "_brand.yml")
    data, (finding,) = read_logo(
        Loaded(Brand.model_validate(tree.value), "_brand.yml", tree.marks), folder
    )
    assert data
    assert (finding.severity, finding.rule) == (Severity.WARNING, "logo-cut")
    assert "is cut at the right edge: make its artboard (`viewBox`) larger" in finding.message


def test_a_web_address_is_no_file() -> None:
    """Nothing is fetched: the message says where the file goes."""
    assert "save the logo in this folder" in message(Path(), "logo: https://example.org/logo.svg")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("logo: LOGO.SVG", "logo.svg"),
        ("logo: logos.svg", "logo.svg"),
        ("logo: ./Logo.svg", "logo.svg"),
        ("logo: 'img\\mark.svg'", "img/mark.svg"),
        ("logo: mark.svg", "img/mark.svg"),
        ("logo: images/mark.svg", "img/mark.svg"),
        ("logo: {images: {main: logo.svg}, medium: mian}", "main"),
        ("logo: {images: {Main: logo.svg}, medium: main}", "Main"),
    ],
)
def test_a_name_that_is_nearly_one_is_told_with_it(folder: Path, text: str, meant: str) -> None:
    """Other capitals, a backslash, another folder, two letters the wrong way round."""
    (folder / "img").mkdir()
    (folder / "img/mark.svg").write_bytes(SVG)
    assert message(folder, text).endswith(f"; did you mean `{meant}`?")


def test_a_name_from_the_root_of_a_project_is_told(folder: Path) -> None:
    """As Quarto writes it: the file is there, and has to be named without the first sign."""
    assert message(folder, "logo: /logo.svg").endswith("this folder: write `logo.svg`")
    assert "copy the file into it" in message(folder, "logo: /none.svg")


def test_a_name_like_no_other_is_told_without_a_guess(folder: Path) -> None:
    """A guess that is far off leads astray."""
    assert "did you mean" not in message(folder, "logo: emblem-2024.png")
