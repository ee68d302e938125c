"""Workbooks as Excel saves them."""

import io
import zipfile
from collections.abc import Callable, Sequence

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

HEADING = ("Nom", "Prénom", "Date de naissance", "RPPS", "Niveau")


def book(*rows: Sequence[object], change: Callable[[Worksheet], None] = lambda _: None) -> bytes:
    """One sheet of rows, changed before it is saved."""
    made = Workbook()
    sheet = made.active
    for row in rows:
        sheet.append(list(row))
    change(sheet)
    return saved(made)


def saved(made: Workbook) -> bytes:
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def rewritten(data: bytes, name: str, change: Callable[[str], str]) -> bytes:
    """The same workbook with one of its parts changed as text."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for part in source.namelist():
            content = source.read(part)
            target.writestr(part, change(content.decode()).encode() if part == name else content)
    return out.getvalue()


def zipped(**parts: str) -> bytes:
    """A zip with these parts, their names with a slash for each two underscores."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return out.getvalue()
