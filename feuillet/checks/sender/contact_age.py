"""
A telephone number or an address was checked within the last twelve months.

PASS:
    today: 2026-11-23
    organisation: {contact: {phone: 01 99 00 00 00, verified_on: 2026-01-15}}
FAIL:
    today: 2026-11-23
    organisation: {contact: {phone: 01 99 00 00 00, verified_on: 2025-11-22}}
FAIL:
    today: 2026-11-23
    organisation:
      sites:
        - id: nord
          name: Nord
          contact: {phone: 01 99 00 00 00, verified_on: 2024-01-15}
"""

from collections.abc import Iterator
from datetime import date, timedelta

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Contact, Library, Organisation, Step

ID = "contact-age"
SCOPE = Scope.ORGANISATION | Scope.DAY
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")
VERIFICATION_PERIOD = timedelta(days=365)


def check(library: Library, today: date) -> Iterator[Problem]:
    for organisation in library.organisations.values():
        for steps, contact in list_contacts(organisation.value):
            if contact.verified_on < today - VERIFICATION_PERIOD:
                message = _(
                    "this was last checked on {verified_on}: check it again, then set `verified_on`"
                ).format(verified_on=contact.verified_on)
                yield organisation.at(*steps, "verified_on"), message


def list_contacts(organisation: Organisation) -> Iterator[tuple[tuple[Step, ...], Contact]]:
    if organisation.contact:
        yield ("contact",), organisation.contact
    for index, site in enumerate(organisation.sites):
        if site.contact:
            yield ("sites", index, "contact"), site.contact
