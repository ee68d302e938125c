"""
A translation says what its original says, passage by passage, and follows it when it changes.

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

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library
from feuillet.trust import lags, original

ID = "stale-translation"
SEVERITY = Severity.WARNING
SOURCE = "NHS standard for health content: a translation is clinically accurate"
WHAT = {
    "changed": "`{passage}` has changed in {there} since it was translated: translate it anew; if these words still "
    "hold, take its line out of brochures/translations.yaml; then check --record",
    "missing": "`{passage}`, {there}, is not translated: translate it",
    "extra": "`{passage}` does not stand in {file}: say it there first, or take it out here",
}


def check(library: Library, _today: date) -> Iterator[Problem]:
    for (procedure, language), wording in library.wordings.items():
        source = original(library, procedure, language)
        for lag in lags(library, procedure, language) if source else ():
            there = f"{source.path}, line {source.at(*lag.there).line}" if source else ""
            file = source.path if source else ""
            yield wording.at(*lag.here), WHAT[lag.why].format(passage=lag.passage, there=there, file=file)
