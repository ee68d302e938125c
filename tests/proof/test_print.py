"""What becomes of a page on an office printer and a photocopier, and of a code under a phone's
camera.
"""

from pathlib import Path

import pytest
import zxingcpp
from pypdfium2 import PdfDocument, PdfPage

from tests.compose.content import project

PT_AN_INCH = 72
A4, PANEL = 26, 20
DPI = (96, 150, 300)


def codes(path: Path, dpi: int) -> list[zxingcpp.Barcode]:
    """What a camera finds, drawn in grey, on the pages where it finds anything on a screen."""
    found = []
    with PdfDocument(path) as pdf:
        for page in pdf:
            if dpi == DPI[0] or codes_on(page, DPI[0]):
                found += codes_on(page, dpi)
    return found


def codes_on(page: PdfPage, dpi: int) -> list[zxingcpp.Barcode]:
    return zxingcpp.read_barcodes(page.render(scale=dpi / PT_AN_INCH, grayscale=True).to_pil())


@pytest.mark.parametrize("dpi", DPI)
def test_codes_are_read_from_a_screen_and_from_paper(documents: Path, dpi: int) -> None:
    """Each code leads to the page of the organisation, at every resolution; a quarter of it may be
    lost (level Q).
    """
    for organisation in sorted(path for path in documents.iterdir() if path.is_dir()):
        website = project().organisations[organisation.name].value.website
        assert website
        files = [
            path
            for path in sorted(organisation.glob("*-v1.0*.pdf"))
            if to_read(path) and not informs_nobody(path)
        ]
        assert files
        for path in files:
            (code,) = codes(path, dpi)
            assert code.text == website.url, path.name
            assert code.ec_level in ("Q", "H")


def to_read(path: Path) -> bool:
    """Screen files, in either edition: a sheet to fold has its code turned, a record is kept."""
    return path.stem.endswith(
        ("-v1.0", "-maquette", "-mock-up", "-gros-caracteres", "-large-print")
    )


def informs_nobody(path: Path) -> bool:
    """Forms have no code: they are filled in and kept."""
    return any(word in path.name for word in ("consent", "refus"))


def test_codes_are_large_enough_to_be_found() -> None:
    """26 mm on A4 and 20 mm on a panel, with the quiet zone of four modules, in every edition."""
    for loaded in project().kinds.values():
        kind = loaded.value
        slots = [kind.slots_in(edition).get("qr-organisation") for edition in kind.editions]
        least = PANEL if kind.panels else A4
        assert all(min(slot.width, slot.height) >= least for slot in slots if slot), kind.id
