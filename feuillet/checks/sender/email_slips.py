"""
An e-mail address ends as one can, and its host is not a usual misspelling of a big one.

PASS:
    organisation: {contact: {email: contact@asso.example, verified_on: 2026-11-01}}
PASS:
    fr: {lead: "Écrivez à prenom.nom@orange.fr ou à a@asso-du-dos.org."}
FAIL:
    organisation: {contact: {email: contact@gmail.con, verified_on: 2026-11-01}}
FAIL:
    organisation:
      sites:
        - id: nord
          name: Nord
          contact: {email: contact@gmial.com, verified_on: 2026-11-01}
FAIL:
    fr: {lead: "Écrivez à prenom.nom@orange.ft."}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.sender.contact_age import list_contacts
from feuillet.checks.support.mail_hosts import has_top_level_domain, suggest_mail_host
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, locate_reader_texts
from feuillet.findings import Place, Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "email-slips"
SCOPE = Scope.WORDING | Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = N_("IANA, Root Zone Database")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, address in _list_emails(library):
        if fault := _describe_slip(address):
            yield place, fault


def _list_emails(library: Library) -> Iterator[tuple[Place, str]]:
    """Those of contacts, and those that a text names."""
    for organisation in library.organisations.values():
        for steps, contact in list_contacts(organisation.value):
            if contact.email:
                yield organisation.at(*steps, "email"), contact.email.printed
    for place, text in locate_reader_texts(library):
        for address in dict.fromkeys(_EMAIL.findall(text)):
            yield place, address


def _describe_slip(address: str) -> str:
    """What is wrong and what to do; empty where nothing is."""
    local, _unused, host = address.rpartition("@")
    meant = suggest_mail_host(host)
    remedy = (
        _("write “{local}@{meant}” if it is meant").format(local=local, meant=meant)
        if meant
        else _("write its right ending")
    )
    if not has_top_level_domain(host):
        return _("“{address}” reaches nobody: no address ends in “.{ending}”; {remedy}").format(
            address=address, ending=host.rpartition(".")[2], remedy=remedy
        )
    return (
        _("“{address}” looks misspelt: {remedy}").format(address=address, remedy=remedy)
        if meant
        else ""
    )
