"""What a list is, is told by its bytes and never by its name; what is none is told how to save."""

import pytest

from feuillet.batch.formats import LARGEST_LIST, parse_list
from feuillet.findings import EngineError
from tests.batch.books import book, rewritten, zipped
from tests.batch.lists import read

TEXT = "Nom;Prénom;Date de naissance\r\nLefèvre;Andréa;01/02/1960\r\n"
VALUES = {"birth-name": "Lefèvre", "first-names": "Andréa", "birth-date": "01/02/1960"}


@pytest.mark.parametrize(
    ("codec", "note"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", "was read as UTF-16"),
        ("utf-16-le", "was read as UTF-16"),
        ("utf-16-be", "was read as UTF-16"),
        ("utf-32", "was read as UTF-32"),
        ("cp1252", "was read as Windows-1252: save it as CSV UTF-8 if a letter is wrong"),
        ("mac_roman", "was read as Mac Roman: save it as CSV UTF-8 if a letter is wrong"),
    ],
)
def test_what_is_readable_is_read_and_said(codec: str, note: str) -> None:
    """In each encoding that spreadsheets offer; saved as the note says, it is read without one."""
    found = read(TEXT.encode(codec))
    assert found.persons[0].values == VALUES
    assert [note in each for each in found.notes] == ([True] if note else [])
    assert read(TEXT.encode("utf-8-sig")).notes == ()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1",
            "an old Excel file (.xls), or a workbook with a password: open it in a spreadsheet",
        ),
        (b"\x09\x08\x10\0\0\x06", "an old Excel file (.xls): open it in a spreadsheet"),
        (b"%PDF-1.7\n", "a PDF: ask who made it"),
        (b"\x89PNG\r\n", "a picture: ask who made it"),
        (b"\xff\xd8\xff\xe0", "a picture: ask who made it"),
        (b"{\\rtf1\\ansi", "a text of a word processor (RTF): copy its table into a spreadsheet"),
        (b"\x1f\x8b\x08", "packed (gzip): unpack it"),
        (b"<html><table><tr><td>Nom", "a web page or XML: open it in a spreadsheet"),
        (
            b"\xef\xbb\xbf<?xml version='1.0'?><Workbook>",
            "a web page or XML: open it in a spreadsheet",
        ),
        (b'[{"nom": "Zephyrin"}]', "JSON: write CSV"),
        (
            zipped(content_dot_xml="", mimetype=""),
            "a file of LibreOffice: open it in a spreadsheet",
        ),
        (zipped(Index__Document_dot_iwa=""), "a file of Numbers: export it from Numbers"),
        (zipped(word__document_dot_xml=""), "a text of a word processor: copy its table"),
        (
            zipped(xl__workbook_dot_bin=""),
            "a binary Excel workbook (.xlsb): open it in a spreadsheet",
        ),
        (zipped(list_dot_csv=TEXT), "a zip: unpack it"),
    ],
)
def test_what_is_no_list_is_named_with_what_to_do(data: bytes, what: str) -> None:
    """By its first bytes, whatever the file is called; nothing that stands in it is said."""
    with pytest.raises(EngineError) as told:
        parse_list(data)
    assert str(told.value).startswith(f"the list is {what}")
    assert "Zephyrin" not in str(told.value)


def test_a_workbook_of_the_strict_kind_is_told() -> None:
    """It looks like the others, and would be read as empty."""
    strict = rewritten(
        book(["a"]), "xl/workbook.xml", lambda text: f"{text}<!-- purl.oclc.org/ooxml -->"
    )
    with pytest.raises(EngineError, match="a “Strict Open XML” workbook: open it in Excel"):
        parse_list(strict)


@pytest.mark.parametrize("data", [b"PK\x03\x04", book(["a"])[:-30], book(["a"])[:200]])
def test_a_damaged_workbook_is_told(data: bytes) -> None:
    """As one that was not loaded down to its end."""
    with pytest.raises(EngineError, match="is damaged: open it in a spreadsheet"):
        parse_list(data)


def test_a_list_that_is_too_large_is_told() -> None:
    """Before anything of it is looked at."""
    with pytest.raises(EngineError, match="over 20 MB"):
        parse_list(b"a" * (LARGEST_LIST + 1))
