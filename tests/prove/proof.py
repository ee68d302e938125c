"""The proof of a small document that was really laid out."""

from feuillet.compose.sheet import Line
from feuillet.findings import Finding
from feuillet.layout import lay_out
from feuillet.prove import prove
from tests.layout.pages import sheet


def proof(
    body: str, css: str = "", pages: tuple[int, int] = (1, 1), lines: tuple[Line, ...] = ()
) -> tuple[Finding, ...]:
    made = sheet(body, css, pages=pages, lines=lines)
    return prove(made, lay_out(made))


def rules(body: str, css: str = "") -> set[str]:
    """The rules that a document breaks, however many pages it takes."""
    return {finding.rule for finding in proof(body, css, (1, 9))}
