"""
A site answers the local rows of the procedures that its organisation hands out; one without an answer stays ruled.

An organisation that gives no answer at any of its sites has chosen to write by hand.

PASS:
    organisation: {sites: [{id: nord, name: Nord, local: {fasting: {fr: Minuit, en: Midnight}}}]}
PASS:
    organisation: {sites: [{id: nord, name: Nord}]}
FAIL:
    organisation:
      sites: [{id: nord, name: Nord, local: {fasting: {fr: Minuit, en: Midnight}}}, {id: sud, name: Sud}]
FAIL:
    organisation: {sites: [{id: nord, name: Nord, local: {fasting: {fr: Minuit}}}]}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library, Loaded, Organisation

ID = "empty-local-row"
SEVERITY = Severity.WARNING
SOURCE = "house rule"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for organisation in library.organisations.values():
        if any(site.local for site in organisation.value.sites):
            yield from unanswered(library, organisation)


def unanswered(library: Library, organisation: Loaded[Organisation]) -> Iterator[Problem]:
    """One problem a site, at its first line."""
    issued = (library.procedures[name].value for name in organisation.value.issues if name in library.procedures)
    asked = dict.fromkeys(row for procedure in issued for row in procedure.local)
    for index, site in enumerate(organisation.value.sites):
        lacking = [row for row in asked if not set(organisation.value.languages) <= set(site.local.get(row, {}))]
        if lacking:
            message = f"{', '.join(f'`{row}`' for row in lacking)}: no answer in every language, so the row stays ruled"
            yield organisation.at("sites", index), f"{message}; write it under `local:`"
