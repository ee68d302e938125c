"""What a page or a column has cut is one tag again: a paragraph is heard through, a list has all
its items.
"""

import pydyf

from feuillet.layout.roles import PdfObjects, Tag

# A table repeats its head on every page; a link and a picture are where they are drawn.
_JOINED_ROLES = {
    "/Part",
    "/Art",
    "/Sect",
    "/Div",
    "/P",
    "/L",
    "/LI",
    "/LBody",
    "/Span",
    "/NonStruct",
}


def join_cut_tags(pdf: pydyf.PDF) -> None:
    """For the finisher of a tagged file, once all tags are built."""
    objects = PdfObjects(pdf.objects, 0)
    root = objects.at(pdf.catalog["StructTreeRoot"])
    _join_kid_tags(objects.at(root["K"][0]), objects)


def _join_kid_tags(tag: Tag, objects: PdfObjects) -> None:
    """Neighbours that are parts of one element become one; then what stands in them."""
    whole = None
    for kid in objects.kids(tag):
        if whole is not None and _is_same_element(whole, kid, objects):
            for part in objects.kids(kid):
                part["P"] = whole.reference
            whole["K"] += kid["K"]
            tag["K"].remove(kid.reference)
            # Not written.
            kid.free = "f"
        else:
            whole = kid
    for kid in objects.kids(tag):
        _join_kid_tags(kid, objects)


def _is_same_element(first: Tag, second: Tag, objects: PdfObjects) -> bool:
    if (
        first["S"] != second["S"]
        or first["S"] not in _JOINED_ROLES
        or not all(isinstance(kid, bytes) for kid in second["K"])
    ):
        return False
    return _find_tag_element(first, objects) is _find_tag_element(second, objects) is not None


def _find_tag_element(tag: Tag, objects: PdfObjects) -> object:
    """Of an item, that of its body: WeasyPrint may put a tag of its own around it."""
    bodies = [kid for kid in objects.kids(tag) if kid["S"] == "/LBody"] if tag["S"] == "/LI" else []
    return getattr(bodies[-1] if bodies else tag, "element", None)
