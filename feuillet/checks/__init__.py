"""What is checked in the content, before anything is laid out: one file a check, its docstring the
manual; six wings, each with its register.
"""

from collections.abc import Iterator
from datetime import date
from operator import attrgetter
from pathlib import PurePosixPath

from feuillet.checks import figures, kinds, law, records, sender, words
from feuillet.checks.figures import key_figure
from feuillet.checks.kinds import file_words
from feuillet.checks.support.protocol import Check
from feuillet.checks.words import missing_wording
from feuillet.findings import SEVERITY_WORDS, Finding, Severity, build_note, build_warning
from feuillet.messages import gettext as _
from feuillet.model import Exemption, Library

_WINGS = (law, figures, words, records, sender, kinds)
CHECKS: tuple[Check, ...] = tuple(
    sorted((check for wing in _WINGS for check in wing.CHECKS), key=attrgetter("ID"))
)
# A document cannot be made without what these ask for: checks.yaml does not reach them.
FIXED_RULES = frozenset({missing_wording.ID, key_figure.ID, file_words.ID})
# The rule of findings about checks.yaml itself.
_SETTINGS_RULE = "check-settings"


def check_library(library: Library, today: date) -> tuple[Finding, ...]:
    """Every finding in order of place, after the severities and exceptions of checks.yaml."""
    found = tuple(finding for check in CHECKS for finding in run_check(check, library, today))
    exceptions = library.settings.value.exceptions
    valid = [exception for exception in exceptions if exception.until >= today]
    kept = (
        finding
        for finding in found
        if not any(_covers_finding(exception, finding) for exception in valid)
    )
    return tuple(sorted((*kept, *_check_settings(library, found, today))))


def run_check(check: Check, library: Library, today: date) -> Iterator[Finding]:
    """The findings of one check, as severe as checks.yaml says; none when it says off."""
    chosen = None if check.ID in FIXED_RULES else library.settings.value.severities.get(check.ID)
    if chosen != "off":
        for place, message, *more in check.check(library, today):
            kind, *extra = more or ("",)
            # A severity is text as well.
            own = next((each for each in extra if isinstance(each, Severity)), check.SEVERITY)
            about = next((each for each in extra if not isinstance(each, Severity)), "")
            yield Finding(place, Severity(chosen or own), message, check.ID, kind, about)


def _covers_finding(exception: Exemption, finding: Finding) -> bool:
    return exception.rule not in FIXED_RULES and (exception.rule, exception.path) == (
        finding.rule,
        finding.place.path,
    )


def _find_stem(exception: Exemption) -> str:
    """The file that it names without its ending; nothing of what names no file."""
    return PurePosixPath(exception.path).stem


def _check_settings(library: Library, found: tuple[Finding, ...], today: date) -> Iterator[Finding]:
    """What counts for less and what is let pass, so that nobody forgets it; and lines that have no
    effect.
    """
    settings, known = library.settings, {check.ID: check.SEVERITY for check in CHECKS}
    for rule, severity in settings.value.severities.items():
        if rule not in known:
            yield build_warning(
                settings.at("severities", rule),
                _("no check is called `{rule}`: mend the name").format(rule=rule),
                _SETTINGS_RULE,
            )
        elif rule in FIXED_RULES:
            yield build_warning(
                settings.at("severities", rule),
                _("`{rule}` is always an error: take this line out").format(rule=rule),
                _SETTINGS_RULE,
            )
        elif severity != "error" and severity != known[rule]:
            yield build_note(
                settings.at("severities", rule),
                _("`{rule}` is {severity} here, not {usual}").format(
                    rule=rule,
                    severity=_(SEVERITY_WORDS[severity]),
                    usual=_(SEVERITY_WORDS[known[rule]]),
                ),
                _SETTINGS_RULE,
            )
    for index, exception in enumerate(settings.value.exceptions):
        place = settings.at("exceptions", index)
        if exception.until < today:
            message = _("this exception ended on {until}: mend the cause, or renew it").format(
                until=exception.until
            )
            yield build_warning(place, message, _SETTINGS_RULE)._replace(about=exception.path)
        elif count := sum(_covers_finding(exception, finding) for finding in found):
            what = _("{count} × `{rule}` in {path}").format(
                count=count, rule=exception.rule, path=exception.path
            )
            yield build_note(
                place,
                _("let pass until {until}: {what}; {reason}").format(
                    until=exception.until, what=what, reason=exception.reason
                ),
                _SETTINGS_RULE,
            )
        # A file that cannot be read is not looked at, so nobody knows.
        elif not library.unread & {*PurePosixPath(exception.path).parts, _find_stem(exception)}:
            message = _("this exception matches nothing: take it out")
            yield build_warning(place, message, _SETTINGS_RULE)._replace(about=exception.path)
