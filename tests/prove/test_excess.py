"""What must go is what makes the sections fit again, not what runs over."""

import pytest

from feuillet.prove.excess import ExcessWords, count_words_to_cut
from tests.layout.pages import laid

CSS = "section {{ break-inside: avoid; margin-bottom: 4mm; {} }} p {{ line-height: 5mm }}"
# Three pages of 257 mm at most, of lines of three words and 5 mm.
LINE = "one two three<br>"


def to_go(*lines: int, pages: int = 1, css: str = "") -> int | None:
    """Sections of so many lines each."""
    sections = "".join(
        f"<section id='s{n}'><p>{LINE * count}</p></section>" for n, count in enumerate(lines)
    )
    base = laid(sections, CSS.format("") + css)
    assert base.pages > pages
    going = count_words_to_cut("", range(pages), base)
    return going.words if going else None


@pytest.mark.parametrize(("last", "words"), [(11, 3), (12, 6), (14, 12)])
def test_a_section_that_moves_whole_is_not_what_must_go(last: int, words: int) -> None:
    """A line too many, of the 50 that find room, is a line, though all of the section runs over."""
    assert to_go(40, last) == words


def test_the_break_that_made_the_excess_is_found() -> None:
    """A line too many on the first page moves a section to the second, from which another falls: a
    line is enough.
    """
    assert to_go(20, 31, 40, 9, pages=2) == 3


def test_a_section_that_begins_a_page_in_any_case_is_left_there() -> None:
    """The room before it is nobody's to fill."""
    css = "#s1 { break-before: page }"
    assert to_go(5, 40, 11, pages=2, css=css) == 3


def test_a_section_in_pieces_fills_the_room_that_is_left() -> None:
    """Where a section may break, each line that runs over is one to cut."""
    css = "section { break-inside: auto } p { orphans: 1; widows: 1 }"
    assert to_go(40, 14, css=css) == 12


def test_without_sections_nothing_is_known() -> None:
    """The lines that run over are all there is to go by."""
    base = laid("<p>one<p style='break-before: page'>two")
    assert count_words_to_cut("", range(1), base) is None


def under_a_title(lines: int, tall: float, last: int) -> ExcessWords | None:
    """A section of a line below a title of so many, one of `last` lines that falls to page 2."""
    css = f"""section {{ break-inside: avoid }} p {{ line-height: 5mm; margin: 0 }}
        h1 {{ font-size: 40pt; margin: 0; line-height: {tall}mm }}"""
    first = f"<h1>{LINE * lines}</h1><section id='s0'><p>{LINE}</p></section>"
    base = laid(f"{first}<section id='s1'><p>{LINE * last}</p></section>", css)
    assert base.pages > 1
    return count_words_to_cut("", range(1), base)


def test_no_more_lines_go_than_there_are() -> None:
    """One of each stays: what a title of one line lacks is not asked of it for ever."""
    assert under_a_title(1, 250, 1) is None
    assert under_a_title(1, 240, 4) == ExcessWords(9)


def test_a_title_is_named_where_no_section_would_do() -> None:
    """A line of its large letters is enough; the sections have not as much to give."""
    assert under_a_title(14, 17.5, 2) == ExcessWords(3, title=True)
