"""The words of a drawing (SVG 2, 11), in pieces of one style, and what of them cannot be set."""

import re
from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple
from unicodedata import bidirectional, normalize
from xml.etree.ElementTree import Element

from feuillet.artwork.svg.cascade import compute_style
from feuillet.artwork.svg.clips import PaintContext
from feuillet.artwork.svg.conditions import fails_conditions, report_language_condition
from feuillet.artwork.svg.drawing import SvgDrawing
from feuillet.artwork.svg.neutral import NEUTRAL_TEXT_VALUES
from feuillet.artwork.svg.property_values import ComputedStyle
from feuillet.artwork.svg.tree import FOREIGN_ELEMENT
from feuillet.artwork.svg.values import parse_svg_length, parse_svg_numbers
from feuillet.messages import N_, quote_words
from feuillet.messages import gettext as _
from feuillet.model.brand import SHIPPED_FAMILIES

WORDS_AS_PATHS = N_("turn the words into outlines (paths)")
FAMILY_NAMES = {family.lower(): family for family in SHIPPED_FAMILIES}
_FONT_WEIGHTS: Mapping[str, Literal[400, 700]] = {
    "normal": 400,
    "400": 400,
    "bold": 700,
    "700": 700,
}
# What moves words as a whole, and what moves each letter.
_MOVE_ATTRIBUTES, _UNSET_ATTRIBUTES = ("x", "y", "dx", "dy"), ("rotate", "textLength")
_MOVED_ELEMENTS = {"text", "tspan"}
_LONGEST_WORDS_QUOTE = 30
# What a letter takes, in lines and curves.
_LETTER_COST = 30


class StyledElement(NamedTuple):
    """An element and its style."""

    element: Element
    style: ComputedStyle


class TextSpan(NamedTuple):
    """Words of one style; `moves` are those of the element whose words begin here."""

    element: Element
    style: ComputedStyle
    text: str
    moves: Mapping[str, float]
    # The elements inside the <text> that it stands in, from the outermost, with their styles.
    around: tuple["StyledElement", ...] = ()

    @property
    def family(self) -> str:
        """The first that is named: a browser takes another only where it does not have that one."""
        return self.style["font-family"].split(",")[0].strip().strip("\"'").strip()

    @property
    def weight(self) -> Literal[400, 700]:
        return _FONT_WEIGHTS.get(self.style["font-weight"], 400)

    @property
    def is_seen(self) -> bool:
        painted = self.style["fill"] != "none" or self.style["stroke"] != "none"
        visible = self.style["visibility"] == "visible" and float(self.style["font-size"]) > 0
        return painted and visible

    @property
    def keeps_spaces(self) -> bool:
        return self.style.get("white-space") == "pre"


def list_text_spans(desk: SvgDrawing, element: Element, pen: PaintContext) -> tuple[TextSpan, ...]:
    """In the order of reading, with the spaces that are set; the pen is that of the inside."""
    written = tuple(_iterate_text_spans(desk, StyledElement(element, pen.style), pen, ()))
    found = tuple(_resolve_moves(desk, _collapse_spaces(written)))
    shown = [each for each in found if each.text.strip() and (pen.bare or each.is_seen)]
    before = len(desk.troubles)
    for each in shown:
        desk.spend(_LETTER_COST * len(each.text))
        _report_unsettable_words(desk, each)
    return found if shown and len(desk.troubles) == before else ()


def _iterate_text_spans(
    desk: SvgDrawing, whole: StyledElement, pen: PaintContext, around: tuple[StyledElement, ...]
) -> Iterator[TextSpan]:
    element, style = whole
    moves = _parse_moves(desk, element, style, pen) if element.tag in _MOVED_ELEMENTS else {}
    yield TextSpan(element, style, element.text or "", moves, around)
    for child in element:
        own = compute_style(desk, child, style)
        if child.tag in {"tspan", "a"}:
            if own["display"] != "none" and not fails_conditions(child):
                report_language_condition(desk, child)
                inner = StyledElement(child, own)
                yield from _iterate_text_spans(desk, inner, pen, (*around, inner))
        elif child.tag not in {"title", "desc", "metadata", FOREIGN_ELEMENT}:
            desk.tell(child, _("has words in a <{tag}>").format(tag=child.tag), _(WORDS_AS_PATHS))
        yield TextSpan(element, style, child.tail or "", {}, around)


def _resolve_moves(desk: SvgDrawing, pieces: Iterable[TextSpan]) -> Iterator[TextSpan]:
    """Each piece with letters, moved as the elements say that begin with it, the innermost first.

    What an element without letters says moves nothing.
    """
    waiting: list[TextSpan] = []
    for piece in pieces:
        waiting = [each for each in waiting if _is_within(desk, piece.element, each.element)]
        waiting.append(piece)
        if piece.text:
            yield piece._replace(moves=dict(ChainMap(*(dict(w.moves) for w in waiting[::-1]))))
            waiting = []


def _is_within(desk: SvgDrawing, element: Element | None, other: Element) -> bool:
    """Whether an element is another, or stands in it."""
    while element is not None and element is not other:
        element = desk.around.get(element)
    return element is not None


def _parse_moves(
    desk: SvgDrawing, element: Element, style: ComputedStyle, pen: PaintContext
) -> dict[str, float]:
    found = {}
    for name in _MOVE_ATTRIBUTES:
        text = element.get(name, "")
        whole = pen.view.width if name.endswith("x") else pen.view.height
        known = text == text.strip()
        value = parse_svg_length(text, whole, float(style["font-size"])) if known else None
        if value is not None:
            found[name] = value
        elif len(parse_svg_numbers(text) or ()) > 1:
            desk.tell(element, _("has words placed letter by letter"), _(WORDS_AS_PATHS))
        elif text.strip():
            desk.tell(
                element,
                _("has words with “{name}: {text}”").format(
                    name=name, text=text[:_LONGEST_WORDS_QUOTE]
                ),
                _(WORDS_AS_PATHS),
            )
    if any(element.get(name, "").strip() not in {"", "0"} for name in _UNSET_ATTRIBUTES):
        desk.tell(element, _("has words that are turned or stretched"), _(WORDS_AS_PATHS))
    return found


def _collapse_spaces(found: tuple[TextSpan, ...]) -> Iterator[TextSpan]:
    """Without spaces that are not set: at the beginning, at the end, and all but one of several."""
    last = " "
    for n, piece in enumerate(found):
        text = re.sub(r"[\n\r\t]", " ", normalize("NFC", piece.text))
        if not piece.keeps_spaces:
            text = re.sub(" +", " ", text)
            text = text.removeprefix(" ") if last == " " else text
            if not any(each.text.strip() or each.keeps_spaces for each in found[n + 1 :]):
                text = text.rstrip(" ")
        # A space that is kept stands for itself: one behind it is set too.
        last = ("." if text and piece.keeps_spaces else text[-1:]) or last
        yield piece._replace(text=text)


def _report_unsettable_words(desk: SvgDrawing, piece: TextSpan) -> None:
    """Tell what of a piece cannot be set as it is meant."""
    style, element, known = piece.style, piece.element, FAMILY_NAMES.get(piece.family.lower())
    words = _("the words “{text}”").format(text=" ".join(piece.text.split())[:_LONGEST_WORDS_QUOTE])
    for name, pattern in NEUTRAL_TEXT_VALUES.items():
        value = style.get(name, "")
        if value and not pattern.fullmatch(value.strip().lower()):
            desk.tell(
                element,
                _("has {words} with “{name}: {value}”").format(
                    words=words, name=name, value=value[:_LONGEST_WORDS_QUOTE]
                ),
                _(WORDS_AS_PATHS),
            )
    if piece.family.lower() in desk.rules.families:
        of = _("in “{family}”, from a font in the file that we do not read").format(
            family=piece.family
        )
        desk.tell(element, _("has {words} {of}").format(words=words, of=of), _(WORDS_AS_PATHS))
    elif known is None:
        of = (
            _("in “{family}”, which we do not have").format(family=piece.family)
            if piece.family
            else _("in no typeface")
        )
        desk.tell(element, _("has {words} {of}").format(words=words, of=of), _(WORDS_AS_PATHS))
    elif style["font-weight"] not in _FONT_WEIGHTS or style["font-style"] != "normal":
        of = _("“{known}” of weight {font_weight}, {font_style}").format(
            known=known, font_weight=style["font-weight"], font_style=style["font-style"]
        )
        desk.tell(
            element,
            _("has {words} in {of}, which we do not have").format(words=words, of=of),
            _(WORDS_AS_PATHS),
        )
    elif style["direction"] == "rtl" or {"R", "AL"} & set(map(bidirectional, piece.text)):
        desk.tell(
            element,
            _("has {words}, which run from right to left").format(words=words),
            _(WORDS_AS_PATHS),
        )
    elif (letter := _find_missing_letter(piece, known)) is not None:
        which = f"{quote_words(letter)} (U+{ord(letter):04X})"
        desk.tell(
            element,
            _("has {words} with {which}, which “{known}” does not have").format(
                words=words, which=which, known=known
            ),
            _(WORDS_AS_PATHS),
        )


def _find_missing_letter(piece: TextSpan, family: str) -> str | None:
    """The first letter that the font does not have."""
    # Opening a font takes longer than all the rest.
    from feuillet.fonts import find_upright_font, list_font_characters  # noqa: PLC0415

    return next(
        iter(
            sorted(
                set(piece.text)
                - list_font_characters(find_upright_font(family, piece.weight))
                - {" "}
            )
        ),
        None,
    )
