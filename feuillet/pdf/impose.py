"""Imposition: pages in reading order become the two sides of a sheet of paper, to be folded."""

import io
from typing import NamedTuple

import pikepdf
from pikepdf import Name, Page, Pdf


class Side(NamedTuple):
    """One side of a sheet: page numbers from left to right, counted from 1."""

    pages: tuple[int, ...]


# A4 folded twice inwards, printed on both sides, turned on the short edge: the narrow flap (2) lies inside, the
# cover (1) on top, the back (6) behind; opened, the inside reads 3, 4, 5.
ROLL_FOLD = (Side((2, 6, 1)), Side((3, 4, 5)))


def impose(data: bytes, sides: tuple[Side, ...]) -> bytes:
    """Put pages side by side on the marks that follow them: the file ends with a page of marks for each side.

    The panels' tags mean nothing on a sheet and are left behind.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        panels = len(pdf.pages) - len(sides)
        for side, sheet in zip(sides, pdf.pages[panels:], strict=True):
            place(pdf, side, sheet)
        del pdf.pages[:panels]
        for name in ("/StructTreeRoot", "/MarkInfo", "/Outlines", "/Names", "/Dests"):
            if name in pdf.Root:
                del pdf.Root[name]
        pdf.remove_unreferenced_resources()
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def place(pdf: Pdf, side: Side, sheet: Page) -> None:
    # The marks' own content turns the page's coordinates round; what comes after it needs them as they were.
    sheet.contents_add(b"q", prepend=True)
    sheet.contents_add(b"Q")
    left = 0.0
    for number in side.pages:
        panel = pdf.pages[number - 1]
        width = float(panel.mediabox[2])
        # A name of our own: pikepdf's overlay makes one up, and the bytes would differ from run to run.
        name = Name(f"/Panel{number}")
        sheet.add_resource(panel.as_form_xobject(), Name.XObject, name)
        sheet.contents_add(f"q 1 0 0 1 {left:.3f} 0 cm {name} Do Q".encode())
        left += width
    if Name.StructParents in sheet.obj:
        del sheet.obj[Name.StructParents]
