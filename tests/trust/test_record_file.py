"""Files that a command writes."""

from feuillet.trust import EMPTY_RECORD, format_record
from tests.checks.library import parse


def test_the_file_is_in_order_and_reads_as_it_was() -> None:
    """Numbers inside a key count as numbers, and nothing in it can be read as anything but text."""
    content = {"b": {"1.10": "0e10", "1.9": 'a "b" \\'}, "a": {"no": "é"}}
    text = format_record("What it is.", content)
    assert text.splitlines() == [
        "# What it is.",
        "# Written by `check --record`.",
        '"a":',
        '  "no": "é"',
        '"b":',
        r'  "1.9": "a \"b\" \\"',
        '  "1.10": "0e10"',
    ]
    assert parse(text) == content


def test_nothing_is_an_empty_mapping() -> None:
    """A key without anything under it is left out: YAML would read nothing there."""
    assert format_record("What it is.", {"a": {}}).endswith(f"\n{EMPTY_RECORD}")
