"""What may still be believed of a text: is it the one that was translated, reviewed, approved.

A text is told by fingerprints, which `check --record` notes.
"""

from feuillet.trust.approval import approval_of, approved, recorded_approvals
from feuillet.trust.review import Change, changes, recorded_reviews, review_of, signed, state
from feuillet.trust.translation import Lag, lags, original, recorded_translations, unrecorded
from feuillet.trust.written import EMPTY, written

__all__ = [
    "EMPTY",
    "Change",
    "Lag",
    "approval_of",
    "approved",
    "changes",
    "lags",
    "original",
    "recorded_approvals",
    "recorded_reviews",
    "recorded_translations",
    "review_of",
    "signed",
    "state",
    "unrecorded",
    "written",
]
