"""
Whoever has consent signed for a cosmetic act follows the law on cosmetic surgery.

At least 15 days lie between quote and operation, without exception: `signature: cosmetic` has the
sheet say so.

PASS:
    procedure: {traits: {cosmetic: true}}
    organisation: {signature: cosmetic, issues: {demo: [handout, consent]}}
PASS:
    procedure: {traits: {cosmetic: true}}
    organisation: {issues: {demo: [handout]}}
FAIL:
    procedure: {traits: {cosmetic: true}}
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

ID = "cosmetic-consent"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = N_("CSP L.6322-2 and D.6322-30")


def check(library: Library, _today: date) -> Iterator[Problem]:
    cosmetic = {name for name, each in library.procedures.items() if each.value.traits.cosmetic}
    for organisation in library.organisations.values():
        for name, kinds in organisation.value.issues.items():
            if (
                name in cosmetic
                and CONSENT_KIND in kinds
                and organisation.value.signature != "cosmetic"
            ):
                message = _(
                    "`{name}` is a cosmetic act: write `signature: cosmetic`, or take "
                    "`{consent_kind}` out"
                ).format(name=name, consent_kind=CONSENT_KIND)
                yield (
                    organisation.at(*organisation.value.at_kind(name, CONSENT_KIND)),
                    message,
                    CONSENT_KIND,
                )
