"""The proof as a whole: which document, where to look, what to do."""

import logging.config

from feuillet.findings import Severity, build_error
from tests.layout.pages import PLACE
from tests.prove.proof import proof

TWO_PAGES = "<p>one<p style='break-before: page'>two"


def test_a_sound_document_has_no_finding() -> None:
    """Headings, lists, tables, links, pictures and furniture pass."""
    body = (
        "<h1>Title</h1><p>Text with a <a href='https://example.org/?a=1&amp;b=é'>link</a>, "
        "<strong>bold</strong>."
        "<ul><li>one<li>two</ul><table><tr><th>a<td>b</table><p style='background: black; "
        "color: white'>fill"
        "<div data-slot='name' style='overflow: hidden; width: 40mm'>slot</div>"
        "<svg width='20' height='20' viewBox='0 0 1 1'><title>s</title><rect width='1' "
        "height='1'/></svg>"
    )
    assert (
        proof(
            body.replace("='", '="').replace("' ", '" ').replace("'>", '">'),
            "@page { @top-left { content: 'x' } }",
        )
        == ()
    )


def test_a_complaint_of_the_engine_is_an_error_at_the_words() -> None:
    """It is told once, on one line, with the name of the document."""
    (finding,) = proof("<p>a</p><p>b</p>", "p { colour: red }")
    message = (
        "handout of club: the layout engine complains: styles/demo.css: Ignored `colour: "
        "red ` at 1:5, "
    )
    assert finding == build_error(PLACE, message + "unknown property.", "layout-log")


def test_a_document_that_the_engine_failed_on_has_one_finding() -> None:
    """Where there is no file, nothing is said of its pages and its words."""
    (finding,) = proof("<p>a", "p { transform: scale(0) }")
    assert finding.rule == "layout-log"
    assert "the layout engine complains: WeasyPrint failed on it (KeyError: " in finding.message


def test_a_character_without_a_picture_is_named() -> None:
    """With its number, and the words around it: many editors draw it from a machine's font."""
    (finding,) = proof("<p>first</p><p style='break-before: page'>well done 😀</p>", pages=(2, 2))
    said = (
        "no font of ours has the character “😀” (U+1F600), in “well done 😀” on page 2: "
        "write it in words"
    )
    assert finding == build_error(PLACE, f"handout of club: {said}", "missing-glyph")


def test_a_logger_switched_off_is_heard_all_the_same() -> None:
    """A program that sets its logging up anew disables loggers that exist: the proof does not
    depend on it.
    """
    logging.config.dictConfig({"version": 1, "disable_existing_loggers": True})
    (finding,) = proof("<p>well done 😀</p>")
    assert finding.rule == "missing-glyph"


def test_too_many_pages() -> None:
    """The kind's limit holds, and the remedy is to shorten."""
    (finding,) = proof(TWO_PAGES)
    assert (finding.rule, finding.severity) == ("page-count", Severity.ERROR)
    assert (
        "the document has 1 page, which is full at the title and what stands above the text"
        in finding.message
    )


def test_too_few_pages() -> None:
    """A document that ends early has lost something."""
    (finding,) = proof(TWO_PAGES, pages=(3, 4))
    assert "takes 2 pages where 3 at least are expected" in finding.message


def test_what_comes_of_a_wrong_number_of_pages_is_not_told() -> None:
    """Words that run over the edge, or are lost, are told once the pages are right."""
    beyond = "<p style='position: absolute; left: 180mm'>text</p><p style='display: none'>lost</p>"
    assert {finding.rule for finding in proof(beyond)} == {"outside-page", "missing-text"}
    assert [finding.rule for finding in proof(beyond, pages=(2, 2))] == ["page-count"]


def test_the_limits_themselves_are_allowed() -> None:
    """From the least to the most."""
    assert proof(TWO_PAGES, pages=(2, 2)) == ()
