"""The words of a procedure have every section that the law asks for, and doing nothing is among the
alternatives.

There is at least one benefit. Questions have a section too, which the product fills in its own
words.

PASS:
    procedure: {alternatives: [none]}
FAIL:
    procedure: {alternatives: [analgesics]}
FAIL:
    fr: {sections: {declining: ~}}
FAIL:
    procedure: {benefits: []}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "legal-sections"
SCOPE = Scope.PROCEDURE | Scope.WORDING
SEVERITY = Severity.ERROR
SOURCE = "CSP L.1111-2"
REQUIRED_SECTIONS = (
    "what",
    "why",
    "urgent",
    "how",
    "benefits",
    "risks",
    "alternatives",
    "declining",
    "before",
    "during",
    "after",
    "alert",
)
# What they print is no text of their own: the alert signs, the sources, who wrote.
SECTIONS_WITHOUT_WORDING = {"alert", "sources", "authorship"}


def check(library: Library, _today: date) -> Iterator[Problem]:
    for wording in library.wordings.values():
        for section in REQUIRED_SECTIONS:
            if section not in {*wording.value.sections, *SECTIONS_WITHOUT_WORDING}:
                yield (
                    wording.at("sections"),
                    _(
                        "the section `{section}` is missing: write `{section}:` under `sections:`"
                    ).format(section=section),
                )
    for procedure in library.procedures.values():
        if "none" not in procedure.value.alternatives:
            yield procedure.at("alternatives"), _("doing nothing is an alternative too: add `none`")
        if not procedure.value.benefits:
            yield (
                procedure.at("benefits"),
                _("nothing says what may be hoped for: list at least one benefit"),
            )
