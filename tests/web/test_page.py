"""A web page holds all it needs."""

import base64
import re
from pathlib import Path

from feuillet.compose.sheet import Sheet
from feuillet.fonts import list_font_characters
from feuillet.web import build_web_page
from tests.families.fake import FAMILY, installed_in, package, static
from tests.layout.pages import PNG, sheet

TOKENS = (
    ':root { --font-text: "Source Sans 3", "Noto Sans"; --font-headings: "Source Sans 3", '
    '"Noto Sans"; }'
)
SVG = b"<svg xmlns='http://www.w3.org/2000/svg'/>"


def small(body: str = "<p>Text", css: str = "", **assets: bytes) -> Sheet:
    return sheet(body, TOKENS + css, assets=assets)._replace(profile="web")


def fonts(data: bytes) -> dict[tuple[str, str], frozenset[str]]:
    """Family and weight of each face, with the characters that it draws."""
    faces = re.findall(
        r'font-family: "([^"]+)"; font-weight: (\d+); src: url\("data:font/woff2;base64,([^"]+)',
        data.decode(),
    )
    return {
        (family, weight): list_font_characters(base64.b64decode(font))
        for family, weight, font in faces
    }


def test_the_same_sheet_gives_the_same_bytes() -> None:
    """What is published can be made again."""
    assert build_web_page(small()) == build_web_page(small())


def test_pictures_are_written_into_the_page() -> None:
    """As what they are, told by their bytes."""
    pictures = "".join(f'<img src="asset:{name}">' for name in "abc")
    html = build_web_page(small(pictures, a=PNG, b=SVG, c=b"\xff\xd8\xff\xe0")).decode()
    assert 'src="data:image/jpeg;base64,' in html
    assert f'src="data:image/png;base64,{base64.b64encode(PNG).decode()}"' in html
    assert 'src="data:image/svg+xml;base64,' in html
    assert "asset:" not in html


def test_a_brand_s_families_are_carried_in_the_weights_they_are_set_in() -> None:
    """The last declaration counts; text is set in two weights, headings in one."""
    carried = fonts(build_web_page(small(css=':root { --font-text: "Lato", "Noto Sans"; }')))
    assert set(carried) == {("Lato", "400"), ("Lato", "700"), ("Source Sans 3", "700")}


def test_what_a_family_lacks_is_drawn_by_ours() -> None:
    """A narrow no-break space is not in Lato: only what is lacking is taken from the last family of
    the list.
    """
    carried = fonts(
        build_web_page(
            small("<p>Quoi\u202f?", ':root { --font-text: "Lato"; --font-headings: "Lato"; }')
        )
    )
    assert carried["Noto Sans", "400"] == {"\u202f"}


def test_a_family_that_is_not_shipped_gives_way() -> None:
    """As in the PDF: the next of the list that is."""
    css = ':root { --font-text: "Arial", "Noto Sans"; --font-headings: "Arial"; }'
    assert set(fonts(build_web_page(small(css=css)))) == {
        ("Noto Sans", "400"),
        ("Noto Sans", "700"),
    }


def test_a_packaged_family_is_carried_too(tmp_path: Path) -> None:
    """As any other: a browser has neither."""
    package(tmp_path, static())
    css = f':root {{ --font-text: "{FAMILY}", "Noto Sans"; --font-headings: "{FAMILY}"; }}'
    with installed_in(tmp_path):
        assert set(fonts(build_web_page(small(css=css)))) == {(FAMILY, "400"), (FAMILY, "700")}


def test_a_stylesheet_cannot_end_itself() -> None:
    """What would close the element stays a part of the style."""
    assert b"</style><script>" not in build_web_page(small(css="/* </style><script> */"))
