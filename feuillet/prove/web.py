"""A web page stands alone: nothing of it is lost, nothing comes from elsewhere, nothing runs."""

import base64
import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser

from feuillet.compose.sheet import Sheet
from feuillet.findings import Finding, build_error
from feuillet.fonts import list_font_characters
from feuillet.messages import gettext as _
from feuillet.prove.words import parse_text_blocks

# Attributes by which a browser fetches or goes somewhere, and those that name an element by its id.
_ADDRESS_ATTRIBUTES = {
    "src",
    "href",
    "srcset",
    "action",
    "formaction",
    "data",
    "poster",
    "background",
    "cite",
    "ping",
}
_ID_ATTRIBUTES = {"for", "aria-labelledby", "aria-describedby", "headers", "list", "form"}
_RUNNING_ELEMENTS = {"script", "iframe", "frame", "object", "embed", "base", "portal"}
_ALLOWED_SCHEMES = ("https://", "mailto:", "tel:", "sms:", "#")
_EMBEDDED_FONT = re.compile(r'url\("data:font/woff2;base64,([^"]*)"\)')
_LONGEST_PAGE_QUOTE = 60

_PageFault = tuple[str, str]


class _PageContent(HTMLParser):
    """What a browser would find: elements with their attributes, and texts that are no styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.styles: list[str] = []
        self.texts: list[str] = []
        self.inside = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        del tag
        self.inside = ""

    def handle_data(self, data: str) -> None:
        (self.styles if self.inside == "style" else self.texts).append(data)

    def values(self, names: set[str]) -> Iterator[str]:
        return (
            value
            for _unused, attributes in self.elements
            for name, value in attributes.items()
            if name in names
        )


def prove_web_page(sheet: Sheet, data: bytes) -> tuple[Finding, ...]:
    """What keeps the page from being published; empty when it may appear."""
    html = data.decode()
    page = _PageContent(html)
    faults = (
        *_find_head_faults(sheet, page),
        *_find_foreign_addresses(sheet, page),
        *_find_lost_texts(sheet, html),
        *_find_dangling_ids(page),
        *_find_undrawn_characters(page),
    )
    return tuple(
        build_error(
            sheet.place, _("{name}: {message}").format(name=sheet.name, message=message), rule
        )
        for rule, message in faults
    )


def _find_head_faults(sheet: Sheet, page: _PageContent) -> Iterator[_PageFault]:
    language = next(
        (attributes.get("lang", "") for tag, attributes in page.elements if tag == "html"), ""
    )
    if language != sheet.language:
        yield (
            "language",
            _("the page says that its language is “{language}” and not “{sheet_language}”").format(
                language=language, sheet_language=sheet.language
            ),
        )
    if not any(tag == "title" for tag, _unused in page.elements) or sheet.title not in page.texts:
        yield "title", _("the page does not call itself “{title}”").format(title=sheet.title)


def _find_foreign_addresses(sheet: Sheet, page: _PageContent) -> Iterator[_PageFault]:
    """Whatever a browser would fetch or run; links lead only where the sheet does."""
    for tag, attributes in page.elements:
        if tag in _RUNNING_ELEMENTS or any(name.startswith("on") for name in attributes):
            yield (
                "unwanted-content",
                _("the page holds <{tag}> that would run or load something: take it out").format(
                    tag=tag
                ),
            )
    named = set(map(unescape, re.findall(r'href="([^"]*)"', sheet.html)))
    for address in dict.fromkeys(page.values(_ADDRESS_ATTRIBUTES)):
        if not (
            address.startswith("data:")
            or (address.startswith(_ALLOWED_SCHEMES) and address in named)
        ):
            yield (
                "foreign-link",
                _("the page leads to {address}, which is not written into it").format(
                    address=address[:_LONGEST_PAGE_QUOTE]
                ),
            )
    css = "".join(page.styles)
    for address in re.findall(r"@import[^;]*|url\((?!\"data:)[^)]*\)?", css):
        yield (
            "foreign-link",
            _("a stylesheet asks for {address}: a page carries all it needs").format(
                address=address[:_LONGEST_PAGE_QUOTE]
            ),
        )


def _find_lost_texts(sheet: Sheet, html: str) -> Iterator[_PageFault]:
    there = Counter(parse_text_blocks(html))
    for block, times in Counter(parse_text_blocks(sheet.html)).items():
        if there[block] < times:
            yield (
                "missing-text",
                _("this text is not on the page: “{text}”").format(
                    text=block.text[:_LONGEST_PAGE_QUOTE]
                ),
            )


def _find_dangling_ids(page: _PageContent) -> Iterator[_PageFault]:
    ids = Counter(page.values({"id"}))
    for name in (name for name, times in ids.items() if times > 1):
        yield (
            "double-id",
            _("two elements have the id “{name}”: a label would name the wrong one").format(
                name=name
            ),
        )
    wanted = [name for value in page.values(_ID_ATTRIBUTES) for name in value.split()]
    wanted += [value[1:] for value in page.values({"href"}) if value.startswith("#")]
    for name in dict.fromkeys(wanted):
        if name not in ids:
            yield (
                "missing-id",
                _("the page refers to “{name}”, and no element has that id").format(name=name),
            )


def _find_undrawn_characters(page: _PageContent) -> Iterator[_PageFault]:
    fonts = [
        list_font_characters(base64.b64decode(found))
        for found in _EMBEDDED_FONT.findall("".join(page.styles))
    ]
    there = frozenset().union(*fonts)
    for character in sorted(set("".join(page.texts)) - there - set("\t\n\r")):
        message = _(
            "no font of ours has the character “{character}” (U+{code:04X}): write it in words"
        ).format(character=character, code=ord(character))
        yield "missing-glyph", message
