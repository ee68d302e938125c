"""Each hook on WeasyPrint's private functions: a version that changes one of them fails here."""

import io

import pikepdf
import pytest
from weasyprint.pdf import tags
from weasyprint.pdf.fonts import Font
from weasyprint.pdf.stream import Stream

from feuillet.layout import lay_out_sheet
from tests.heard import heard, read
from tests.layout.pages import PNG, laid, sheet

NARROW = "body { width: 30mm }"


def test_words_do_not_stick_together_at_line_ends() -> None:
    """WeasyPrint draws no space at the end of a line; the file has one, in each line and before
    each inline tag.
    """
    base = laid(
        "<p>Some words that take <strong>several</strong> <b>narrow</b> lines, and an-other.",
        NARROW,
    )
    assert read(base.pdf) == "Some words that take several narrow lines, and an-other."


def test_a_space_is_a_space_whichever_is_drawn_first() -> None:
    """Words can be searched for, and are told apart, in a document that begins with a space that
    does not break.
    """
    base = laid("<p>Page\u00a0one of a text that takes several lines.", NARROW)
    assert read(base.pdf) == "Page one of a text that takes several lines."


def test_the_space_between_two_blocks_of_one_item_is_heard() -> None:
    """A number and what it counts, one below the other, are two words."""
    body = (
        '<ul><li><strong style="display: block">7</strong><span style="display: block">days or '
        "more</span></li></ul>"
    )
    assert [block.text.strip() for block in heard(laid(body).pdf)][-1] == "7 days or more"


def test_a_gap_inside_a_number_is_not_heard() -> None:
    """What stands close together in the text stays one word, whatever room the style leaves."""
    assert read(laid('<p>1<span style="margin-left: 1mm">000</span> people').pdf) == "1000 people"


def test_margins_are_drawn_as_artifacts() -> None:
    """A running header is pagination: it stands in no tag."""
    base = laid("<p>Text", '@page { @top-left { content: "Header" } }')
    assert read(base.pdf) == "Text"
    with pikepdf.open(io.BytesIO(base.pdf)) as pdf:
        content = pdf.pages[0].Contents.read_bytes()
    assert b"/Artifact\n<</Type /Pagination>>\nBDC" in content


@pytest.mark.parametrize("attribute", ['alt=""', 'alt="A club" aria-hidden="true"'])
def test_decoration_is_drawn_as_an_artifact(attribute: str) -> None:
    """A picture that says nothing has no tag, and no complaint."""
    base = lay_out_sheet(sheet(f'<p>Text<p><img src="asset:x" {attribute}>', assets={"x": PNG}))
    assert [block.role for block in heard(base.pdf)] == ["P"]
    assert base.log == ()


def test_fields_take_no_whole_font() -> None:
    """The fonts of the text stay cut to the letters in use; fields have a font of their own."""
    form = '<form><label for="a">Name</label><input id="a" name="a"></form>'
    bare = lay_out_sheet(sheet(form))
    fillable = lay_out_sheet(sheet(form)._replace(form=True))
    assert len(fillable.pdf) - len(bare.pdf) < 25_000


def test_the_hooks_last_for_one_file() -> None:
    """Whoever uses WeasyPrint after us finds it as it was."""
    before = (Stream.marked, tags._build_box_tree)  # noqa: SLF001 - it is what is looked at
    laid("<p>Text")
    assert (Stream.marked, tags._build_box_tree) == before  # noqa: SLF001 - as above
    assert not hasattr(Font, "used_in_forms")
