"""A list is known again by its people, though it has grown or was mended."""

import pytest

from feuillet.batch.list_matching import (
    LineContent,
    LineDigests,
    digest_line,
    format_people_mark,
    is_same_list,
    match_lists,
    parse_people_mark,
)

PEOPLE = {2: ("a", "b", "1"), 3: ("c", "d", "2"), 4: ("e", "f", "3")}


def on(lines: dict[int, tuple[str, str, str]]) -> dict[int, LineDigests]:
    return {line: digest_line(LineContent(repr(each), each), str) for line, each in lines.items()}


def test_each_person_is_found_where_they_stand_now() -> None:
    """Moved, mended in one thing, or gone."""
    now = {2: ("x", "y", "9"), 3: PEOPLE[2], 4: ("c", "D", "2")}
    assert match_lists(on(PEOPLE), on(now)) == {2: 3, 3: 4}


def test_nobody_is_found_twice() -> None:
    """Who stands there twice is on two lines."""
    twice = {2: PEOPLE[2], 3: PEOPLE[2]}
    assert match_lists(on(twice), on(twice)) == {2: 2, 3: 3}
    assert match_lists(on(twice), on({5: PEOPLE[2]})) == {2: 5}


@pytest.mark.parametrize(
    ("now", "same"),
    [
        (PEOPLE, True),
        ({**PEOPLE, 5: ("x", "y", "9")}, True),
        ({2: PEOPLE[4], 3: PEOPLE[3]}, True),
        ({2: PEOPLE[4], 3: ("x", "y", "9")}, False),
        ({}, False),
    ],
)
def test_half_of_the_people_make_a_list(
    now: dict[int, tuple[str, str, str]], *, same: bool
) -> None:
    """Two lists of a hospital may share somebody."""
    assert is_same_list(on(PEOPLE), on(now)) == same


def test_things_that_are_empty_make_nobody_alike() -> None:
    """A line without a name is like no other."""
    assert match_lists(on({2: ("", "", "1")}), on({2: ("", "", "2")})) == {}


def test_a_mark_says_a_list_and_no_name() -> None:
    """In a file that is made of it."""
    said = {
        line: LineContent(repr(each), each) for line, each in {2: ("Zoé", "Anaïs", "1")}.items()
    }
    assert "Zo" not in format_people_mark(said)
    assert is_same_list(
        parse_people_mark(format_people_mark(said)),
        parse_people_mark(format_people_mark({7: said[2]})),
    )
    assert parse_people_mark("") == {}
