"""A kind of document that tells of benefits tells of everything else that the law asks for, serious
risks above all.

A card with alert signs alone need not; but a short kind may shorten the texts, and leave no section
out.

PASS:
    kind: {sections: [what, alert]}
FAIL:
    kind:
      sections:
        - what
        - why
        - urgent
        - how
        - benefits
        - alternatives
        - declining
        - before
        - during
        - after
        - alert
        - questions
        - authorship
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.law.legal_sections import REQUIRED_SECTIONS
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import OPENING_KEYS, Library

ID = "whole-document"
SCOPE = Scope.TEMPLATE
SEVERITY = Severity.ERROR
SOURCE = N_("CSP L.1111-2; IPDAS, benefits and harms in equal detail")
# With our own words, and who wrote the text.
WHOLE_DOCUMENT_SECTIONS = tuple(dict.fromkeys((*REQUIRED_SECTIONS, *OPENING_KEYS, "authorship")))


def check(library: Library, _today: date) -> Iterator[Problem]:
    for kind in library.kinds.values():
        if "benefits" in kind.value.sections:
            for section in WHOLE_DOCUMENT_SECTIONS:
                if section not in kind.value.sections:
                    message = _(
                        "who tells of benefits tells of all that the law asks for: add "
                        "`{section}` to `sections`"
                    ).format(section=section)
                    yield kind.at("sections"), message
