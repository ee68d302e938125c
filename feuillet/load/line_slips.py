"""Signs that look right on a line and are none to YAML: after a key, and before an entry."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from feuillet.messages import N_
from feuillet.messages import gettext as _

_DASHES = "–—−‐‑‒―•·‣◦▪●■➢✓"
# Indentation and dashes; a key; its colon, or a sign that looks like one; what follows.
_KEY_LINE = re.compile(r"([ ]*(?:- +)*)([^\W\d][\w-]*)\s*([:：﹕︓꞉∶])(.?)")
_ENTRY_LINE = re.compile(
    rf"[ ]*(?:- +)*([{_DASHES}]\s*|\*[ \u00a0]|-(?=[^\W\d][\w-]*:\s)|-[^\S \n\t])"
)
_SPACE_NAMES = {
    "\u00a0": N_("a no-break space"),
    "\u202f": N_("a narrow no-break space"),
    "\u3000": N_("a full-width space"),
}


class _LineSlip(NamedTuple):
    """Line and column count from 1."""

    line: int
    column: int
    message: str


def find_slip_above(lines: Sequence[str], row: int) -> _LineSlip | None:
    """The slip of a line, or of those above it that have no key which YAML reads."""
    for at in range(min(row, len(lines) - 1), -1, -1):
        if slip := find_line_slip(lines[at]):
            return slip._replace(line=at + 1)
        if at < row and re.match(r"\s*(?:- +)*[^\s:]+:(?: |$)|\s*$", lines[at]):
            return None
    return None


def find_line_slip(line: str) -> _LineSlip | None:
    """The first sign of a line that is none to YAML, and what to write; None where all are."""
    if entry := _ENTRY_LINE.match(line):
        return _LineSlip(1, entry.start(1) + 1, _describe_entry_slip(entry[1]))
    if (key := _KEY_LINE.match(line)) and (said := _describe_colon_slip(key, line)):
        return _LineSlip(1, key.start(3) + 1, said)
    return None


def _describe_entry_slip(sign: str) -> str:
    if sign == "-":
        return _("no space follows the - of this entry: a plain space follows it")
    if sign[0] == "-":
        return _("{space} follows the - of this entry: put a plain space in its place").format(
            space=name_space(sign[1])
        )
    return _("“{sign}” begins no entry: write - for a list, and a plain space after it").format(
        sign=sign[0]
    )


def _describe_colon_slip(key: re.Match[str], line: str) -> str:
    _unused, name, colon, after = key.groups()
    if colon != ":":
        code = f"U+{ord(colon):04X}"
        return _(
            "“{colon}” ({code}) after `{name}` is no colon: type `:`; a plain space "
            "follows the colon"
        ).format(colon=colon, code=code, name=name)
    if after in {"", " ", "\t"} or line.startswith("//", key.end(3)):
        return ""
    if after.isspace():
        return _("{space} stands after `{name}:`: a plain space follows the colon").format(
            space=name_space(after), name=name
        )
    return _("no space stands after `{name}:`: a plain space follows the colon").format(name=name)


def name_space(sign: str) -> str:
    """What a space is called that is not a plain one."""
    return _(_SPACE_NAMES.get(sign, "")) or _("U+{code:04X}, which looks like a space,").format(
        code=ord(sign)
    )
