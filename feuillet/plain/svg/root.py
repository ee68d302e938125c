"""What a browser does with the first element alone, which is a box of a page to it."""

import re
from collections.abc import Iterator

from feuillet.plain.svg.cascade import said
from feuillet.plain.svg.clips import transformation_of
from feuillet.plain.svg.conditions import MOVING
from feuillet.plain.svg.desk import Desk
from feuillet.plain.svg.matrix import Matrix
from feuillet.plain.svg.reading import Style

# Room around a box, and what takes none; what shows no box.
ROOM = re.compile(r"(?:margin|padding)(?:-.*)?")
WITHOUT = "export it without that style, or as PNG"
NO_ROOM = re.compile(r"(?:(?:[+-]?0[a-z%]*|auto)\s*)+", re.IGNORECASE)


def look_at_root(desk: Desk, style: Style) -> None:
    """Tell what moves it, or hides all of it."""
    root = desk.tree.root
    if transformation_of(style) != Matrix() or not style["clip-path"] == style["mask"] == "none":
        # Browsers count its percentages, and its origin, as those of a web page.
        what, do = "is moved, turned or clipped as a whole", "put all of it into a group that is"
        desk.tell(root, what, do)
    for each in root.iter():
        if each.tag in MOVING:
            desk.tell(desk.around.get(each, each), "moves", "export it without animation")
    for what in boxed(desk):
        desk.tell(root, f"has “{what}” for all of it, as a web page has", WITHOUT)


def boxed(desk: Desk) -> Iterator[str]:
    for each in said(desk, desk.tree.root):
        room = ROOM.fullmatch(each.name) and not NO_ROOM.fullmatch(each.value)
        if room or (each.name == "display" and each.value.lower() == "contents"):
            yield f"{each.name}: {each.value}"
