"""What becomes of the documents that a build folder lists and the request does not name: the policy of `build`."""

from collections.abc import Mapping
from typing import NamedTuple

from feuillet.model import Library
from feuillet.pipeline.plan import Plan, held
from feuillet.publish.manifest import Document
from feuillet.select import ALL, Job, Request, among, file_name, makeable, sole_site


class Listed(NamedTuple):
    """Listed documents by path, sorted by what becomes of them."""

    # Within the request: made again, under the names that they have now.
    again: tuple[Job, ...]
    # Outside the request: looked at, and told where they are out of date.
    apart: tuple[Document, ...]
    # An error of content holds them back: they stay as they are, and are told.
    withheld: tuple[Document, ...]
    # Nobody issues them any more: removed.
    over: tuple[Document, ...]


def sort_listed(
    library: Library, plan: Plan, request: Request, old: Mapping[str, Document]
) -> Listed:
    """Sort what is listed and not asked for by its file name."""
    again, apart, withheld, over = [], [], [], []
    for path, document in old.items():
        job = job_now(library, document)
        if path in plan.jobs:
            # A second site gives the documents of the first another name.
            if job and within(request, document) and file_name(library, job) != path:
                again.append(job)
            continue
        if held(plan.barred, job_of(document)):
            withheld.append(document)
        elif not within(request, document):
            apart.append(document)
        elif job:
            again.append(job)
        else:
            over.append(document)
    return Listed(tuple(again), tuple(apart), tuple(withheld), tuple(over))


def job_now(library: Library, document: Document) -> Job | None:
    """What would be made under the document's name; None where nobody issues it any more.

    A site that is the only one now, or is not any more, gives and takes the name away.
    """
    job = job_of(document)
    if makeable(library, job):
        return job
    loaded = library.organisations.get(document.organisation)
    sole = sole_site(loaded.value) if loaded else None
    others = (job._replace(site=site) for site in (sole.id if sole else None, None))
    return next((each for each in others if is_called(library, each, document.path)), None)


def is_called(library: Library, job: Job, path: str) -> bool:
    return makeable(library, job) and file_name(library, job) == path


def job_of(document: Document) -> Job:
    return Job(*(getattr(document, field) for field in Job._fields))


def within(request: Request, document: Document) -> bool:
    """Whether a listed document is one that the request's filters let through; an empty one lets all."""
    return (
        among(request.procedures, document.procedure)
        and among(request.organisations, document.organisation)
        and among(request.kinds, document.kind)
        and among(request.languages, document.language)
        and among(request.editions, document.edition)
        and among(request.profiles, document.profile)
        and lets_through(request.site, document.site)
        and lets_through(request.practitioner, document.practitioner)
        # Every request is for some person: that for an adult, which nobody types, narrows nothing.
        and request.person in {"adult", document.person}
    )


def lets_through(asked: str | None, name: str | None) -> bool:
    return asked is None or (name is not None and asked in {ALL, name})
