"""An organisation issues the very texts that it has approved; the others say that they are not
approved.

PASS:
    organisation: {approval: {state: approved, by: A, on: 2026-11-01, version: "1.0"}}
FAIL:
    organisation: {approval: {state: approved, by: A, on: 2026-11-01, version: "0.9"}}
FAIL:
    organisation: {approval: {state: approved, by: A, on: 2026-11-01, version: "1.0"}}
    approvals: {asso: {by: A, on: 2026-11-01, version: "1.0", texts: {demo: {fr: 00000000}}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Approved, Library
from feuillet.trust import find_approval, is_text_approved

ID = "approval-lapsed"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.WARNING
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for name, organisation in library.organisations.items():
        noted = find_approval(library, name)
        for procedure, language in library.wordings if noted else ():
            if (
                noted
                and organisation.value.issues_in(procedure, language)
                and not is_text_approved(library, name, procedure, language)
            ):
                yield (
                    organisation.at("approval", "on"),
                    _describe_approval_lapse(library, noted, procedure, language),
                )


def _describe_approval_lapse(
    library: Library, noted: Approved, procedure: str, language: str
) -> str:
    version = library.procedures[procedure].value.version
    if version != noted.version:
        what = _("has version {version}, and version {noted_version} was approved").format(
            version=version, noted_version=noted.version
        )
    elif language in noted.texts.get(procedure, {}):
        what = _("has changed since {by} approved it on {on}").format(by=noted.by, on=noted.on)
    else:
        what = _("was not there when {by} approved on {on}").format(by=noted.by, on=noted.on)
    return _(
        "`{procedure}` in `{language}` {what}: ask for approval again, then set `on` and "
        "check --record"
    ).format(procedure=procedure, language=language, what=what)
