"""Text that stands in the file is seen on the paper."""

import pytest

from feuillet.layout import lay_out_sheet
from feuillet.prove import prove_document
from tests.layout.pages import sheet
from tests.prove.proof import proof, rules


@pytest.mark.parametrize(
    ("style", "message"),
    [
        (
            "visibility: hidden",
            "may not be seen: no visibility, opacity, clip or transform on text",
        ),
        ("color: #999", "is #999999 on #ffffff, too faint to read: 4.5 to 1 is the least"),
        ("font-size: 8.9pt", "is 8.9 pt high: 9 pt is the least"),
        ("overflow: hidden; height: 1mm", "is cut off by the box around it: give the box room"),
    ],
)
def test_the_words_and_the_remedy_are_told(style: str, message: str) -> None:
    """The text, its page, what is wrong with it."""
    (finding,) = proof(f"<p>before</p><p style='{style}'>text</p>")
    assert finding.message == f"handout of club: “text” on page 1 {message}"


@pytest.mark.parametrize(
    "style",
    [
        "color: #767676",
        "font-size: 9pt",
        "overflow: hidden; width: 30mm",
        "color: #fff; background: #767676",
    ],
)
def test_the_limits_themselves_are_allowed(style: str) -> None:
    """9 pt and 4.5 to 1 are enough, and a box may cut where it cuts nothing."""
    assert rules(f"<p style='{style}'>text</p>") == set()


def test_text_is_read_from_a_photocopy() -> None:
    """Two colours may differ on a screen and be one grey on paper."""
    assert rules("<p style='color: #0000ff; background: #ffff00'>text</p>") == set()
    assert rules("<p style='color: #ffffff; background: #b3261e'>text</p>") == set()
    assert rules("<p style='color: #00ff00; background: #00661a'>text</p>") == {"faint-in-grey"}


@pytest.mark.parametrize("side", ["left", "right", "top", "bottom"])
def test_text_cut_at_each_side(side: str) -> None:
    """The box may end, or the text may be moved out of it."""
    css = (
        f"div {{ overflow: hidden; width: 50mm; height: 20mm }} p {{ position: absolute; "
        f"{side}: -2mm; margin: 0 }}"
    )
    assert rules("<div style='position: relative'><p>text</p></div>", css) == {"clipped-text"}


def test_an_ellipsis_is_a_cut() -> None:
    """Three points in the place of words lose them all the same."""
    css = "p { width: 20mm; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }"
    assert rules("<p>Ask for help at once if you feel weak</p>", css) == {"clipped-text"}


def test_large_print_is_large_to_its_margins() -> None:
    """18 pt at least for every run of text, page numbers and labels included."""
    css = "p { font-size: 18pt } @page { @bottom-left { content: 'page 1'; font-size: 17.9pt } }"
    made = sheet("<p>text</p>", css)._replace(edition="large-print")
    (finding,) = prove_document(made, lay_out_sheet(made))
    assert finding.rule == "small-text"
    assert finding.message.endswith("“page 1” on page 1 is 17.9 pt high: 18 pt is the least")
    assert rules("<p>text</p>", css) == set()
