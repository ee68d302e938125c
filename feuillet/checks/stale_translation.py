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

from feuillet.checks.needed import issued
from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library
from feuillet.text import opening
from feuillet.trust import lags, original

ID = "stale-translation"
SEVERITY = Severity.WARNING
SOURCE = "NHS standard for health content: a translation is clinically accurate"
WHAT = {
    "changed": "`{passage}` has changed in {there} since it was translated{sentences}: translate it anew; if its words "
    "still hold, take its line out of brochures/translations.yaml; then check --record",
    "missing": "`{passage}`, {there}, is not translated: translate it",
    "extra": "`{passage}` does not stand in {file}: say it there first, or take it out here",
}


def check(library: Library, _today: date) -> Iterator[Problem]:
    for (procedure, language), wording in library.wordings.items():
        source = original(library, procedure, language)
        kinds = [library.kinds[kind].value for _, kind in issued(library, language, procedure)] or None
        for lag in lags(library, procedure, language, kinds) if source else ():
            file = source.path if source else ""
            there = f"{file}, line {source.at(*lag.there).line}" if source else ""
            new = ", ".join(f"“{opening(each)}”" for each in lag.sentences)
            named = f" (new: {new})" if new else ""
            message = WHAT[lag.why].format(passage=lag.passage, there=there, file=file, sentences=named)
            yield wording.at(*lag.here), message
