"""What a finished file says of itself."""

import io
from typing import NamedTuple

import pikepdf
from pikepdf import Dictionary, Name, Object, Pdf, Stream


class FileProperties(NamedTuple):
    """What can be read of a PDF without rendering it."""

    pages: int
    title: str
    language: str
    tagged: bool
    links: tuple[str, ...]
    # Actions and attachments that a printed document has no use for, by their PDF names.
    unwanted: tuple[str, ...]
    unembedded_fonts: tuple[str, ...]
    # Part and level of PDF/A as the file claims them, "3A"; empty when it claims none.
    archive: str = ""


_UNWANTED_NAMES = ("/EmbeddedFiles", "/JavaScript")
_UNWANTED_ACTIONS = {"/JavaScript", "/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData"}
_UNWANTED_ANNOTATIONS = {"/FileAttachment", "/Movie", "/RichMedia", "/Screen", "/Sound"}


def read_file_properties(data: bytes) -> FileProperties:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return FileProperties(
            pages=len(pdf.pages),
            title=str(pdf.docinfo.get("/Title", "")),
            language=str(pdf.Root.get("/Lang", "")),
            tagged="/StructTreeRoot" in pdf.Root
            and bool(pdf.Root.get("/MarkInfo", Dictionary()).get("/Marked")),
            links=_list_link_addresses(pdf),
            unwanted=_list_unwanted_content(pdf),
            unembedded_fonts=_list_unembedded_fonts(pdf),
            archive=pdf.open_metadata().pdfa_status,
        )


def _list_annotations(pdf: Pdf) -> list[Object]:
    return [note for page in pdf.pages for note in page.get("/Annots", ())]


def _list_actions(pdf: Pdf) -> list[Object]:
    """What happens when the file opens, when a page is turned or when something is clicked."""
    places = [pdf.Root, *(page.obj for page in pdf.pages), *_list_annotations(pdf)]
    single = [place[key] for place in places for key in ("/A", "/OpenAction") if key in place]
    triggered = [action for place in places for action in place.get("/AA", Dictionary()).values()]
    # An /OpenAction may also be a place in the file: an array.
    return [action for action in (*single, *triggered) if isinstance(action, Dictionary)]


def _list_link_addresses(pdf: Pdf) -> tuple[str, ...]:
    return tuple(str(action.URI) for action in _list_actions(pdf) if "/URI" in action)


def _list_unwanted_content(pdf: Pdf) -> tuple[str, ...]:
    names = pdf.Root.get("/Names", Dictionary())
    found = {str(action.get("/S")) for action in _list_actions(pdf)} & _UNWANTED_ACTIONS
    found |= {str(note.get("/Subtype")) for note in _list_annotations(pdf)} & _UNWANTED_ANNOTATIONS
    return (*(name for name in _UNWANTED_NAMES if name in names), *sorted(found))


def _list_unembedded_fonts(pdf: Pdf) -> tuple[str, ...]:
    """Fonts that the reader's machine would have to know; the standard ones have no descriptor at
    all.
    """
    dictionaries = (item for item in pdf.objects if isinstance(item, Dictionary))
    # A Type0 font is told by its descendant, and a Type3 font is drawn in the file.
    fonts = (item for item in dictionaries if item.get("/Type") == Name.Font)
    simple = (item for item in fonts if item.get("/Subtype") not in {Name.Type0, Name.Type3})
    files = {"/FontFile", "/FontFile2", "/FontFile3"}
    return tuple(
        str(item.BaseFont)
        for item in simple
        if not files & set(item.get("/FontDescriptor", {}).keys())
    )


def has_transparency(data: bytes) -> bool:
    """Whether something in the file lets through what lies under it: PDF/A-1 forbids that (ISO
    19005-1, 6.4).
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return any(
            lets_ground_through(item)
            for item in pdf.objects
            if isinstance(item, (Dictionary, Stream))
        )


def lets_ground_through(item: Object) -> bool:
    """Whether an object does so, or one of the graphics states that it is drawn with: these may
    stand inside it.
    """
    resources = item.get("/Resources", Dictionary())
    states = (each.get("/ExtGState", Dictionary()) for each in (item, resources))
    return any(
        _mixes_with_ground(each)
        for each in (item, *(state for group in states for state in group.values()))
    )


def _mixes_with_ground(item: Object) -> bool:
    """A picture with a mask, a graphics state that lets through or has a way of mixing, a group."""
    mixing = item.get("/BM", Name.Normal) not in (Name.Normal, Name.Compatible)
    opaque = all(float(item.get(key, 1)) == 1 for key in ("/ca", "/CA"))
    masked = item.get("/SMask", Name("/None")) != Name("/None")
    group = item.get("/Group", Dictionary())
    return mixing or not opaque or masked or group.get("/S") == Name.Transparency
