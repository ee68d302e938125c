"""The atlas: base figures that are drawn once, and stand in the drawings of many procedures.

A drawing names a part as `<use href="atlas:pelvis-front#uterus" transform="…"/>`; read, it holds
the part itself, so that it depends on nothing else, and changes when the part does.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError, fromstring, tostring

from feuillet.artwork.svg.links import SVG_NAMESPACE
from feuillet.folders import Layers, find_first_file
from feuillet.messages import gettext as _

_FOLDER = "atlas"
_ATLAS_USE = re.compile(r'<use\b[^>]*?\bhref="atlas:([\w-]+)#([\w-]+)"[^>]*?(?:/>|>\s*</use>)')
_ATTRIBUTE = re.compile(r'\b(transform|x|y)="([^"]*)"')
_NAMESPACE_DECLARATION = re.compile(r'\sxmlns(:\w+)?="[^"]*"')
# What a figure says of lines and areas, for all its parts.
_PEN_ATTRIBUTES = ("stroke", "fill")
# Of parts in parts.
_MOST_LAYERS = 8


class InlinedDrawing(NamedTuple):
    """A drawing with the parts of the atlas in it, and what of the atlas there is not."""

    file: bytes
    troubles: tuple[str, ...]


def inline_atlas(data: bytes, layers: Layers) -> InlinedDrawing:
    """The drawing with each part that it names; as it is where it names none."""
    troubles: list[str] = []
    if b"atlas:" not in data:
        return InlinedDrawing(data, ())
    text = data.decode("utf-8", "replace")
    for _unused in range(_MOST_LAYERS):
        text, count = _ATLAS_USE.subn(_prepare_replacement(layers, troubles.append), text)
        if not count:
            break
    return InlinedDrawing(text.encode(), tuple(dict.fromkeys(troubles)))


def _prepare_replacement(
    layers: Layers, tell: Callable[[str], None]
) -> Callable[[re.Match[str]], str]:
    def replace(found: re.Match[str]) -> str:
        figure, part = found[1], found[2]
        parts = _read_figure(layers, figure)
        if part not in parts:
            tell(_describe_missing_part(figure, part, tuple(parts)))
            return ""
        return f"<g{_place_part(dict(_ATTRIBUTE.findall(found[0])))}>{parts[part]}</g>"

    return replace


def _describe_missing_part(figure: str, part: str, parts: tuple[str, ...]) -> str:
    if not parts:
        return _(
            "names the figure `{figure}` of the atlas, which there is not: mend the name, or add "
            "templates/atlas/{figure}.svg"
        ).format(figure=figure)
    return _("names the part `{part}` of the figure `{figure}`, which has {parts}").format(
        part=part, figure=figure, parts=", ".join(parts)
    )


def _place_part(said: Mapping[str, str]) -> str:
    is_moved = "x" in said or "y" in said
    moved = f"translate({said.get('x', '0')} {said.get('y', '0')})" if is_moved else ""
    where = " ".join(filter(None, (said.get("transform", ""), moved)))
    return f' transform="{where}"' if where else ""


@lru_cache(maxsize=64)
def _read_parts(data: bytes) -> dict[str, str]:
    """The parts of a figure by id, each with the pen of the whole."""
    try:
        root = fromstring(data)  # noqa: S314  (a file of the product's or the project's templates)
    except ParseError:
        return {}
    pen = {name: said for name, said in root.attrib.items() if name.startswith(_PEN_ATTRIBUTES)}
    return {part.get("id", ""): _write_part(part, pen) for part in _iterate_parts(root)}


def _read_figure(layers: Layers, name: str) -> dict[str, str]:
    file = find_first_file(layers, f"{_FOLDER}/{name}.svg")
    return _read_parts(file.read_bytes()) if file.is_file() else {}


def _iterate_parts(root: Element) -> Iterator[Element]:
    return (each for each in root.iter(f"{{{SVG_NAMESPACE}}}g") if each.get("id"))


def _write_part(part: Element, pen: Mapping[str, str]) -> str:
    """As it stands in a drawing, without its id, which a drawing may have of its own."""
    group = Element(part.tag, {**pen, **{k: v for k, v in part.attrib.items() if k != "id"}})
    group.extend(part)
    written = tostring(group, encoding="unicode", default_namespace=None)
    return _NAMESPACE_DECLARATION.sub("", written.replace("ns0:", ""))
