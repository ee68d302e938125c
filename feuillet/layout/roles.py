"""What each tag of a PDF says: its element's language, its header's scope, its link's words, its
picture's place.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias
from xml.etree.ElementTree import Element

import pydyf

# WeasyPrint and pydyf publish no types: a tag is a dictionary, a box has an `element` of
# ElementTree or None.
Tag: TypeAlias = Any
_Box: TypeAlias = Any

# CSS pixels to points.
_PIXEL_IN_POINTS = 0.75
_LIST_NUMBERINGS = {"disc": "Disc", "circle": "Circle", "square": "Square", "decimal": "Decimal"}
_HEADER_SCOPES = {"row": "/Row", "col": "/Column"}
_SPAN_ELEMENTS = ("strong", "b", "em", "small", "sup", "sub", "label")
_SECTION_ELEMENTS = ("header", "footer", "nav", "aside", "form", "fieldset", "figure")


class PdfObjects(NamedTuple):
    """The objects of the file by number, and the height of the page in CSS pixels."""

    all: list[Any]
    height: float

    def at(self, reference: bytes) -> Tag:
        return self.all[int(reference.split()[0])]

    def kids(self, tag: Tag) -> list[Tag]:
        """The tags under a tag; marked content is a number and left out."""
        found = [self.at(kid) for kid in tag["K"] if isinstance(kid, bytes)]
        return [kid for kid in found if kid.get("Type") == "/StructElem"]


def complete_tag(tag: Tag, parent: Tag, box: _Box, objects: PdfObjects) -> None:
    """Complete a tag that WeasyPrint has built, children first."""
    element = box.element
    if element is None or not isinstance(element.tag, str):
        return
    if (
        box.element_tag == element.tag
        and element.tag not in ("html", "body")
        and (language := element.get("lang"))
    ):
        tag["Lang"] = pydyf.String(language)
    # Remembered for the list that it may stand in.
    tag.element = element
    role = _TAG_COMPLETERS.get(tag["S"])
    if role:
        role(tag, parent, box, objects)


def _correct_paragraph(tag: Tag, parent: Tag, _box: _Box, _objects: PdfObjects) -> None:
    """A line of a paragraph that WeasyPrint wraps in a box of its own is no paragraph."""
    if parent["S"] == "/P":
        tag["S"] = "/NonStruct"


def _correct_figure(tag: Tag, _parent: Tag, _box: _Box, objects: PdfObjects) -> None:
    """WeasyPrint writes pixels from the top; PDF counts points from the bottom."""
    left, top, right, bottom = tag["A"]["BBox"]
    low, high = objects.height - bottom, objects.height - top
    tag["A"]["BBox"] = pydyf.Array(
        [
            left * _PIXEL_IN_POINTS,
            low * _PIXEL_IN_POINTS,
            right * _PIXEL_IN_POINTS,
            high * _PIXEL_IN_POINTS,
        ]
    )


def _set_header_scope(tag: Tag, _parent: Tag, box: _Box, _objects: PdfObjects) -> None:
    tag["A"]["Scope"] = _HEADER_SCOPES.get(box.element.get("scope"), "/Column")


def _set_cell_headers(tag: Tag, _parent: Tag, _box: _Box, objects: PdfObjects) -> None:
    """A cell that names its headers, as HTML does with `headers`, has these alone: WeasyPrint goes
    by columns.

    Of a table that breaks over pages, each part is a table: a header that stands in another one is
    left out.
    """
    cells = [
        cell
        for cell in _iterate_descendant_tags(tag, objects)
        if cell["S"] in ("/TH", "/TD") and hasattr(cell, "element")
    ]
    keys = {name: cell["ID"] for cell in cells if (name := cell.element.get("id")) and "ID" in cell}
    for cell in cells:
        if named := cell.element.get("headers"):
            cell["A"]["Headers"] = pydyf.Array(
                [keys[name] for name in named.split() if name in keys]
            )


def _iterate_descendant_tags(tag: Tag, objects: PdfObjects) -> Iterator[Tag]:
    for kid in objects.kids(tag):
        yield kid
        yield from _iterate_descendant_tags(kid, objects)


def _complete_list(tag: Tag, _parent: Tag, box: _Box, objects: PdfObjects) -> None:
    """How items are numbered; a list of terms pairs each term with what is said of it."""
    _hoist_inner_lists(tag, objects)
    _join_item_lines(tag, objects)
    if box.element.tag == "dl":
        for row in objects.kids(tag):
            _pair_term_with_description(row, objects)
    elif numbering := _LIST_NUMBERINGS.get(str(box.style["list_style_type"])):
        tag["A"] = pydyf.Dictionary({"O": "/List", "ListNumbering": f"/{numbering}"})


def _hoist_inner_lists(tag: Tag, objects: PdfObjects) -> None:
    """A list in columns is one list, where WeasyPrint puts one into another."""
    for inner in [kid for kid in objects.kids(tag) if kid["S"] == "/L"]:
        for item in objects.kids(inner):
            item["P"] = tag.reference
        at = tag["K"].index(inner.reference)
        tag["K"][at : at + 1] = inner["K"]


def _join_item_lines(tag: Tag, objects: PdfObjects) -> None:
    """An item that runs on from line to line is one, where WeasyPrint makes one of each line."""
    whole = None
    for item in objects.kids(tag):
        body = objects.kids(item)[-1] if item["S"] == "/LI" and item["K"] else None
        if body is None:
            whole = None
        elif whole is not None and whole.element is body.element is not None:
            for part in objects.kids(body):
                part["P"] = whole.reference
            whole["K"] += body["K"]
            tag["K"].remove(item.reference)
        else:
            whole = body


def _pair_term_with_description(row: Tag, objects: PdfObjects) -> None:
    """A <div> of <dt> and <dd>, which WeasyPrint makes two list items, is one: its label and its
    body.
    """
    if row["S"] != "/Div":
        return
    row["S"] = "/LI"
    items = [body for item in objects.kids(row) for body in objects.kids(item)]
    for body, role in zip(items, ("/Lbl", "/LBody"), strict=False):
        body["S"], body["P"] = role, row.reference
    row["K"] = pydyf.Array([body.reference for body in items])


def _set_link_words(_tag: Tag, _parent: Tag, box: _Box, _objects: PdfObjects) -> None:
    """Announced by its words, where WeasyPrint gives the address."""
    if box.link_annotation:
        box.link_annotation["Contents"] = pydyf.String(
            _collect_link_words(box.element) or box.element.get("href")
        )


def _collect_link_words(element: Element) -> str:
    return " ".join(element.get("aria-label", "").split() or "".join(element.itertext()).split())


def _assign_missing_role(tag: Tag, _parent: Tag, box: _Box, _objects: PdfObjects) -> None:
    """HTML elements that WeasyPrint has no role for."""
    if box.element_tag in _SPAN_ELEMENTS:
        tag["S"] = "/Span"
    elif box.element_tag in _SECTION_ELEMENTS and box.element_tag == box.element.tag:
        tag["S"] = "/Sect"


_TAG_COMPLETERS = {
    "/P": _correct_paragraph,
    "/Figure": _correct_figure,
    "/TH": _set_header_scope,
    "/L": _complete_list,
    "/Table": _set_cell_headers,
    "/Link": _set_link_words,
    "/NonStruct": _assign_missing_role,
}
