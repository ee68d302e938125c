"""What stands where on a known page. These tests fail when WeasyPrint's private tree changes its
names.
"""

import pytest

from feuillet.layout import Base, TextRun
from tests.layout.pages import laid

MARGIN = '@page { @bottom-left { content: "foot" } @bottom-right { content: element(id) } }'
RUNNING = "<div style='position: running(id)'><p data-slot='id'>id</p></div>"


def run(base: Base, text: str) -> TextRun:
    """The only run of text that says this."""
    (found,) = (each for each in base.placed if each.text.strip() == text)
    return found


def test_text_stands_where_it_was_laid_out() -> None:
    """The first line begins at the page's margin, in mm; sizes are in pt."""
    base = laid(
        "<p>one<p>two<p style='break-before: page; margin-left: 30mm; font-size: 24pt'>three"
    )
    one, two, three = (run(base, text) for text in ("one", "two", "three"))
    assert [each.page for each in (one, two, three)] == [0, 0, 1]
    assert [each.x for each in (one, two, three)] == pytest.approx([20, 20, 50])
    assert [each.y for each in (one, two)] == pytest.approx([20, 20 + one.height], abs=0.5)
    assert [each.size for each in (one, two, three)] == pytest.approx([12, 12, 24])
    assert 3 < one.width < 10
    assert one.y < one.letters[0] < one.letters[1] < one.y + one.height


def test_text_is_split_where_lines_and_elements_are() -> None:
    """A run is what stands on one line in one element."""
    base = laid("<p>a <strong>b</strong><br>c")
    assert [each.text for each in base.placed] == ["a ", "b", "c"]


def test_slots_are_numbered_and_hold_their_text() -> None:
    """A slot is found by its attribute, with its place and size; text knows the slot around it."""
    base = laid(
        (
            "<p>out<div data-slot='name' style='width: 40mm; height: 10mm'> <p>in</p> </div><p "
            "data-slot='qr'>code"
        ),
    )
    assert [(slot.number, slot.name) for slot in base.slots] == [(1, "name"), (2, "qr")]
    assert base.slots[0][3:] == pytest.approx(
        (20, run(base, "out").y + run(base, "out").height, 40, 10), abs=1
    )
    assert [run(base, text).slot for text in ("out", "in", "code")] == [0, 1, 2]


def test_a_slot_may_be_anything() -> None:
    """Flexible boxes, inline text and absolute boxes count once each."""
    base = laid(
        "<div data-slot='a' style='display: flex'><p>a</div>"
        "<p>x <span data-slot='b'>b</span>"
        "<div data-slot='c' style='position: absolute; top: 50mm'>c</div>"
        "<table><tr><td data-slot='d'>d</table>",
    )
    assert [slot.name for slot in base.slots] == ["a", "b", "c", "d"]
    assert [run(base, slot.name).slot for slot in base.slots] == [1, 2, 3, 4]


def test_margin_boxes_are_furniture() -> None:
    """What stands in the page's margin is marked, also where it comes from the document by
    `running()`.
    """
    base = laid(RUNNING + "<p>text", MARGIN)
    assert [run(base, text).margin for text in ("text", "foot", "id")] == [False, True, True]
    assert [(slot.name, run(base, "id").slot) for slot in base.slots] == [("id", 1)]


def test_a_running_slot_stands_on_each_page() -> None:
    """A slot in a margin has a number on every page."""
    base = laid(RUNNING + "<p>text<p style='break-before: page'>more", MARGIN)
    assert [(slot.number, slot.page) for slot in base.slots] == [(1, 0), (2, 1)]


def test_footnotes_and_generated_text_are_found() -> None:
    """Bullets, generated content and footnotes are text too."""
    base = laid(
        "<ul><li>item</ul><p class='n'>note",
        "li::before { content: 'made' } .n { float: footnote }",
    )
    texts = [each.text.strip() for each in base.placed]
    assert {"•", "made", "item", "note"} <= set(texts)
    assert run(base, "note").y > 250


@pytest.mark.parametrize(
    ("style", "colour", "ground"),
    [
        ("", "#000000", "#ffffff"),
        ("color: #123456", "#123456", "#ffffff"),
        ("color: hsl(0 100% 50%); background: navy", "#ff0000", "#000080"),
        ("color: rgb(0 0 0 / 50%)", "#808080", "#ffffff"),
        ("background: rgb(0 0 0 / 50%)", "#000000", "#808080"),
        ("color: red; background: currentcolor", "#ff0000", "#ff0000"),
        ("color: transparent", "#ffffff", "#ffffff"),
        ("color: device-cmyk(0 1 1 0.5)", "#800000", "#ffffff"),
        ("color: oklch(0.5 0.2 30)", "#777777", "#ffffff"),
    ],
)
def test_text_has_its_colour_and_the_colour_under_it(style: str, colour: str, ground: str) -> None:
    """Translucent colours are mixed with what is under them; one that cannot be computed counts as
    mid grey.
    """
    base = laid(f"<div style='{style}'><p>a")
    assert (run(base, "a").colour, run(base, "a").ground) == (colour, ground)


@pytest.mark.parametrize(
    "style",
    [
        "visibility: hidden",
        "opacity: 0.99",
        "transform: scale(0.5)",
        "position: absolute; clip: rect(0,0,0,0)",
    ],
)
def test_text_that_may_be_hidden_is_marked(style: str) -> None:
    """Whatever can take text away from the paper is told, on the element or on one around it."""
    base = laid(f"<p>seen<div style='{style}'><p>hidden</div>")
    assert [run(base, text).shown for text in ("seen", "hidden")] == [True, False]


def test_cutting_boxes_are_known() -> None:
    """`overflow` cuts at the inner edge of the border; a box in a box cuts to what both show."""
    base = laid(
        "<p>free<div class='cut'><p>one<div class='cut narrow'><p>two",
        (
            ".cut { overflow: hidden; width: 50mm; height: 30mm; border: 1mm solid; padding: 2mm } "
            ".narrow { width: 9mm }"
        ),
    )
    assert run(base, "free").clip is None
    assert run(base, "one").clip == pytest.approx(
        (21, run(base, "free").y + run(base, "free").height + 1, 54, 34), abs=1
    )
    x, _, width, height = run(base, "two").clip or (0, 0, 0, 0)
    assert (x, width) == pytest.approx((24, 13))
    assert height < 31


def test_a_cutting_page_does_not_cut_its_margins() -> None:
    """`overflow` on the root element cuts the text and leaves the furniture."""
    base = laid("<p>text", MARGIN + "html { overflow: hidden }")
    assert run(base, "text").clip == pytest.approx((20, 20, 170, 257))
    assert run(base, "foot").clip is None


def test_pictures_and_backgrounds_are_areas() -> None:
    """Each has its place and number, and text knows those that are its own."""
    base = laid(
        "<p style='background: silver'>on<p>off<svg width='20' height='20' viewBox='0 0 1 "
        "1'><title>s</title></svg>"
    )
    assert [area.number for area in base.areas] == [1, 2]
    assert base.areas[0][2:5] == pytest.approx((20, 20, 170))
    assert [run(base, text).areas for text in ("on", "off")] == [(1,), ()]


def test_a_group_of_layers_is_known() -> None:
    """Its picture, its words and their own grounds have its number, and nothing else has it; what
    is within its picture is told apart.
    """
    picture = "<svg width='20' height='20' viewBox='0 0 1 1'><title>s</title></svg>"
    base = laid(
        f"<p>out</p><div data-layers>{picture}<p style='background: white'>over</p></div>"
        f"<div data-layers='within'>{picture}<p>label</p></div>"
    )
    assert run(base, "out").layers == 0
    first, second = run(base, "over").layers, run(base, "label").layers
    assert len({0, first, second}) == 3
    assert [(area.layers, area.holds_words) for area in base.areas] == [
        (first, False),
        (first, False),
        (second, True),
    ]


def test_layers_in_layers_are_a_group_of_their_own() -> None:
    """A drawing in the window of a cover has its own words."""
    base = laid("<div data-layers><p>title</p><div data-layers='within'><p>label</p></div></div>")
    assert 0 < run(base, "title").layers != run(base, "label").layers > 0
