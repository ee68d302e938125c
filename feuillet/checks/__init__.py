"""What is checked in the content, before anything is laid out: one file a check, its docstring the manual."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from feuillet.checks import (
    approval_lapsed,
    approval_unrecorded,
    brand_colour,
    brand_contrast,
    brand_font,
    coarse_logo,
    contact_age,
    emphasis,
    file_words,
    icon_arrays,
    key_figure,
    legal_sections,
    links,
    local_rows,
    locale_keys,
    lone_form,
    long_sentence,
    lost_aloud,
    missing_source,
    missing_wording,
    no_glyph,
    no_signature,
    over_budget,
    placeholder_text,
    references,
    review,
    review_lapsed,
    review_unrecorded,
    stale_translation,
    statutory_consent,
    translation_source,
    translation_unrecorded,
    typed_figure,
    unasked_local,
    unknown_fact,
    unknown_source,
    unknown_wording,
    unlike_figures,
    untranslated,
    unused_fact,
    unused_source,
    version_changed,
    version_unrecorded,
)
from feuillet.checks.texts import Problem
from feuillet.findings import Finding, Severity, warning
from feuillet.model import Exemption, Library


class Check(Protocol):
    """A module with these names; `check` yields problems, the runner adds rule and severity."""

    # The name in findings and in checks.yaml.
    ID: str
    SEVERITY: Severity
    # The law, the recommendation, or "house rule".
    SOURCE: str

    def check(self, library: Library, today: date, /) -> Iterator[Problem]: ...


CHECKS: tuple[Check, ...] = (
    approval_lapsed,
    approval_unrecorded,
    brand_colour,
    brand_contrast,
    brand_font,
    coarse_logo,
    contact_age,
    emphasis,
    file_words,
    icon_arrays,
    key_figure,
    legal_sections,
    links,
    local_rows,
    locale_keys,
    lone_form,
    long_sentence,
    lost_aloud,
    missing_source,
    missing_wording,
    no_glyph,
    no_signature,
    over_budget,
    placeholder_text,
    references,
    review,
    review_lapsed,
    review_unrecorded,
    stale_translation,
    statutory_consent,
    translation_source,
    translation_unrecorded,
    typed_figure,
    unasked_local,
    unknown_fact,
    unknown_source,
    unknown_wording,
    unlike_figures,
    untranslated,
    unused_fact,
    unused_source,
    version_changed,
    version_unrecorded,
)
# A document cannot be made without what these ask for: checks.yaml does not reach them.
FIXED = frozenset({missing_wording.ID, key_figure.ID, file_words.ID})
# The rule of findings about checks.yaml itself.
SETTINGS = "check-settings"


def check_library(library: Library, today: date) -> tuple[Finding, ...]:
    """Every finding in order of place, after the severities and exceptions of checks.yaml."""
    found = tuple(finding for check in CHECKS for finding in findings(check, library, today))
    exceptions = library.settings.value.exceptions
    valid = [exception for exception in exceptions if exception.until >= today]
    kept = (finding for finding in found if not any(covers(exception, finding) for exception in valid))
    return tuple(sorted((*kept, *settings_findings(library, found, today))))


def findings(check: Check, library: Library, today: date) -> Iterator[Finding]:
    """The findings of one check, as severe as checks.yaml says; none when it says off."""
    severity = check.SEVERITY if check.ID in FIXED else library.settings.value.severities.get(check.ID, check.SEVERITY)
    if severity != "off":
        for place, message, *kind in check.check(library, today):
            yield Finding(place, Severity(severity), message, check.ID, *kind)


def covers(exception: Exemption, finding: Finding) -> bool:
    return exception.rule not in FIXED and (exception.rule, exception.path) == (finding.rule, finding.place.path)


def settings_findings(library: Library, found: tuple[Finding, ...], today: date) -> Iterator[Finding]:
    """Lines of checks.yaml that have no effect, or no longer."""
    settings, known = library.settings, {check.ID for check in CHECKS}
    for rule in settings.value.severities:
        if rule not in known:
            yield warning(settings.at("severities", rule), f"no check is called `{rule}`: mend the name", SETTINGS)
        elif rule in FIXED:
            yield warning(settings.at("severities", rule), f"`{rule}` is always an error: take this line out", SETTINGS)
    for index, exception in enumerate(settings.value.exceptions):
        place = settings.at("exceptions", index)
        if exception.until < today:
            yield warning(place, f"this exception ended on {exception.until}: mend the cause, or renew it", SETTINGS)
        elif not any(covers(exception, finding) for finding in found):
            yield warning(place, "this exception matches nothing: take it out", SETTINGS)
