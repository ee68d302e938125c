"""The font that fields are typed in: whole for Western European languages, embedded, simple (WinAnsi).

A viewer cannot type with the subsets of glyphs that the text is drawn with. Only here is fontTools.
"""

import io
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

FIRST, LAST = 32, 255
# What a font descriptor says of a plain text face (ISO 32000-1, 9.8.2): it is no symbol font; stems in 1/1000 em.
NONSYMBOLIC, STEM = 32, 80


class Typeface(NamedTuple):
    """A font file cut to WinAnsi; widths and measures in 1/1000 em."""

    name: str
    file: bytes
    widths: tuple[int, ...]
    box: tuple[int, ...]
    ascent: int
    descent: int
    capital: int


def characters() -> dict[int, int]:
    """Code in WinAnsi to code in Unicode; five codes have no character."""
    codes = {code: bytes([code]).decode("cp1252", errors="ignore") for code in range(FIRST, LAST + 1)}
    return {code: ord(character) for code, character in codes.items() if character and code != 127}


@lru_cache(maxsize=2)
def typeface(path: Path) -> Typeface:
    """A TrueType file, cut once a process: it takes about as long as laying a page out."""
    font = cut(path)
    known, widths, unit = font.getBestCmap(), font["hmtx"], 1000 / font["head"].unitsPerEm
    glyphs = {code: known.get(character, ".notdef") for code, character in characters().items()}
    whole = io.BytesIO()
    font.save(whole)
    head, across, measures = font["head"], font["hhea"], font["OS/2"]
    return Typeface(
        name=font["name"].getBestFamilyName().replace(" ", ""),
        file=whole.getvalue(),
        widths=tuple(round(widths[glyphs.get(code, ".notdef")][0] * unit) for code in range(FIRST, LAST + 1)),
        box=tuple(round(side * unit) for side in (head.xMin, head.yMin, head.xMax, head.yMax)),
        ascent=round(across.ascent * unit),
        descent=round(across.descent * unit),
        capital=round(measures.sCapHeight * unit),
    )


def cut(path: Path) -> TTFont:
    options = Options(layout_features=[], glyph_names=False, hinting=False, notdef_outline=True)
    font = TTFont(path, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters().values())
    subsetter.subset(font)
    return font


def embedded(pdf: Pdf, face: Typeface) -> Object:
    """The font as an object of a PDF."""
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(f"/{face.name}"),
        Flags=NONSYMBOLIC,
        FontBBox=Array(face.box),
        ItalicAngle=0,
        Ascent=face.ascent,
        Descent=face.descent,
        CapHeight=face.capital,
        StemV=STEM,
        FontFile2=Stream(pdf, face.file, Length1=len(face.file)),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=Name(f"/{face.name}"),
            FirstChar=FIRST,
            LastChar=LAST,
            Widths=Array(face.widths),
            Encoding=Name.WinAnsiEncoding,
            FontDescriptor=pdf.make_indirect(descriptor),
            ToUnicode=Stream(pdf, to_unicode()),
        )
    )


def to_unicode() -> bytes:
    """The CMap that says which character a code is (ISO 32000-1, 9.10.3): at most 100 lines a block."""
    lines = [f"<{code:02x}> <{character:04x}>" for code, character in characters().items()]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CMapName /WinAnsi def /CMapType 2 def",
            "1 begincodespacerange <00> <ff> endcodespacerange",
            *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
            "endcmap end end",
        ]
    ).encode()
