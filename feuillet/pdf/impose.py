"""Imposition: pages in reading order become the two sides of a sheet of paper, to be folded."""

import io
from typing import NamedTuple

import pikepdf
from pikepdf import Name, Object, Page, Pdf

from feuillet.pdf.tags import move_tags


class SheetSide(NamedTuple):
    """One side of a sheet: page numbers from left to right, counted from 1."""

    pages: tuple[int, ...]


# A4 folded twice inwards, printed on both sides, turned on the short edge: the narrow flap (2) lies
# inside, the cover (1) on top, the back (6) behind; opened, the inside reads 3, 4, 5.
ROLL_FOLD = (SheetSide((2, 6, 1)), SheetSide((3, 4, 5)))


def impose_pages(data: bytes, sides: tuple[SheetSide, ...]) -> bytes:
    """Put pages side by side on the marks that follow them: the file ends with a page of marks for
    each side.

    The tags go with the panels, so that the sheet is still read in the order of the panels; links
    stay behind.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        panels = len(pdf.pages) - len(sides)
        placed = [
            pair
            for side, sheet in zip(sides, pdf.pages[panels:], strict=True)
            for pair in _place_panels(pdf, side, sheet)
        ]
        move_tags(
            pdf,
            {pdf.pages[number - 1].obj.objgen: (panel, sheet) for number, panel, sheet in placed},
        )
        del pdf.pages[:panels]
        for name in ("/Outlines", "/Names", "/Dests", "/PageLabels"):
            if name in pdf.Root:
                del pdf.Root[name]
        # As the sides are laid: turned on the short edge, and no panel smaller than its fold (ISO
        # 32000-1, 12.2).
        pdf.Root.ViewerPreferences.Duplex = Name.DuplexFlipShortEdge
        pdf.Root.ViewerPreferences.PrintScaling = Name("/None")
        pdf.remove_unreferenced_resources()
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _place_panels(pdf: Pdf, side: SheetSide, sheet: Page) -> list[tuple[int, Object, Object]]:
    """The number of each panel, the object that it has become, and the sheet that it stands on."""
    # The marks' own content turns the page's coordinates round; what comes after it needs them as
    # they were.
    sheet.contents_add(b"q", prepend=True)
    sheet.contents_add(b"Q")
    left = 0.0
    placed: list[tuple[int, Object, Object]] = []
    for number in side.pages:
        page = pdf.pages[number - 1]
        panel = pdf.make_indirect(page.as_form_xobject())
        # A name of our own: pikepdf's overlay makes one up, and the bytes would differ each run.
        name = Name(f"/Panel{number}")
        sheet.add_resource(panel, Name.XObject, name)
        sheet.contents_add(f"q 1 0 0 1 {left:.3f} 0 cm {name} Do Q".encode())
        left += float(page.mediabox[2])
        placed.append((number, panel, sheet.obj))
    return placed
