"""Kinds of document, and the product’s own words for them."""

from feuillet.checks.kinds import (
    file_words,
    locale_keys,
    references,
    unseen_language,
)
from feuillet.checks.support.protocol import Check

CHECKS: tuple[Check, ...] = (
    file_words,
    locale_keys,
    references,
    unseen_language,
)
