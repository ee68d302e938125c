"""What belongs together stands together: nobody looks for the steps of a drawing on the page
before.

The stylesheets see to it; what they cannot keep together, or a new kind does not, is told.
"""

from collections.abc import Iterator, Sequence

from feuillet.compose.sheet import Sheet
from feuillet.findings import Place
from feuillet.layout.base import Base, Fragment
from feuillet.messages import gettext as _
from feuillet.prove.fragments import FragmentTree

BROKEN_PAGE_RULE = "broken-page"
# Not a title: it begins a page, and on a form the patient's label stands beside it.
_HEADING_TAGS = ("h2", "h3", "h4", "h5", "h6")
_LIST_TAGS = ("ul", "ol", "dl", "tbody")
# What templates call a step under its picture, and what is noted under a table.
_STEP_CLASS, _TABLE_NOTES_CLASS = "step", "risk-reading"
# An entry with a picture is seen for itself, and may stand alone.
_PICTURE_CLASS = "picture"
# A column begins higher than what stands before it, in mm.
_COLUMN_RISE = 3.0
# An entry of more lines is as long as a section, and may stand alone.
_LONGEST_LONE_ENTRY = 3


def find_break_faults(sheet: Sheet, base: Base) -> Iterator[tuple[Place, str]]:
    pieces = FragmentTree(base.pieces)
    for fault in (
        _find_parted_headings,
        _find_parted_drawings,
        _find_parted_notes,
        _find_broken_lists,
        _find_lone_lines,
    ):
        for piece, message in fault(pieces):
            yield sheet.sections.get(piece.section, sheet.place), message


def _find_parted_headings(pieces: FragmentTree) -> Iterator[tuple[Fragment, str]]:
    for place, piece in enumerate(pieces.all):
        if piece.tag in _HEADING_TAGS:
            behind = next(pieces.behind(place), None)
            if behind and _is_parted(piece, behind):
                said = _("the heading “{text}” ends page {page}, without its text").format(
                    text=pieces.text(place), page=piece.page + 1
                )
                yield piece, _("{said}: its style needs `break-after: avoid`").format(said=said)


def _is_parted(first: Fragment, second: Fragment) -> bool:
    """On two pages, or in two columns of one."""
    return second.page != first.page or second.y < first.y - _COLUMN_RISE


def _find_parted_drawings(pieces: FragmentTree) -> Iterator[tuple[Fragment, str]]:
    """A drawing with its caption, a step with its picture."""
    for places in pieces.of.values():
        first = pieces.all[places[0]]
        is_whole = first.tag == "figure" or _STEP_CLASS in first.classes
        if is_whole and len(places) > 1:
            said = _("the drawing “{text}” stands on page {page}").format(
                text=pieces.text(places[-1]), page=first.page + 1
            )
            message = _(
                "{said}, its caption elsewhere: its style needs `break-inside: avoid`, or it is "
                "too high"
            ).format(said=said)
            yield first, message


def _find_parted_notes(pieces: FragmentTree) -> Iterator[tuple[Fragment, str]]:
    for piece in pieces.all:
        rows = {
            each.page for each in pieces.all if each.tag == "tr" and each.section == piece.section
        }
        if _TABLE_NOTES_CLASS in piece.classes and rows and piece.page not in rows:
            said = _(
                "what is noted under a table stands on page {page}, the table elsewhere"
            ).format(page=piece.page + 1)
            yield (
                piece,
                _("{said}: its style needs `break-before: avoid` and `break-inside: avoid`").format(
                    said=said
                ),
            )


def _find_broken_lists(pieces: FragmentTree) -> Iterator[tuple[Fragment, str]]:
    for places in pieces.of.values():
        first = pieces.all[places[0]]
        entries = [pieces.kids[place] for place in places if pieces.kids[place]]
        if first.tag not in _LIST_TAGS or len(entries) < 2:
            continue
        if _is_lone_entry(pieces, entries[0]):
            said = _("a list breaks behind its first entry, “{text}”, on page {page}").format(
                text=pieces.text(entries[0][0]), page=first.page + 1
            )
            yield (
                first,
                _("{said}: that entry’s style needs `break-after: avoid`").format(said=said),
            )
        # A table repeats its head above.
        if _is_lone_entry(pieces, entries[-1]) and first.tag != "tbody":
            last = entries[-1][0]
            said = _("the last entry of a list, “{text}”, stands alone on page {page}").format(
                text=pieces.text(last), page=pieces.all[last].page + 1
            )
            yield first, _("{said}: its style needs `break-before: avoid`").format(said=said)


def _is_lone_entry(pieces: FragmentTree, entries: Sequence[int]) -> bool:
    return (
        len(entries) == 1
        and pieces.lines(entries[0]) <= _LONGEST_LONE_ENTRY
        and not any(_PICTURE_CLASS in pieces.all[kid].classes for kid in pieces.kids[entries[0]])
    )


def _find_lone_lines(pieces: FragmentTree) -> Iterator[tuple[Fragment, str]]:
    for places in pieces.of.values():
        parts = [place for place in places if pieces.all[place].strips]
        for place in parts if len(parts) > 1 else ():
            piece = pieces.all[place]
            if len(piece.strips) == 1:
                said = _("one line of a paragraph, “{text}”, stands alone on page {page}").format(
                    text=pieces.text(place), page=piece.page + 1
                )
                yield (
                    piece,
                    _("{said}: its style needs `orphans: 2` and `widows: 2`").format(said=said),
                )
