"""Whoever issues a language learns which checks see nothing in it: its module and the
lexicon of its locale do not say what they look for.

Those texts are then read by people alone. A list of the lexicon stands in the locale; patterns
stand in `feuillet/languages`.

PASS:
    locale-fr:
      lexicon:
        vague: [tôt]
        terms: {os: [dur]}
        numbers: [deux]
        units: [jour]
        shares: [sur deux]
PASS:
    organisation: {issues: {demo: {handout: [fr]}}}
    locale-en: {lexicon: ~}
FAIL:
    locale-en: {lexicon: ~}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.language_needs import collect_issued_kinds
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.languages import find_language_rules
from feuillet.languages.rules import LanguageRules
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Lexicon, Library

ID = "unseen-language"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.NOTE
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for language, locale in library.locales.items():
        rules, lexicon = find_language_rules(language), locale.value.lexicon
        blind = (
            [f"`{each}`" for each in list_blind_checks(rules, lexicon)]
            if collect_issued_kinds(library, language)
            else []
        )
        if blind:
            message = _(
                "these checks see little or nothing in `{language}`, so that people look: {blind}"
            ).format(language=language, blind=", ".join(blind))
            yield locale.at("language"), message


def list_blind_checks(rules: LanguageRules, lexicon: Lexicon) -> tuple[str, ...]:
    """The checks that cannot do without something which is not there: a rule of the language, or a
    list of its lexicon.
    """
    # They are all loaded by then: this is one of them.
    from feuillet.checks import CHECKS  # noqa: PLC0415

    return tuple(
        check_of.ID
        for check_of in CHECKS
        if not all(getattr(rules, name) for name in getattr(check_of, "RULES", ()))
        or not all(getattr(lexicon, name) for name in getattr(check_of, "LISTS", ()))
    )
