"""
A translation says what its original says, sentence by sentence, and follows it when it changes.

PASS:
    fr: {lead: Une autre phrase.}
FAIL:
    translations: {demo: {en: {lead: 00000000 00000000}}}
FAIL:
    fr: {sections: {what: {more: Encore une phrase.}}}
FAIL:
    en: {sections: {what: {more: One more sentence.}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.language_needs import collect_issued_kinds
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_, quote_words
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.text import quote_opening
from feuillet.trust import find_lags, find_original

ID = "stale-translation"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.WARNING
SOURCE = N_("NHS standard for health content: a translation is clinically accurate")
_LAG_MESSAGES = {
    "changed": (
        N_(
            "`{passage}` has changed in {there} since it was translated{sentences}: translate it "
            "anew; if its words still hold, take its line out of brochures/translations.yaml; then "
            "check --record"
        )
    ),
    "missing": N_("`{passage}`, {there}, is not translated: translate it"),
    "extra": N_("`{passage}` does not stand in {file}: say it there first, or take it out here"),
}


def check(library: Library, _today: date) -> Iterator[Problem]:
    for (procedure, language), wording in library.wordings.items():
        source = find_original(library, procedure, language)
        kinds = [
            library.kinds[kind].value
            for _unused, kind in collect_issued_kinds(library, language, procedure)
        ] or None
        for lag in find_lags(library, procedure, language, kinds) if source else ():
            file = source.path if source else ""
            there = (
                _("{file}, line {line}").format(file=file, line=source.at(*lag.there).line)
                if source
                else ""
            )
            new = ", ".join(quote_words(quote_opening(each)) for each in lag.sentences)
            named = _(" (new: {new})").format(new=new) if new else ""
            message = _(_LAG_MESSAGES[lag.why]).format(
                passage=lag.passage, there=there, file=file, sentences=named
            )
            yield wording.at(*lag.here), message
