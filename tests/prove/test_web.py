"""What keeps a web page from appearing."""

import pytest

from feuillet.prove import prove_web_page
from feuillet.web import build_web_page
from tests.layout.pages import sheet
from tests.web.test_page import TOKENS

SHEET = sheet(
    '<p>Text <a href="tel:15">15</a></p><label for="a">A</label><input id="a">', TOKENS
)._replace(profile="web")


def test_a_whole_page_may_appear() -> None:
    """As it was written."""
    assert prove_web_page(SHEET, build_web_page(SHEET)) == ()


@pytest.mark.parametrize(
    ("before", "after", "rule"),
    [
        ('lang="en"', 'lang="fr"', "language"),
        ("<title>Demo", "<title>Other", "title"),
        ("<p>Text", "<p>", "missing-text"),
        ("<p>", "<p>✂</p><p>", "missing-glyph"),
        ("<p>", "<p><script>x</script>", "unwanted-content"),
        ("<p>", '<p onclick="x">', "unwanted-content"),
        ("<p>", '<p><img src="https://example.org/a.png">', "foreign-link"),
        ("<p>", '<p><img src="asset:logo">', "foreign-link"),
        ('href="tel:15"', 'href="tel:16"', "foreign-link"),
        ("</style>", "p { background: url(https://example.org/a.png) }</style>", "foreign-link"),
        ("</style>", "@import 'a.css';</style>", "foreign-link"),
        ('for="a"', 'for="b"', "missing-id"),
        ("<p>", '<p id="a">', "double-id"),
    ],
)
def test_what_is_wrong_is_told(before: str, after: str, rule: str) -> None:
    """One fault, one finding, at the procedure's words."""
    html = build_web_page(SHEET).decode()
    assert before in html
    (finding, *_) = prove_web_page(SHEET, html.replace(before, after, 1).encode())
    assert (finding.rule, finding.place) == (rule, SHEET.place)
