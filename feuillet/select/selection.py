"""Which documents to make: a Request against the Library gives Jobs."""

from __future__ import annotations

from difflib import get_close_matches
from itertools import product
from typing import TYPE_CHECKING

from feuillet.editions import EDITIONS, USUAL_EDITIONS
from feuillet.findings import EngineError
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.persons import USUAL_PERSON
from feuillet.profiles import PROFILES, USUAL_PROFILES
from feuillet.select.request import ALL, Job, Request, covers_name
from feuillet.select.sites import has_requested_site, list_sites_and_practitioners

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from feuillet.editions import EditionName
    from feuillet.model import Library, Organisation
    from feuillet.persons import PersonCategory
    from feuillet.profiles import ProfileName

    _Broken = Mapping[str, Collection[str]]

_EDITIONS_BY_FORM: Mapping[str, tuple[EditionName, ProfileName]] = {
    "web": ("standard", "web"),
    "large-print": ("large-print", "screen"),
}
# The kind that is refused where the law itself sets the form of consent.
CONSENT_KIND = "consent"


def list_jobs(library: Library, request: Request) -> tuple[Job, ...]:
    """The documents that the request asks for and whose records are all there."""
    return tuple(job for job in list_wanted_jobs(library, request) if has_all_records(library, job))


def list_wanted_jobs(
    library: Library, request: Request, broken: _Broken | None = None
) -> tuple[Job, ...]:
    """What the organisations issue, narrowed by the request, also where a record could not be read.

    `broken` are ids that exist and may be unreadable, by “procedure”, “organisation”, “kind”,
    “language”. Raises EngineError for an id that nobody knows.
    """
    for word, given, known in _list_filters(library, request):
        refuse_unknown_id(word, given, {*known, *(broken or {}).get(word, ())})
    return tuple(
        job
        for organisation in _choose_issuers(library, request)
        for job in _list_jobs_of_organisation(library, organisation, request)
    )


def has_all_records(library: Library, job: Job) -> bool:
    """Whether every record that the job needs could be read."""
    return (
        job.procedure in library.procedures
        and (job.procedure, job.language) in library.wordings
        and job.organisation in library.organisations
        and job.organisation in library.brands
        and job.kind in library.kinds
        and job.language in library.locales
    )


def is_offered(library: Library, job: Job) -> bool:
    """Whether the library still offers this job, in any edition, profile and site."""
    if not has_all_records(library, job):
        return False
    organisation = library.organisations[job.organisation].value
    asked = Request(
        # Neither counts for what is offered; a Request cannot be without.
        output=None,  # type: ignore[arg-type]
        today=None,  # type: ignore[arg-type]
        procedures=(job.procedure,),
        kinds=(job.kind,),
        languages=(job.language,),
        editions=(job.edition,),
        profiles=(job.profile,),
        site=job.site,
        practitioner=job.practitioner,
        person=job.person,
    )
    return has_requested_site(organisation, asked) and job in _list_jobs_of_organisation(
        library, organisation, asked
    )


def _list_filters(
    library: Library, request: Request
) -> Iterator[tuple[str, tuple[str, ...], Collection[str]]]:
    """Each filter: what it is called, what was given, what is known."""
    kinds = [loaded.value for loaded in library.kinds.values()]
    yield N_("procedure"), request.procedures, library.procedures
    yield N_("organisation"), request.organisations, library.organisations
    yield N_("kind"), request.kinds, library.kinds
    yield N_("language"), request.languages, library.locales
    yield (
        N_("edition"),
        request.editions,
        {ALL, *(edition for kind in kinds for edition in kind.editions)},
    )
    yield (
        N_("profile"),
        request.profiles,
        {ALL, *(profile for kind in kinds for profile in kind.profiles)},
    )


def refuse_unknown_id(word: str, given: tuple[str, ...], known: Collection[str]) -> None:
    for name in given:
        if name not in known:
            near = get_close_matches(name, known) or sorted(known)
            remedy = (
                _("; or begin it with the command new language {name}").format(name=name)
                if word == "language"
                else ""
            )
            raise EngineError(
                _("there is no {word} “{name}”; choose from: {near}{remedy}").format(
                    word=_(word), name=name, near=", ".join(near) or _("none yet"), remedy=remedy
                )
            )


def _choose_issuers(library: Library, request: Request) -> tuple[Organisation, ...]:
    """The organisations chosen; only those that have the site and the practitioner, where one is
    asked for.
    """
    chosen = [
        loaded.value
        for name, loaded in sorted(library.organisations.items())
        if covers_name(request.organisations, name)
    ]
    found = tuple(
        organisation for organisation in chosen if has_requested_site(organisation, request)
    )
    if chosen and not found:
        raise EngineError(_describe_unknown_site(chosen, request))
    return found


def _describe_unknown_site(chosen: list[Organisation], request: Request) -> str:
    sites = ", ".join(sorted(site.id for each in chosen for site in each.sites))
    people = ", ".join(
        sorted(
            _("{person} at {site}").format(person=one.id, site=one.site)
            for each in chosen
            for one in each.practitioners
        )
    )
    asked = _(" with a ").join(
        _("{word} “{name}”").format(word=_(word), name=name)
        for word, name in ((N_("site"), request.site), (N_("practitioner"), request.practitioner))
        if name
    )
    return _(
        "no organisation chosen has a {asked}; sites: {sites}; practitioners: {people}"
    ).format(asked=asked, sites=sites or _("none"), people=people or _("none"))


def _list_jobs_of_organisation(
    library: Library, organisation: Organisation, request: Request
) -> Iterator[Job]:
    """One organisation's jobs in the order of its file."""
    for procedure, kinds in organisation.issued.items():
        for kind, language in ((kind, each) for kind, spoken in kinds.items() for each in spoken):
            if not (
                covers_name(request.procedures, procedure) and covers_name(request.kinds, kind)
            ):
                continue
            if not covers_name(request.languages, language) or not is_lawful(
                library, procedure, kind
            ):
                continue
            person = _choose_person(library, kind, request)
            for spot, form in product(
                list_sites_and_practitioners(library, organisation, procedure, kind, request),
                _choose_editions_and_profiles(library, organisation, kind, request),
            ):
                yield Job(procedure, organisation.id, kind, language, *form, *spot, person)


def is_lawful(library: Library, procedure: str, kind: str) -> bool:
    """Whether we may make it: no consent sheet of ours where the law sets the form of consent."""
    loaded = library.procedures.get(procedure)
    return kind != CONSENT_KIND or loaded is None or loaded.value.consent != "statutory"


def _choose_person(library: Library, kind: str, request: Request) -> PersonCategory:
    """For whom a kind is made: only forms differ."""
    loaded = library.kinds.get(kind)
    return request.person if loaded and loaded.value.fields else USUAL_PERSON


def _choose_editions_and_profiles(
    library: Library, organisation: Organisation, kind: str, request: Request
) -> tuple[tuple[EditionName, ProfileName], ...]:
    """Editions and profiles to make of a kind; a kind that could not be read stands for one
    document.
    """
    loaded = library.kinds.get(kind)
    if loaded is None:
        return tuple(product(USUAL_EDITIONS, USUAL_PROFILES[:1]))
    if organisation.type not in loaded.value.issuers:
        return ()
    editions = request.editions or USUAL_EDITIONS
    profiles = request.profiles or USUAL_PROFILES
    # Who asks for a form by name gets no other.
    also = () if request.editions or request.profiles else _list_published_editions(organisation)
    return tuple(
        (edition, profile)
        for edition, profile in product(loaded.value.editions, loaded.value.profiles)
        if (
            (covers_name(editions, edition) and covers_name(profiles, profile))
            or (edition, profile) in also
        )
        # A browser enlarges by itself.
        and (PROFILES[profile].is_paged or EDITIONS[edition].is_usual)
    )


def _list_published_editions(
    organisation: Organisation,
) -> tuple[tuple[EditionName, ProfileName], ...]:
    """Editions and profiles that the organisation says are to be found on its page."""
    forms = organisation.published.forms if organisation.published else ()
    return tuple(_EDITIONS_BY_FORM[form] for form in forms)
