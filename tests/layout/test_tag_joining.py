"""What a page or a column cuts is heard as a whole."""

import io

import pikepdf
import pytest

from feuillet.layout import lay_out_sheet
from tests.heard import heard
from tests.layout.pages import sheet

WORDS = "one two three four five six seven eight nine ten"
CUT = {
    "a page": "@page { size: 60mm 60mm } .x",
    "a column": ".x { columns: 4; height: 21mm; column-fill: auto } i",
}


def roles(body: str, css: str) -> list[tuple[str, str]]:
    """Role and words of each block, lists and their items among them."""
    pdf = lay_out_sheet(
        sheet(body, f"body {{ orphans: 1; widows: 1 }} {css} {{ }}", pages=(1, 9))
    ).pdf
    return [(block.role, " ".join(block.text.split())) for block in heard(pdf)]


def count(body: str, css: str, role: str) -> int:
    pdf = lay_out_sheet(
        sheet(body, f"body {{ orphans: 1; widows: 1 }} {css} {{ }}", pages=(1, 9))
    ).pdf
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return sum(
            isinstance(item, pikepdf.Dictionary) and item.get("/S") == role for item in file.objects
        )


@pytest.mark.parametrize("css", CUT.values(), ids=CUT)
def test_a_paragraph_is_one(css: str) -> None:
    """Its words are heard in one breath, and none sticks to the next where it is cut."""
    assert roles(f'<div class="x"><p>{WORDS * 2}</div>', css) == [("P", WORDS * 2)]


@pytest.mark.parametrize("css", CUT.values(), ids=CUT)
def test_a_list_is_one(css: str) -> None:
    """A reader says how many items there are; an item that is cut counts once."""
    items = [f"{n} {WORDS}" for n in "abc"]
    body = f'<div class="x"><ul>{"".join(f"<li>{item}" for item in items)}</ul></div>'
    assert [text for role, text in roles(body, css) if role == "LBody"] == items
    assert (count(body, css, "/L"), count(body, css, "/LI")) == (1, 3)


def test_two_paragraphs_stay_two() -> None:
    """Neighbours are joined only where they are parts of one element."""
    assert roles("<p>one<p>two", "i") == [("P", "one"), ("P", "two")]
