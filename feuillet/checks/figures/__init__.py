"""Figures: each with its source and its class, told in one way, and the same in every language."""

from feuillet.checks.figures import (
    balanced_figures,
    band_word,
    icon_arrays,
    key_figure,
    missing_source,
    mixed_numbers,
    old_key_figure,
    one_denominator,
    reference_class,
    relative_figure,
    typed_figure,
    undated_source,
    unknown_fact,
    unknown_source,
    unlike_figures,
    unused_fact,
    unused_source,
)
from feuillet.checks.support.protocol import Check

CHECKS: tuple[Check, ...] = (
    balanced_figures,
    band_word,
    icon_arrays,
    key_figure,
    missing_source,
    old_key_figure,
    mixed_numbers,
    one_denominator,
    reference_class,
    relative_figure,
    typed_figure,
    undated_source,
    unknown_fact,
    unknown_source,
    unlike_figures,
    unused_fact,
    unused_source,
)
