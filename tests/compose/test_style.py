"""The stylesheets of a document, in cascade order."""

from pathlib import Path

import pytest

from feuillet.compose.style import (
    WEB_STYLES,
    NamedStyles,
    build_brand_tokens,
    build_slot_styles,
    collect_stylesheets,
)
from feuillet.editions import EditionName
from feuillet.findings import Finding, build_error
from feuillet.load import Folders
from feuillet.model import Brand
from feuillet.palette import choose_palette
from feuillet.profiles import ProfileName
from tests.compose.content import project
from tests.families.fake import FAMILY, installed_in, package, static

FILES = (
    "tokens.css",
    "base.css",
    "page.css",
    "components/b.css",
    "components/a.css",
    "kinds/handout.css",
    "kinds/leaflet.css",
    "editions/large-print.css",
    "profiles/print.css",
)
KIND = project().kinds["handout"]
BRAND = Brand.model_validate({"color": {"primary": "#43611b"}, "typography": {"headings": "Lato"}})


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """A project with stylesheets only."""
    made = Folders.at(tmp_path, ours=tmp_path)
    for name in FILES:
        (tmp_path / "styles" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "styles" / name).write_text(f"/* {name} */", "utf-8")
    return made


def read(
    folders: Folders, edition: EditionName = "standard", profile: ProfileName = "screen"
) -> tuple[NamedStyles, tuple[Finding, ...]]:
    return collect_stylesheets(folders, KIND, BRAND, edition, profile)


def styles(
    folders: Folders, edition: EditionName = "standard", profile: ProfileName = "screen"
) -> NamedStyles:
    found, findings = read(folders, edition, profile)
    assert findings == ()
    return found


def test_the_edition_has_the_last_word_on_tokens(folders: Folders) -> None:
    """No brand can shrink large print, and no rule comes before the tokens that it uses."""
    assert [name for name, _ in styles(folders, "large-print", "print")] == [
        "tokens.css",
        "brand",
        "slots",
        "editions/large-print.css",
        "base.css",
        "page.css",
        "components/a.css",
        "components/b.css",
        "kinds/handout.css",
        "profiles/print.css",
    ]


def test_the_standard_edition_on_screen_needs_no_file(folders: Folders) -> None:
    """It is the tokens and the pages as they are."""
    names = [name for name, _ in styles(folders)]
    assert names[3] == "base.css"
    assert names[-1] == "kinds/handout.css"


def test_a_browser_has_stylesheets_of_its_own(folders: Folders) -> None:
    """The brand before what a browser changes of the tokens; no pages, no slots of fixed size."""
    (folders.styles[0] / "web").mkdir()
    for name in WEB_STYLES[1:]:
        (folders.styles[0] / name).write_text("", "utf-8")
    assert [name for name, _ in styles(folders, profile="web")] == [
        "tokens.css",
        "brand",
        *WEB_STYLES[1:],
    ]


def test_the_text_is_that_of_the_files(folders: Folders) -> None:
    """What is laid out is what a designer wrote."""
    assert dict(styles(folders))["base.css"] == "/* base.css */"


def test_the_standard_edition_on_screen_may_have_files(folders: Folders) -> None:
    """What is there is used."""
    (folders.styles[0] / "profiles/screen.css").write_text("p {}", "utf-8")
    assert styles(folders)[-1] == ("profiles/screen.css", "p {}")


@pytest.mark.parametrize(
    ("name", "group", "remedy"),
    [
        ("editions/large-print.css", "editions", ", or take `large-print` out here"),
        ("profiles/print.css", "profiles", ", or take `print` out here"),
        ("kinds/handout.css", "", ""),
        ("tokens.css", "", ""),
        ("base.css", "", ""),
    ],
)
def test_a_missing_stylesheet_is_a_finding(
    folders: Folders, name: str, group: str, remedy: str
) -> None:
    """What the kind offers and nobody has made is not published in another's clothes."""
    (folders.styles[0] / name).unlink()
    place = KIND.at(group) if group else KIND.at()
    message = f"there is no stylesheet styles/{name}: add the file{remedy}"
    assert read(folders, "large-print", "print")[1] == (
        build_error(place, message, "missing-style"),
    )


def test_every_missing_stylesheet_is_told(folders: Folders) -> None:
    """Nobody has to mend one to hear of the next."""
    for name in ("base.css", "page.css"):
        (folders.styles[0] / name).unlink()
    assert len(read(folders)[1]) == 2


def test_a_stylesheet_that_is_no_text_is_a_finding(folders: Folders) -> None:
    """Another encoding, or a folder of that name."""
    (folders.styles[0] / "components/a.css").write_bytes(b"/* \xe9 */")
    (folders.styles[0] / "base.css").unlink()
    (folders.styles[0] / "base.css").mkdir()
    findings = read(folders)[1]
    assert [(finding.place.path, finding.rule) for finding in findings] == [
        ("styles/base.css", "unreadable-style"),
        ("styles/components/a.css", "not-utf8"),
    ]


def test_the_brand_sets_its_colours_and_families() -> None:
    """Colours are those of the palette, so that contrast holds; a family that is not named stays
    ours.
    """
    css, (colours, _) = build_brand_tokens(BRAND), choose_palette(BRAND)
    assert f"--brand-ink: {colours.ink};" in css
    assert f"--brand-on-fill: {colours.on_fill};" in css
    assert '--font-headings: "Lato", "Noto Sans";' in css
    assert "--font-text" not in css


def test_another_version_of_a_font_makes_another_sheet(tmp_path: Path) -> None:
    """What a package holds is in the style of who names it, and so in the sheet's fingerprint."""
    folder = package(tmp_path, static())
    brand = Brand.model_validate({"typography": {"headings": FAMILY}})
    with installed_in(tmp_path):
        before = build_brand_tokens(brand)
        assert f'--font-headings: "{FAMILY}", "Noto Sans";' in before
        assert build_brand_tokens(brand) == before
        (folder / "files/feuillet-essai-700.ttf").write_bytes(static()[400])
        assert build_brand_tokens(brand) != before
    assert "/*" not in build_brand_tokens(BRAND)


def test_a_slot_has_the_size_of_its_kind() -> None:
    """Millimetres as kind.yaml has them, for each slot."""
    slots = KIND.value.slots
    css = build_slot_styles(slots)
    size = slots["qr-organisation"]
    rule = f"width: {size.width}mm; height: {size.height}mm;"
    assert f".slot-qr-organisation {{ {rule} }}\n" in css
    assert css.count("\n") == len(slots)
