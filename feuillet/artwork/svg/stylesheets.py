"""The <style> elements of a drawing: which of their declarations an element gets (Selectors 4)."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

import cssselect2
import tinycss2

from feuillet.artwork.svg.unfit import LOADS_ANOTHER_FILE, OR_GIVE_PNG, UnfitDrawing
from feuillet.messages import gettext as _

# Media of a screen with a light ground, and of one with a dark ground: that is never printed.
_LIGHT_SCHEME, _DARK_SCHEME = (
    rf"\(prefers-color-scheme: ?{scheme}\)" for scheme in ("light", "dark")
)
_SHOWN_MEDIA = re.compile(rf"(?:only )?(?:all|screen|{_LIGHT_SCHEME}|screen and {_LIGHT_SCHEME})?")
_UNSEEN_MEDIA = re.compile(rf"(?:(?:only )?screen and )?{_DARK_SCHEME}")
# Each is tried on each element.
_SELECTOR_LIMIT = 1_000
# Looks through all that an element holds; goes by what is not kept of a file.
_UNSUPPORTED_SELECTOR = re.compile(r"(:has|:lang)\(|(?<![*\w|\]])(\|)(?![=|])")
_ROOT_SELECTOR = re.compile(r":(?:root|scope)(?![\w-])")
# Of what is told.
_LONGEST_CSS_QUOTE = 60
# At-rules that draw nothing by themselves.
_IDLE_RULES = {"charset", "keyframes", "-webkit-keyframes", "-moz-keyframes", "page"}
# What tinycss2 and cssselect2 hand out has no public types.
_CssRule = Any


class CssDeclaration(NamedTuple):
    """A property and its value, in CSS or as an attribute."""

    name: str
    value: str
    important: bool = False
    css: bool = True


# Each element's declarations, the weakest first.
ElementDeclarations = Mapping[Element, list[CssDeclaration]]


class StyleRules(NamedTuple):
    """Those for a document, and for what is repeated in it; what is not understood in which
    <style>.

    What is repeated has no root.
    """

    document: _CssRule
    repeated: _CssRule
    troubles: tuple[tuple[Element, str], ...]
    # The families that the file brings, or fetches, itself; in small letters.
    families: set[str]

    @property
    def number(self) -> int:
        return int(self.document.order)


# No error: a part of a stylesheet, told as what it is.
class CssNotUnderstood(Exception):  # noqa: N818
    """A part of a stylesheet that we do not understand."""


def collect_style_rules(root: Element) -> StyleRules:
    """Raises UnfitDrawing where there are too many."""
    found, troubles = (
        StyleRules(cssselect2.Matcher(), cssselect2.Matcher(), (), set()),
        list[tuple[Element, str]](),
    )
    for style in root.iter("style"):
        if style.get("type", "").strip().lower() in {"", "text/css"}:
            troubles += [
                (style, _shorten_css_trouble(trouble)) for trouble in _add_stylesheet(style, found)
            ]
    if found.number > _SELECTOR_LIMIT:
        raise UnfitDrawing(
            _("has over {selector_limit} styles: simplify the drawing{or_give_png}").format(
                selector_limit=_SELECTOR_LIMIT, or_give_png=_(OR_GIVE_PNG)
            )
        )
    return found._replace(troubles=tuple(troubles))


def _shorten_css_trouble(trouble: str) -> str:
    """In one line, and no longer than it need be."""
    return " ".join(trouble.split())[:_LONGEST_CSS_QUOTE]


def collect_element_declarations(root: Element, matcher: _CssRule) -> ElementDeclarations:
    """What the rules say of an element and of all that it holds, as if nothing were around it."""
    found: dict[Element, list[CssDeclaration]] = {}
    for wrapper in cssselect2.ElementWrapper.from_xml_root(root).iter_subtree():
        matched = [declared for *_unused, declared in matcher.match(wrapper)]
        if matched:
            found[wrapper.etree_element] = list(chain.from_iterable(matched))
    return found


def _add_stylesheet(style: Element, known: StyleRules) -> Iterator[str]:
    """What cannot be understood in it; the rest is known from now on."""
    try:
        rules = tuple(_parse_css_rules("".join(style.itertext()), style.get("media", "")))
    except CssNotUnderstood as trouble:
        yield str(trouble)
        return
    for rule in rules:
        try:
            _add_rule(known, rule)
        except CssNotUnderstood as trouble:
            yield str(trouble)
        except cssselect2.SelectorError:
            yield tinycss2.serialize(rule.prelude).strip()


def _parse_css_rules(css: str, media: str) -> Iterator[_CssRule]:
    """The rules of a stylesheet for these media that hold on a light ground."""
    if _is_shown_media(media):
        for rule in tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True):
            yield from _expand_rule(rule)


def _expand_rule(rule: _CssRule) -> Iterator[_CssRule]:
    """The rule, or those that it holds."""
    keyword = rule.lower_at_keyword if rule.type == "at-rule" else ""
    if keyword == "media" and rule.content is not None:
        if _is_shown_media(tinycss2.serialize(rule.prelude)):
            for each in _parse_block(rule.content):
                yield from _expand_rule(each)
    elif keyword not in _IDLE_RULES:
        yield rule


def _is_shown_media(media: str) -> bool:
    """Whether styles for these media are drawn; raises NotUnderstood where that depends on more."""
    asked = [" ".join(each.split()).lower() for each in media.split(",")]
    if not any(_SHOWN_MEDIA.fullmatch(each) or _UNSEEN_MEDIA.fullmatch(each) for each in asked):
        raise CssNotUnderstood(f"@media {media.strip()}")
    return any(_SHOWN_MEDIA.fullmatch(each) for each in asked)


def _add_rule(known: StyleRules, rule: _CssRule) -> None:
    if rule.type == "error":
        raise CssNotUnderstood(rule.message)
    if rule.type == "at-rule" and rule.lower_at_keyword == "import":
        raise UnfitDrawing(_(LOADS_ANOTHER_FILE))
    if rule.type == "at-rule" and rule.lower_at_keyword == "font-face":
        known.families.update(_list_own_families(rule))
        return
    if rule.type == "at-rule":
        raise CssNotUnderstood(f"@{rule.at_keyword}")
    written = tuple(_split_selectors(rule.prelude))
    if strange := _UNSUPPORTED_SELECTOR.search(",".join(written)):
        raise CssNotUnderstood(f"{strange[1]}()" if strange[1] else ",".join(written))
    declared = tuple(parse_declarations(rule.content))
    for each, text in zip(cssselect2.compile_selector_list(rule.prelude), written, strict=True):
        if each.pseudo_element is None and not each.never_matches:
            known.document.add_selector(each, declared)
            if not _ROOT_SELECTOR.search(text):
                known.repeated.add_selector(each, declared)


def _list_own_families(rule: _CssRule) -> Iterator[str]:
    """The family of a font that the file brings; harmless where no words are set in it."""
    said = {each.name: each.value for each in parse_declarations(rule.content or [])}
    if "url(" in said.get("src", "").lower():
        yield said.get("font-family", "").strip().strip("\"'").strip().lower()


def _split_selectors(prelude: _CssRule) -> Iterator[str]:
    """Each of a list, in small letters."""
    row: list[_CssRule] = []
    for part in prelude:
        if part == ",":
            yield tinycss2.serialize(row).strip().lower()
            row = []
        else:
            row.append(part)
    yield tinycss2.serialize(row).strip().lower()


def _parse_block(block: _CssRule) -> _CssRule:
    """Of a block, without comments and spaces."""
    return tinycss2.parse_blocks_contents(block, skip_comments=True, skip_whitespace=True)


def parse_declarations(content: _CssRule) -> Iterator[CssDeclaration]:
    """Those of a block, or of a `style` attribute; what browsers pass over is passed over."""
    for each in _parse_block(content):
        if each.type in {"qualified-rule", "at-rule"}:
            raise CssNotUnderstood(_("a rule inside a rule"))
        if each.type == "declaration":
            name = each.name if each.name.startswith("--") else each.lower_name
            value = tinycss2.serialize([token for token in each.value if token.type != "comment"])
            yield CssDeclaration(name, value.strip(), each.important)
