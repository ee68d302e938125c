"""Text stands on its page, and nothing stands on it."""

import pytest

from tests.layout.pages import laid
from tests.prove.proof import proof, rules

AT = "<p style='position: absolute; {}'>text</p>"


def test_the_page_and_the_words_are_named() -> None:
    """So that they are found."""
    (finding,) = proof("<p>a</p>" + AT.format("left: 180mm"))
    assert finding.rule == "outside-page"
    assert "“text” runs over the edge of page 1" in finding.message


@pytest.mark.parametrize(
    ("style", "broken"),
    [
        ("left: -15mm; top: 5mm", set()),
        ("left: -16mm; top: 5mm", {"outside-page"}),
        ("right: -15mm; top: 5mm", set()),
        ("right: -16mm; top: 5mm", {"outside-page"}),
        ("top: -15mm", set()),
        ("top: -16mm", {"outside-page"}),
        ("bottom: -15mm", set()),
        ("bottom: -16mm", {"outside-page"}),
        ("left: 500mm", {"outside-page"}),
    ],
)
def test_printers_leave_5_mm_white(style: str, broken: set[str]) -> None:
    """At all four edges."""
    assert rules(AT.format(style)) == broken


def test_two_texts_on_each_other() -> None:
    """Both are named."""
    (finding,) = proof("<p>first</p><p style='margin-top: -4mm'>second</p>")
    assert finding.rule == "covered-text"
    assert "“first” and “second” stand on each other on page 1" in finding.message


def test_neighbours_do_not_collide() -> None:
    """Tight lines, words side by side and the same place on two pages are no collision."""
    assert rules("<p style='line-height: 0.8'>one<br>two</p>") == set()
    assert rules("<p><span>one</span><span>two</span></p>") == set()
    assert rules("<p>one</p><p style='break-before: page'>two</p>") == set()


@pytest.mark.parametrize(
    "cover",
    [
        "<div style='margin-top: -4mm; height: 9mm; background: white'></div>",
        (
            "<svg width='90' height='90' viewBox='0 0 9 9' style='position: absolute; top: "
            "0'><title>s</title></svg>"
        ),
    ],
)
def test_text_under_a_picture_or_a_background(cover: str) -> None:
    """Also under a white box, which leaves no trace."""
    assert "covered-text" in rules("<p>text</p>" + cover)


def test_text_on_its_own_background() -> None:
    """Boxes in boxes, each with a background, cover nothing; nor does a picture beside the text."""
    body = (
        "<div style='background: #eee'><p style='background: white'>a</p></div>"
        "<p>b <svg width='9' height='9' viewBox='0 0 9 9'><title>s</title></svg> c</p>"
    )
    assert len(laid(body).areas) == 3
    assert rules(body) == set()


# A picture of 50 by 50 mm with a word over it.
LAYERS = (
    "<div style='position: relative; height: 90mm' data-layers{0}><svg style='display: block; "
    "width: 50mm; height: 50mm' viewBox='0 0 9 9'><title>s</title></svg><p style='position: "
    "absolute; {1}'>{2}</p></div>"
)
WITHIN = "='within'"
GROUND = "<span style='background: white'>word</span>"


def test_words_may_stand_over_the_picture_of_their_group() -> None:
    """On a ground of their own, as labels and titles do."""
    assert rules(LAYERS.format(WITHIN, "left: 5mm; top: 5mm", GROUND)) == set()
    assert rules(LAYERS.format("", "left: 5mm; top: 5mm", GROUND)) == set()


def test_words_without_a_ground_are_covered() -> None:
    """Black on the black of a drawing would not be read."""
    assert rules(LAYERS.format("", "left: 5mm; top: 5mm", "word")) == {"covered-text"}


def test_the_ground_of_words_hides_no_other_words() -> None:
    """Two labels of one drawing stand beside each other."""
    two = f"<p style='position: absolute; left: 8mm; top: 5mm'>{GROUND}</p></div>"
    body = LAYERS.format(WITHIN, "left: 5mm; top: 5mm", GROUND).removesuffix("</div>") + two
    assert rules(body) == {"covered-text"}


def test_words_may_not_stand_over_the_picture_of_another_group() -> None:
    """What slides over it from elsewhere is a mistake, on whatever ground."""
    other = LAYERS.format(WITHIN, "left: 5mm; top: -20mm", GROUND)
    body = LAYERS.format(WITHIN, "left: 5mm; top: 5mm", GROUND) + other
    assert "covered-text" in rules(body.replace("height: 90mm", "height: 55mm"))


@pytest.mark.parametrize(
    ("style", "broken"),
    [
        ("left: 0; top: 0", set()),
        ("left: 30mm; top: 20mm", set()),
        ("left: 48mm; top: 20mm", {"stray-label"}),
        ("left: -5mm; top: 20mm", {"stray-label"}),
        ("left: 5mm; top: 48mm", {"stray-label"}),
        ("left: 5mm; top: 70mm", {"stray-label"}),
    ],
)
def test_a_label_stands_within_its_drawing(style: str, broken: set[str]) -> None:
    """Half outside, it would run into what stands beside; quite outside, it names nothing."""
    assert rules(LAYERS.format(WITHIN, style, GROUND)) == broken


def test_a_title_may_leave_the_art_that_it_begins_on() -> None:
    """Only a drawing holds its words."""
    assert rules(LAYERS.format("", "left: 48mm; top: 20mm", GROUND)) == set()


def test_a_stray_label_is_told_with_its_words() -> None:
    """So that it is found among many."""
    (finding,) = proof(LAYERS.format(WITHIN, "left: 48mm; top: 20mm", GROUND))
    assert "“word” leaves its drawing on page 1: move the label" in finding.message
