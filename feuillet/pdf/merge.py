"""Several documents as one file to print."""

import hashlib
import io
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import pikepdf
from pikepdf import Dictionary, Name, Object, OutlineItem, Pdf

from feuillet.pdf.resources import iterate_resources

# What belongs to the whole of a file, and not to a page to print.
_WHOLE_FILE_KEYS = (Name.Annots, Name.StructParents, Name.Tabs)
# Who made the file, and for which list.
_END_OF_FILE = b"%%EOF"
_PRODUCER_NAME, _LIST_MARK_KEY = "feuillet", "/FeuilletList"


class BookmarkedFile(NamedTuple):
    """A document and its bookmark; those with the same one follow each other."""

    bookmark: str
    data: bytes


class _DocumentStart(NamedTuple):
    """Where a document begins in the file, counted from 0, and what it calls itself."""

    bookmark: str
    page: int
    title: str


def merge_files(parts: Iterable[BookmarkedFile], mark: str = "") -> bytes:
    """Page after page; an empty one follows an odd number, so that each has its own sheet.

    `mark` tells the list that it was made of from others.
    """
    with pikepdf.new() as pdf:
        begun = [_append_document(pdf, part) for part in parts]
        for page in pdf.pages:
            for key in _WHOLE_FILE_KEYS:
                if key in page:
                    del page[key]
        _share_equal_fonts(pdf)
        _write_titles_and_bookmarks(pdf, begun)
        pdf.docinfo[Name.Producer], pdf.docinfo[_LIST_MARK_KEY] = _PRODUCER_NAME, mark
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def read_list_mark(path: Path) -> str | None:
    """The mark in a file that `merge_files` has made; None in any other.

    None also where a viewer has saved the file since: what was noted in it is somebody's.
    """
    try:
        data = path.read_bytes()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            told = pdf.docinfo
            ours = _LIST_MARK_KEY in told and str(told.get(Name.Producer, "")) == _PRODUCER_NAME
            saved_since = _is_saved_since(pdf, data)
            return str(told[_LIST_MARK_KEY]) if ours and not saved_since else None
    except (OSError, pikepdf.PdfError):
        return None


def _is_saved_since(pdf: Pdf, data: bytes) -> bool:
    """Whether a viewer has added to a file, or written it anew under a second identifier.

    ISO 32000-2, 14.4: the first stays, the second changes with each save.
    """
    first, second = pdf.trailer.ID
    return bytes(first) != bytes(second) or data.count(_END_OF_FILE) > 1


def _append_document(pdf: Pdf, part: BookmarkedFile) -> _DocumentStart:
    place = len(pdf.pages)
    with pikepdf.open(io.BytesIO(part.data)) as source:
        pdf.pages.extend(source.pages)
        title, language = str(source.docinfo.get("/Title", "")), source.Root.get("/Lang")
        if language is not None:
            pdf.Root.Lang = pikepdf.String(str(language))
    if len(pdf.pages) % 2:
        box = pdf.pages[-1].mediabox
        pdf.add_blank_page(page_size=(float(box[2]), float(box[3])))
    return _DocumentStart(part.bookmark, place, title)


def _write_titles_and_bookmarks(pdf: Pdf, begun: Iterable[_DocumentStart]) -> None:
    """The titles of what is in it, shown by viewers, and a bookmark for each group of documents."""
    everything = list(begun)
    pdf.docinfo.Title = ", ".join(dict.fromkeys(each.title for each in everything if each.title))
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseOutlines
    with pdf.open_outline() as outline:
        for bookmark, group in groupby(everything, key=lambda each: each.bookmark):
            first, *others = group
            item = OutlineItem(bookmark, first.page)
            # A single document needs no entry of its own.
            inner = [first, *others] if others else []
            item.children.extend(OutlineItem(each.title, each.page) for each in inner)
            outline.root.append(item)


def _share_equal_fonts(pdf: Pdf) -> None:
    """Each font once, however many documents brought it."""
    seen: dict[tuple[int, int], bytes] = {}
    first: dict[bytes, Object] = {}
    for resources in iterate_resources(pdf):
        fonts = resources.get("/Font", Dictionary())
        for name, font in list(fonts.items()):
            if font.objgen not in seen:
                seen[font.objgen] = _digest_font(font)
            fonts[name] = first.setdefault(seen[font.objgen], font)


def _digest_font(font: Object) -> bytes:
    """The same for fonts that draw and say the same."""
    (descendant,) = font.DescendantFonts
    file = next(
        value for key, value in descendant.FontDescriptor.items() if key.startswith("/FontFile")
    )
    found = hashlib.sha256(file.read_raw_bytes())
    found.update(font.ToUnicode.read_raw_bytes())
    found.update(descendant.W.unparse(resolved=True))
    return found.digest()
