"""
A form is issued with what it speaks of.

That is for a consent sheet the refusal sheet that it points to, and for each form an information document to hand over.

PASS:
    organisation: {issues: {demo: [handout, consent, refusal]}}
FAIL:
    organisation: {issues: {demo: [handout, consent]}}
PASS:
    procedure: {consent: statutory, law: CSP L.2141-10}
    organisation: {issues: {demo: [handout, consent]}}
FAIL:
    kind: {fields: "true"}
    organisation: {issues: {demo: [handout]}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.model import Library, Loaded, Organisation
from feuillet.select import CONSENT, lawful

ID = "lone-form"
SEVERITY = Severity.WARNING
SOURCE = "CSP L.1111-2 and L.1111-4"
REFUSAL = "refusal"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for organisation in library.organisations.values():
        for procedure in organisation.value.issues:
            yield from lone(library, organisation, procedure)


def lone(library: Library, organisation: Loaded[Organisation], procedure: str) -> Iterator[Problem]:
    kinds = organisation.value.issues[procedure]
    made = [name for name in kinds if lawful(library, procedure, name)]
    forms = [name for name in made if name in library.kinds and library.kinds[name].value.fields]
    if forms and forms == made:
        message = f"`{forms[0]}` names the information document handed over, and none is issued: add one, as `handout`"
        yield organisation.at("issues", procedure), message, forms[0]
    if CONSENT in made and REFUSAL not in made:
        place = organisation.at(*organisation.value.at_kind(procedure, CONSENT))
        yield place, f"the sheet `{CONSENT}` points to the sheet `{REFUSAL}`: add it to what is issued", CONSENT
