"""The <style> elements of a drawing: which of their declarations an element gets (Selectors 4)."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

import cssselect2
import tinycss2

from feuillet.plain.svg.tree import OR_PNG, Unfit

# Media of a screen with a light ground, and of one with a dark ground: that is never printed.
LIGHT, DARK = (rf"\(prefers-color-scheme: ?{scheme}\)" for scheme in ("light", "dark"))
SHOWN = re.compile(rf"(?:only )?(?:all|screen|{LIGHT}|screen and {LIGHT})?")
UNSEEN = re.compile(rf"(?:(?:only )?screen and )?{DARK}")
# Each is tried on each element.
SELECTOR_LIMIT = 1_000
# Looks through all that an element holds; goes by what is not kept of a file.
STRANGE = re.compile(r"(:has|:lang)\(|(?<![*\w|\]])(\|)(?![=|])")
OF_ROOT = re.compile(r":(?:root|scope)(?![\w-])")
# Of what is told.
LONGEST = 60
# At-rules that draw nothing by themselves.
IDLE_RULES = {"charset", "font-face", "keyframes", "-webkit-keyframes", "-moz-keyframes", "page"}
# What tinycss2 and cssselect2 hand out has no public types.
Rule = Any


class Declaration(NamedTuple):
    """A property and its value, in CSS or as an attribute."""

    name: str
    value: str
    important: bool = False
    css: bool = True


# Each element's declarations, the weakest first.
Declared = Mapping[Element, list[Declaration]]


class Rules(NamedTuple):
    """Those for a document, and for what is repeated in it; what is not understood in which <style>.

    What is repeated has no root.
    """

    document: Rule
    repeated: Rule
    troubles: tuple[tuple[Element, str], ...]

    @property
    def number(self) -> int:
        return int(self.document.order)


class NotUnderstood(Exception):  # noqa: N818 - no error: a part of a stylesheet, told as what it is
    """A part of a stylesheet that we do not understand."""


def rules_of(root: Element) -> Rules:
    """Raises Unfit where there are too many."""
    found, troubles = (
        Rules(cssselect2.Matcher(), cssselect2.Matcher(), ()),
        list[tuple[Element, str]](),
    )
    for style in root.iter("style"):
        if style.get("type", "").strip().lower() in {"", "text/css"}:
            troubles += [(style, shown(trouble)) for trouble in read(style, found)]
    if found.number > SELECTOR_LIMIT:
        raise Unfit(f"has over {SELECTOR_LIMIT} styles: simplify the drawing{OR_PNG}")
    return found._replace(troubles=tuple(troubles))


def shown(trouble: str) -> str:
    """In one line, and no longer than it need be."""
    return " ".join(trouble.split())[:LONGEST]


def declared_in(root: Element, matcher: Rule) -> Declared:
    """What the rules say of an element and of all that it holds, as if nothing were around it."""
    found: dict[Element, list[Declaration]] = {}
    for wrapper in cssselect2.ElementWrapper.from_xml_root(root).iter_subtree():
        matched = [declared for *_, declared in matcher.match(wrapper)]
        if matched:
            found[wrapper.etree_element] = list(chain.from_iterable(matched))
    return found


def read(style: Element, known: Rules) -> Iterator[str]:
    """What cannot be understood in it; the rest is known from now on."""
    try:
        rules = tuple(stylesheet("".join(style.itertext()), style.get("media", "")))
    except NotUnderstood as trouble:
        yield str(trouble)
        return
    for rule in rules:
        try:
            add(known, rule)
        except NotUnderstood as trouble:
            yield str(trouble)
        except cssselect2.SelectorError:
            yield tinycss2.serialize(rule.prelude).strip()


def stylesheet(css: str, media: str) -> Iterator[Rule]:
    """The rules of a stylesheet for these media that hold on a light ground."""
    if holds(media):
        for rule in tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True):
            yield from within(rule)


def within(rule: Rule) -> Iterator[Rule]:
    """The rule, or those that it holds."""
    keyword = rule.lower_at_keyword if rule.type == "at-rule" else ""
    if keyword == "media" and rule.content is not None:
        if holds(tinycss2.serialize(rule.prelude)):
            for each in contents(rule.content):
                yield from within(each)
    elif keyword not in IDLE_RULES:
        yield rule


def holds(media: str) -> bool:
    """Whether styles for these media are drawn; raises NotUnderstood where that depends on more."""
    asked = [" ".join(each.split()).lower() for each in media.split(",")]
    if not any(SHOWN.fullmatch(each) or UNSEEN.fullmatch(each) for each in asked):
        raise NotUnderstood(f"@media {media.strip()}")
    return any(SHOWN.fullmatch(each) for each in asked)


def add(known: Rules, rule: Rule) -> None:
    if rule.type == "error":
        raise NotUnderstood(rule.message)
    if rule.type == "at-rule":
        raise NotUnderstood(f"@{rule.at_keyword}")
    written = tuple(selectors(rule.prelude))
    if strange := STRANGE.search(",".join(written)):
        raise NotUnderstood(f"{strange[1]}()" if strange[1] else ",".join(written))
    declared = tuple(declarations(rule.content))
    for each, text in zip(cssselect2.compile_selector_list(rule.prelude), written, strict=True):
        if each.pseudo_element is None and not each.never_matches:
            known.document.add_selector(each, declared)
            if not OF_ROOT.search(text):
                known.repeated.add_selector(each, declared)


def selectors(prelude: Rule) -> Iterator[str]:
    """Each of a list, in small letters."""
    row: list[Rule] = []
    for part in prelude:
        if part == ",":
            yield tinycss2.serialize(row).strip().lower()
            row = []
        else:
            row.append(part)
    yield tinycss2.serialize(row).strip().lower()


def contents(block: Rule) -> Rule:
    """Of a block, without comments and spaces."""
    return tinycss2.parse_blocks_contents(block, skip_comments=True, skip_whitespace=True)


def declarations(content: Rule) -> Iterator[Declaration]:
    """Those of a block, or of a `style` attribute; what browsers pass over is passed over."""
    for each in contents(content):
        if each.type in {"qualified-rule", "at-rule"}:
            raise NotUnderstood("a rule inside a rule")
        if each.type == "declaration":
            name = each.name if each.name.startswith("--") else each.lower_name
            value = tinycss2.serialize([token for token in each.value if token.type != "comment"])
            yield Declaration(name, value.strip(), each.important)
