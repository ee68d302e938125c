"""What one does on a web page: type, go on by keyboard, find whom to call, in a real browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.proof.browser import enlarge_text, opened, told

pytestmark = pytest.mark.needs("chromium")


def test_the_consent_is_filled_by_keyboard_alone(chromium: Browser, consent: Path) -> None:
    """The Tab key goes from field to field in the order of reading, and each takes typing."""
    with opened(chromium, consent) as page:
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


def test_what_one_writes_on_paper_is_typed(chromium: Browser, handout: Path) -> None:
    """Each line and box of the sheet is a field with a name, and what is typed is kept by the page
    alone: no form, no script, nothing that a browser would fill in by itself.
    """
    with opened(chromium, handout) as page:
        fields = [name for role, name in told(page) if role in ("textbox", "checkbox")]
        assert len(fields) > 10
        assert all(fields)
        assert page.locator(".blank, .tick-box, .writing-line, form, script").count() == 0
        assert page.locator("input[type=text]:not([autocomplete=off])").count() == 0
        page.locator("textarea").fill("Combien de temps ?")
        page.emulate_media(media="print")
        assert page.locator("textarea").input_value() == "Combien de temps ?"
        assert page.locator("textarea").is_visible()


def test_whom_to_call_stays_in_sight(chromium: Browser, handout: Path) -> None:
    """Wherever one reads, and on a phone; the link leads to the signs, which are not under it."""
    with opened(chromium, handout, 320) as page:
        page.evaluate("scrollTo(0, 3000)")
        bar = page.locator(".at-hand")
        assert bar.bounding_box() == {
            "x": 0,
            "y": 0,
            "width": 320,
            "height": pytest.approx(52, abs=4),
        }
        assert [each.get_attribute("href") for each in bar.locator("a").all()] == [
            "tel:15",
            "tel:112",
            "#alert",
        ]
        bar.locator("a").last.click()
        top = page.evaluate("document.querySelector('#alert').getBoundingClientRect().top")
        assert 50 <= top < 400


def test_the_list_of_contents_names_each_section(chromium: Browser, handout: Path) -> None:
    """In the order in which they stand, each where its link leads."""
    with opened(chromium, handout) as page:
        asked = "[...document.querySelectorAll('.contents a')].map(e => e.getAttribute('href'))"
        listed = page.evaluate(asked)
        there = page.evaluate(
            "[...document.querySelectorAll('section.section')].map(e => '#' + e.id)"
        )
    assert listed == there


def test_no_word_on_a_drawing_is_parted_from_it(chromium: Browser, pages: list[Path]) -> None:
    """Labels grow with the reader's own letters as far as the drawing holds them."""
    outside = """[...document.querySelectorAll('.drawing .label')].filter(e => {
        const word = e.getBoundingClientRect();
        const picture = e.closest('.picture').getBoundingClientRect();
        return word.left < picture.left - 4 || word.right > picture.right + 4;
    }).map(e => e.textContent)"""
    for path in pages:
        with opened(chromium, path) as page:
            for width, size in ((320, 16), (768, 16), (1280, 16), (1280, 32)):
                enlarge_text(page, size)
                page.set_viewport_size({"width": width, "height": 800})
                assert page.evaluate(outside) == [], (path.name, width, size)


def test_the_focus_is_seen(chromium: Browser, consent: Path) -> None:
    """Whoever goes by keyboard sees where they are."""
    with opened(chromium, consent) as page:
        page.keyboard.press("Tab")
        assert (
            page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") >= 2
        )


def test_a_page_is_set_in_the_fonts_it_carries(chromium: Browser, pages: list[Path]) -> None:
    """Each face of the page loads, and the text is as wide as that font makes it."""
    with opened(chromium, pages[0]) as page:
        page.evaluate("document.fonts.ready.then(() => true)")
        assert set(page.evaluate("[...document.fonts].map(face => face.status)")) == {"loaded"}
