"""What a finished file says of itself."""

import io
from typing import NamedTuple

import pikepdf
from pikepdf import Dictionary, Name, Object, Pdf


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


UNWANTED = ("/EmbeddedFiles", "/JavaScript")
ACTIONS = {"/JavaScript", "/Launch", "/GoToR", "/SubmitForm", "/ImportData"}


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
        )


def actions(pdf: Pdf) -> list[Object]:
    return [note.A for page in pdf.pages for note in page.get("/Annots", ()) if "/A" in note]


def links(pdf: Pdf) -> tuple[str, ...]:
    return tuple(str(action.URI) for action in actions(pdf) if "/URI" in action)


def unwanted(pdf: Pdf) -> tuple[str, ...]:
    names = pdf.Root.get("/Names", Dictionary())
    kinds = {str(action.get("/S")) for action in actions(pdf)}
    return (*(name for name in UNWANTED if name in names), *sorted(kinds & ACTIONS))


def unembedded_fonts(pdf: Pdf) -> tuple[str, ...]:
    dictionaries = (item for item in pdf.objects if isinstance(item, Dictionary))
    descriptors = [item for item in dictionaries if item.get("/Type") == Name.FontDescriptor]
    files = ("/FontFile", "/FontFile2", "/FontFile3")
    return tuple(str(item.FontName) for item in descriptors if not any(file in item for file in files))
