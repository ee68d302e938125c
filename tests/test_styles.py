"""The stylesheets: tokens are declared and used, colours stand in one place, nothing hides or dims
text.
"""

import re
from pathlib import Path

import pytest

from feuillet.compose.style import build_brand_tokens
from feuillet.model import Brand
from tests.compose.content import project

ROOT = Path(__file__).parent.parent
STYLES = sorted((ROOT / "styles").rglob("*.css"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.j2"))
COMPOSE = sorted((ROOT / "feuillet" / "compose").glob("*.py"))
TOKENS = ROOT / "styles" / "tokens.css"
# A browser's own: they may depend on the window.
WEB_TOKENS = ROOT / "styles" / "web" / "tokens.css"
DECLARED = re.compile(r"(--[a-z0-9-]+)\s*:")
# All that a brand may set.
BRAND = Brand.model_validate({"typography": {"base": "Lato", "headings": "Lato"}})


def css(file: Path) -> str:
    """A stylesheet without its comments."""
    return re.sub(r"/\*.*?\*/", "", file.read_text("utf-8"), flags=re.DOTALL)


def used() -> set[str]:
    files = [*map(css, STYLES), *(file.read_text("utf-8") for file in TEMPLATES)]
    return {name for text in files for name in re.findall(r"var\((--[a-z0-9-]+)", text)}


def brand_sets() -> set[str]:
    return set(DECLARED.findall(build_brand_tokens(BRAND)))


def test_every_token_that_is_used_is_declared() -> None:
    """A mistyped token is no mistake to a browser: the property just falls away."""
    web = {name for file in STYLES if "web" in file.parts for name in DECLARED.findall(css(file))}
    assert used() <= set(DECLARED.findall(css(TOKENS))) | web


def test_every_token_is_used() -> None:
    """A token that nothing uses misleads whoever changes it."""
    declared = {name for file in (TOKENS, WEB_TOKENS) for name in DECLARED.findall(css(file))}
    assert declared - used() == set()


def test_every_token_of_a_brand_has_a_default() -> None:
    """The closed list of what a brand sets is the same in both places, so that no brand leaves a
    hole.
    """
    ours = {
        name
        for name in DECLARED.findall(css(TOKENS))
        if name.startswith(("--brand-", "--font-", "--corner"))
    }
    assert ours == brand_sets()


def test_a_token_is_declared_once() -> None:
    """Whoever looks for a value finds one."""
    names = DECLARED.findall(css(TOKENS))
    assert len(names) == len(set(names))
    assert not {
        file.name
        for file in STYLES
        if DECLARED.search(css(file)) and not {"editions", "web"} & set(file.parts)
    } - {TOKENS.name}


COLOUR = re.compile(
    r"#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color(?:-mix)?|device-cmyk)\("
    r"|:[^;{}]*\b(?:black|white|gr[ae]y|silver|red|green|blue|navy|orange|yellow|transparent)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    "file", [file for file in STYLES if file != TOKENS], ids=lambda file: file.name
)
def test_colours_are_tokens(file: Path) -> None:
    """A colour that is no token escapes the brand, and the contrast that is computed for it."""
    assert COLOUR.findall(css(file)) == []


# What it would do to a page.
FORBIDDEN = {
    "justify": r"text-align(?:-all)?:\s*justify",
    "hyphens": r"hyphens:\s*auto",
    "italics": r"font-style:(?!\s*normal)|\b(?:italic|oblique)\b",
    "capitals": r"text-transform|font-variant(?:-caps)?:\s*[a-z-]*caps",
    "underline": r"text-decoration(?:-line)?:(?!\s*none)",
    "transparency": r"opacity|rgba\(|mix-blend|backdrop-filter|\bfilter:",
    "gradients": r"gradient\(",
    "shadows": r"shadow",
    "clipping": (
        r"overflow(?:-[a-z]+)?:\s*(?:hidden|clip|scroll|auto)|clip(?:-path)?:"
        r"|max-lines|line-clamp|text-overflow"
    ),
    "hiding": r"display:\s*none|visibility:|font-size:\s*0",
    "importance": r"!important",
}


# Pictures that a shape cuts, and no words.
CUT = (r"\.window", r"\.step \.picture")
# On a web page alone: a head whose words each cell repeats, a name that a wide page shows, pictures
# that are cut, a part of a drawing instead of the whole, what either paper or a screen has.
ELSEWHERE = (
    r"\.risks thead, \.options thead",
    "#at-hand",
    r"header > \.slot-art-strip",
    r"\.form header > \.slot-art-edge",
    r"\.cover > \.slot-art-cover",
    r"\.drawing-narrow",
    r"\.drawing-whole:has\(\+ \.drawing-narrow\)",
    r"\.whose",
    r"\.at-hand, \.contents",
)


@pytest.mark.parametrize("file", STYLES, ids=lambda file: file.name)
def test_nothing_is_hard_to_read_or_lost(file: Path) -> None:
    """Left-aligned upright text without capitals, solid colours that survive a photocopier, and
    nothing cut off.

    But for what is said or shown elsewhere.
    """
    seen = css(file)
    for selector in (*CUT, *ELSEWHERE) if "web" in file.parts else CUT:
        seen = re.sub(selector + r" \{[^}]*\}", "", seen)
    assert [name for name, pattern in FORBIDDEN.items() if re.search(pattern, seen)] == []


FLEX = re.compile(r"\b(?:inline-)?flex\b")


@pytest.mark.parametrize(
    "file", [file for file in STYLES if "web" not in file.parts], ids=lambda file: file.name
)
def test_no_page_is_laid_out_in_flex_boxes(file: Path) -> None:
    """WeasyPrint 70 lays out what is in a flex box several times: half the time of a form."""
    assert FLEX.findall(css(file)) == []


def test_type_is_large_enough() -> None:
    """12 pt at least, but 10 for the page's own furniture, 9 for the raised end of an ordinal."""
    sizes = {
        name: float(size)
        for name, size in re.findall(r"(--size-[a-z0-9]+):\s*([\d.]+)pt", css(TOKENS))
    }
    assert {name for name, size in sizes.items() if size < 12} == {
        "--size-small",
        "--size-raised",
    }
    assert sizes["--size-raised"] >= 9
    assert sizes["--size-small"] >= 10
    literal = [
        float(size) for file in STYLES for size in re.findall(r"font-size:\s*([\d.]+)pt", css(file))
    ]
    assert not [size for size in literal if size < 12]


# Parts that are dressed with what they stand in, and the foot of a page with the page.
DRESSED_WITH = {
    "alert_card": "alert",
    "alert_signs": "alert",
    "key_facts": "hero",
    "stage": "calendar",
    "welcome": "organisation",
    "footer": "",
}


def test_every_component_has_its_stylesheet() -> None:
    """The two files of a component bear one name; what no macro makes is a section, or written by
    compose.
    """
    macros = {
        file.name.removesuffix(".html.j2") for file in (ROOT / "templates" / "components").iterdir()
    }
    sheets = {file.stem for file in (ROOT / "styles" / "components").iterdir()}
    sections = {
        file.name.removesuffix(".html.j2") for file in (ROOT / "templates" / "sections").iterdir()
    }
    assert macros >= DRESSED_WITH.keys()
    assert {DRESSED_WITH.get(name, name) for name in macros} <= sheets | {""}
    assert sheets - macros <= sections | {"number", *DRESSED_WITH.values()}


def test_every_kind_with_a_stylesheet_is_a_kind() -> None:
    """A stylesheet whose kind is gone, or mistyped, would never be read."""
    assert {file.stem for file in (ROOT / "styles" / "kinds").iterdir()} <= set(project().kinds)


def test_every_class_is_written_somewhere() -> None:
    """A rule for a class that no template and no module writes is dead."""
    written = {"slot-" + slot for kind in project().kinds.values() for slot in kind.value.slots}
    for file in (*TEMPLATES, *COMPOSE):
        text = re.sub(r"\{%.*?%\}", " ", file.read_text("utf-8"), flags=re.DOTALL)
        for value in re.findall(r'class="([^"]*)"', re.sub(r"\{\{.*?\}\}", "", text)):
            written.update(value.split())
    # `section-`, to which a template adds the name.
    begun = tuple(name for name in written if name.endswith("-"))
    ruled = {
        name
        for file in STYLES
        for name in re.findall(r"\.([a-z][a-z0-9-]*)(?=[^{}]*\{)", css(file))
    }
    assert {name for name in ruled if not name.startswith(begun)} <= written
