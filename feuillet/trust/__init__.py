"""What may still be believed of a text: is it the one that was translated, reviewed, approved.

A text is told by fingerprints, which `check --record` notes.
"""

from feuillet.trust.approval import find_approval, is_text_approved, record_approvals
from feuillet.trust.record_file import EMPTY_RECORD, format_record
from feuillet.trust.review import (
    ReviewChange,
    find_review,
    find_review_changes,
    find_text_state,
    format_reviewer,
    record_reviews,
)
from feuillet.trust.translation import (
    Lag,
    find_lags,
    find_original,
    list_unrecorded_passages,
    record_translations,
)

__all__ = [
    "EMPTY_RECORD",
    "Lag",
    "ReviewChange",
    "find_approval",
    "find_lags",
    "find_original",
    "find_review",
    "find_review_changes",
    "find_text_state",
    "format_record",
    "format_reviewer",
    "is_text_approved",
    "list_unrecorded_passages",
    "record_approvals",
    "record_reviews",
    "record_translations",
]
