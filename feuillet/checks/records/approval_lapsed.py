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
from feuillet.model import Approved, Library
from feuillet.trust import find_approval, is_text_approved

ID = "approval-lapsed"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.WARNING
SOURCE = "house rule"


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
        what = f"has version {version}, and version {noted.version} was approved"
    elif language in noted.texts.get(procedure, {}):
        what = f"has changed since {noted.by} approved it on {noted.on}"
    else:
        what = f"was not there when {noted.by} approved on {noted.on}"
    return (
        f"`{procedure}` in `{language}` {what}: ask for approval again, then set `on` and "
        "check --record"
    )
