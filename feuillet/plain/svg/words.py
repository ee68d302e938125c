"""The words of a drawing (SVG 2, 11), in pieces of one style, and what of them cannot be set."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple
from unicodedata import bidirectional, normalize
from xml.etree.ElementTree import Element

from feuillet.model.brand import SHIPPED_FAMILIES
from feuillet.plain.svg.cascade import computed
from feuillet.plain.svg.clips import Pen
from feuillet.plain.svg.conditions import is_left_out, tell_changing
from feuillet.plain.svg.desk import Desk
from feuillet.plain.svg.neutral import OF_WORDS
from feuillet.plain.svg.reading import Style
from feuillet.plain.svg.tree import OTHER
from feuillet.plain.svg.values import length, numbers

AS_PATHS = "turn the words into outlines (paths)"
FAMILIES = {family.lower(): family for family in SHIPPED_FAMILIES}
WEIGHTS: Mapping[str, Literal[400, 700]] = {"normal": 400, "400": 400, "bold": 700, "700": 700}
# What moves words as a whole, and what moves each letter.
MOVES, STRANGE = ("x", "y", "dx", "dy"), ("rotate", "textLength")
SHOWN = 30
# What a letter takes, in lines and curves.
LETTER = 30


class Piece(NamedTuple):
    """Words of one style; `moves` are those of the element whose words begin here."""

    element: Element
    style: Style
    text: str
    moves: Mapping[str, float]

    @property
    def family(self) -> str:
        """The first that is named: a browser takes another only where it does not have that one."""
        return self.style["font-family"].split(",")[0].strip().strip("\"'").strip()

    @property
    def weight(self) -> Literal[400, 700]:
        return WEIGHTS.get(self.style["font-weight"], 400)

    @property
    def is_seen(self) -> bool:
        painted = self.style["fill"] != "none" or self.style["stroke"] != "none"
        visible = self.style["visibility"] == "visible" and float(self.style["font-size"]) > 0
        return painted and visible

    @property
    def keeps_spaces(self) -> bool:
        preserved = self.element.get("xml:space") == "preserve"
        return preserved or self.style.get("white-space") == "pre"


def pieces(desk: Desk, element: Element, pen: Pen) -> tuple[Piece, ...]:
    """In the order of reading, with the spaces that are set; the pen is that of the inside."""
    found = tuple(collapsed(tuple(written(desk, element, pen.style, pen))))
    shown = [each for each in found if each.text.strip() and (pen.bare or each.is_seen)]
    before = len(desk.troubles)
    for each in shown:
        desk.spend(LETTER * len(each.text))
        look_at(desk, each)
    return found if shown and len(desk.troubles) == before else ()


def written(desk: Desk, element: Element, style: Style, pen: Pen) -> Iterator[Piece]:
    yield Piece(element, style, element.text or "", moves_of(desk, element, style, pen))
    for child in element:
        own = computed(desk, child, style)
        if child.tag in {"tspan", "a"}:
            if own["display"] != "none" and not is_left_out(child):
                tell_changing(desk, child)
                yield from written(desk, child, own, pen)
        elif child.tag not in {"title", "desc", "metadata", OTHER}:
            desk.tell(child, f"has words in a <{child.tag}>", AS_PATHS)
        yield Piece(element, style, child.tail or "", {})


def moves_of(desk: Desk, element: Element, style: Style, pen: Pen) -> dict[str, float]:
    found = {}
    for name in MOVES:
        text = element.get(name, "")
        whole = pen.view.width if name.endswith("x") else pen.view.height
        known = text == text.strip()
        value = length(text, whole, float(style["font-size"])) if known else None
        if value is not None:
            found[name] = value
        elif len(numbers(text) or ()) > 1:
            desk.tell(element, "has words placed letter by letter", AS_PATHS)
        elif text.strip():
            desk.tell(element, f"has words with “{name}: {text[:SHOWN]}”", AS_PATHS)
    if any(element.get(name, "").strip() not in {"", "0"} for name in STRANGE):
        desk.tell(element, "has words that are turned or stretched", AS_PATHS)
    return found


def collapsed(found: tuple[Piece, ...]) -> Iterator[Piece]:
    """Without spaces that are not set: at the beginning, at the end, and all but one of several."""
    last = " "
    for n, piece in enumerate(found):
        text = re.sub(r"[\n\r\t]", " ", normalize("NFC", piece.text))
        if not piece.keeps_spaces:
            text = re.sub(" +", " ", text)
            text = text.removeprefix(" ") if last == " " else text
            if not any(each.text.strip() for each in found[n + 1 :]):
                text = text.rstrip(" ")
        last = text[-1:] or last
        yield piece._replace(text=text)


def look_at(desk: Desk, piece: Piece) -> None:
    """Tell what of a piece cannot be set as it is meant."""
    style, element, known = piece.style, piece.element, FAMILIES.get(piece.family.lower())
    words = f"the words “{' '.join(piece.text.split())[:SHOWN]}”"
    for name, pattern in OF_WORDS.items():
        value = style.get(name, "")
        if value and not pattern.fullmatch(value.strip().lower()):
            desk.tell(element, f"has {words} with “{name}: {value[:SHOWN]}”", AS_PATHS)
    if known is None:
        of = f"in “{piece.family}”, which we do not have" if piece.family else "in no typeface"
        desk.tell(element, f"has {words} {of}", AS_PATHS)
    elif style["font-weight"] not in WEIGHTS or style["font-style"] != "normal":
        of = f"“{known}” of weight {style['font-weight']}, {style['font-style']}"
        desk.tell(element, f"has {words} in {of}, which we do not have", AS_PATHS)
    elif style["direction"] == "rtl" or {"R", "AL"} & set(map(bidirectional, piece.text)):
        desk.tell(element, f"has {words}, which run from right to left", AS_PATHS)
    elif (letter := missing(piece, known)) is not None:
        which = f"“{letter}” (U+{ord(letter):04X})"
        desk.tell(element, f"has {words} with {which}, which “{known}” does not have", AS_PATHS)


def missing(piece: Piece, family: str) -> str | None:
    """The first letter that the font does not have."""
    # Opening a font takes longer than all the rest.
    from feuillet.fonts import drawable, face  # noqa: PLC0415

    return next(iter(sorted(set(piece.text) - drawable(face(family, piece.weight)) - {" "})), None)
