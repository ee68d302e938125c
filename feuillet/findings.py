"""The two kinds of trouble: findings, which an author can fix, and EngineError, when a request
cannot run at all.
"""

from enum import IntEnum, StrEnum
from typing import NamedTuple

from feuillet.messages import N_
from feuillet.messages import gettext as _


class Severity(StrEnum):
    """An error keeps a document from being made; a warning does not, unless --strict; a note never
    does.
    """

    ERROR = "error"
    WARNING = "warning"
    # Nothing to mend: what is let pass, and why.
    NOTE = "note"


# As it is told; a rule may also count as `off`.
SEVERITY_WORDS = {
    "error": N_("error"),
    "warning": N_("warning"),
    "note": N_("note"),
    "off": N_("off"),
}


def format_severity(severity: str) -> str:
    """How bad it is, before the message: “error:”."""
    return _("{severity}:").format(severity=_(SEVERITY_WORDS[severity]))


class ExitStatus(IntEnum):
    """What the command says to the shell."""

    DONE = 0
    NOTHING_MADE = 1
    USAGE = 2
    SOME_MADE = 3
    CANNOT_WRITE = 4
    BUG = 6


class Place(NamedTuple):
    """A spot in a source file; path is relative to the project, line and column count from 1."""

    path: str
    line: int = 1
    column: int = 1


class Finding(NamedTuple):
    """Something an author or a designer can fix: where it stands, how bad it is, what to do about
    it.
    """

    place: Place
    severity: Severity
    message: str
    rule: str
    # The one kind of document that it concerns; empty where it concerns all made from the file.
    kind: str = ""
    # Another file that it is about, besides the one in which it stands.
    about: str = ""
    # Of a text that is too long for its place: how many characters must go.
    excess: int = 0

    def __str__(self) -> str:
        path, line, column = self.place
        severity = format_severity(self.severity)
        return f"{path}:{line}:{column}: {severity} {self.message} [{self.rule}]"


def build_error(place: Place, message: str, rule: str) -> Finding:
    return Finding(place, Severity.ERROR, message, rule)


def build_warning(place: Place, message: str, rule: str) -> Finding:
    return Finding(place, Severity.WARNING, message, rule)


def build_note(place: Place, message: str, rule: str) -> Finding:
    return Finding(place, Severity.NOTE, message, rule)


class EngineError(Exception):
    """A request that cannot run; the message says what to do, `status` tells the shell."""

    def __init__(self, message: str, status: ExitStatus = ExitStatus.USAGE) -> None:
        super().__init__(message)
        self.status = status
