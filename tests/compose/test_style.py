"""The stylesheets of a document, in cascade order."""

from pathlib import Path

import pytest

from feuillet.compose.style import Styles, brand_tokens, slot_sizes, stylesheets
from feuillet.model import Brand
from feuillet.palette import palette
from tests.compose.content import project

FILES = (
    "tokens.css",
    "base.css",
    "page.css",
    "components/b.css",
    "components/a.css",
    "kinds/handout.css",
    "kinds/leaflet.css",
    "editions/large-print.css",
    "profiles/press.css",
)
BRAND = Brand.model_validate({"color": {"primary": "#43611b"}, "typography": {"headings": "Lato"}})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"/* {name} */", "utf-8")
    return tmp_path


def styles(folder: Path, edition: str = "standard", profile: str = "screen") -> Styles:
    return stylesheets((folder,), project().kinds["handout"].value, BRAND, edition, profile)


def test_the_edition_has_the_last_word_on_tokens(folder: Path) -> None:
    """No brand can shrink large print, and no rule comes before the tokens that it uses."""
    assert [name for name, _ in styles(folder, "large-print", "press")] == [
        "tokens.css",
        "brand",
        "slots",
        "editions/large-print.css",
        "base.css",
        "page.css",
        "components/a.css",
        "components/b.css",
        "kinds/handout.css",
        "profiles/press.css",
    ]


def test_an_edition_or_profile_needs_no_file(folder: Path) -> None:
    """The standard edition is the tokens as they are."""
    names = [name for name, _ in styles(folder)]
    assert names[3] == "base.css"
    assert names[-1] == "kinds/handout.css"


def test_the_text_is_that_of_the_files(folder: Path) -> None:
    """What is laid out is what a designer wrote."""
    assert dict(styles(folder))["base.css"] == "/* base.css */"


def test_the_brand_sets_its_colours_and_families() -> None:
    """Colours are those of the palette, so that contrast holds; a family that is not named stays ours."""
    css, (colours, _) = brand_tokens(BRAND), palette(BRAND)
    assert f"--brand-ink: {colours.ink};" in css
    assert f"--brand-on-fill: {colours.on_fill};" in css
    assert '--font-headings: "Lato", "Noto Sans";' in css
    assert "--font-text" not in css


def test_a_slot_has_the_size_of_its_kind() -> None:
    """Millimetres as kind.yaml has them, for each slot."""
    kind = project().kinds["handout"].value
    css = slot_sizes(kind)
    assert ".slot-qr-organisation { width: 30mm; height: 30mm; }\n" in css
    assert css.count("\n") == len(kind.slots)
