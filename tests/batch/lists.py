"""What is made of a list's lines, and what stands in it."""

import io

import pikepdf
import pypdfium2

from feuillet.batch.people import People, Person, Trouble
from feuillet.batch.run import Finish, Form, Made, Stack, stacks

WORD, COPY = "consentement", "dossier"
BAD = Trouble(9, "`birth-date` is empty")


def made(forms: dict[str, Form], *persons: Person, finish: Finish = "screen") -> list[Stack | Trouble]:
    return list(stacks(People(persons, (BAD,), ()), forms, ("consent",), finish))


def first(found: list[Stack | Trouble]) -> Made:
    """The document of the first line."""
    assert isinstance(found[0], list)
    return found[0][0]


def texts(data: bytes) -> str:
    """What the pages show, fields included."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            page.contents_add(b" ")
        pdf.flatten_annotations()
        out = io.BytesIO()
        pdf.save(out)
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(out.getvalue()))


def values(data: bytes) -> dict[str, str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return {str(field.T): str(field.V) for field in pdf.Root.AcroForm.Fields}
