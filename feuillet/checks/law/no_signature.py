"""
An information document invites no signature: the consent sheet is another document.

PASS:
    fr: {lead: "Lisez ce texte, puis parlez-en avec le médecin."}
FAIL:
    fr: {lead: "Écrivez « lu et approuvé » en bas de la page."}
FAIL:
    organisation: {about: {fr: "Je soussignée, présidente de l’association."}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, list_reader_texts
from feuillet.findings import Severity
from feuillet.languages import find_language_rules
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "no-signature"
SCOPE = Scope.WORDING | Scope.ORGANISATION
SEVERITY = Severity.ERROR
SOURCE = "HAS 2012, §2.4"
RULES = ("signature_invitation",)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, language, text in list_reader_texts(library):
        invitation = find_language_rules(language).signature_invitation
        if invitation and (found := invitation.search(" ".join(text.split()))):
            yield (
                place,
                _("“{found}” invites a signature: leave it to the consent sheet").format(
                    found=found.group()
                ),
            )
