"""What a page or a column has cut is one tag again: a paragraph is heard through, a list has all its items."""

import pydyf

from feuillet.layout.roles import Objects, Tag

# A table repeats its head on every page; a link and a picture are where they are drawn.
JOINED = {"/Part", "/Art", "/Sect", "/Div", "/P", "/L", "/LI", "/LBody", "/Span", "/NonStruct"}


def join(pdf: pydyf.PDF) -> None:
    """For the finisher of a tagged file, once all tags are built."""
    objects = Objects(pdf.objects, 0)
    root = objects.at(pdf.catalog["StructTreeRoot"])
    join_kids(objects.at(root["K"][0]), objects)


def join_kids(tag: Tag, objects: Objects) -> None:
    """Neighbours that are parts of one element become one; then what stands in them."""
    whole = None
    for kid in objects.kids(tag):
        if whole is not None and one(whole, kid, objects):
            for part in objects.kids(kid):
                part["P"] = whole.reference
            whole["K"] += kid["K"]
            tag["K"].remove(kid.reference)
            # Not written.
            kid.free = "f"
        else:
            whole = kid
    for kid in objects.kids(tag):
        join_kids(kid, objects)


def one(first: Tag, second: Tag, objects: Objects) -> bool:
    if first["S"] != second["S"] or first["S"] not in JOINED or not all(isinstance(kid, bytes) for kid in second["K"]):
        return False
    return element_of(first, objects) is element_of(second, objects) is not None


def element_of(tag: Tag, objects: Objects) -> object:
    """Of an item, that of its body: WeasyPrint may put a tag of its own around it."""
    bodies = [kid for kid in objects.kids(tag) if kid["S"] == "/LBody"] if tag["S"] == "/LI" else []
    return getattr(bodies[-1] if bodies else tag, "element", None)
