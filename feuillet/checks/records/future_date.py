"""
What was done was done by today: a text updated, a review, an approval, a check of a number.

PASS:
    today: 2026-11-23
    procedure: {updated_on: 2026-11-23}
FAIL:
    today: 2026-11-23
    procedure: {updated_on: 2026-11-24}
FAIL:
    today: 2026-11-23
    organisation: {contact: {phone: 01 99 00 00 00, verified_on: 2027-01-15}}
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Loaded, Organisation, Procedure, Step

ID = "future-date"
SCOPE = Scope.PROCEDURE | Scope.ORGANISATION | Scope.DAY
SEVERITY = Severity.WARNING
SOURCE = N_("NHS standard for health content: date last checked")
_PAST_DATE_KEYS = ("updated_on", "reviewed_on", "verified_on", "on")


def check(library: Library, today: date) -> Iterator[Problem]:
    for shelf in (library.procedures, library.organisations):
        for loaded in shelf.values():
            yield from _find_future_dates(loaded, today)


def _find_future_dates(
    loaded: Loaded[Procedure] | Loaded[Organisation], today: date
) -> Iterator[Problem]:
    for steps, day in _find_dates(loaded.value.model_dump(exclude={"facts"})):
        if steps[-1] in _PAST_DATE_KEYS and day > today:
            yield (
                loaded.at(*steps),
                _("{day} is still to come: write the day on which it was done").format(day=day),
            )


def _find_dates(
    value: object, steps: tuple[Step, ...] = ()
) -> Iterator[tuple[tuple[Step, ...], date]]:
    """Every day within a value, with the steps that lead to it."""
    if isinstance(value, date):
        yield steps, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _find_dates(item, (*steps, key))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for index, item in enumerate(value):
            yield from _find_dates(item, (*steps, index))
