"""A `#` that cuts a text is found wherever it stands."""

import pytest

from feuillet.load.events import YamlEvents, find_cut_texts


def cuts(text: str, *, may_trail: bool = False) -> list[tuple[int, int]]:
    parser = YamlEvents(text)
    list(parser)
    return [
        finding.place[1:] for finding in find_cut_texts(parser, "f", comments_may_trail=may_trail)
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: b # c\n", (1, 6)),
        ("a: #1 risk\n", (1, 4)),
        ("a: 'b' # c\n", (1, 8)),
        ("a: [b, # c\n  d]\n", (1, 8)),
        ("a: # c\n  b: c\n", (1, 4)),
        ("a:\n  - b\n  - # c\n", (3, 5)),
        ("a: b\n  c # d\n", (2, 5)),
    ],
)
def test_a_comment_after_something_on_its_line(text: str, place: tuple[int, int]) -> None:
    """After a value, a key, a dash or a comma."""
    assert cuts(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "# c\na: b\n  # c\nd: e\n",
        "a: b#c\n",
        "a: 'b # c'\n",
        "a: |\n  b # c\n",
        "a: >-\n  b\n  # c\nd: e",
        "a: https://x.fr/#y",
    ],
)
def test_what_cuts_nothing(text: str) -> None:
    """Comments on lines of their own, and `#` inside a text."""
    assert cuts(text) == []


def test_a_designer_may_comment_values() -> None:
    """In a brand's file, a comment after a value or a key is one."""
    assert cuts('color: # all\n  blue: "#447099" # main\n  red: blue # too\n', may_trail=True) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("blue: #447099\nred: x\n", (1, 7)),
        ("- #447099\n", (1, 3)),
        ("a: [x, #447099]\n  ]\n", (1, 8)),
    ],
)
def test_a_colour_without_quotes_is_swallowed(text: str, place: tuple[int, int]) -> None:
    """A colour that YAML takes for a comment is shown with its quotes."""
    parser = YamlEvents(text)
    list(parser)
    (finding,) = find_cut_texts(parser, "f", comments_may_trail=True)
    assert finding.place[1:] == place
    assert 'in quotes, as "#447099"' in finding.message
