"""How many words must go is tried on the longest text of the section."""

from collections.abc import Callable

from feuillet.prove.shortening import find_cut_by_trial

HTML = (
    '<section id="why"><p>One two.</p></section>'
    '<section class="s" id="how"><h2>How</h2><p>a b c d e f g h i j</p><section><p>k</p></section>'
    "<p>l m</p></section><section><p>" + "n " * 40 + "</p></section>"
)


def fits(words: int) -> Callable[[str], bool]:
    """Whether the whole document has no more words than this."""
    return lambda html: count(html) <= words


def count(html: str) -> int:
    return len(html.replace("<", " <").split())


def test_the_fewest_words_are_found_from_any_guess() -> None:
    """Too few and too many at first lead to the same number."""
    for guess in (1, 3, 9, 40):
        assert find_cut_by_trial(HTML, ("why", "how"), guess, fits(count(HTML) - 4)) == ("how", 4)


def test_what_no_cut_mends_has_no_number() -> None:
    """A word of the text stays; a section that is not there has none to give."""
    assert find_cut_by_trial(HTML, ("how",), 1, fits(count(HTML) - 10)) is None
    assert find_cut_by_trial(HTML, ("none",), 1, fits(count(HTML))) is None


def test_other_sections_are_left_alone() -> None:
    """Only the longest text of the section is shortened, from its end."""
    seen: list[str] = []

    def look(html: str) -> bool:
        seen.append(html)
        return True

    find_cut_by_trial(HTML, ("how",), 2, look)
    assert seen[:2] == [HTML.replace(" b c d e f g h i j", ""), HTML.replace("h i j", "h")]
