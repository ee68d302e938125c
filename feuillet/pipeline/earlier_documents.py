"""Step 2, of what stands already: what becomes of the documents that a build folder lists and the
request does not name. It is the policy of `build`.
"""

from collections.abc import Mapping
from typing import NamedTuple

from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.persons import USUAL_PERSON
from feuillet.pipeline.plan import Plan, is_held_back
from feuillet.publish.manifest import PublishedDocument
from feuillet.select import (
    ALL,
    Job,
    Request,
    build_file_name,
    covers_name,
    find_sole_site,
    is_offered,
)

NO_LONGER_ISSUED = N_("nobody issues it any more")


class EarlierDocuments(NamedTuple):
    """Listed documents by path, sorted by what becomes of them."""

    # Within the request: made again, under the names that they have now.
    again: tuple[Job, ...]
    # Outside the request: looked at, and told where they are out of date.
    apart: tuple[PublishedDocument, ...]
    # An error of content holds them back: they stay as they are, and are told.
    withheld: tuple[PublishedDocument, ...]
    # Nobody issues them any more: removed, by path with the reason.
    over: Mapping[str, str]


def sort_earlier_documents(
    library: Library, plan: Plan, request: Request, old: Mapping[str, PublishedDocument]
) -> EarlierDocuments:
    """Sort what is listed and not asked for by its file name."""
    again, apart, withheld = [], [], []
    over: dict[str, str] = {}
    for path, document in old.items():
        job = find_current_job(library, document)
        if path in plan.jobs:
            # A second site gives the documents of the first another name.
            if job and fits_request(request, document) and build_file_name(library, job) != path:
                again.append(job)
            continue
        if is_held_back(plan.barred, job_from_document(document)):
            withheld.append(document)
        elif not fits_request(request, document):
            apart.append(document)
        elif job:
            again.append(job)
        else:
            over[path] = explain_end_of_issue(library, document)
    return EarlierDocuments(tuple(again), tuple(apart), tuple(withheld), over)


def find_current_job(library: Library, document: PublishedDocument) -> Job | None:
    """What would be made under the document's name; None where nobody issues it any more.

    A site that is the only one now, or is not any more, gives and takes the name away.
    """
    job = job_from_document(document)
    loaded = library.organisations.get(document.organisation)
    sole = find_sole_site(loaded.value) if loaded else None
    at_sole_site = job._replace(site=sole.id) if sole and job.site is None else None
    if at_sole_site and _has_file_name(library, at_sole_site, document.path):
        return at_sole_site
    if is_offered(library, job):
        return job
    others = (job._replace(site=site) for site in (sole.id if sole else None, None))
    return next((each for each in others if _has_file_name(library, each, document.path)), None)


def explain_end_of_issue(library: Library, document: PublishedDocument) -> str:
    """Why nobody issues a document any more; its site or its practitioner may have another id."""
    loaded = library.organisations.get(document.organisation)
    if loaded is None:
        return _(NO_LONGER_ISSUED)
    records = (
        (N_("site"), loaded.value.sites),
        (N_("practitioner"), loaded.value.practitioners),
    )
    for what, known in records:
        name = getattr(document, what)
        if name and name not in {each.id for each in known}:
            return _("its {what} `{name}` is no longer in the organisation's file").format(
                what=_(what), name=name
            )
    return _(NO_LONGER_ISSUED)


def _has_file_name(library: Library, job: Job, path: str) -> bool:
    return is_offered(library, job) and build_file_name(library, job) == path


def job_from_document(document: PublishedDocument) -> Job:
    return Job(*(getattr(document, field) for field in Job._fields))


def fits_request(request: Request, document: PublishedDocument) -> bool:
    """Whether a listed document is one that the request's filters let through; an empty one lets
    all.
    """
    return (
        covers_name(request.procedures, document.procedure)
        and covers_name(request.organisations, document.organisation)
        and covers_name(request.kinds, document.kind)
        and covers_name(request.languages, document.language)
        and covers_name(request.editions, document.edition)
        and covers_name(request.profiles, document.profile)
        and _matches_filter(request.site, document.site)
        and _matches_filter(request.practitioner, document.practitioner)
        # Every request is for some person: that for an adult, which nobody types, narrows nothing.
        and request.person in {USUAL_PERSON, document.person}
    )


def _matches_filter(asked: str | None, name: str | None) -> bool:
    return asked is None or (name is not None and asked in {ALL, name})
