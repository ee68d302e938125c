"""For which site and practitioner a document is made: those asked for, where the document shows
them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from feuillet.select.request import ALL, Request, covers_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feuillet.model import Kind, Library, Organisation, Site

# The ids of a site and of a practitioner; None where a document names none.
_SitePractitioner: TypeAlias = "tuple[str | None, str | None]"
# The slots in which a site shows, by its name, its numbers or its answers, and a practitioner.
_SITE_SLOTS = frozenset({"identity", "site", "local"})
_PRACTITIONER_SLOTS = frozenset({"practitioner"})
# Who takes care of patients, and so is called after an operation.
CARING_ORGANISATIONS = frozenset({"clinic", "practice"})


def list_sites_and_practitioners(
    library: Library, organisation: Organisation, procedure: str, kind: str, request: Request
) -> tuple[_SitePractitioner, ...]:
    """For which sites and practitioners a document is made; each once, and only where it would
    differ.
    """
    loaded = library.kinds.get(kind)
    found = (
        _strip_unprinted_ids(loaded.value if loaded else None, spot)
        for spot in _find_serving_sites(organisation, procedure, request)
    )
    return tuple(dict.fromkeys(found))


def _find_serving_sites(
    organisation: Organisation, procedure: str, request: Request
) -> Iterator[_SitePractitioner]:
    """Whoever reads of another operation would call a service that knows nothing of it."""
    serves = {site.id: covers_name(site.procedures, procedure) for site in organisation.sites}
    if request.practitioner:
        yield from (
            spot
            for spot in _find_chosen_practitioners(organisation, request)
            if serves[spot[0] or ""]
        )
        if request.site == request.practitioner == ALL:
            staffed = {person.site for person in organisation.practitioners}
            # Who asks for all of both gets those where nobody is named.
            yield from (
                (site, None) for site, does in serves.items() if does and site not in staffed
            )
    elif request.site:
        yield from (
            (site, None)
            for site, does in serves.items()
            if is_requested(request.site, site) and does
        )
    else:
        sole = find_sole_site(organisation)
        yield (sole.id if sole and serves[sole.id] else None), None


def _strip_unprinted_ids(kind: Kind | None, spot: _SitePractitioner) -> _SitePractitioner:
    """What of it the kind prints; all of it for a kind that could not be read."""
    site, practitioner = spot
    slots = kind.slots.keys() if kind else _SITE_SLOTS | _PRACTITIONER_SLOTS
    named = practitioner if slots & _PRACTITIONER_SLOTS else None
    return (site if named or slots & _SITE_SLOTS else None), named


def is_requested(asked: str | None, name: str) -> bool:
    return asked in {None, ALL, name}


def _find_chosen_practitioners(
    organisation: Organisation, request: Request
) -> Iterator[_SitePractitioner]:
    """The practitioners asked for, each at the site where they receive."""
    return (
        (person.site, person.id)
        for person in organisation.practitioners
        if is_requested(request.practitioner, person.id) and is_requested(request.site, person.site)
    )


def find_sole_site(organisation: Organisation) -> Site | None:
    """The site of an organisation that has one: its numbers need not be asked for."""
    return organisation.sites[0] if len(organisation.sites) == 1 else None


def has_requested_site(organisation: Organisation, request: Request) -> bool:
    """Whether the site and the practitioner asked for are the organisation's, and go together."""
    if request.practitioner is None:
        return request.site is None or any(
            is_requested(request.site, site.id) for site in organisation.sites
        )
    return any(_find_chosen_practitioners(organisation, request))
