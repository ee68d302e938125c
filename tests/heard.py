"""What a screen reader meets in a PDF: its tags in order, each with its own words and what it says
of itself.
"""

import io
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import pdfplumber
import pikepdf
from pikepdf import Dictionary, Name, Object

# Roles whose words run on in the block around them.
INLINE = {"Span", "Link", "NonStruct", "Reference", "Quote"}


class Heard(NamedTuple):
    """A block: its role, its words and those of inline tags in it, and the attributes of the tag,
    `/Alt` as `Alt`.
    """

    role: str
    text: str
    says: Mapping[str, Any]


def heard(data: bytes) -> list[Heard]:
    """The blocks that have words, a picture or a field, in reading order."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        words = words_of(data)
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        return list(blocks(pdf.Root.StructTreeRoot.K[0], numbers, words))


def read(data: bytes) -> str:
    """All that is heard, a line a block."""
    return "\n".join(" ".join(block.text.split()) for block in heard(data))


def words_of(data: bytes) -> dict[tuple[int, int], str]:
    """The text of each piece of marked content, by page and number."""
    found: dict[tuple[int, int], str] = {}
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        for number, page in enumerate(pdf.pages):
            for char in page.chars:
                key = (number, char["mcid"])
                found[key] = found.get(key, "") + char["text"]
    return found


Numbers = Mapping[tuple[int, int], int]
Words = Mapping[tuple[int, int], str]


def blocks(tag: Object, numbers: Numbers, words: Words) -> Iterator[Heard]:
    says = {str(key)[1:]: value for key, value in tag.items()}
    says |= {str(key)[1:]: value for key, value in tag.get("/A", Dictionary()).items()}
    text, notes = "", []
    for piece in pieces(tag, numbers, words):
        if isinstance(piece, str):
            text += piece
        elif piece.get("/Type") == Name.OBJR:
            notes.append(piece.Obj)
        else:
            if text.strip():
                yield Heard(str(tag.S)[1:], text, says)
            text = ""
            yield from blocks(piece, numbers, words)
    says |= {"note": notes[0]} if notes else {}
    if text.strip() or tag.S in (Name.Figure, Name.Form):
        yield Heard(str(tag.S)[1:], text or str(says.get("Alt", "")), says)


def pieces(tag: Object, numbers: Numbers, words: Words) -> Iterator[Any]:
    """Words, blocks and annotations under a tag, through the inline tags in it."""
    for kid in tag.get("/K", ()) if isinstance(tag.get("/K"), pikepdf.Array) else [tag.K]:
        if isinstance(kid, int):
            yield words.get((numbers[tag.Pg.objgen], kid), "")
        elif "/S" in kid and str(kid.S)[1:] in INLINE:
            yield from pieces(kid, numbers, words)
        else:
            yield kid
