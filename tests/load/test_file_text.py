"""Bytes become text in one way only."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feuillet.findings import Severity
from feuillet.load.file_text import FORBIDDEN_CHARACTER, LARGEST_FILE, decode_file, read_file_text


def test_accents_are_composed() -> None:
    """Letters with loose accents become one character each, so that columns count what is seen."""
    assert decode_file("title: Pre\u0301parer \0".encode(), "f").findings[0].place.column == 17


def test_other_scripts_and_signs_pass() -> None:
    """Arabic, joiners, no-break spaces, tabs and both line ends are text."""
    text = "5 مغ\u200e\u200d\u00a0\u202f’\t…\r\n"
    assert decode_file(text.encode(), "f") == (text, ())


def test_the_limit_itself_is_allowed() -> None:
    """1 MB is allowed, one byte more is not."""
    assert decode_file(b"x" * LARGEST_FILE, "f").text
    assert decode_file(b"x" * (LARGEST_FILE + 1), "f").text is None


def test_bytes_that_windows_does_not_know_are_named_alone() -> None:
    """No guess is printed where there is none."""
    assert (
        decode_file(b"\x81", "f").findings[0].message
        == "byte 81 is not UTF-8: save the file again as UTF-8"
    )


def test_forbidden_characters_of_every_line() -> None:
    """Reading goes on after a forbidden character, so that the next ones are found too."""
    source = decode_file("a\0\0\nb\nc\u202e".encode(), "f")
    assert [finding.place[1:] for finding in source.findings] == [(1, 2), (3, 2)]
    assert source.text == "a\ufffd\ufffd\nb\nc\ufffd"


def test_what_git_leaves_is_told_once() -> None:
    """Two versions in one file are told as what they are, where they begin; signs inside a line are
    text.
    """
    source = decode_file(b"a: b\n<<<<<<< HEAD\na: c\n=======\na: d\n>>>>>>> theirs\n", "f")
    assert source.text is None
    (finding,) = source.findings
    assert (finding.rule, finding.place.line) == ("git-conflict", 2)
    assert decode_file(b"a: <<<<<<< b\n", "f").findings == ()


def test_a_letter_saved_twice_is_a_warning() -> None:
    """It can still be read, and is text to type again."""
    assert [finding.rule for finding in decode_file("Å“uf".encode(), "f").findings] == ["mojibake"]


def test_a_lost_character_is_an_error() -> None:
    """Nobody can read what stood there: it is told once for the file, and nothing is printed."""
    (finding,) = decode_file("a: b\nr\ufffdsum\ufffd".encode(), "f").findings
    assert (finding.severity, finding.rule) == (Severity.ERROR, "lost-character")
    assert finding.place[1:] == (2, 2)
    assert finding.message.endswith("was lost, and 1 more in this file: type what stood there")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "d\x92une",
            "U+0092 is a control character and “’” in Windows-1252: write “’” in its place",
        ),
        ("5 \x80", "write “€” in its place"),
        ("\x93oui\x94", "write ““” in its place"),
        ("un\x85deux", "put a space in its place, or write “…”"),
        ("un\x85 deux", "delete it, or write “…”"),
        ("un\u2028deux", "do not show: put a space in its place"),
        ("un\u2029deux", "do not show: put a space in its place"),
        ("un\x0bdeux", "do not show: put a space in its place"),
        ("un \u2028deux", "do not show: delete it"),
        ("un\u2028", "do not show: delete it"),
        ("un\x81deux", "cannot be printed: delete it"),
        ("un\x00deux", "cannot be printed: delete it"),
    ],
)
def test_a_forbidden_character_is_told_with_what_stands_there(text: str, said: str) -> None:
    """Deleting it would join two words, or take an apostrophe away."""
    (finding,) = decode_file(text.encode(), "f").findings
    assert finding.message.endswith(said)


def test_a_file_that_cannot_be_opened(tmp_path: Path) -> None:
    """A file that the system does not give is a finding."""
    assert [finding.rule for finding in read_file_text(tmp_path, "f").findings] == ["cannot-read"]


@given(st.binary())
def test_any_bytes_end_in_clean_text_or_a_finding(data: bytes) -> None:
    """No bytes raise, and no text has a forbidden character left."""
    source = decode_file(data, "f")
    assert source.findings if source.text is None else not FORBIDDEN_CHARACTER.search(source.text)


@pytest.mark.parametrize(
    ("codec", "name"),
    [("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16"), ("utf-32", "UTF-32")],
)
def test_wide_encodings_are_named_and_the_remedy_works(codec: str, name: str) -> None:
    """With and without a mark; what is told to be done is enough."""
    text = "title: Préparer\nlead: Un geste\n"
    (finding,) = decode_file(text.encode(codec), "f").findings
    assert finding.message == f"the file is {name}: save it again as UTF-8"
    assert decode_file(text.encode("utf-8"), "f") == (text, ())


@pytest.mark.parametrize(
    ("codec", "said"),
    [
        ("cp1252", "byte E8 is not UTF-8, perhaps “è” saved as Windows-1252"),
        ("mac_roman", "byte 8F is not UTF-8, perhaps “è” saved as Mac Roman"),
        ("cp850", "byte 8A is not UTF-8, perhaps “è” saved as DOS"),
    ],
)
def test_the_encoding_that_a_file_is_in_is_named(codec: str, said: str) -> None:
    """As far as its letters tell."""
    (finding,) = decode_file("title: Lefèvre, André\n".encode(codec), "f").findings
    assert finding.message == f"{said}: save the file again as UTF-8"
    assert finding.place[1:] == (1, 11)


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("a:\n\u00a0\u00a0b: c\n", (2, 1), "a no-break space stands at the beginning"),
        ("a:\n  b: c\n \u202fd: e\n", (3, 2), "a narrow no-break space stands at the beginning"),
        ("a:\n\u2003b: c\n", (2, 1), "U+2003, which looks like a space, stands at the beginning"),
        ("a:\n\u00a0b: c\n\u00a0d: e\n", (2, 1), "of this line, and of 1 more: put plain spaces"),
    ],
)
def test_spaces_that_are_no_indentation_are_named(
    text: str, place: tuple[int, int], said: str
) -> None:
    """YAML would take them for a part of the key; with plain spaces the file is right."""
    source = decode_file(text.encode(), "f")
    (finding,) = source.findings
    assert (source.text, finding.place[1:], finding.rule) == (None, place, "odd-indentation")
    assert said in finding.message
    mended = text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2003", " ")
    assert decode_file(mended.encode(), "f").findings == ()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("\ufeff\ufeffa: b\n", (1, 1)),
        ("a: b\n\ufeffc: d\n", (2, 1)),
        ("a:\n  \ufeffb: c\n", (2, 3)),
        ("a: b\ufeffc\n", (1, 5)),
        ("a\ufeff: b\n", (1, 2)),
    ],
)
def test_a_mark_of_byte_order_inside_a_file_is_to_be_deleted(
    text: str, place: tuple[int, int]
) -> None:
    """It comes of files that were joined, and is no space; without it the file is right."""
    source = decode_file(text.encode(), "f")
    (finding,) = source.findings
    assert finding.place[1:] == place
    assert finding.message.startswith("U+FEFF")
    assert finding.message.endswith("is not seen: delete it")
    assert source.text == text.replace("\ufeff", "")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"{\\rtf1\\ansi\\ansicpg1252 title: Geste}", "RTF"),
        (b"\xef\xbb\xbf{\\rtf1 a: b}", "RTF"),
        (b"PK\3\4\x14\0\6\0", "a document of a word processor"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "a document of a word processor"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"\n<!DOCTYPE html>", "a web page"),
        (b"\x1f\x8b\x08\0", "packed"),
        (b"version https://git-lfs.github.com/spec/v1\n", "what Git LFS keeps in its place"),
    ],
)
def test_a_file_of_another_program_is_told_as_what_it_is(data: bytes, name: str) -> None:
    """Some of them are readable as YAML, and would be read as something else."""
    source = decode_file(data, "f")
    (finding,) = source.findings
    assert (source.text, finding.rule) == (None, "not-text")
    assert finding.message.startswith(f"the file is {name}")


def test_no_break_spaces_within_a_line_are_text() -> None:
    """French has them before signs."""
    assert decode_file("a: «\u00a0b\u00a0»\u202f!\n".encode(), "f").findings == ()
