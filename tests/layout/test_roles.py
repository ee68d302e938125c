"""What tags say of themselves, read back from the file."""

import io

import pikepdf
import pytest

from feuillet.layout import lay_out_sheet
from tests.heard import Heard, heard
from tests.layout.pages import PNG, laid, sheet


def found(body: str, role: str, css: str = "") -> list[Heard]:
    return [block for block in heard(laid(body, css).pdf) if block.role == role]


def test_a_passage_in_another_language_says_so() -> None:
    """Speech changes its voice for a block and for a word in a sentence."""
    pdf = laid('<p lang="fr">Bonjour<p>The word <span lang="fr">pain</span> is bread').pdf
    with pikepdf.open(io.BytesIO(pdf)) as file:
        languages = [
            str(item.Lang)
            for item in file.objects
            if isinstance(item, pikepdf.Dictionary) and "/S" in item and "/Lang" in item
        ]
    assert languages == ["fr", "fr"]


def test_headers_of_a_table_have_their_scope() -> None:
    """A reader hears for each cell the header of its row and of its column (ISO 14289-1, 7.5)."""
    body = '<table><tr><th scope="col">A<th scope="col">B<tr><th scope="row">c<td>d</table>'
    assert [(th.text.strip(), str(th.says["Scope"])) for th in found(body, "TH")] == [
        ("A", "/Column"),
        ("B", "/Column"),
        ("c", "/Row"),
    ]


def test_a_figure_says_where_it_is() -> None:
    """In points from the bottom left corner, on the page."""
    base = lay_out_sheet(
        sheet(
            '<p><img src="asset:x" alt="A club" style="width: 10mm; height: 10mm">',
            assets={"x": PNG},
        )
    )
    (figure,) = [block for block in heard(base.pdf) if block.role == "Figure"]
    assert figure.text == "A club"
    assert [float(side) * 25.4 / 72 for side in figure.says["BBox"]] == pytest.approx(
        [20, 267, 30, 277], abs=1
    )


def test_a_link_is_announced_by_its_words() -> None:
    """Its label first, then its text; never its address."""
    for label, said in (
        ("", "our site"),
        ('aria-label="The site of the club"', "The site of the club"),
    ):
        pdf = laid(f'<p>See <a href="https://club.example/a" {label}>our site</a>').pdf
        with pikepdf.open(io.BytesIO(pdf)) as file:
            assert [str(note.Contents) for note in file.pages[0].Annots] == [said]


@pytest.mark.parametrize(
    ("html", "numbering"), [("<ul><li>a</ul>", "/Disc"), ("<ol><li>a</ol>", "/Decimal")]
)
def test_lists_tell_how_they_are_numbered(html: str, numbering: str) -> None:
    """A reader says whether items come in order."""
    with pikepdf.open(io.BytesIO(laid(html).pdf)) as file:
        (tag,) = [
            item
            for item in file.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/L"
        ]
        assert str(tag.A.ListNumbering) == numbering


def test_a_term_and_what_is_said_of_it_are_one_item() -> None:
    """Rows of terms are items of a list: the term is the label."""
    body = "<dl><div><dt>Day</dt> <dd>15</dd></div><div><dt>Night</dt> <dd>112</dd></div></dl>"
    blocks = [(block.role, block.text.strip()) for block in heard(laid(body).pdf)]
    assert blocks == [("Lbl", "Day"), ("LBody", "15"), ("Lbl", "Night"), ("LBody", "112")]


def test_an_item_that_runs_on_over_lines_is_one() -> None:
    """Items set one after the other in a line are heard as items, wherever their lines break."""
    css = "ul { width: 30mm; padding: 0; list-style: none } li { display: inline }"
    items = [
        flat(block)
        for block in found("<ul><li>one and the next of it </li><li>two</li></ul>", "LBody", css)
    ]
    assert items == ["one and the next of it", "two"]


def flat(block: Heard) -> str:
    return " ".join(block.text.split())


def test_a_cell_has_the_headers_that_it_names() -> None:
    """And no heading of another group of rows, which stands above it in the same column."""
    body = """<table><tr><th colspan=2 id=one>One<tr><th scope=row id=a>A<td headers="one a">1
        <tr><th colspan=2 id=two>Two<tr><th scope=row id=b>B<td headers="two b">2</table>"""
    keys = {str(block.says["ID"]): block.text.strip() for block in found(body, "TH")}
    named = [[keys[str(key)] for key in cell.says["Headers"]] for cell in found(body, "TD")]
    assert named == [["One", "A"], ["Two", "B"]]


def test_a_list_in_columns_is_one_list() -> None:
    """A reader hears how many items there are, once."""
    items = "".join(f"<li>{word}" for word in ("one", "two", "three", "four"))
    with pikepdf.open(io.BytesIO(laid(f'<ol style="columns: 2">{items}</ol>').pdf)) as file:
        lists = [
            item
            for item in file.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/L"
        ]
        assert [[str(item.S) for item in each.K] for each in lists] == [["/LI"] * 4]
