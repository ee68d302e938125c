"""
What an organisation fills in is printed by some document that it issues.

Otherwise a number or a name is believed to reach patients, and does not.

PASS:
    organisation: {contact: {phone: 01 99 00 00 00, verified_on: 2026-11-01}}
FAIL:
    organisation: {contact: {night_phone: 01 99 00 00 00, verified_on: 2026-11-01}}
PASS:
    organisation: {type: clinic, contact: {night_phone: 01 99 00 00 00, verified_on: 2026-11-01}}
FAIL:
    organisation:
      type: clinic
      contact: {phone: 01 99 00 00 00, verified_on: 2026-11-01}
      sites: [{id: nord, name: Nord, contact: {phone: 01 99 00 00 01, verified_on: 2026-11-01}}]
FAIL:
    organisation: {partners: [{name: Mairie, role: {fr: accueil, en: welcome}}]}
PASS:
    kind: {slots: {partners: {width: "80", height: "20"}}}
    organisation: {partners: [{name: Mairie, role: {fr: accueil, en: welcome}}]}
FAIL:
    organisation:
      sites: [{id: nord, name: Nord}]
      practitioners: [{id: dr-a, name: Dr A, role: {fr: chirurgien, en: surgeon}, site: nord}]
FAIL:
    organisation:
      contact: {phone: 01 99 00 00 01, verified_on: 2026-11-01}
      sites: [{id: nord, name: Nord, procedures: [demo],
        contact: {phone: 01 99 00 00 02, verified_on: 2026-11-01}}]
FAIL:
    organisation: {sites: [{id: nord, name: Nord, procedures: [other]}]}
FAIL:
    organisation: {sites: [{id: nord, name: Nord, local: {meal: {fr: "8 h", en: "8 am"}}}]}
FAIL:
    organisation: {issues: {demo: ~}}
    kind: {slots: {welcome: {width: "80", height: "20"}}}
    brand: {defaults: {feuillet: {welcome: {fr: Bonjour., en: Hello.}}}}
"""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from feuillet.checks.support.organisation_types import name_organisation_type
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.slots import list_issued_slots
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Brand, Contact, Library, Loaded, Organisation, Step
from feuillet.select import CARING_ORGANISATIONS, find_sole_site

ID = "unprinted"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")

# What stands in one slot alone, by the slot.
_SLOT_OF_FIELD = {
    "message": "message",
    "partners": "partners",
    "printed": "printed",
    "practitioners": "practitioner",
}

_SLOT_OF_VOICE = {"welcome": "welcome", "photo": "art-cover"}


def check(library: Library, _today: date) -> Iterator[Problem]:
    for organisation in library.organisations.values():
        yield from _find_unprinted_night_phones(organisation)
        yield from _find_unprinted_contacts(organisation)
        yield from _find_idle_sites(organisation)
        yield from _find_fields_without_slot(library, organisation)
    for name, brand in library.brands.items():
        for key, slot in _SLOT_OF_VOICE.items():
            yield from _find_voice_without_slot(library, name, brand, key, slot)


def _find_unprinted_night_phones(organisation: Loaded[Organisation]) -> Iterator[Problem]:
    """Only who takes care of patients is called after an operation."""
    if organisation.value.type in CARING_ORGANISATIONS:
        return
    for steps, contact in (
        (("contact",), organisation.value.contact),
        *_list_site_contacts(organisation.value),
    ):
        if contact and contact.night_phone:
            message = _(
                "no document of {organisation} prints a number for the night: say in "
                "`hours` when somebody answers, and take this out"
            ).format(organisation=name_organisation_type(organisation.value.type))
            yield organisation.at(*steps, "night_phone"), message


def _list_site_contacts(
    organisation: Organisation,
) -> Iterator[tuple[tuple[Step, ...], Contact | None]]:
    return (
        (("sites", number, "contact"), site.contact)
        for number, site in enumerate(organisation.sites)
    )


def _find_unprinted_contacts(organisation: Loaded[Organisation]) -> Iterator[Problem]:
    """Documents for a site give its contact, and none of the organisation's."""
    issued = organisation.value.issues.keys()
    site = find_sole_site(organisation.value)
    serves_all = site and (not site.procedures or issued <= set(site.procedures))
    if organisation.value.contact and site and site.contact and serves_all:
        message = _(
            "every document gives the contact of `{site}`, the only site: take one of the two out"
        ).format(site=site.id)
        yield organisation.at("contact"), message


def _find_idle_sites(organisation: Loaded[Organisation]) -> Iterator[Problem]:
    """Sites of procedures that the organisation issues nothing of."""
    issued = organisation.value.issues.keys()
    for number, site in enumerate(organisation.value.sites):
        if issued and site.procedures and not issued & set(site.procedures):
            message = _(
                "no document names `{site}`: put one of its procedures under `issues`, "
                "or one that is issued under its `procedures`"
            ).format(site=site.id)
            yield organisation.at("sites", number, "procedures"), message


def _list_fields_by_slot(
    organisation: Organisation,
) -> Iterator[tuple[tuple[Step, ...], str, str]]:
    """The steps of each field that one slot alone prints, its name, and the slot."""
    for field, slot in _SLOT_OF_FIELD.items():
        if field in organisation.model_fields_set:
            yield (field,), field, slot
    for number, site in enumerate(organisation.sites):
        if site.local:
            yield ("sites", number, "local"), "local", "local"
        if site.contact and site.contact.night_phone:
            yield ("sites", number, "contact", "night_phone"), "night_phone", "site"


def _find_fields_without_slot(
    library: Library, organisation: Loaded[Organisation]
) -> Iterator[Problem]:
    issued = set(chain(*organisation.value.issues.values()))
    kinds = [each.value for name, each in library.kinds.items() if name in issued]
    for steps, field, slot in _list_fields_by_slot(organisation.value):
        if not any(slot in kind.slots for kind in kinds):
            having = sorted(
                name for name, each in library.kinds.items() if slot in each.value.slots
            )
            where = (
                _("only {having}").format(having=", ".join(f"`{name}`" for name in having))
                if having
                else _("no kind of document")
            )
            message = _(
                "{where} prints `{field}`, and none is under `issues`: add it there, or "
                "take this out"
            ).format(where=where, field=field)
            yield organisation.at(*steps), message


def _find_voice_without_slot(
    library: Library, name: str, brand: Loaded[Brand], key: str, slot: str
) -> Iterator[Problem]:
    """What a brand says for kinds that the organisation does not issue."""
    having = sorted(kind for kind, each in library.kinds.items() if slot in each.value.slots)
    if not having or not getattr(brand.value.defaults.feuillet, key):
        return
    if not any(list_issued_slots(library, name, slot)):
        message = _(
            "only {having} prints `{field}`, and none is under `issues`: add it there, or take "
            "this out"
        ).format(having=", ".join(f"`{each}`" for each in having), field=key)
        yield brand.at("defaults", "feuillet", key), message
