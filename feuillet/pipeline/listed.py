"""What becomes of the documents that a build folder lists and the request does not name: the policy of `build`."""

from collections.abc import Mapping
from typing import NamedTuple

from feuillet.model import Library
from feuillet.pipeline.plan import Plan, held
from feuillet.publish.manifest import Document
from feuillet.select import ALL, Job, Request, among, file_name, makeable


class Listed(NamedTuple):
    """Listed documents by path, sorted by what becomes of them."""

    # Within the request: made again, under the name that they have now.
    again: Mapping[str, Job]
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
    again: dict[str, Job] = {}
    apart, withheld, over = [], [], []
    for path, document in old.items():
        job = job_of(document)
        if path in plan.jobs:
            continue
        if held(plan.barred, job):
            withheld.append(document)
        elif not makeable(library, job):
            over.append(document)
        elif within(request, document):
            again[file_name(library, job)] = job
        else:
            apart.append(document)
    return Listed(again, tuple(apart), tuple(withheld), tuple(over))


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
