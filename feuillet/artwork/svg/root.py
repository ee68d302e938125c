"""What a browser does with the first element alone, which is a box of a page to it."""

import re
from collections.abc import Iterator

from feuillet.artwork.svg.cascade import collect_declarations
from feuillet.artwork.svg.clips import parse_style_transform
from feuillet.artwork.svg.conditions import ANIMATION_ELEMENTS
from feuillet.artwork.svg.drawing import SvgDrawing
from feuillet.artwork.svg.matrix import Matrix
from feuillet.artwork.svg.property_values import ComputedStyle
from feuillet.messages import N_
from feuillet.messages import gettext as _

# Room around a box, and what takes none; what shows no box.
_BOX_SPACING_PROPERTY = re.compile(r"(?:margin|padding)(?:-.*)?")
_REMOVE_STYLE = N_("export it without that style, or as PNG")
_ZERO_SPACING = re.compile(r"(?:(?:[+-]?0[a-z%]*|auto)\s*)+", re.IGNORECASE)


def report_root_troubles(desk: SvgDrawing, style: ComputedStyle) -> None:
    """Tell what moves it, or hides all of it."""
    root = desk.tree.root
    if (
        parse_style_transform(style) != Matrix()
        or not style["clip-path"] == style["mask"] == "none"
    ):
        # Browsers count its percentages, and its origin, as those of a web page.
        what, do = (
            _("is moved, turned or clipped as a whole"),
            _("put all of it into a group that is"),
        )
        desk.tell(root, what, do)
    for each in root.iter():
        if each.tag in ANIMATION_ELEMENTS:
            desk.tell(desk.around.get(each, each), _("moves"), _("export it without animation"))
    for what in _find_box_styles(desk):
        desk.tell(
            root,
            _("has “{what}” for all of it, as a web page has").format(what=what),
            _(_REMOVE_STYLE),
        )


def _find_box_styles(desk: SvgDrawing) -> Iterator[str]:
    for each in collect_declarations(desk, desk.tree.root):
        room = _BOX_SPACING_PROPERTY.fullmatch(each.name) and not _ZERO_SPACING.fullmatch(
            each.value
        )
        if room or (each.name == "display" and each.value.lower() == "contents"):
            yield f"{each.name}: {each.value}"
