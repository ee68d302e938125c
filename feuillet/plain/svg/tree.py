"""The bytes of an SVG as a tree; what acts, leads out of them or grows is refused."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple
from urllib.parse import unquote
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

SIZE_LIMIT = 512_000
ELEMENT_LIMIT = 5_000
# Of entities, which some programs write for addresses of namespaces: how many, and how long each.
ENTITY_LIMIT, ENTITY_LENGTH = 200, 300
HTML = "http://www.w3.org/1999/xhtml"
SVG = "http://www.w3.org/2000/svg"
NAMED = f'`xmlns="{SVG}"`'
# An element of another namespace, which nobody draws, but which counts among the children.
OTHER = "foreign:element"
# What attributes of other namespaces are called here; the rest of them are left out.
CALLED = {
    "http://www.w3.org/1999/xlink}href": "href",
    "http://www.w3.org/XML/1998/namespace}space": "xml:space",
}
# An address in CSS that is not a part of the same file.
FOREIGN = re.compile(r"""url\(\s*["']?\s*(?!["'\s#])""", re.IGNORECASE)
IMPORT = re.compile("@import", re.IGNORECASE)
# Another way for a logo, which may be made of pixels.
OR_PNG = ", or give a PNG"
PLAIN = "export it again as plain SVG, without links"


class Unfit(Exception):  # noqa: N818 - no error: reading ends here, and the message says why
    """The drawing cannot be used; the message says why, and what to do."""


class Tree(NamedTuple):
    """The elements of SVG in a file, all names without namespace, and the line of each."""

    root: Element
    lines: Mapping[Element, int]

    def named(self) -> dict[str, Element]:
        """Elements by id, the first of each."""
        every = reversed(list(self.root.iter()))
        return {each.get("id", ""): each for each in every if each.get("id")}


def tree(data: bytes) -> Tree:
    """The tree of a file; raises Unfit."""
    if len(data) > SIZE_LIMIT:
        do = "export it without your program's own data, simplify the drawing"
        raise Unfit(f"is over 512 kB: {do}{OR_PNG}")
    try:
        return parsed(data)
    except expat.ExpatError as trouble:
        what = f"is not well-formed SVG (line {trouble.lineno})"
        raise Unfit(f"{what}: export it again{OR_PNG}") from None
    except (LookupError, ValueError):
        what = "is written in an encoding that we cannot read"
        raise Unfit(f"{what}: save it in UTF-8{OR_PNG}") from None


def parsed(data: bytes) -> Tree:
    builder, lines = TreeBuilder(), dict[Element, int]()
    parser = expat.ParserCreate(namespace_separator="}")
    # The namespace of each element; that of the first is the drawing's.
    spaces: list[str] = []
    # Elements of other namespaces that it is inside of: a program's own, which nobody draws.
    apart: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition("}")
        refuse_acting(local, attributes)
        if not spaces:
            refuse_other(space, local)
        spaces.append(space)
        if apart or space != spaces[0]:
            refuse_style(space, local)
            if not apart:
                builder.start(OTHER, {})
            apart.append(local)
            return
        refuse_leading_out(attributes)
        lines[builder.start(local, plainly_named(attributes))] = parser.CurrentLineNumber
        if len(lines) > ELEMENT_LIMIT:
            raise Unfit(f"has over {ELEMENT_LIMIT} elements: simplify the drawing{OR_PNG}")

    def end(name: str) -> None:
        if apart:
            apart.pop()
            if not apart:
                builder.end(OTHER)
        else:
            builder.end(name.rpartition("}")[2])

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = lambda text: None if apart else builder.data(text)
    parser.EntityDeclHandler = declaring()
    parser.SkippedEntityHandler = refuse_entity
    # Text comes whole, not line by line.
    parser.buffer_text = True
    parser.Parse(data, True)  # noqa: FBT003  (expat has no name for it)
    root = builder.close()
    for style in root.iter("style"):
        refuse_foreign("".join(style.itertext()))
    return Tree(root, lines)


def refuse_other(space: str, name: str) -> None:
    """The first element says what a file is."""
    if name != "svg":
        what = f"is XML, but its first element is <{name}> and not <svg>"
        raise Unfit(f"{what}: export it again as SVG")
    if space not in {"", SVG}:
        what = f"has the namespace “{space[:60]}”, in which nothing is drawn"
        raise Unfit(f"{what}: write {NAMED} in its first element{OR_PNG}")


def refuse_style(space: str, name: str) -> None:
    """That of a web page counts in a browser, wherever it stands."""
    if name == "style" and space in {HTML, SVG}:
        what = "has a <style> inside another program's own data, or of a web page"
        raise Unfit(f"{what}: export it with its styles as attributes{OR_PNG}")


def pointed_at(element: Element) -> str:
    """The id of the element that it repeats, or takes from; empty where there is none."""
    return unquote(element.get("href", "").strip()[1:])


def plainly_named(attributes: Mapping[str, str]) -> dict[str, str]:
    """An `href` of its own comes before that of XLink."""
    own = {name: value for name, value in attributes.items() if "}" not in name}
    called = {new: attributes[name] for name, new in CALLED.items() if name in attributes}
    return called | own


def refuse_acting(name: str, attributes: Mapping[str, str]) -> None:
    acts = (key.lower().startswith("on") for key in attributes if "}" not in key)
    if name == "script" or any(acts):
        raise Unfit("holds a script: take it out, or export it again as plain SVG")


def refuse_leading_out(attributes: Mapping[str, str]) -> None:
    linked = (value for key, value in attributes.items() if key.rpartition("}")[2] == "href")
    for href in map(str.strip, linked):
        if href and not href.startswith("#"):
            raise Unfit(f"leads to “{href[:60]}”: {PLAIN} and without pictures in it")
    for value in attributes.values():
        refuse_foreign(value)


def refuse_foreign(css: str) -> None:
    if FOREIGN.search(css) or IMPORT.search(css):
        raise Unfit(f"has a style that loads another file: {PLAIN}")


def declaring() -> Callable[..., None]:
    """What hears of each entity of a DOCTYPE: they are few, short, of plain text, in the file."""
    heard: list[str] = []

    def declare(name: str, is_parameter: int, value: str | None, *_: object) -> None:
        heard.append(name)
        plain = value is not None and not is_parameter and not set("<&") & set(value)
        if not plain or len(value or "") > ENTITY_LENGTH or len(heard) > ENTITY_LIMIT:
            what = "has entities in its <!DOCTYPE …> that are no short, plain text"
            raise Unfit(f"{what}: export it as plain SVG{OR_PNG}")

    return declare


def refuse_entity(name: str, *_: object) -> None:
    raise Unfit(f"uses the entity `{name}`, which it does not explain: {PLAIN}{OR_PNG}")
