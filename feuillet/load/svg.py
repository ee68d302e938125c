"""Whether bytes are an SVG that can be printed: a drawing by itself, of a size that layout can bear."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.parsers import expat

SIZE_LIMIT = 512_000
# Elements drawn, those that <use> repeats included, and how deep they stand in each other.
ELEMENT_LIMIT, DEPTH_LIMIT = 5_000, 100
# An address in CSS that is not a part of the same file.
FOREIGN = re.compile(r"""url\(\s*["']?\s*(?!["'\s#])""", re.IGNORECASE)
IMPORT = re.compile("@import", re.IGNORECASE)
# Another way for a logo, which may be made of pixels.
OR_PNG = ", or give a PNG"
# Elements that set type.
WORDS = {"text", "foreignObject"}
PLAIN = "export it again as plain SVG, without links"


class Element(NamedTuple):
    """An element with its children; `repeats` is the id that a <use> draws again, empty elsewhere."""

    name: str
    id: str
    repeats: str
    children: list["Element"]


class Unfit(Exception):  # noqa: N818 - no error: reading ends here, and the message says why
    """The drawing cannot be used; the message says why, and what to do."""


def svg_trouble(data: bytes) -> str | None:
    """What is wrong with the file, and what to do; None when it can be used."""
    if len(data) > SIZE_LIMIT:
        return f"is over 512 kB: simplify the drawing{OR_PNG}"
    try:
        root = tree(data)
        if root.name != "svg":
            return f"is XML, but its first element is <{root.name}> and not <svg>: export it again as SVG"
        drawn = size(root, {each.id: each for each in below(root) if each.id}, {}, 1).elements
    except Unfit as trouble:
        return str(trouble)
    except expat.ExpatError as trouble:
        return f"is not well-formed SVG (line {trouble.lineno}): export it again{OR_PNG}"
    if drawn > ELEMENT_LIMIT:
        return f"draws over {ELEMENT_LIMIT} elements: simplify the drawing{OR_PNG}"
    return None


def wordless_trouble(data: bytes) -> str | None:
    """What is wrong with a sound SVG as a drawing, which every language prints; None where it says nothing."""
    if any(each.name in WORDS for each in below(tree(data))):
        return "has words in it, which nobody translates: draw a letter or a digit as a line, and say it in the caption"
    return None


def tree(data: bytes) -> Element:
    """The elements of a file; raises Unfit or ExpatError. Nothing outside the bytes is read."""
    top = Element("", "", "", [])
    path, count = [top], 0
    parser = expat.ParserCreate(namespace_separator=" ")

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if count > ELEMENT_LIMIT:
            raise Unfit(f"has over {ELEMENT_LIMIT} elements: simplify the drawing{OR_PNG}")
        element = read_element(name, attributes)
        path[-1].children.append(element)
        path.append(element)

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _name: path.pop()
    parser.CharacterDataHandler = lambda text: refuse_foreign(text) if path[-1].name == "style" else None
    parser.StartDoctypeDeclHandler = refuse_doctype
    # Text of a stylesheet comes whole, not line by line.
    parser.buffer_text = True
    parser.Parse(data, True)  # noqa: FBT003  (expat has no name for it)
    return top.children[0]


def read_element(name: str, attributes: Mapping[str, str]) -> Element:
    name = local(name)
    if name == "script":
        raise Unfit("holds a script: take it out, or export it again as plain SVG")
    href = next((value for key, value in attributes.items() if local(key) == "href"), "").strip()
    if href and not href.startswith("#"):
        raise Unfit(f"leads to “{href[:60]}”: {PLAIN} and without pictures in it")
    for value in attributes.values():
        refuse_foreign(value)
    return Element(name, attributes.get("id", ""), href[1:] if name == "use" else "", [])


def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition(" ")[2]


def refuse_foreign(css: str) -> None:
    if FOREIGN.search(css) or IMPORT.search(css):
        raise Unfit(f"has a style that loads another file: {PLAIN}")


def refuse_doctype(*_: object) -> None:
    raise Unfit("has a <!DOCTYPE …>: delete that line, or export it again as plain SVG")


def below(element: Element) -> Iterator[Element]:
    waiting = [element]
    while waiting:
        waiting += (each := waiting.pop()).children
        yield each


class Size(NamedTuple):
    """How many elements are drawn, and how deep they stand in each other."""

    elements: int
    depth: int


def size(element: Element, named: Mapping[str, Element], known: dict[int, Size], depth: int) -> Size:
    """What an element draws with all that it holds or repeats; raises Unfit when that goes too deep, or in a ring."""
    found = known.get(id(element))
    if depth + (found.depth if found else 1) > DEPTH_LIMIT + 1:
        raise Unfit(f"has over {DEPTH_LIMIT} elements in each other: ungroup them{OR_PNG}")
    if found is None:
        repeated = [named[element.repeats]] if element.repeats in named else []
        parts = [size(each, named, known, depth + 1) for each in (*element.children, *repeated)]
        deepest = max((part.depth for part in parts), default=0)
        found = known[id(element)] = Size(1 + sum(part.elements for part in parts), 1 + deepest)
    return found
