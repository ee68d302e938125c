"""The tags of the runs that an imprint fills, found by the marked content around their forms."""

import re
from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Object, Pdf

_RUN_NAME = re.compile(r"/(Run\d+)")


def find_run_tags(pdf: Pdf) -> dict[str, int]:
    """The number of the structure element around each run, by the run's name; nothing where a file
    has no tags.
    """
    elements: dict[tuple[int, int], int] = {}
    for item in pdf.objects:
        if isinstance(item, Dictionary) and item.get("/K") is not None and "/S" in item:
            elements.update(_list_marked_contents(item))
    return {
        name: elements[place]
        for page in pdf.pages
        for name, place in _find_marked_runs(page.obj)
        if place in elements
    }


def _list_marked_contents(element: Object) -> Iterator[tuple[tuple[int, int], int]]:
    """The page and the identifier of each marked content of an element, with the element's number
    (ISO 32000-1, 14.7.4).
    """
    kids = element.K if isinstance(element.K, Array) else [element.K]
    for kid in kids:
        if isinstance(kid, Dictionary) and "/MCID" in kid:
            page = kid["/Pg"] if "/Pg" in kid else element["/Pg"]
            yield (page.objgen[0], int(kid.MCID)), element.objgen[0]
        elif isinstance(kid, int):
            yield (element["/Pg"].objgen[0], kid), element.objgen[0]


def _find_marked_runs(page: Object) -> Iterator[tuple[str, tuple[int, int]]]:
    """Each run that the page calls, with the page's number and the identifier around it."""
    open_marks: list[int | None] = []
    for step in pikepdf.parse_content_stream(page, "BMC BDC EMC Do"):
        operands = step.operands
        match str(step.operator):
            case "BMC":
                open_marks.append(None)
            case "BDC":
                properties = operands[1]
                is_marked = isinstance(properties, Dictionary) and "/MCID" in properties
                open_marks.append(int(properties.MCID) if is_marked else None)
            case "EMC":
                open_marks.pop()
            case _:
                found = _RUN_NAME.fullmatch(str(operands[0]))
                mark = next((each for each in reversed(open_marks) if each is not None), None)
                if found and mark is not None:
                    yield found[1], (page.objgen[0], mark)
