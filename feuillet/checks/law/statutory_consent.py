"""
Where the law itself sets the form of consent, no consent sheet of ours is made.

It does so for assisted reproduction, for one: written consent before the start and before each
transfer or insemination (R.2142-25), after a time to think and with a file of its own (L.2141-10).
The procedure names its law under `law`.

PASS:
    procedure: {consent: free}
    organisation: {issues: {demo: [handout, consent]}}
PASS:
    procedure: {consent: statutory, law: CSP L.2141-10}
FAIL:
    procedure: {consent: statutory, law: CSP L.2141-10}
    organisation: {issues: {demo: [handout, consent]}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.select import CONSENT_KIND

ID = "statutory-consent"
# The sheet is not made in any case: an error would hold back the information documents of everybody
# else as well.
SCOPE = Scope.LIBRARY
SEVERITY = Severity.WARNING
SOURCE = N_("CSP L.2141-10 and R.2142-25, for one")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for name, procedure in library.procedures.items():
        for organisation in library.organisations.values():
            if (
                procedure.value.consent == "statutory"
                and CONSENT_KIND in organisation.value.issues.get(name, ())
            ):
                message = _(
                    "no consent sheet is made here, since the law sets the form of "
                    "consent ({law}): take `{consent_kind}` out of what `{organisation}` "
                    "issues for it"
                ).format(
                    law=procedure.value.law,
                    consent_kind=CONSENT_KIND,
                    organisation=organisation.value.id,
                )
                yield procedure.at("consent"), message, CONSENT_KIND, organisation.path
