"""What a document says, taken from its HTML."""

import pytest

from feuillet.parity.document_text import contains_words, parse_document_text, strip_html_tags


def test_blocks_and_rows() -> None:
    """A block is a text between tags that end a line; a row holds the blocks of one entry."""
    html = (
        "<head><title>No</title></head><body class='x'><p>a "
        "<strong>b</strong>\u00a0c</p><ul><li><p>d</p>e</li></ul>"
    )
    made = parse_document_text(html)
    assert made.blocks == ("a b c", "d", "e")
    assert made.rows == ("a b c", "d e")


def test_a_sign_stands_by_itself_and_a_sentence_inside() -> None:
    """“Fever” in a question about fever is no alert sign; a sentence may have others beside it."""
    made = parse_document_text("<body><p>One. Fever, you say.</p><li>Chills</li>")
    assert (made.has("Chills"), made.has("Fever")) == (True, False)
    assert made.says("Fever, you say")


@pytest.mark.parametrize(
    ("words", "text", "there"),
    [
        ("7 in 1,000", "about 7 in 1,000 [2]", True),
        ("7", "27", False),
        ("7", "0.7", False),
        ("7", "7,5 mm", False),
        ("7", "It is 7.", True),
        ("fever", "fevers", False),
    ],
)
def test_a_number_is_found_whole(words: str, text: str, *, there: bool) -> None:
    """A part of a number is another number."""
    assert contains_words(words, text) is there


def test_what_is_plain() -> None:
    """Markup of a number and its words come out as one line without tags."""
    assert (
        strip_html_tags(
            '<span class="number">3<span class="thousands">175</span></span>\u00a0&amp;&#39;'
        )
        == "3175 &'"
    )
