"""What a list is, by its first bytes: what holds a table is read, the rest told how to save."""

import io
import re
import zipfile

from feuillet.batch.separated import rows
from feuillet.batch.table import Table
from feuillet.batch.workbook import DAMAGE, DAMAGED, SAVE, workbook_table
from feuillet.encoding import Decoded, decoded
from feuillet.findings import EngineError

# Bytes.
LARGEST, LARGEST_UNPACKED = 20_000_000, 60_000_000
ZIP = b"PK\x03\x04"
OPEN = f"open it in a spreadsheet, and {SAVE}"
COPY = f"copy its table into a spreadsheet, and {SAVE}"
ASK = "ask who made it for a CSV file or a workbook"
UNPACK = "unpack it first"
# First bytes, what the file is, and what to do.
OTHERS = (
    (b"\xd0\xcf\x11\xe0", "an old Excel file (.xls), or a workbook with a password", OPEN),
    (b"\x09\x08", "an old Excel file (.xls)", OPEN),
    (b"%PDF-", "a PDF", ASK),
    (b"\x89PNG", "a picture", ASK),
    (b"\xff\xd8\xff", "a picture", ASK),
    (b"{\\rtf", "a text of a word processor (RTF)", COPY),
    (b"\x1f\x8b", "packed (gzip)", UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "packed (7z)", UNPACK),
    (b"Rar!", "packed (rar)", UNPACK),
)
# The same of a zip, by the first part of that name that it has.
PARTS = (
    ("xl/workbook.bin", "a binary Excel workbook (.xlsb)", OPEN),
    ("Index/Document.iwa", "a file of Numbers", "export it from Numbers as CSV, in UTF-8"),
    ("index.xml", "a file of Numbers", "export it from Numbers as CSV, in UTF-8"),
    ("word/document.xml", "a text of a word processor", COPY),
    ("content.xml", "a file of LibreOffice", OPEN),
)
WORKBOOK = "xl/workbook.xml"
STRICT = b"purl.oclc.org/ooxml"
# Programs export web pages and XML under the names of spreadsheets.
MARKUP = re.compile(r"\s*<(?:\?xml|!doctype|html|table|head|meta|workbook)\b", re.IGNORECASE)
JSON = re.compile(r"\s*[\[{]\s*[\[{\"]")


def table(data: bytes) -> Table:
    """The rows of a list; EngineError for what is none, with the way to save it."""
    if len(data) > LARGEST:
        raise EngineError("the list is over 20 MB: split it, or take out what is no list")
    if data.startswith(ZIP):
        refuse_unless_workbook(data)
        return workbook_table(data)
    for mark, what, remedy in OTHERS:
        if data.startswith(mark):
            raise EngineError(f"the list is {what}: {remedy}")
    found = decoded(data)
    if MARKUP.match(found.text):
        raise EngineError(f"the list is a web page or XML: {OPEN}")
    if JSON.match(found.text):
        raise EngineError(
            "the list is JSON: write CSV, a line for each person below a line of headings"
        )
    return Table(tuple(rows(found.text)), tuple(notes(found)))


def refuse_unless_workbook(data: bytes) -> None:
    """A zip is opened only when it is no larger inside than it may be: 100 kB can hold 100 MB."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if sum(part.file_size for part in archive.infolist()) > LARGEST_UNPACKED:
                raise EngineError(f"the list is over 60 MB unpacked: open it, and {SAVE}")
            strict = WORKBOOK in names and STRICT in archive.read(WORKBOOK)
    except DAMAGE:
        raise EngineError(DAMAGED) from None
    if strict:
        raise EngineError(f"the list is a “Strict Open XML” workbook: open it in Excel, and {SAVE}")
    if WORKBOOK not in names:
        what, remedy = next(
            ((what, remedy) for part, what, remedy in PARTS if part in names), ("a zip", UNPACK)
        )
        raise EngineError(f"the list is {what}: {remedy}")


def notes(found: Decoded) -> list[str]:
    if found.encoding == "UTF-8":
        return (
            ["the list has bytes that are not UTF-8: its lines tell where"] if found.guessed else []
        )
    remedy = ": save it as CSV UTF-8 if a letter is wrong" if found.guessed else ""
    return [f"the list is not in UTF-8 and was read as {found.encoding}{remedy}"]
