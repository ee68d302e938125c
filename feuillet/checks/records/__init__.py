"""Records: who answers for a text, and whether it is still the one reviewed and translated."""

from feuillet.checks.records import (
    approval_lapsed,
    approval_unrecorded,
    changed_since_review,
    date_behind,
    future_date,
    ownership,
    review,
    review_lapsed,
    review_unrecorded,
    stale_translation,
    tested_with_patients,
    translation_source,
    translation_unrecorded,
    version_changed,
    version_unrecorded,
)
from feuillet.checks.support.protocol import Check

CHECKS: tuple[Check, ...] = (
    approval_lapsed,
    approval_unrecorded,
    changed_since_review,
    date_behind,
    future_date,
    ownership,
    review,
    review_lapsed,
    review_unrecorded,
    stale_translation,
    tested_with_patients,
    translation_source,
    translation_unrecorded,
    version_changed,
    version_unrecorded,
)
