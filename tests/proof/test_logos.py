"""What a logo brings is proven like the rest: each form, in files that claim a standard."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from feuillet.artwork import reduce_artwork
from feuillet.compose import compose_sheet
from feuillet.compose.sheet import Sheet
from feuillet.imprint import Unsettable, imprint_document
from feuillet.layout import lay_out_sheet
from feuillet.pdf import read_file_properties
from feuillet.pipeline.layout_and_proof import blank_from_base, draw_logo, lay_out_and_prove
from feuillet.profiles import ProfileName
from feuillet.web import build_web_page
from tests.artwork.pngs import PNGS
from tests.artwork.test_reported import FOLDER as REPORTED
from tests.compose.content import FOLDERS, project
from tests.imprint.both import TODAY, imprinted, job, with_logo
from tests.imprint.plates import form, said
from tests.layout.pages import sheet
from tests.proof.browser import browser, opened
from tests.proof.exported import EXPORTED
from tests.proof.features.clips import MASKS
from tests.proof.features.paints import PAINTS
from tests.proof.features.words import WORDS
from tests.proof.test_standards import broken

pytestmark = pytest.mark.needs("java")
# Besides files as programs write them: what brings fonts, transparency, colours and pictures of
# their own.
DRAWN = {
    name: PAINTS[name]
    for name in ('group opacity=".5"', "linear, stops fading", "radial, stops fading", "pale lines")
}
DRAWN |= {name: WORDS[name] for name in ("words AVATo", "words in Greek and Cyrillic letters")}
DRAWN |= {name: MASKS[name] for name in ("mask on a shape",)}
SVGS = {name: text.encode() for name, text in {**EXPORTED, **DRAWN}.items()}
# One of each that reaches a file by another way: opaque, transparent, grey, of 16 bits; as paths.
FEW = {
    name: (PNGS | SVGS)[name]
    for name in (
        "RGB, 8 bits",
        "RGBA, 8 bits",
        "palette, 4 bits",
        "grey, 16 bits",
        "illustrator",
        "figma",
    )
}
PLACE = (
    '<div class="slot middle" data-slot="logo">'
    '<img src="asset:logo" alt="logo" style="width: 60mm; height: 15mm"></div>'
)
KINDS: dict[str, tuple[ProfileName, ...]] = {
    "handout": ("screen", "record"),
    "summary": ("screen", "record"),
    "leaflet": ("screen", "print", "record"),
    "consent": ("screen", "record"),
    "refusal": ("screen", "record"),
}


def made_plain(data: bytes) -> bytes:
    made = reduce_artwork(data)
    assert made.troubles == ()
    return made.file


def file(logo: bytes, kind: str, profile: ProfileName) -> bytes:
    """As a build makes it: imprinted, or laid out whole where no imprint can."""
    library, asked = with_logo(project(), made_plain(logo)), job(kind, profile=profile)
    try:
        data, findings = imprinted(library, asked)
    except Unsettable:
        composed = compose_sheet(library, asked, FOLDERS, TODAY)
        assert isinstance(composed, Sheet)
        laid = lay_out_and_prove(composed._replace(variants=()))
        data, findings = (
            laid.file,
            tuple(each for each in laid.findings if each.rule != "record-standard"),
        )
    assert findings == ()
    return data


def wrong(files: Iterator[tuple[str, bytes]], folder: Path) -> list[str]:
    """What veraPDF finds, by the standard that each file claims."""
    claimed: dict[str, list[Path]] = {}
    for number, (name, data) in enumerate(files):
        path = folder / f"{number} {name[:40].replace('/', ' ')}.pdf"
        path.write_bytes(data)
        read = read_file_properties(data)
        parts = "ua1,3a" if read.tagged else read.archive.lower()
        claimed.setdefault(parts, []).append(path)
    assert claimed
    assert claimed.keys() <= {"ua1,3a", "1b", "2b"}
    return [each for parts, paths in claimed.items() for each in broken(paths, parts)]


@pytest.mark.parametrize(("profile", "together"), [("screen", 8), ("record", 1)])
def test_every_form_of_logo_laid_out_whole(
    profile: ProfileName, together: int, tmp_path: Path
) -> None:
    """A page of PNGs and SVGs: PDF/UA-1 and PDF/A-3a, or the archive that a record claims."""
    logos = [(name, made_plain(data)) for name, data in (PNGS | SVGS).items()]

    def files() -> Iterator[tuple[str, bytes]]:
        for at in range(0, len(logos), together):
            part = dict(logos[at : at + together])
            assets = {f"logo/{n}": data for n, data in enumerate(part.values())}
            body = "".join(
                f'<p><img src="asset:{each}" alt="Club" style="height: 9mm">' for each in assets
            )
            base = lay_out_sheet(sheet(body, assets=assets)._replace(profile=profile))
            assert base.log == ()
            yield ", ".join(part), base.pdf

    assert wrong(files(), tmp_path) == []


@pytest.mark.parametrize("profile", ["screen", "record"])
@pytest.mark.parametrize(
    "logos", [FEW, pytest.param(PNGS | SVGS, marks=pytest.mark.all_brands)], ids=["few", "all"]
)
def test_every_form_of_logo_imprinted(
    logos: dict[str, bytes], profile: ProfileName, tmp_path: Path
) -> None:
    """On one page that was laid out once for all of them; a record takes what is opaque."""
    asked = form(profile, 1, PLACE)
    plate, alts = blank_from_base(asked, lay_out_sheet(asked)), {"code": "Code", "logo": "Club"}

    def files() -> Iterator[tuple[str, bytes]]:
        for name, data in logos.items():
            logo = made_plain(data)
            drawing = draw_logo(logo).drawing
            assert drawing
            if profile == "screen" or not drawing.transparent:
                made, findings = imprint_document(
                    plate, said()._replace(logo=logo, alts=alts), drawing
                )
                assert findings == ()
                yield name, made

    assert wrong(files(), tmp_path) == []


@pytest.mark.parametrize("profile", ["screen", "record"])
@pytest.mark.parametrize("name", ["case-01.png", "case-06.png", "case-05-group.svg"])
def test_a_reported_logo_keeps_what_its_file_claims(
    name: str, profile: ProfileName, tmp_path: Path
) -> None:
    """PDF/UA-1 and PDF/A-3a, or the archive that a record claims."""
    data = file((REPORTED / name).read_bytes(), "handout", profile)
    assert wrong(iter([(name, data)]), tmp_path) == []


@pytest.mark.all_brands
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_and_profile_with_a_logo(kind: str, tmp_path: Path) -> None:
    """Screen, print and record copies, with a logo of each sort."""
    files = (
        (f"{profile} {name}", file(data, kind, profile))
        for profile in KINDS[kind]
        for name, data in FEW.items()
    )
    assert wrong(files, tmp_path) == []


@pytest.mark.all_brands
@pytest.mark.needs("chromium")
def test_every_web_page_with_a_logo(tmp_path: Path) -> None:
    """A browser shows the picture that stands in the page, in its own proportions."""
    library, path = project(), tmp_path / "page.html"
    with browser() as chromium:
        for kind, data in product(KINDS, FEW.values()):
            logo = made_plain(data)
            asked = job(kind, profile="web")
            composed = compose_sheet(with_logo(library, logo), asked, FOLDERS, TODAY)
            assert isinstance(composed, Sheet)
            path.write_bytes(build_web_page(composed))
            with opened(chromium, path) as shown:
                size = shown.evaluate(
                    "() => { const one = document.querySelector('.slot-logo img');"
                    "return one.complete && [one.naturalWidth, one.naturalHeight] }"
                )
            drawing = draw_logo(logo).drawing
            assert drawing
            assert size[0] / size[1] == pytest.approx(drawing.width / drawing.height, rel=0.01)


def test_the_proof_finds_pictures_that_are_to_be_smoothed(tmp_path: Path) -> None:
    """What the engine would write by itself breaks PDF/A: else the tests above prove nothing."""
    data = lay_out_sheet(
        sheet('<img src="asset:logo" alt="Club">', assets={"logo": PNGS["RGB, 8 bits"]})
    ).pdf
    assert b"/Interpolate false" in data
    smoothed = data.replace(b"/Interpolate false", b"/Interpolate true ")
    assert any("6.2.8-" in each for each in wrong(iter([("smoothed", smoothed)]), tmp_path))
