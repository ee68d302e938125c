"""What a page break tears apart is told, and what the message asks for mends it."""

import re

import pytest

from feuillet.findings import Place
from feuillet.layout import lay_out_sheet
from feuillet.prove.page_breaks import find_break_faults
from tests.layout.pages import sheet

# Twelve lines of 5 mm a page.
STYLE = """
@page { size: 100mm 84mm; margin: 11.9mm 11mm }
body { font-size: 11pt; line-height: 5mm; orphans: 1; widows: 1 }
h2 { margin: 0; font-size: 12pt; line-height: 5mm; break-after: auto }
ul { margin: 0 }
figure { margin: 0 }
.figure { height: 20mm }
table { border-collapse: collapse }
td { padding: 0 }
.beside { columns: 2; height: 20mm }
"""
DECLARED = re.compile(r"`([a-z-]+: [a-z0-9]+)`")
DRAWING = (
    "<figure class='drawing'><div class='figure'></div><figcaption>A is bone</figcaption></figure>"
)
STEP = "<li class='step'><div class='picture figure'></div><p>The needle.</p></li>"
KEPT_STEP = STEP.replace("<li ", "<li style='break-inside: avoid' ")
ROW = "<tr><td>Leak<td>7"
ENTRY = "<li>entry"


def lines(count: int) -> str:
    return "<p>line</p>" * count


# What stands on the pages, what is said of it, and what the style that is asked for belongs to.
TORN = {
    "heading": (lines(11) + "<h2>How</h2><p>Like this.", "ends page 1, without its text", "h2"),
    "caption": (lines(8) + DRAWING + "<p>Step", "page 1, its caption elsewhere", ".drawing"),
    "step": (lines(8) + STEP, "page 1, its caption elsewhere", ".step"),
    "note": (
        lines(9) + f"<table>{ROW}{ROW}{ROW}</table><p class='risk-reading'>Rounded.",
        "noted under a table stands on page 2",
        ".risk-reading",
    ),
    "first entry": (
        lines(11) + f"<ul>{ENTRY} one{ENTRY} two{ENTRY}",
        "first entry, “entry one”",
        "li:first-child",
    ),
    "last entry": (
        lines(9) + f"<ul>{ENTRY}{ENTRY}{ENTRY}{ENTRY} four",
        "“entry four”, stands alone",
        "li:last-child",
    ),
    "row": (
        lines(11) + f"<table><tbody>{ROW}{ROW}{ROW}</table>",
        "first entry, “Leak 7”",
        "tr:first-child",
    ),
    "first line": (
        lines(11) + "<p>a<br>b<br>c",
        "one line of a paragraph, “a”, stands alone on page 1",
        "p",
    ),
    "last line": (
        lines(10) + "<p>a<br>b<br>c",
        "one line of a paragraph, “c”, stands alone on page 2",
        "p",
    ),
}


def told(body: str, css: str = "") -> list[str]:
    made = sheet(f"<section id='how'>{body}", STYLE + css, pages=(1, 9))
    return [message for _, message in find_break_faults(made, lay_out_sheet(made))]


@pytest.mark.parametrize("torn", TORN)
def test_what_is_torn_apart_is_told_and_mended_as_it_says(torn: str) -> None:
    """The message names the words and the page; with the style that it asks for, nothing is left to
    tell.
    """
    body, said, selector = TORN[torn]
    (message,) = told(body)
    assert said in message
    assert told(body, f"{selector} {{ {'; '.join(DECLARED.findall(message))} }}") == []


@pytest.mark.parametrize(
    "body",
    [
        lines(9) + "<h2>How</h2><p>Like this.",
        lines(6) + DRAWING + "<p>Step",
        lines(9) + f"<ul>{ENTRY}{ENTRY}{ENTRY}{ENTRY}{ENTRY}",
        # As long as a section, and with a picture.
        lines(8) + "<ul><li>a<br>b<br>c<br>d<li>e<br>f<br>g<br>h",
        lines(7) + f"<ol>{KEPT_STEP * 3}</ol>",
        # The last row has the head above it.
        lines(8) + f"<table><thead><tr><th>Risk</thead><tbody>{ROW}{ROW}{ROW}</table>",
        lines(11) + "<h2>The last words</h2>",
        "<h2>How</h2>" + DRAWING,
    ],
)
def test_what_stands_together_is_not_told(body: str) -> None:
    """A break between two wholes is none to tell."""
    assert told(body) == []


def test_a_column_breaks_as_a_page_does() -> None:
    """A heading at the foot of the left column has its text at the top of the right one."""
    body = (
        "<div style='columns: 2; column-fill: auto; height: "
        f"20mm'>{lines(3)}<h2>How</h2><p>Like this.</div>"
    )
    (message,) = told(body)
    assert "the heading “How” ends page 1, without its text" in message


def test_it_is_told_at_its_section() -> None:
    """An author finds the text; what stands in none is the whole document's."""
    body = TORN["heading"][0]
    for html, place in ((f"<section id='how'>{body}", Place("x", 7)), (body, sheet("").place)):
        made = sheet(html, STYLE, pages=(1, 9))._replace(sections={"how": Place("x", 7)})
        ((found, _),) = find_break_faults(made, lay_out_sheet(made))
        assert found == place
