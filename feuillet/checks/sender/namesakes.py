"""
No text and no address is that of an organisation which is only taken for one of ours.

Whoever knows of such a pair notes it under `namesakes` of ours.

PASS:
    organisation: {namesakes: [{name: Association, website: association.example}]}
FAIL:
    organisation: {namesakes: [{name: Amis}]}
    fr: {lead: Appelez les Amis.}
FAIL:
    organisation:
      namesakes: [{website: amis.example}]
      website: {url: "https://www.amis.example", printed: amis.example}
FAIL:
    organisation: {namesakes: [{name: Amis}], partners: [{name: Les Amis, role: {fr: Relit}}]}
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, locate_reader_texts
from feuillet.findings import Place, Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Loaded, Organisation

ID = "namesakes"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    said = [
        (place, text, _normalise_name(text)) for place, text in _locate_texts_and_names(library)
    ]
    for organisation in library.organisations.values():
        for mistaken in _list_namesake_names(organisation.value):
            name = _normalise_name(mistaken)
            # Most texts have nothing of it: looking closer at each for every organisation takes
            # many times as long.
            for place, text in ((place, text) for place, text, smooth in said if name in smooth):
                # Ours may hold the other's name.
                if _build_whole_name_pattern(mistaken).search(
                    _build_whole_name_pattern(organisation.value.name).sub(" ", text)
                ):
                    yield (
                        place,
                        (
                            _(
                                "“{mistaken}” is not `{organisation}`, which it is taken "
                                "for: mend it"
                            ).format(mistaken=mistaken, organisation=organisation.value.id)
                        ),
                    )


def _locate_texts_and_names(library: Library) -> Iterator[tuple[Place, str]]:
    """All texts, and the names and addresses that organisations give besides."""
    return chain(
        locate_reader_texts(library),
        *map(_locate_organisation_names, library.organisations.values()),
    )


def _normalise_name(text: str) -> str:
    """For a first look: small letters, one apostrophe."""
    return text.replace("’", "'").lower()


def _list_namesake_names(organisation: Organisation) -> Iterator[str]:
    """Names and addresses of others, but for a name that ours bears as well."""
    for other in organisation.namesakes:
        if other.name and other.name.lower() != organisation.name.lower():
            yield other.name
        if other.website:
            yield other.website


def _build_whole_name_pattern(name: str) -> re.Pattern[str]:
    """A name as a whole, with either apostrophe."""
    written = re.sub("['’]", "['’]", re.escape(name))
    return re.compile(rf"(?<![\w-]){written}(?![\w-])", re.IGNORECASE)


def _locate_organisation_names(organisation: Loaded[Organisation]) -> Iterator[tuple[Place, str]]:
    """Names and addresses that an organisation gives besides its sentences."""
    value = organisation.value
    if value.website:
        yield organisation.at("website", "url"), value.website.url
        yield organisation.at("website", "printed"), value.website.printed
    for index, partner in enumerate(value.partners):
        yield organisation.at("partners", index, "name"), partner.name
    yield organisation.at("name"), value.name
