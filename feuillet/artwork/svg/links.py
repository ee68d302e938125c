"""What leads out of a file: told where it would change what is drawn, else passed over."""

import re
from collections.abc import Mapping

from feuillet.artwork.svg.unfit import (
    EXPORT_WITHOUT_PICTURES,
    LOADS_ANOTHER_FILE,
    OR_GIVE_PNG,
    UnfitDrawing,
)
from feuillet.messages import gettext as _

_HTML_NAMESPACE = "http://www.w3.org/1999/xhtml"
SVG_NAMESPACE = "http://www.w3.org/2000/svg"
# Whose address draws nothing; that of a picture is told where the picture is drawn.
_HARMLESS_LINK_ELEMENTS = {"a", "image", "cursor", "color-profile", "font-face-uri"}
# An address in CSS that is not a part of the same file.
FOREIGN_ADDRESS = re.compile(r"""url\(\s*["']?\s*(?!["'\s#])""", re.IGNORECASE)
_PSEUDO_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_LONGEST_ADDRESS_QUOTE = 60


def refuse_outside_links(name: str, attributes: Mapping[str, str]) -> None:
    """What an element repeats, or takes from, stands in the same file. Raises UnfitDrawing."""
    if name in _HARMLESS_LINK_ELEMENTS:
        return
    linked = (value for key, value in attributes.items() if key.rpartition("}")[2] == "href")
    for href in map(str.strip, linked):
        if href and not href.startswith("#"):
            raise UnfitDrawing(
                _("{what}: {do}").format(what=describe_address(href), do=_(EXPORT_WITHOUT_PICTURES))
            )


def describe_address(href: str) -> str:
    return _("leads to “{href}”").format(href=href.strip()[:_LONGEST_ADDRESS_QUOTE])


def refuse_foreign_style(space: str, name: str, attributes: Mapping[str, str]) -> None:
    """That of a web page counts in a browser, wherever it stands. Raises UnfitDrawing."""
    if name == "style" and space in {_HTML_NAMESPACE, SVG_NAMESPACE}:
        what = _("has a <style> inside another program's own data, or of a web page")
        raise UnfitDrawing(
            _("{what}: export it with its styles as attributes{or_give_png}").format(
                what=what, or_give_png=_(OR_GIVE_PNG)
            )
        )
    kinds = attributes.get("rel", "").lower().split()
    linked = name == "link" and space == _HTML_NAMESPACE and attributes.get("href", "").strip()
    if linked and "stylesheet" in kinds and "alternate" not in kinds:
        raise UnfitDrawing(_(LOADS_ANOTHER_FILE))


def refuse_stylesheet_instruction(target: str, text: str) -> None:
    """A processing instruction may bring a stylesheet, which browsers read. Raises UnfitDrawing."""
    said = {name: one or other for name, one, other in _PSEUDO_ATTRIBUTE.findall(text)}
    href = said.get("href", "").strip()
    styles = said.get("type", "").strip().lower() != "text/plain" and said.get("alternate") != "yes"
    if target == "xml-stylesheet" and styles and href and not href.startswith("#"):
        raise UnfitDrawing(_(LOADS_ANOTHER_FILE))
