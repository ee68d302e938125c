"""Bytes become text in one way only."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from feuillet.load.source import FORBIDDEN, SIZE_LIMIT, decode, read_source


def test_accents_are_composed() -> None:
    """Letters with loose accents become one character each, so that columns count what is seen."""
    assert decode("title: Pre\u0301parer \0".encode(), "f").findings[0].place.column == 17


def test_other_scripts_and_signs_pass() -> None:
    """Arabic, joiners, no-break spaces, tabs and both line ends are text."""
    text = "5 مغ\u200e\u200d\u00a0\u202f’\t…\r\n"
    assert decode(text.encode(), "f") == (text, ())


def test_the_limit_itself_is_allowed() -> None:
    """1 MB is allowed, one byte more is not."""
    assert decode(b"x" * SIZE_LIMIT, "f").text
    assert decode(b"x" * (SIZE_LIMIT + 1), "f").text is None


def test_bytes_that_windows_does_not_know_are_named_alone() -> None:
    """No guess is printed where there is none."""
    assert decode(b"\x81", "f").findings[0].message == "byte 81 is not UTF-8: save the file again as UTF-8"


def test_forbidden_characters_of_every_line() -> None:
    """Reading goes on after a forbidden character, so that the next ones are found too."""
    source = decode("a\0\0\nb\nc\u202e".encode(), "f")
    assert [finding.place[1:] for finding in source.findings] == [(1, 2), (3, 2)]
    assert source.text == "a\ufffd\ufffd\nb\nc\ufffd"


def test_what_git_leaves_is_told_once() -> None:
    """Two versions in one file are told as what they are, where they begin; signs inside a line are text."""
    source = decode(b"a: b\n<<<<<<< HEAD\na: c\n=======\na: d\n>>>>>>> theirs\n", "f")
    assert source.text is None
    (finding,) = source.findings
    assert (finding.rule, finding.place.line) == ("git-conflict", 2)
    assert decode(b"a: <<<<<<< b\n", "f").findings == ()


def test_lost_characters_are_a_warning() -> None:
    """The sign that stands for a lost character is text to type again."""
    assert [finding.rule for finding in decode("Å“uf".encode(), "f").findings] == ["mojibake"]
    assert [finding.rule for finding in decode("r\ufffdsum\ufffd".encode(), "f").findings] == ["mojibake"]


def test_a_file_that_cannot_be_opened(tmp_path: Path) -> None:
    """A file that the system does not give is a finding."""
    assert [finding.rule for finding in read_source(tmp_path, "f").findings] == ["cannot-read"]


@given(st.binary())
def test_any_bytes_end_in_clean_text_or_a_finding(data: bytes) -> None:
    """No bytes raise, and no text has a forbidden character left."""
    source = decode(data, "f")
    assert source.findings if source.text is None else not FORBIDDEN.search(source.text)
