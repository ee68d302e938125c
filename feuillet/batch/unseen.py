"""What a sheet does not show: rows and columns that are hidden, or have no height or width."""

import html
import re
from collections.abc import Iterator

from feuillet.batch.table import letters

ROW = re.compile(rb"<(?:\w+:)?row(?=[\s/>])([^>]*)>")
NUMBER = re.compile(rb"""\br=["'](\d+)["']""")
COLUMN = re.compile(rb"<(?:\w+:)?col(?=\s)([^>]*)>")
HIDDEN = re.compile(rb"""\bhidden=["'](?:1|true)["']""")
# Whoever drags a row or a column shut hides it as well.
FLAT = re.compile(rb"""\b(?:ht|width)=["']0(?:\.0*)?["']""")
SPAN = (re.compile(rb"""\bmin=["'](\d+)["']"""), re.compile(rb"""\bmax=["'](\d+)["']"""))
# No list goes past the column ZZ.
LAST_COLUMN = 702
# A text in several hands, its parts, and a stroke through one of them.
MIXED = re.compile(r"<(?:\w+:)?(?:si|is)>(.*?)</(?:\w+:)?(?:si|is)>", re.DOTALL)
PART = re.compile(r"<(?:\w+:)?t(?:\s[^>]*)?>(.*?)</(?:\w+:)?t>", re.DOTALL)
STROKE = re.compile(r"""<(?:\w+:)?strike(?!\s[^>]*\bval=["'](?:0|false)["'])[\s/>]""")


def hidden_rows(sheet: bytes) -> frozenset[int]:
    """What nobody sees on the screen is not meant; a row need not tell its number."""
    return frozenset(number for number, said in numbered(sheet) if is_unseen(said))


def numbered(sheet: bytes) -> Iterator[tuple[int, bytes]]:
    """The rows of a sheet with what their tags say."""
    number = 0
    for said in ROW.findall(sheet):
        told = NUMBER.search(said)
        number = int(told[1]) if told else number + 1
        yield number, said


def hidden_columns(sheet: bytes) -> frozenset[int]:
    """Counted from 1."""
    spans = (
        [found for end in SPAN if (found := end.search(said))]
        for said in COLUMN.findall(sheet.partition(b"sheetData")[0])
        if is_unseen(said)
    )
    ends = ((int(each[0][1]), int(each[1][1])) for each in spans if len(each) == len(SPAN))
    return frozenset(place for first, last in ends for place in range(first, min(last, LAST_COLUMN) + 1))


def is_unseen(said: bytes) -> bool:
    return bool(HIDDEN.search(said) or FLAT.search(said))


def struck_texts(*parts: bytes) -> frozenset[str]:
    """The texts of a workbook of which a part is struck through, shared or in their cells."""
    texts = (part.decode("utf-8", "replace") for part in parts if b"strike" in part)
    found = (said for text in texts for said in MIXED.findall(text) if STROKE.search(said))
    return frozenset(html.unescape("".join(PART.findall(said))) for said in found)


def in_columns(places: list[int]) -> str:
    """“column C”, “columns C and F”."""
    *before, last = [letters(place) for place in places]
    return f"columns {', '.join(before)} and {last}" if before else f"column {last}"
