"""The proof of a small document that was really laid out."""

from feuillet.compose.sheet import SlotLine
from feuillet.findings import Finding
from feuillet.layout import lay_out_sheet
from feuillet.prove import prove_document
from tests.layout.pages import sheet


def proof(
    body: str, css: str = "", pages: tuple[int, int] = (1, 1), lines: tuple[SlotLine, ...] = ()
) -> tuple[Finding, ...]:
    made = sheet(body, css, pages=pages, lines=lines)
    return prove_document(made, lay_out_sheet(made))


def rules(body: str, css: str = "") -> set[str]:
    """The rules that a document breaks, however many pages it takes."""
    return {finding.rule for finding in proof(body, css, (1, 9))}
