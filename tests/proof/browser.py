"""Debian's Chromium, driven by Playwright: what a page shows, what a screen reader is told, what
axe-core finds.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

# WCAG 2.2 up to level AA, and what axe-core advises beyond.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def carried(package: str, file: str) -> Path:
    """A file of an installed package that is no Python."""
    spec = find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / file


@contextmanager
def browser() -> Iterator[Browser]:
    with sync_playwright() as play:
        # A layout in this process names our fonts to fontconfig; a reader's browser has the
        # machine's settings.
        env: dict[str, str | float | bool] = {**os.environ}
        env.pop("FONTCONFIG_FILE", None)
        # A container's root may not use Chromium's sandbox, and the pages are ours.
        yield play.chromium.launch(
            executable_path=which("chromium"), args=["--no-sandbox"], env=env
        )


@contextmanager
def opened(
    chromium: Browser,
    file: Path,
    width: int = 1280,
    **options: Any,  # noqa: ANN401
) -> Iterator[Page]:
    """The file in a window of that many CSS pixels, without a network; options are Playwright's."""
    context = chromium.new_context(
        viewport={"width": width, "height": 800}, offline=True, **options
    )
    try:
        page = context.new_page()
        page.goto(file.as_uri())
        yield page
    finally:
        context.close()


def enlarge_text(page: Page, size: int) -> None:
    """As a reader's own setting does; 16 is what browsers begin with."""
    sizes = {"fontSizes": {"standard": size, "fixed": size}}
    page.context.new_cdp_session(page).send("Page.setFontSizes", sizes)


def violations(page: Page) -> list[str]:
    """What axe-core finds."""
    page.evaluate(carried("axe_playwright_python", "axe.min.js").read_text("utf-8"))
    found = page.evaluate("rules => axe.run({runOnly: rules, resultTypes: ['violations']})", RULES)
    assert found["passes"]
    return [
        f"{each['id']}: {node['html']}" for each in found["violations"] for node in each["nodes"]
    ]


def told(page: Page, skipped: str = "") -> list[tuple[str, str]]:
    """Role and name of each node that a screen reader meets, in its order, but for those of one
    role with all in them; needs no JavaScript in the page.
    """
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}

    def walk(node: dict[str, Any]) -> Iterator[tuple[str, str]]:
        if not node["ignored"] and node["role"]["value"] == skipped:
            return
        if not node["ignored"]:
            yield node["role"]["value"], node.get("name", {}).get("value", "")
        for child in node.get("childIds", ()):
            if child in by_id:
                yield from walk(by_id[child])

    return list(walk(nodes[0]))
