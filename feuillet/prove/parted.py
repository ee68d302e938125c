"""What belongs together stands together: nobody looks for the steps of a drawing on the page before.

The stylesheets see to it; what they cannot keep together, or a new kind does not, is told.
"""

from collections.abc import Iterator, Sequence

from feuillet.compose.sheet import Sheet
from feuillet.findings import Place
from feuillet.layout.base import Base, Piece
from feuillet.prove.pieces import Pieces

RULE = "broken-page"
# Not a title: it begins a page, and on a form the patient's label stands beside it.
HEADINGS = ("h2", "h3", "h4", "h5", "h6")
LISTS = ("ul", "ol", "dl", "tbody")
# What templates call the lines that head a list, a drawing, what is noted under a table, and a list whose entries are
# ruled off: each says all of one risk, and may stand alone.
HEADING, DRAWING, NOTES, RULED = "risk-band", "drawing", "table-notes", "risk-list"
# A column begins higher than what stands before it, in mm.
HIGHER = 3.0
# An entry of more lines is as long as a section, and may stand alone.
LONG = 3


def parted_faults(sheet: Sheet, base: Base) -> Iterator[tuple[Place, str]]:
    pieces = Pieces(base.pieces)
    for fault in (headings, drawings, notes, lists, lone_lines):
        for piece, message in fault(pieces):
            yield sheet.sections.get(piece.section, sheet.place), message


def headings(pieces: Pieces) -> Iterator[tuple[Piece, str]]:
    for place, piece in enumerate(pieces.all):
        if piece.tag in HEADINGS or HEADING in piece.classes:
            behind = next(pieces.behind(place), None)
            if behind and is_parted(piece, behind):
                said = f"the heading “{pieces.text(place)}” ends page {piece.page + 1}, without its text"
                yield piece, f"{said}: its style needs `break-after: avoid`"


def is_parted(first: Piece, second: Piece) -> bool:
    """On two pages, or in two columns of one."""
    return second.page != first.page or second.y < first.y - HIGHER


def drawings(pieces: Pieces) -> Iterator[tuple[Piece, str]]:
    """A drawing, its caption, and the beginning of what it shows."""
    for places in pieces.of.values():
        first, text = pieces.all[places[0]], pieces.text(places[-1])
        if first.tag != "figure":
            continue
        said = f"the drawing “{text}” stands on page {first.page + 1}"
        if len(places) > 1:
            yield first, f"{said}, its caption elsewhere: its style needs `break-inside: avoid`, or it is too high"
        elif DRAWING in first.classes and first.page not in (pieces.pages_behind(places[0]) or {first.page}):
            yield first, f"{said}, what it shows is told elsewhere: its style needs `break-after: avoid`"


def notes(pieces: Pieces) -> Iterator[tuple[Piece, str]]:
    for piece in pieces.all:
        rows = {each.page for each in pieces.all if each.tag == "tr" and each.section == piece.section}
        if NOTES in piece.classes and rows and piece.page not in rows:
            said = f"what is noted under a table stands on page {piece.page + 1}, the table elsewhere"
            yield piece, f"{said}: its style needs `break-before: avoid` and `break-inside: avoid`"


def lists(pieces: Pieces) -> Iterator[tuple[Piece, str]]:
    for places in pieces.of.values():
        first = pieces.all[places[0]]
        entries = [pieces.kids[place] for place in places if pieces.kids[place]]
        if first.tag not in LISTS or RULED in first.classes or len(entries) < 2:
            continue
        if is_lone(pieces, entries[0]):
            said = f"a list breaks behind its first entry, “{pieces.text(entries[0][0])}”, on page {first.page + 1}"
            yield first, f"{said}: that entry’s style needs `break-after: avoid`"
        # A table repeats its head above.
        if is_lone(pieces, entries[-1]) and first.tag != "tbody":
            last = entries[-1][0]
            said = f"the last entry of a list, “{pieces.text(last)}”, stands alone on page {pieces.all[last].page + 1}"
            yield first, f"{said}: its style needs `break-before: avoid`"


def is_lone(pieces: Pieces, entries: Sequence[int]) -> bool:
    return len(entries) == 1 and pieces.lines(entries[0]) <= LONG


def lone_lines(pieces: Pieces) -> Iterator[tuple[Piece, str]]:
    for places in pieces.of.values():
        parts = [place for place in places if pieces.all[place].strips]
        for place in parts if len(parts) > 1 else ():
            piece = pieces.all[place]
            if len(piece.strips) == 1:
                said = f"one line of a paragraph, “{pieces.text(place)}”, stands alone on page {piece.page + 1}"
                yield piece, f"{said}: its style needs `orphans: 2` and `widows: 2`"
