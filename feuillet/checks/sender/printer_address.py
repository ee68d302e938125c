"""
A leaflet that names its printer gives the printer's address too.

PASS:
    organisation: {printed: {printer: "Imprimerie Martin, 2 rue du Port, 29000 Quimper"}}
FAIL:
    organisation: {printed: {printer: Imprimerie Martin}}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "printer-address"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = N_("law of 29 July 1881, art. 3: name and address of the printer")
# A street or a place has a number: that of a house, or a postcode.
_ADDRESS = re.compile(r"\d")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for organisation in library.organisations.values():
        printer = organisation.value.printed.printer
        if printer and not _ADDRESS.search(printer):
            message = _("the law asks for the printer’s address as well: write it after the name")
            yield organisation.at("printed", "printer"), message
