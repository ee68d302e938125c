"""
What an organisation says in one language it says in each language of the documents that print it.

Without its words in that language the line is left out, and nobody sees that it was meant to be
there.

PASS:
    organisation: {contact: {hours: {fr: "9 h à 17 h", en: 9 to 5}, verified_on: 2026-11-01}}
    kind: {slots: {identity: {width: "90", height: "20"}}}
PASS:
    organisation:
      contact: {hours: {fr: "9 h à 17 h"}, verified_on: 2026-11-01}
      issues: {demo: {handout: [fr]}}
    kind: {slots: {identity: {width: "90", height: "20"}}}
FAIL:
    organisation: {contact: {hours: {fr: "9 h à 17 h"}, verified_on: 2026-11-01}}
    kind: {slots: {identity: {width: "90", height: "20"}}}
FAIL:
    organisation: {about: {en: ~}}
    kind: {slots: {message: {width: "80", height: "20"}}}
FAIL:
    organisation: {sites: [{id: nord, name: Nord, service: {fr: Radiologie}}]}
    kind: {slots: {site: {width: "80", height: "20"}}}
"""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain

from feuillet.checks.support.figures import Steps
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Organisation

ID = "organisation-words"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for organisation in library.organisations.values():
        for slot, steps, said in _list_organisation_lines(organisation.value):
            spoken = _list_slot_languages(library, organisation.value, slot)
            lacking = [language for language in spoken if said and language not in said]
            if lacking:
                named = ", ".join(f"`{language}`" for language in lacking)
                message = _(
                    "`{key}` has no words in {named}, where documents leave it out: "
                    "write them under it"
                ).format(key=steps[-1], named=named)
                yield organisation.at(*steps), message


def _list_organisation_lines(
    organisation: Organisation,
) -> Iterator[tuple[str, Steps, Mapping[str, str]]]:
    """What is said by language, with the slot that prints it; local rows have their own check."""
    if organisation.contact:
        yield "identity", ("contact", "hours"), organisation.contact.hours
    # What it is for stands in where there is no message.
    yield "message", ("message",), organisation.message
    yield "message", ("about",), {**organisation.about, **organisation.message}
    yield "printed", ("printed", "funding"), organisation.printed.funding
    for index, partner in enumerate(organisation.partners):
        yield "partners", ("partners", index, "role"), partner.role
    for index, site in enumerate(organisation.sites):
        yield "site", ("sites", index, "service"), site.service
    for index, person in enumerate(organisation.practitioners):
        yield "practitioner", ("practitioners", index, "role"), person.role


def _list_slot_languages(
    library: Library, organisation: Organisation, slot: str
) -> tuple[str, ...]:
    """The languages in which the organisation issues a kind that has the slot."""
    issued = chain.from_iterable(kinds.items() for kinds in organisation.issued.values())
    with_slot = (
        spoken
        for kind, spoken in issued
        if kind in library.kinds and slot in library.kinds[kind].value.slots
    )
    return tuple(dict.fromkeys(chain.from_iterable(with_slot)))
