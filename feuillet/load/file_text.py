"""Bytes of a content file to text: UTF-8 only, composed accents, no character that a page cannot
show honestly.
"""

import re
import unicodedata
from pathlib import Path
from typing import NamedTuple

from feuillet.encoding import (
    LIKELIEST_ENCODING,
    LOST_CHARACTER,
    MOJIBAKE,
    ONE_BYTE_CODECS,
    decode_bytes,
    find_wide_encoding,
)
from feuillet.findings import Finding, Place, build_error, build_warning
from feuillet.load.foreign_files import describe_foreign_text
from feuillet.load.line_slips import name_space
from feuillet.messages import explain_system_error
from feuillet.messages import gettext as _

LARGEST_FILE = 1_000_000
_BYTE_ORDER_MARK = "\ufeff"
FORBIDDEN_CHARACTER = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e"
    "\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
_HIDDEN_LINE_BREAK = re.compile("[\x0b\x0c\x85\u2028\u2029]")
# Spaces that look like those of an indentation and are none to YAML.
_ODD_INDENTATION = re.compile(r"(?m)^ *([\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000])")
# What git leaves at the beginning of a line when two people have changed it.
_GIT_CONFLICT = re.compile(r"^<{7}(?: |$)", re.MULTILINE)


class _FileText(NamedTuple):
    """A file's text, or None when it cannot be read at all."""

    text: str | None
    findings: tuple[Finding, ...]


def read_file_text(file: Path, path: str) -> _FileText:
    """Reads a file whose findings bear `path`."""
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except OSError as trouble:
        reason = explain_system_error(trouble)
        return _reject_file(
            Place(path),
            _("cannot read the file ({reason}): check its permissions").format(reason=reason),
            "cannot-read",
        )
    return decode_file(data, path)


def decode_file(data: bytes, path: str) -> _FileText:
    """Text in NFC; a forbidden character is reported and replaced, so that reading can go on."""
    if len(data) > LARGEST_FILE:
        return _reject_file(
            Place(path),
            _("the file is over 1 MB: split it, or take out what is not text"),
            "too-large",
        )
    foreign, wide = describe_foreign_text(data), find_wide_encoding(data)
    if foreign or wide:
        message = foreign or _("the file is {wide}: save it again as UTF-8").format(wide=wide)
        return _reject_file(Place(path), message, "not-text" if foreign else "not-utf8")
    # Windows editors put this mark in front of UTF-8; it is no part of the text.
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = unicodedata.normalize("NFC", data.decode("utf-8"))
    except UnicodeDecodeError as trouble:
        place, message = (
            _find_byte_place(path, data, trouble.start),
            _describe_wrong_encoding(data, trouble.start),
        )
        return _reject_file(place, message, "not-utf8")
    conflict = _GIT_CONFLICT.search(text)
    if conflict:
        message = _(
            "git has put two versions here: keep one, and delete the lines <<<<<<<, "
            "======= and >>>>>>>"
        )
        return _reject_file(_find_text_place(path, text, conflict.start()), message, "git-conflict")
    if odd := _ODD_INDENTATION.search(text):
        place = _find_text_place(path, text, odd.start(1))
        return _reject_file(place, _describe_odd_indentation(text, odd[1]), "odd-indentation")
    return _FileText(
        FORBIDDEN_CHARACTER.sub(LOST_CHARACTER, text.replace(_BYTE_ORDER_MARK, "")),
        (
            *_find_forbidden_characters(text, path),
            *_find_lost_characters(text, path),
            *_find_mojibake(text, path),
        ),
    )


def _reject_file(place: Place, message: str, rule: str) -> _FileText:
    return _FileText(None, (build_error(place, message, rule),))


def _find_byte_place(path: str, data: bytes, offset: int) -> Place:
    before = data[:offset].decode("utf-8")
    return _find_text_place(path, before, len(before))


def _find_text_place(path: str, text: str, offset: int) -> Place:
    return Place(path, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def _describe_wrong_encoding(data: bytes, offset: int) -> str:
    """Names the encoding that the file is in, as far as its letters tell."""
    found = decode_bytes(data).encoding
    name = found if found in ONE_BYTE_CODECS else LIKELIEST_ENCODING
    shown = data[offset : offset + 1].decode(ONE_BYTE_CODECS[name], errors="ignore")
    guess = (
        _(", perhaps “{shown}” saved as {name}").format(shown=shown, name=name)
        if shown.isprintable() and shown
        else ""
    )
    return _("byte {byte:02X} is not UTF-8{guess}: save the file again as UTF-8").format(
        byte=data[offset], guess=guess
    )


def _describe_odd_indentation(text: str, sign: str) -> str:
    """The remedy for all lines of the file at once."""
    others = len(_ODD_INDENTATION.findall(text)) - 1
    more = _(", and of {others} more").format(others=others) if others else ""
    stands = _("{space} stands at the beginning of this line{more}").format(
        space=name_space(sign), more=more
    )
    return _("{stands}: put plain spaces in its place").format(stands=stands)


def _find_forbidden_characters(text: str, path: str) -> tuple[Finding, ...]:
    """The first forbidden character of each line."""
    if not FORBIDDEN_CHARACTER.search(text):
        return ()
    lines = (
        (number, FORBIDDEN_CHARACTER.search(line))
        for number, line in enumerate(text.split("\n"), 1)
    )
    return tuple(
        build_error(
            Place(path, number, match.start() + 1),
            describe_forbidden_character(match),
            "forbidden-character",
        )
        for number, match in lines
        if match
    )


def describe_forbidden_character(found: re.Match[str]) -> str:
    """What it is, and what to do where it stands in its line."""
    character = found[0]
    code = ord(character)
    if character == _BYTE_ORDER_MARK:
        return _("U+FEFF, a mark that belongs at the beginning of a file, is not seen: delete it")
    if _HIDDEN_LINE_BREAK.match(character):
        return f"U+{code:04X} {_describe_line_break(found)}"
    if meant := _read_as_windows(code):
        return _(
            "U+{code:04X} is a control character and “{meant}” in {encoding}: "
            "write “{meant}” in its place"
        ).format(code=code, meant=meant, encoding=LIKELIEST_ENCODING)
    match unicodedata.category(character):
        case "Cs":
            what = _("is half of a character pair and cannot be printed")
        case "Cf":
            what = _("turns the direction of the text, so that figures can print backwards")
        case _:
            what = _("is a control character and cannot be printed")
    return _("U+{code:04X} {what}: delete it").format(code=code, what=what)


def _describe_line_break(found: re.Match[str]) -> str:
    """Between two words a space is lost with it."""
    text, (begin, end) = found.string, found.span()
    what = _("is a line break that most editors do not show")
    between = text[:begin][-1:].strip() and text[end : end + 1].strip()
    remedy = _("put a space in its place") if between else _("delete it")
    if found[0] == "\x85":
        return _("{what}, and “…” in {encoding}: {remedy}, or write “…”").format(
            what=what, encoding=LIKELIEST_ENCODING, remedy=remedy
        )
    return _("{what}: {remedy}").format(what=what, remedy=remedy)


def _read_as_windows(code: int) -> str:
    """What Windows-1252 has where Unicode has a control character; of some, nothing."""
    return bytes([code]).decode("cp1252", errors="ignore") if 0x80 <= code <= 0x9F else ""


def _find_lost_characters(text: str, path: str) -> tuple[Finding, ...]:
    """One error a file: a program that could not read a character has put this sign there."""
    if LOST_CHARACTER not in text:
        return ()
    others = text.count(LOST_CHARACTER) - 1
    more = _(", and {others} more in this file").format(others=others) if others else ""
    message = _("U+FFFD stands where a character was lost{more}: type what stood there").format(
        more=more
    )
    place = _find_text_place(path, text, text.index(LOST_CHARACTER))
    return (build_error(place, message, "lost-character"),)


def _find_mojibake(text: str, path: str) -> tuple[Finding, ...]:
    """One warning a file: saving it properly mends all of them at once."""
    found = [match.start() for match in MOJIBAKE.finditer(text) if match[0] != LOST_CHARACTER]
    if not found:
        return ()
    sample = text[found[0] : found[0] + 3].split("\n", maxsplit=1)[0]
    more = (
        _(", and {count} more in this file").format(count=len(found) - 1) if len(found) > 1 else ""
    )
    message = _(
        "“{sample}” looks like an accent saved in the wrong encoding{more}: type it "
        "again, and save as UTF-8"
    ).format(sample=sample, more=more)
    return (build_warning(_find_text_place(path, text, found[0]), message, "mojibake"),)
