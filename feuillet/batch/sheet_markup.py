"""What a sheet does not show: rows and columns that are hidden, or have no height or width."""

import html
import re
from collections.abc import Iterator

from feuillet.batch.table import format_column_letters, parse_column_letters
from feuillet.messages import gettext as _

_SHEET_ROW_TAG = re.compile(rb"<(?:\w+:)?row(?=[\s/>])([^>]*)>")
_ROW_NUMBER = re.compile(rb"""\br=["'](\d+)["']""")
_SHEET_COLUMN_TAG = re.compile(rb"<(?:\w+:)?col(?=\s)([^>]*)>")
_HIDDEN_ATTRIBUTE = re.compile(rb"""\bhidden=["'](?:1|true)["']""")
# Whoever drags a row or a column shut hides it as well.
_ZERO_SIZE_ATTRIBUTE = re.compile(rb"""\b(?:ht|width)=["']0(?:\.0*)?["']""")
_COLUMN_SPAN_ATTRIBUTES = (
    re.compile(rb"""\bmin=["'](\d+)["']"""),
    re.compile(rb"""\bmax=["'](\d+)["']"""),
)
# No list goes past the column ZZ.
_LAST_COLUMN = 702
_MERGED_RANGE = re.compile(
    rb"""<(?:\w+:)?mergeCell\b[^>]*?\bref=["']\$?([A-Z]{1,3})\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)["']"""
)
# A text in several hands, its parts, and a stroke through one of them.
_RICH_TEXT = re.compile(r"<(?:\w+:)?(?:si|is)>(.*?)</(?:\w+:)?(?:si|is)>", re.DOTALL)
_RICH_TEXT_RUN = re.compile(r"<(?:\w+:)?t(?:\s[^>]*)?>(.*?)</(?:\w+:)?t>", re.DOTALL)
_STRIKE_TAG = re.compile(r"""<(?:\w+:)?strike(?!\s[^>]*\bval=["'](?:0|false)["'])[\s/>]""")


def find_hidden_rows(sheet: bytes) -> frozenset[int]:
    """What nobody sees on the screen is not meant; a row need not tell its number."""
    return frozenset(
        number for number, said in _iterate_numbered_row_tags(sheet) if _hides_row_or_column(said)
    )


def _iterate_numbered_row_tags(sheet: bytes) -> Iterator[tuple[int, bytes]]:
    """The rows of a sheet with what their tags say."""
    number = 0
    for said in _SHEET_ROW_TAG.findall(sheet):
        told = _ROW_NUMBER.search(said)
        number = int(told[1]) if told else number + 1
        yield number, said


def find_hidden_columns(sheet: bytes) -> frozenset[int]:
    """Counted from 1."""
    spans = (
        [found for end in _COLUMN_SPAN_ATTRIBUTES if (found := end.search(said))]
        for said in _SHEET_COLUMN_TAG.findall(sheet.partition(b"sheetData")[0])
        if _hides_row_or_column(said)
    )
    ends = (
        (int(each[0][1]), int(each[1][1]))
        for each in spans
        if len(each) == len(_COLUMN_SPAN_ATTRIBUTES)
    )
    return frozenset(
        place for first, last in ends for place in range(first, min(last, _LAST_COLUMN) + 1)
    )


def _hides_row_or_column(said: bytes) -> bool:
    return bool(_HIDDEN_ATTRIBUTE.search(said) or _ZERO_SIZE_ATTRIBUTE.search(said))


def find_tall_cells(sheet: bytes) -> tuple[tuple[int, int, int], ...]:
    """The column, the first line and the last of each cell that is merged over several lines."""
    found = (
        (parse_column_letters(name.decode()), int(first), int(last))
        for name, first, last in _MERGED_RANGE.findall(sheet)
    )
    return tuple(each for each in found if each[2] > each[1])


def find_struck_texts(*parts: bytes) -> frozenset[str]:
    """The texts of a workbook of which a part is struck through, shared or in their cells."""
    texts = (part.decode("utf-8", "replace") for part in parts if b"strike" in part)
    found = (
        said for text in texts for said in _RICH_TEXT.findall(text) if _STRIKE_TAG.search(said)
    )
    return frozenset(html.unescape("".join(_RICH_TEXT_RUN.findall(said))) for said in found)


def format_column_list(places: list[int]) -> str:
    """“column C”, “columns C and F”."""
    *before, last = [format_column_letters(place) for place in places]
    return (
        _("columns {before} and {last}").format(before=", ".join(before), last=last)
        if before
        else _("column {last}").format(last=last)
    )
