"""The bytes of an SVG as a tree; what acts, leads out of them or grows is refused."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import unquote
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from feuillet.artwork.svg.links import (
    SVG_NAMESPACE,
    refuse_foreign_style,
    refuse_outside_links,
    refuse_stylesheet_instruction,
)
from feuillet.artwork.svg.unfit import (
    EXPORT_AS_PLAIN_SVG,
    GIVE_THAT_PICTURE,
    OR_GIVE_PNG,
    UnfitDrawing,
)
from feuillet.messages import gettext as _

SVG_SIZE_LIMIT = 512_000
ELEMENT_LIMIT = 5_000
# Of entities, which some programs write for addresses of namespaces: how many, and how long each.
ENTITY_LIMIT, ENTITY_LENGTH = 200, 300
_SVG_NAMESPACE_ATTRIBUTE = f'`xmlns="{SVG_NAMESPACE}"`'
# An element of another namespace, which nobody draws, but which counts among the children.
FOREIGN_ELEMENT = "foreign:element"
# What attributes of other namespaces are called here; the rest of them are left out.
_KEPT_ATTRIBUTE_NAMES = {
    "http://www.w3.org/1999/xlink}href": "href",
    "http://www.w3.org/XML/1998/namespace}space": "xml:space",
}


class SvgTree(NamedTuple):
    """The elements of SVG in a file, all names without namespace, and the line of each."""

    root: Element
    lines: Mapping[Element, int]

    def named(self) -> dict[str, Element]:
        """Elements by id, the first of each."""
        every = reversed(list(self.root.iter()))
        return {each.get("id", ""): each for each in every if each.get("id")}


def parse_svg(data: bytes) -> SvgTree:
    """The tree of a file; raises Unfit."""
    if len(data) > SVG_SIZE_LIMIT:
        if b"data:image/" in data:
            what = _("is over 512 kB, with a picture made of pixels in it")
            raise UnfitDrawing(_("{what}: {do}").format(what=what, do=_(GIVE_THAT_PICTURE)))
        do = _("export it without your program's own data, simplify the drawing")
        raise UnfitDrawing(
            _("is over 512 kB: {do}{or_give_png}").format(do=do, or_give_png=_(OR_GIVE_PNG))
        )
    try:
        return _build_svg_tree(data)
    except expat.ExpatError as trouble:
        what = _("is not well-formed SVG (line {lineno})").format(lineno=trouble.lineno)
        raise UnfitDrawing(
            _("{what}: export it again{or_give_png}").format(what=what, or_give_png=_(OR_GIVE_PNG))
        ) from None
    except (LookupError, ValueError):
        what = _("is written in an encoding that we cannot read")
        raise UnfitDrawing(
            _("{what}: save it in UTF-8{or_give_png}").format(what=what, or_give_png=_(OR_GIVE_PNG))
        ) from None


def _build_svg_tree(data: bytes) -> SvgTree:
    builder, lines = TreeBuilder(), dict[Element, int]()
    parser = expat.ParserCreate(namespace_separator="}")
    # The namespace of each open element; that of the first is the drawing's.
    spaces: list[str] = []
    # Elements of other namespaces that it is inside of: a program's own, which nobody draws.
    apart: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        space, _unused, local = name.rpartition("}")
        _refuse_scripts(local, attributes)
        if not spaces:
            _refuse_other_root(space, local)
        spaces.append(space)
        if apart or space != spaces[0]:
            refuse_foreign_style(space, local, attributes)
            if not apart:
                builder.start(FOREIGN_ELEMENT, {})
            apart.append(local)
            return
        refuse_outside_links(local, attributes)
        lines[builder.start(local, _strip_namespaces(attributes))] = parser.CurrentLineNumber
        if len(lines) > ELEMENT_LIMIT:
            raise UnfitDrawing(
                _("has over {element_limit} elements: simplify the drawing{or_give_png}").format(
                    element_limit=ELEMENT_LIMIT, or_give_png=_(OR_GIVE_PNG)
                )
            )

    def end(name: str) -> None:
        spaces.pop()
        if apart:
            apart.pop()
            if not apart:
                builder.end(FOREIGN_ELEMENT)
        else:
            builder.end(name.rpartition("}")[2])

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = lambda text: None if apart else builder.data(text)
    parser.ProcessingInstructionHandler = _prepare_instruction_check(spaces)
    parser.EntityDeclHandler = _prepare_entity_check()
    parser.SkippedEntityHandler = _refuse_unknown_entity
    # Text comes whole, not line by line.
    parser.buffer_text = True
    parser.Parse(data, True)  # noqa: FBT003  (expat has no name for it)
    return SvgTree(builder.close(), lines)


def _refuse_other_root(space: str, name: str) -> None:
    """The first element says what a file is."""
    if name != "svg":
        what = _("is XML, but its first element is <{name}> and not <svg>").format(name=name)
        raise UnfitDrawing(_("{what}: export it again as SVG").format(what=what))
    if space not in {"", SVG_NAMESPACE}:
        what = _("has the namespace “{space}”, in which nothing is drawn").format(space=space[:60])
        raise UnfitDrawing(
            _("{what}: write {svg_namespace_attribute} in its first element{or_give_png}").format(
                what=what,
                svg_namespace_attribute=_SVG_NAMESPACE_ATTRIBUTE,
                or_give_png=_(OR_GIVE_PNG),
            )
        )


def find_referenced_id(element: Element) -> str:
    """The id of the element that it repeats, or takes from; empty where there is none."""
    return unquote(element.get("href", "").strip()[1:])


def _strip_namespaces(attributes: Mapping[str, str]) -> dict[str, str]:
    """An `href` of its own comes before that of XLink."""
    own = {name: value for name, value in attributes.items() if "}" not in name}
    called = {
        new: attributes[name] for name, new in _KEPT_ATTRIBUTE_NAMES.items() if name in attributes
    }
    return called | own


def _refuse_scripts(name: str, attributes: Mapping[str, str]) -> None:
    acts = (key.lower().startswith("on") for key in attributes if "}" not in key)
    if name == "script" or any(acts):
        raise UnfitDrawing(_("holds a script: take it out, or export it again as plain SVG"))


def _prepare_instruction_check(spaces: Sequence[str]) -> Callable[[str, str], None]:
    """What hears of each processing instruction: inside the first element, none brings styles."""

    def instruct(target: str, text: str) -> None:
        if not spaces:
            refuse_stylesheet_instruction(target, text)

    return instruct


def _prepare_entity_check() -> Callable[..., None]:
    """What hears of each entity of a DOCTYPE: they are few, short, of plain text, in the file."""
    heard: list[str] = []

    def declare(name: str, is_parameter: int, value: str | None, *_unused: object) -> None:
        heard.append(name)
        plain = value is not None and not is_parameter and not set("<&") & set(value)
        if not plain or len(value or "") > ENTITY_LENGTH or len(heard) > ENTITY_LIMIT:
            what = _("has entities in its <!DOCTYPE …> that are no short, plain text")
            raise UnfitDrawing(
                _("{what}: export it as plain SVG{or_give_png}").format(
                    what=what, or_give_png=_(OR_GIVE_PNG)
                )
            )

    return declare


def _refuse_unknown_entity(name: str, *_unused: object) -> None:
    raise UnfitDrawing(
        _(
            "uses the entity `{name}`, which it does not explain: "
            "{export_as_plain_svg}{or_give_png}"
        ).format(name=name, export_as_plain_svg=_(EXPORT_AS_PLAIN_SVG), or_give_png=_(OR_GIVE_PNG))
    )
