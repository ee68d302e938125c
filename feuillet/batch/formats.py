"""What a list is, by its first bytes: what holds a table is read, the rest told how to save."""

import io
import re
import zipfile

from feuillet.batch.delimited_text import parse_rows
from feuillet.batch.table import ListTable
from feuillet.batch.workbook import DAMAGE_ERRORS, DAMAGED_WORKBOOK, SAVE_AS_CSV, parse_workbook
from feuillet.encoding import DecodedText, decode_bytes
from feuillet.findings import EngineError
from feuillet.messages import N_
from feuillet.messages import gettext as _

# Bytes.
LARGEST_LIST, _LARGEST_UNPACKED = 20_000_000, 60_000_000
_ZIP_SIGNATURE = b"PK\x03\x04"
_OPEN_AND_SAVE = N_("open it in a spreadsheet, and save it as “CSV UTF-8”")
_COPY_AND_SAVE = N_("copy its table into a spreadsheet, and save it as “CSV UTF-8”")
_ASK_AUTHOR = N_("ask who made it for a CSV file or a workbook")
_UNPACK_FIRST = N_("unpack it first")
# First bytes, what the file is, and what to do.
_OTHER_SIGNATURES = (
    (
        b"\xd0\xcf\x11\xe0",
        N_("an old Excel file (.xls), or a workbook with a password"),
        _OPEN_AND_SAVE,
    ),
    (b"\x09\x08", N_("an old Excel file (.xls)"), _OPEN_AND_SAVE),
    (b"%PDF-", N_("a PDF"), _ASK_AUTHOR),
    (b"\x89PNG", N_("a picture"), _ASK_AUTHOR),
    (b"\xff\xd8\xff", N_("a picture"), _ASK_AUTHOR),
    (b"{\\rtf", N_("a text of a word processor (RTF)"), _COPY_AND_SAVE),
    (b"\x1f\x8b", N_("packed (gzip)"), _UNPACK_FIRST),
    (b"7z\xbc\xaf\x27\x1c", N_("packed (7z)"), _UNPACK_FIRST),
    (b"Rar!", N_("packed (rar)"), _UNPACK_FIRST),
)
# The same of a zip, by the first part of that name that it has.
_OTHER_ZIP_PARTS = (
    ("xl/workbook.bin", N_("a binary Excel workbook (.xlsb)"), _OPEN_AND_SAVE),
    ("Index/Document.iwa", N_("a file of Numbers"), N_("export it from Numbers as CSV, in UTF-8")),
    ("index.xml", N_("a file of Numbers"), N_("export it from Numbers as CSV, in UTF-8")),
    ("word/document.xml", N_("a text of a word processor"), _COPY_AND_SAVE),
    ("content.xml", N_("a file of LibreOffice"), _OPEN_AND_SAVE),
)
_WORKBOOK_PART = "xl/workbook.xml"
_STRICT_NAMESPACE = b"purl.oclc.org/ooxml"
# Programs export web pages and XML under the names of spreadsheets.
_MARKUP_START = re.compile(r"\s*<(?:\?xml|!doctype|html|table|head|meta|workbook)\b", re.IGNORECASE)
_JSON_START = re.compile(r"\s*[\[{]\s*[\[{\"]")


def parse_list(data: bytes) -> ListTable:
    """The rows of a list; EngineError for what is none, with the way to save it."""
    if len(data) > LARGEST_LIST:
        raise EngineError(_("the list is over 20 MB: split it, or take out what is no list"))
    if data.startswith(_ZIP_SIGNATURE):
        _refuse_unless_workbook(data)
        return parse_workbook(data)
    for mark, what, remedy in _OTHER_SIGNATURES:
        if data.startswith(mark):
            raise EngineError(
                _("the list is {what}: {remedy}").format(what=_(what), remedy=_(remedy))
            )
    found = decode_bytes(data)
    if _MARKUP_START.match(found.text):
        raise EngineError(
            _("the list is a web page or XML: {remedy}").format(remedy=_(_OPEN_AND_SAVE))
        )
    if _JSON_START.match(found.text):
        raise EngineError(
            _("the list is JSON: write CSV, a line for each person below a line of headings")
        )
    return ListTable(
        tuple(parse_rows(found.text)),
        tuple(_describe_encoding(found)),
        guessed=found.guessed and found.encoding != "UTF-8",
    )


def _refuse_unless_workbook(data: bytes) -> None:
    """A zip is opened only when it is no larger inside than it may be: 100 kB can hold 100 MB."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if sum(part.file_size for part in archive.infolist()) > _LARGEST_UNPACKED:
                raise EngineError(
                    _("the list is over 60 MB unpacked: open it, and {remedy}").format(
                        remedy=_(SAVE_AS_CSV)
                    )
                )
            strict = _WORKBOOK_PART in names and _STRICT_NAMESPACE in archive.read(_WORKBOOK_PART)
    except DAMAGE_ERRORS:
        raise EngineError(_(DAMAGED_WORKBOOK)) from None
    if strict:
        raise EngineError(
            _("the list is a “Strict Open XML” workbook: open it in Excel, and {remedy}").format(
                remedy=_(SAVE_AS_CSV)
            )
        )
    if _WORKBOOK_PART not in names:
        what, remedy = next(
            ((what, remedy) for part, what, remedy in _OTHER_ZIP_PARTS if part in names),
            (N_("a zip"), _UNPACK_FIRST),
        )
        raise EngineError(_("the list is {what}: {remedy}").format(what=_(what), remedy=_(remedy)))


def _describe_encoding(found: DecodedText) -> list[str]:
    if found.encoding == "UTF-8":
        return (
            [_("the list has bytes that are not UTF-8: its lines tell where")]
            if found.guessed
            else []
        )
    remedy = _(": save it as CSV UTF-8 if a letter is wrong") if found.guessed else ""
    return [
        _("the list is not in UTF-8 and was read as {encoding}{remedy}").format(
            encoding=found.encoding, remedy=remedy
        )
    ]
