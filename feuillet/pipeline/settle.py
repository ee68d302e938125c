"""After the work: files that are over go, and the manifest says what stands."""

from collections.abc import Mapping

from feuillet.model import Library
from feuillet.pipeline.plan import Plan, held
from feuillet.publish.files import remove
from feuillet.publish.manifest import Document, write_manifest
from feuillet.select import Job, Request, among, file_name, makeable


def settle(
    library: Library,
    plan: Plan,
    request: Request,
    old: Mapping[str, Document],
    outcomes: Mapping[str, Document | None],
) -> tuple[str, ...]:
    """Merge the outcomes (None: it failed) into the old list, remove what is over and say which paths went."""
    standing = {name: document for name, document in outcomes.items() if document}
    kept = {
        name: each
        for name, each in old.items()
        if name not in outcomes and not (within(request, each) and over(library, plan, each))
    }
    removed = tuple(sorted(old.keys() - standing.keys() - kept.keys()))
    for name in removed:
        remove(request.output / name)
    write_manifest(request.output, {**kept, **standing}.values())
    return removed


def within(request: Request, document: Document) -> bool:
    """Whether a listed document is one that the request speaks of."""
    return (
        among(request.procedures, document.procedure)
        and among(request.organisations, document.organisation)
        and among(request.kinds, document.kind)
        and among(request.languages, document.language)
        and among(request.editions, document.edition)
        and among(request.profiles, document.profile)
        and request.site in {None, document.site}
        and request.practitioner in {None, document.practitioner}
    )


def over(library: Library, plan: Plan, document: Document) -> bool:
    """Whether a listed document can no longer be made."""
    job = Job(**{field: getattr(document, field) for field in Job._fields})
    return held(plan.broken, job) or not makeable(library, job) or file_name(library, job) != document.path
