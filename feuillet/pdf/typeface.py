"""The font that fields are typed in, as an object of a PDF: embedded and simple (WinAnsi)."""

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from feuillet.fonts import Typeface, map_winansi_codes
from feuillet.fonts.typeface import FIRST_CODE, LAST_CODE

# What a font descriptor says of a plain text face (ISO 32000-1, 9.8.2): it is no symbol font; stems
# in 1/1000 em.
_NONSYMBOLIC_FLAG, _STEM_WIDTH = 32, 80


def embed_typeface(pdf: Pdf, face: Typeface) -> Object:
    """The font as an object of a PDF."""
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(f"/{face.name}"),
        Flags=_NONSYMBOLIC_FLAG,
        FontBBox=Array(face.box),
        ItalicAngle=0,
        Ascent=face.ascent,
        Descent=face.descent,
        CapHeight=face.capital,
        StemV=_STEM_WIDTH,
        FontFile2=Stream(pdf, face.file, Length1=len(face.file)),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=Name(f"/{face.name}"),
            FirstChar=FIRST_CODE,
            LastChar=LAST_CODE,
            Widths=Array(face.widths),
            Encoding=Name.WinAnsiEncoding,
            FontDescriptor=pdf.make_indirect(descriptor),
            ToUnicode=Stream(pdf, _build_unicode_map()),
        )
    )


def _build_unicode_map() -> bytes:
    """The CMap that says which character a code is (ISO 32000-1, 9.10.3): at most 100 lines a
    block.
    """
    lines = [f"<{code:02x}> <{character:04x}>" for code, character in map_winansi_codes().items()]
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
