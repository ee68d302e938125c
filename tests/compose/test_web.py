"""The same document for a browser: no margins of paper in its text, links where it says numbers and
addresses.
"""

import re

from tests.compose.content import JOB, sheet

WEB = JOB._replace(profile="web")
CALLED = (
    'organisation: {contact: {phone: "01 23 45 67 89", verified_on: 2026-11-01}, approval: '
    "{state: none}}"
)
RUNNING = "running-"


def test_what_runs_in_margins_is_not_in_the_text() -> None:
    """It would be read in the middle of the page, and twice."""
    assert RUNNING in sheet().html
    assert RUNNING not in sheet(job=WEB).html


def test_a_browser_is_told_what_it_needs_and_what_it_may_not() -> None:
    """Its width on a phone; nothing is loaded or sent; a draft is not for search engines."""
    html = sheet(job=WEB).html
    assert 'content="width=device-width, initial-scale=1"' in html
    assert "default-src 'none'" in html
    assert '<meta name="robots" content="noindex">' in html
    assert "viewport" not in sheet().html


def test_only_a_page_has_links_to_dial() -> None:
    """Paper has the words alone."""
    assert 'href="tel:0123456789"' in sheet(CALLED, WEB).html
    assert "tel:" not in sheet(CALLED).html


def test_the_numbers_for_what_cannot_wait_are_dialled() -> None:
    """Wherever a page tells to call them at once; of two numbers each for itself."""
    html = sheet(job=WEB).html
    for part in ("call-bar", "alert-card"):
        begins = html.index(f'class="{part}"')
        dialled = re.findall(r'href="(\w+:\d+)"', html[begins:])
        # Who is deaf sends a message.
        assert dialled[:3] == ["tel:15", "tel:112", "sms:114"]


def test_each_printed_page_says_what_it_is() -> None:
    """Margins that a browser prints have the warning and the document; the first page says the
    former in its text.
    """
    margins = dict(sheet("organisation: {name: 'A \"B\" \\C'}", WEB).styles)["margins"]
    assert r"A \"B\" \\C" in margins
    assert '@bottom-left { content: "Titre – Fiche d’information, version 1.0,' in margins
    assert "@page :first { @top-left { content: none; } }" in margins
