"""Tables: columns where they fit, else blocks."""

from feuillet.cli.table import align_columns, iterate_row_blocks

HEADINGS = ("id", "", "what it says", "type this")
ROWS = [("one", "late", "a word or two that go on", "sudo install all of it"), ("two", "", "", "")]


def test_columns_line_up() -> None:
    """Each cell is as wide as the widest of its column, without blanks at the end."""
    assert align_columns([("a", "b"), ("long", "")]) == ["a     b", "long"]


def test_a_block_names_what_each_cell_is() -> None:
    """What is empty is left out, what is copied not folded; without a heading a cell is alone."""
    assert list(iterate_row_blocks(HEADINGS, ROWS, 24, ("type this",))) == [
        "one",
        "  late",
        "  what it says: a word\n      or two that go on",
        "  type this: sudo install all of it",
        "two",
    ]


def test_a_mark_before_the_name_stands_beside_it() -> None:
    """A first column without a heading says something of what the row is called."""
    assert (
        next(iterate_row_blocks(("", "what", "found"), [("ok", "Pango", "here")], 40, ()))
        == "ok  Pango"
    )
