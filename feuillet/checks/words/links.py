"""
A link leads to a web address that starts with https://.

PASS:
    fr: {lead: "Voyez [la fiche](https://example.org/fiche)."}
FAIL:
    fr: {lead: "Voyez [la fiche](http://example.org/fiche)."}
FAIL:
    fr: {lead: "Voyez [la fiche](javascript:alert)."}
FAIL:
    fr: {lead: "Voyez [la fiche](https://example.org/fic…)."}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, locate_reader_texts
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.model.website import SHORTENED_ADDRESS, is_shortened_address
from feuillet.text import find_link_addresses, strip_markdown

ID = "links"
SCOPE = Scope.WORDING | Scope.ORGANISATION
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, text in locate_reader_texts(library):
        for address in find_link_addresses(text):
            if not address.startswith("https://"):
                yield (
                    place,
                    (
                        _(
                            "the link to “{address}” is not safe: give an address that "
                            "starts with https://"
                        ).format(address=address)
                    ),
                )
            elif is_shortened_address(address):
                yield (
                    place,
                    _("the link to “{address}” leads nowhere: {remedy}").format(
                        address=address, remedy=_(SHORTENED_ADDRESS)
                    ),
                )
        # What Markdown refuses as a link would be printed with its brackets.
        if "](" in strip_markdown(text):
            yield place, _("a link cannot be read: write [words](https://address)")
