"""
An information document invites no signature: the consent sheet is another document.

PASS:
    fr: {lead: "Lisez ce texte, puis parlez-en avec le médecin."}
FAIL:
    fr: {lead: "Écrivez « lu et approuvé » en bas de la page."}
FAIL:
    organisation: {about: {fr: "Je soussignée, présidente de l’association."}}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.texts import Problem, locate_reader_texts
from feuillet.findings import Severity
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "no-signature"
SEVERITY = Severity.ERROR
SOURCE = "HAS 2012, §2.4"
SPEAKS = ("fr", "en")
_SIGNATURE_INVITATION = re.compile(
    r"lu et approuv\w*|bon pour accord|je soussign\w*|\bsignatures?\b|\bsignez\b"
    r"|\bsigned (?:by|on)\b|read and approved|\bI,? the undersigned|\bplease sign\b",
    re.IGNORECASE,
)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, text in locate_reader_texts(library):
        if found := _SIGNATURE_INVITATION.search(" ".join(text.split())):
            yield (
                place,
                _("“{found}” invites a signature: leave it to the consent sheet").format(
                    found=found.group()
                ),
            )
