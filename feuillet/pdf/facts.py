"""What a finished file says of itself."""

import io
from typing import NamedTuple

import pikepdf
from pikepdf import Dictionary, Name, Object, Pdf, Stream


class Facts(NamedTuple):
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


UNWANTED = ("/EmbeddedFiles", "/JavaScript")
ACTIONS = {"/JavaScript", "/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData"}
NOTES = {"/FileAttachment", "/Movie", "/RichMedia", "/Screen", "/Sound"}


def facts(data: bytes) -> Facts:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return Facts(
            pages=len(pdf.pages),
            title=str(pdf.docinfo.get("/Title", "")),
            language=str(pdf.Root.get("/Lang", "")),
            tagged="/StructTreeRoot" in pdf.Root and bool(pdf.Root.get("/MarkInfo", Dictionary()).get("/Marked")),
            links=links(pdf),
            unwanted=unwanted(pdf),
            unembedded_fonts=unembedded_fonts(pdf),
            archive=pdf.open_metadata().pdfa_status,
        )


def notes(pdf: Pdf) -> list[Object]:
    return [note for page in pdf.pages for note in page.get("/Annots", ())]


def actions(pdf: Pdf) -> list[Object]:
    """What happens when the file opens, when a page is turned or when something is clicked."""
    places = [pdf.Root, *(page.obj for page in pdf.pages), *notes(pdf)]
    single = [place[key] for place in places for key in ("/A", "/OpenAction") if key in place]
    triggered = [action for place in places for action in place.get("/AA", Dictionary()).values()]
    # An /OpenAction may also be a place in the file: an array.
    return [action for action in (*single, *triggered) if isinstance(action, Dictionary)]


def links(pdf: Pdf) -> tuple[str, ...]:
    return tuple(str(action.URI) for action in actions(pdf) if "/URI" in action)


def unwanted(pdf: Pdf) -> tuple[str, ...]:
    names = pdf.Root.get("/Names", Dictionary())
    found = {str(action.get("/S")) for action in actions(pdf)} & ACTIONS
    found |= {str(note.get("/Subtype")) for note in notes(pdf)} & NOTES
    return (*(name for name in UNWANTED if name in names), *sorted(found))


def unembedded_fonts(pdf: Pdf) -> tuple[str, ...]:
    """Fonts that the reader's machine would have to know; the standard ones have no descriptor at all."""
    dictionaries = (item for item in pdf.objects if isinstance(item, Dictionary))
    # A Type0 font is told by its descendant, and a Type3 font is drawn in the file.
    fonts = (item for item in dictionaries if item.get("/Type") == Name.Font)
    simple = (item for item in fonts if item.get("/Subtype") not in {Name.Type0, Name.Type3})
    files = {"/FontFile", "/FontFile2", "/FontFile3"}
    return tuple(str(item.BaseFont) for item in simple if not files & set(item.get("/FontDescriptor", {}).keys()))


def transparent(data: bytes) -> bool:
    """Whether something in the file lets through what lies under it: PDF/A-1 forbids that (ISO 19005-1, 6.4)."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return any(lets_through(item) for item in pdf.objects if isinstance(item, (Dictionary, Stream)))


def lets_through(item: Object) -> bool:
    """Whether an object does so, or one of the graphics states that it is drawn with: these may stand inside it."""
    resources = item.get("/Resources", Dictionary())
    states = (each.get("/ExtGState", Dictionary()) for each in (item, resources))
    return any(mixes(each) for each in (item, *(state for group in states for state in group.values())))


def mixes(item: Object) -> bool:
    """A picture with a mask, a graphics state below full opacity or with a way of mixing, a group."""
    mixing = item.get("/BM", Name.Normal) not in (Name.Normal, Name.Compatible)
    opaque = all(float(item.get(key, 1)) == 1 for key in ("/ca", "/CA"))
    masked = item.get("/SMask", Name("/None")) != Name("/None")
    group = item.get("/Group", Dictionary())
    return mixing or not opaque or masked or group.get("/S") == Name.Transparency
