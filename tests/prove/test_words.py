"""Every text of the HTML stands on a page, as often as it was written."""

from feuillet.prove.words import parse_text_blocks
from tests.prove.proof import proof, rules

FULL = "<div style='height: 240mm'>before</div>"


def test_blocks_are_what_a_reader_takes_for_one_text() -> None:
    """Elements inside a line do not cut it; breaks, blocks and cells do; styles and drawings say
    nothing.
    """
    html = (
        "<title>no</title><style>no</style><p>a <b>bo</b>ld\n text</p><ul><li>one<li>two</ul>"
        "<svg><title>no</title></svg><table><tr><td>x</td><td>y &amp; z</td></tr></table>end"
    )
    assert [block.text for block in parse_text_blocks(html)] == [
        "a bold text",
        "one",
        "two",
        "x",
        "y & z",
        "end",
    ]


def test_text_lost_at_the_end_of_a_page() -> None:
    """A box of fixed height drops what does not fit the page, without a word from the engine."""
    (finding,) = proof(
        FULL + "<div style='height: 8mm'><p>kept</p><p>a</p><p>b</p><p>This was lost.</p></div>"
    )
    assert finding.rule == "missing-text"
    assert "this text is on no page: “This was lost.”; give it room" in finding.message


def test_text_lost_where_the_same_words_stand_elsewhere() -> None:
    """An emergency number on page 1 does not stand for the one in the alert box."""
    assert rules("<p>15: SAMU</p><p style='display: none'>15: SAMU</p>") == {"missing-text"}
    assert rules("<p>15: SAMU</p><p>15: SAMU</p>") == set()


def test_furniture_counts_once() -> None:
    """Text that runs in the margin of every page is written once; in the text it must stand
    besides.
    """
    css = "@page { @top-left { content: element(band) } } .band { position: running(band) }"
    band, page = "<p class='band'>draft</p>", "<p style='break-before: page'>text</p>"
    assert rules(band + "<p>draft</p>" + page, css) == set()
    assert rules(band + "<p style='display: none'>draft</p>" + page, css) == {"missing-text"}


BAND = "<div class='running-band'><p>draft<wbr></p></div>"


def test_a_single_page_repeats_nothing_in_its_margin() -> None:
    """The first page says itself what runs above the others; when it says it nowhere, it is
    missing.
    """
    css = (
        "@page { @top-left { content: element(band) } } @page :first { @top-left { "
        "content: none } }"
    )
    css += ".running-band { position: running(band) }"
    said, more = "<p>draft</p>", "<p style='break-before: page'>more</p>"
    assert rules(BAND + said, css) == set()
    assert rules(BAND + said + more, css) == set()
    assert rules(BAND + "<p>more</p>", css) == {"missing-text"}
    assert rules(BAND + said + more, css + "@page { @top-left { content: none } }") == {
        "missing-text"
    }


def test_what_runs_in_the_margin_does_not_stand_for_the_text() -> None:
    """Words that are hidden where they should stand are missing, though the margin says them."""
    css = "@page { @top-left { content: element(band) } } .running-band { position: running(band) }"
    assert rules(BAND + "<p>more</p>", css) == set()
    assert rules(BAND + "<p>more</p><p style='display: none'>draft</p>", css) == {"missing-text"}


def test_a_long_text_is_shown_by_its_beginning() -> None:
    """The message stays on one line."""
    (finding,) = proof("<p>a</p><p style='display: none'>" + "lost " * 40 + "</p>")
    assert "“" + "lost " * 12 + "…”" in finding.message


def test_breaks_and_spaces_do_not_matter() -> None:
    """Lines and pages break where they will, also inside a link."""
    assert rules("<p>" + "word <b>bold</b>\n\t text, " * 900 + "</p>") == set()
