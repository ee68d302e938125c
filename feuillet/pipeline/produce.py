"""Making the documents of a plan: compose all, lay out what changed, publish, remove what is over."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from feuillet.findings import Finding
from feuillet.model import Library
from feuillet.pipeline.echoes import once
from feuillet.pipeline.order import Order, Ordered
from feuillet.pipeline.plan import Plan, draft, fingerprints, planned
from feuillet.pipeline.press import Made
from feuillet.pipeline.settle import settle
from feuillet.publish.files import settle as settle_folder
from feuillet.publish.files import write_atomically
from feuillet.publish.manifest import Document, digest_of, read_manifest, stands
from feuillet.publish.report import Progress, Report, stops
from feuillet.select import Job, Request


class Steps(NamedTuple):
    """The steps that a build calls on."""

    order: Callable[[Job], Ordered]
    render: Callable[[Sequence[Order]], Iterator[Made]]
    notify: Callable[[Progress], None]


class Outcome(NamedTuple):
    """What became of a job: a document that stands, or nothing but findings."""

    document: Document | None
    findings: tuple[Finding, ...] = ()
    made: bool = False


def produce(library: Library, found: tuple[Finding, ...], request: Request, steps: Steps) -> Report:
    """Make and publish what is asked for; `found` are the findings of all files."""
    plan = planned(library, found, request)
    old = read_manifest(request.output)
    outcomes: dict[str, Outcome] = {}
    removed: tuple[str, ...] = ()
    try:
        # Taken one by one: those before a trouble are in.
        outcomes.update(worked(library, plan, request, old, steps))
    finally:
        # Also after Ctrl-C or on a full disk: what was published until then is listed.
        for folder in {(request.output / name).parent for name, each in outcomes.items() if each.made}:
            settle_folder(folder)
        settled = {name: each.document for name, each in outcomes.items() if not doubted(each)}
        removed = settle(library, plan, request, old, settled)
    return reported(plan, outcomes, removed)


def worked(
    library: Library, plan: Plan, request: Request, old: Mapping[str, Document], steps: Steps
) -> Iterator[tuple[str, Outcome]]:
    """Each job with what became of it: first those that need no layout, then the others as they are done."""
    changed: list[tuple[Document, Order]] = []
    contents = fingerprints(library)
    for name, job in plan.jobs.items():
        ordered = steps.order(job)
        if not isinstance(ordered, Order):
            yield name, Outcome(None, ordered)
            continue
        new = draft(library, job, name, contents(job.procedure, job.language))._replace(fingerprint=ordered.fingerprint)
        before = old.get(name)
        if (
            before
            and before == new._replace(sha256=before.sha256, pages=before.pages)
            and stands(request.output, before)
        ):
            yield name, Outcome(before)
        else:
            changed.append((new, ordered))
    rendered = steps.render([order for _, order in changed])
    for done, ((new, _), made) in enumerate(zip(changed, rendered, strict=True), 1):
        outcome = published(request, new, made)
        yield new.path, outcome
        steps.notify(Progress(done, len(changed), new.path if outcome.document else f"{new.path}: not made"))


def published(request: Request, new: Document, made: Made) -> Outcome:
    """Write a file that was proven."""
    if any(stops(finding, strict=request.strict) for finding in made.findings):
        return Outcome(None, made.findings)
    write_atomically(request.output / new.path, made.file, lasting=False)
    return Outcome(new._replace(sha256=digest_of(made.file), pages=made.pages), made.findings, made=True)


def doubted(outcome: Outcome) -> bool:
    """Whether nothing but warnings, under --strict, kept a document from being made: an older one stays."""
    return not outcome.document and not any(stops(finding, strict=False) for finding in outcome.findings)


def reported(plan: Plan, outcomes: Mapping[str, Outcome], removed: tuple[str, ...]) -> Report:
    documents = tuple(sorted(outcome.document for outcome in outcomes.values() if outcome.document))
    made = sum(outcome.made for outcome in outcomes.values())
    failed = plan.withheld + len(outcomes) - len(documents)
    findings = once((*plan.findings, *(finding for outcome in outcomes.values() for finding in outcome.findings)))
    return Report(documents, made, len(documents) - made, failed, removed, findings, plan.reason)
