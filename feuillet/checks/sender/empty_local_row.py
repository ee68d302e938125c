"""A site answers the local rows of the procedures that its organisation hands out; one without an
answer stays ruled.

An organisation that gives no answer at any of its sites has chosen to write by hand.

PASS:
    organisation: {sites: [{id: nord, name: Nord, local: {fasting: {fr: Minuit, en: Midnight}}}]}
PASS:
    organisation: {sites: [{id: nord, name: Nord}]}
FAIL:
    organisation:
      sites:
        - {id: nord, name: Nord, local: {fasting: {fr: Minuit, en: Midnight}}}
        - {id: sud, name: Sud}
FAIL:
    organisation: {sites: [{id: nord, name: Nord, local: {fasting: {fr: Minuit}}}]}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.language_needs import LOCAL_ROWS_PREFIX
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Loaded, Organisation, Site
from feuillet.select import covers_name

ID = "empty-local-row"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for organisation in library.organisations.values():
        if any(site.local for site in organisation.value.sites):
            yield from _find_unanswered_rows(library, organisation)


def _find_unanswered_rows(
    library: Library, organisation: Loaded[Organisation]
) -> Iterator[Problem]:
    """One problem a site, at its first line."""
    for index, site in enumerate(organisation.value.sites):
        asked = dict(_list_local_rows(library, organisation.value, site))
        lacking = [
            row for row, spoken in asked.items() if not spoken <= set(site.local.get(row, {}))
        ]
        if lacking:
            message = _("{lacking}: no answer in every language, so the row stays ruled").format(
                lacking=", ".join(f"`{row}`" for row in lacking)
            )
            yield (
                organisation.at("sites", index),
                _("{message}; write it under `local:`").format(message=message),
            )


def _list_local_rows(
    library: Library, organisation: Organisation, site: Site
) -> Iterator[tuple[str, set[str]]]:
    """Each row that is asked for of what the site takes care of, with the languages in which some
    document has it.
    """
    found: dict[str, set[str]] = {}
    served = (each for each in organisation.issued if covers_name(site.procedures, each))
    for procedure, kinds in ((each, organisation.issued[each]) for each in served):
        for kind, spoken in kinds.items():
            asked = library.vocabulary is None or LOCAL_ROWS_PREFIX in library.vocabulary.get(
                kind, ()
            )
            for row in (
                library.procedures[procedure].value.local
                if asked and procedure in library.procedures
                else ()
            ):
                found.setdefault(row, set()).update(spoken)
    yield from found.items()
