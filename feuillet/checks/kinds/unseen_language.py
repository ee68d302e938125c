"""Whoever issues a language learns which checks see nothing in it: their tables and lists have no
such language yet.

Those texts are then read by people alone. A list of the lexicon stands in the locale; the tables
stand in the checks.

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
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Locale

ID = "unseen-language"
SEVERITY = Severity.NOTE
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for language, locale in library.locales.items():
        blind = (
            dict(_list_blind_checks(locale.value))
            if collect_issued_kinds(library, language)
            else {}
        )
        if blind:
            message = _(
                "these checks see little or nothing in `{language}`, so that people look: {blind}"
            ).format(language=language, blind=", ".join(blind))
            yield locale.at("language"), message


def _list_blind_checks(locale: Locale) -> Iterator[tuple[str, None]]:
    """The checks without a table for the language, or whose lists in its lexicon are empty."""
    # They are all loaded by then: this is one of them.
    from feuillet.checks import CHECKS  # noqa: PLC0415

    for check_of in CHECKS:
        tables, lists = getattr(check_of, "SPEAKS", None), getattr(check_of, "LISTS", ())
        if (tables is not None and locale.language not in tables) or not all(
            getattr(locale.lexicon, x) for x in lists
        ):
            yield f"`{check_of.ID}`", None
