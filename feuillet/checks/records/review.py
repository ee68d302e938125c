"""
A text is reviewed before its date runs out, and within three years.

PASS:
    today: 2026-11-23
    procedure: {status: {review_due: 2027-11-01}}
FAIL:
    today: 2026-11-23
    procedure: {status: {review_due: 2026-11-22}}
FAIL:
    today: 2026-11-23
    procedure: {status: {review_due: 2029-12-01}}
"""

from collections.abc import Iterator
from datetime import date, timedelta

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "review"
SCOPE = Scope.PROCEDURE | Scope.DAY
SEVERITY = Severity.WARNING
SOURCE = N_("HAS 2008, planned update")
_LONGEST_REVIEW_PERIOD = timedelta(days=3 * 365 + 1)


def check(library: Library, today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        due, place = procedure.value.status.review_due, procedure.at("status", "review_due")
        if due < today:
            yield (
                place,
                (
                    _(
                        "the text is expired since {due}: review it, then set `review_due` "
                        "and `updated_on`"
                    ).format(due=due)
                ),
            )
        if due > today + _LONGEST_REVIEW_PERIOD:
            yield (
                place,
                _("the review on {due} is more than 3 years ahead: choose an earlier date").format(
                    due=due
                ),
            )
