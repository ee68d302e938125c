"""The files beside the content: `checks.yaml` (severities, exceptions), and those that `check
--record` writes.
"""

import re
from datetime import date
from typing import Annotated, Literal, NamedTuple, Self

from pydantic import AfterValidator, RootModel

from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model.fields import (
    Ident,
    IsoDate,
    Language,
    NonEmptyText,
    Record,
    Version,
    build_refusal,
    parse_iso_date,
)

# The remedy of a line that nobody types: what it remembered is lost with it.
_RESTORE_REMEDY = N_(
    "restore the line, or delete it and let `check --record` note the text as it is now"
)


def _build_line_validator(pattern: str, example: str) -> AfterValidator:
    """A line that `check --record` has written, told by an example and not by a pattern."""

    def validate(entry: str) -> str:
        if not re.fullmatch(pattern, entry):
            raise build_refusal(
                _("“{entry}” is no line of `check --record`, as {example}: {remedy}").format(
                    entry=entry, example=example, remedy=_(_RESTORE_REMEDY)
                )
            )
        return entry

    return AfterValidator(validate)


_FINGERPRINT_PATTERN = "[0-9a-f]{8}"
_Fingerprint = Annotated[str, _build_line_validator(_FINGERPRINT_PATTERN, "a1b2c3d4")]


class Release(NamedTuple):
    """The fingerprint of a text and the day on which it was noted; files of before days were noted
    have none.
    """

    fingerprint: str
    on: date | None

    @classmethod
    def read(cls, entry: str) -> Self:
        fingerprint, *on = entry.split()
        return cls(fingerprint, date.fromisoformat(on[0]) if on else None)


def _refuse_impossible_day(entry: str) -> str:
    """Refuse a day that is not in the calendar."""
    for on in entry.split()[1:]:
        parse_iso_date(on)
    return entry


_ReleaseLine = Annotated[
    str,
    _build_line_validator(
        rf"{_FINGERPRINT_PATTERN}(?: \d{{4}}-\d{{2}}-\d{{2}})?", "a1b2c3d4 2026-11-23"
    ),
    AfterValidator(_refuse_impossible_day),
]
# Of each sentence of the original, and of the translation: on one line, so that a passage can be
# taken out by hand.
_TranslationLine = Annotated[
    str,
    _build_line_validator(
        rf"{_FINGERPRINT_PATTERN}(-{_FINGERPRINT_PATTERN})* {_FINGERPRINT_PATTERN}",
        "a1b2c3d4-0f1e2d3c a1b2c3d4",
    ),
]


class Exemption(Record):
    """A rule that does not count for one file, why, and until when."""

    rule: Ident
    path: NonEmptyText
    reason: NonEmptyText
    until: IsoDate


class CheckSettings(Record):
    """How severe a rule is where the default does not suit, and what is exempt."""

    severities: dict[Ident, Literal["error", "warning", "off"]] = {}
    exceptions: tuple[Exemption, ...] = ()


class Versions(RootModel[dict[Ident, dict[Language, dict[Version, _ReleaseLine]]]]):
    """Procedure, language, version: the fingerprint of the text that bore it, and since when."""


class Translations(RootModel[dict[Ident, dict[Language, dict[NonEmptyText, _TranslationLine]]]]):
    """Procedure, language, passage: the fingerprints of the original's sentences, and of the words
    for them.
    """


class ReviewedText(Record):
    """One language's words as they were reviewed."""

    fingerprint: _Fingerprint
    passages: dict[NonEmptyText, _Fingerprint] = {}


class Reviewed(Record):
    """Who reviewed a procedure, when, and the text of that day: facts, and words by language."""

    reviewed_by: NonEmptyText
    reviewed_on: IsoDate
    facts: dict[NonEmptyText, _Fingerprint] = {}
    words: dict[Language, ReviewedText] = {}


class Reviews(RootModel[dict[Ident, Reviewed]]):
    """By procedure: its last review."""


class Approved(Record):
    """Who approved, when, which version, and the fingerprints of its texts by procedure and
    language.
    """

    by: NonEmptyText
    on: IsoDate
    version: Version
    texts: dict[Ident, dict[Language, _Fingerprint]] = {}


class Approvals(RootModel[dict[Ident, Approved]]):
    """By organisation: its last approval."""
