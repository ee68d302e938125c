"""Several documents as one file to print."""

import hashlib
import io
from collections.abc import Iterable
from pathlib import Path

import pikepdf
from pikepdf import Dictionary, Name, Object, Pdf

from feuillet.pdf.plate import drawn_with

# What belongs to the whole of a file, and not to a page to print.
ELSEWHERE = (Name.Annots, Name.StructParents, Name.Tabs)
# Who made the file, and for which list.
PRODUCER, LIST = "feuillet", "/FeuilletList"


def joined(files: Iterable[bytes], mark: str = "") -> bytes:
    """Page after page; after an odd number of them an empty one: the next has its own sheet.

    `mark` tells the list that it was made of from others.
    """
    with pikepdf.new() as pdf:
        for data in files:
            with pikepdf.open(io.BytesIO(data)) as source:
                pdf.pages.extend(source.pages)
            if len(pdf.pages) % 2:
                box = pdf.pages[-1].mediabox
                pdf.add_blank_page(page_size=(float(box[2]), float(box[3])))
        for page in pdf.pages:
            for key in ELSEWHERE:
                if key in page:
                    del page[key]
        keep_each_font_once(pdf)
        pdf.docinfo[Name.Producer], pdf.docinfo[LIST] = PRODUCER, mark
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def list_mark(path: Path) -> str | None:
    """The mark in a file that `joined` has made; None in any other."""
    try:
        with pikepdf.open(path) as pdf:
            told = pdf.docinfo
            return (
                str(told[LIST])
                if LIST in told and str(told.get(Name.Producer, "")) == PRODUCER
                else None
            )
    except (OSError, pikepdf.PdfError):
        return None


def keep_each_font_once(pdf: Pdf) -> None:
    """Each font once, however many documents brought it."""
    seen: dict[tuple[int, int], bytes] = {}
    first: dict[bytes, Object] = {}
    for resources in drawn_with(pdf):
        fonts = resources.get("/Font", Dictionary())
        for name, font in list(fonts.items()):
            if font.objgen not in seen:
                seen[font.objgen] = content(font)
            fonts[name] = first.setdefault(seen[font.objgen], font)


def content(font: Object) -> bytes:
    """The same for fonts that draw and say the same."""
    (descendant,) = font.DescendantFonts
    file = next(value for key, value in descendant.FontDescriptor.items() if key.startswith("/FontFile"))
    found = hashlib.sha256(file.read_raw_bytes())
    found.update(font.ToUnicode.read_raw_bytes())
    found.update(descendant.W.unparse(resolved=True))
    return found.digest()
