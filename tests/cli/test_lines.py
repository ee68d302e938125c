"""Lines that fit a terminal."""

import io

import pytest

from feuillet.cli.lines import (
    can_show_colour,
    fold_text,
    measure_terminal_width,
    measure_text_width,
    show_text,
)

TEXT = "Whoever reads on a narrow terminal reads whole words, one line below the other."


@pytest.mark.parametrize("width", [20, 30, 60, 79, 80, 200])
def test_words_are_kept_whole(width: int) -> None:
    """And none is lost: the lines after the first stand further in."""
    first, *rest = fold_text(TEXT, width).split("\n")
    assert " ".join((first, *(line.removeprefix("    ") for line in rest))) == TEXT
    assert all(len(line) <= width for line in (first, *rest))


def test_what_is_wider_than_a_line_is_not_broken() -> None:
    """A path that is cut can be neither clicked nor copied."""
    path = "brochures/organisations/clinique-des-tilleuls/organisation.yaml"
    assert fold_text(f"see {path} there", 30).split("\n") == ["see", f"    {path}", "    there"]


def test_an_indented_line_goes_on_further_in() -> None:
    """Below its own beginning."""
    assert fold_text("  issues: a b c d e f g h", 20).split("\n") == [
        "  issues: a b c d e",
        "      f g h",
    ]


def test_a_no_break_space_holds_its_words_together() -> None:
    """As French has it before a colon."""
    assert fold_text("une deux trois\u00a0: quatre", 20).split("\n") == [
        "une deux trois\u00a0:",
        "    quatre",
    ]


@pytest.mark.parametrize(("text", "expected"), [("abc", 3), ("漢字", 4), ("e\u0301", 1)])
def test_a_sign_takes_as_many_places_as_it_is_wide(text: str, expected: int) -> None:
    """Two for one of Chinese, none for an accent apart."""
    assert measure_text_width(text) == expected


def test_a_pipe_has_neither_width_nor_colour(capsys: pytest.CaptureFixture[str]) -> None:
    """A program gets each line whole."""
    assert measure_terminal_width(io.StringIO()) is None
    assert not can_show_colour(io.StringIO())
    show_text(TEXT * 3)
    assert capsys.readouterr().out == f"{TEXT * 3}\n"
