"""Making the documents of a plan: compose all, lay out what changed, publish, remove what is over."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from feuillet.findings import Finding
from feuillet.model import Library
from feuillet.pipeline.echoes import once
from feuillet.pipeline.listed import Listed, job_now, job_of, sort_listed, within
from feuillet.pipeline.order import Order, Ordered
from feuillet.pipeline.plan import (
    Plan,
    draft,
    fingerprints,
    hints,
    plan_of,
    refuse_nothing,
)
from feuillet.pipeline.press import Made
from feuillet.pipeline.settle import CHANGED, EDITED, HELD, OVER, RENAMED, Settled, settle
from feuillet.publish.aside import SetAside, clear
from feuillet.publish.files import settle as settle_folder
from feuillet.publish.files import write_atomically
from feuillet.publish.manifest import (
    Document,
    digest_of,
    note_published,
    read_manifest,
    stands,
    write_manifest,
)
from feuillet.publish.provenance import read_provenance, write_provenance
from feuillet.publish.report import Progress, Report, stops
from feuillet.select import Job, Request, complete, file_name, named


class Steps(NamedTuple):
    """The steps that a build calls on."""

    order: Callable[[Job], Ordered]
    render: Callable[[Sequence[Order]], Iterator[Made]]
    notify: Callable[[Progress], None]
    # The fingerprint of all that a job's document is made from.
    inputs: Callable[[Job], str]


class Outcome(NamedTuple):
    """What became of a job: a document that stands, or nothing but findings."""

    document: Document | None
    findings: tuple[Finding, ...] = ()
    made: bool = False
    set_aside: SetAside | None = None


class Bench(NamedTuple):
    """What a build works with: content, request, steps, and what stood in the folder before."""

    library: Library
    request: Request
    steps: Steps
    old: Mapping[str, Document]
    # The fingerprint of its inputs by the path of each document.
    provenance: Mapping[str, str]


def produce(library: Library, found: tuple[Finding, ...], request: Request, steps: Steps) -> Report:
    """Make and publish what is asked for; `found` are the findings of all files."""
    old, provenance = read_manifest(request.output), read_provenance(request.output)
    bench = Bench(library, request, steps, old, provenance)
    plan = plan_of(library, found, request)
    listed = sort_listed(library, plan, request, old)
    if not (listed.again or listed.over):
        refuse_nothing(plan, request)
    jobs = named(library, tuple(dict.fromkeys((*plan.jobs.values(), *listed.again))))
    with taken_over(request.output):
        outcomes = dict(worked(bench, jobs))
    made = [request.output / name for name, each in outcomes.items() if each.made]
    for folder in {path.parent for path in made}:
        settle_folder(folder)
    looked = {each.path: why_outdated(bench, each) for each in (*listed.apart, *listed.withheld)}
    # Whatever has changed, it is the error that keeps it from being made.
    looked |= {each.path: HELD for each in listed.withheld if looked[each.path] == CHANGED}
    made_or_not = {name: each.document for name, each in outcomes.items()}
    settled = settle(request.output, old, listed, made_or_not, looked)
    current = {path: steps.inputs(job_of(each)) for path, each in settled.current.items()}
    write_provenance(request.output, current)
    return reported(bench, plan, listed, outcomes, settled)


@contextmanager
def taken_over(output: Path) -> Iterator[None]:
    """After Ctrl-C or on a full disk too, the manifest lists what was published until then."""
    try:
        yield
    except BaseException:
        write_manifest(output, read_manifest(output).values())
        raise


def worked(bench: Bench, jobs: Mapping[str, Job]) -> Iterator[tuple[str, Outcome]]:
    """Each job with what became of it: first those that need no layout, then the others as they are done."""
    changed: list[tuple[Document, Order]] = []
    contents = fingerprints(bench.library)
    for name, job in jobs.items():
        new = draft(bench.library, job, name, contents(job.procedure, job.language))
        before = bench.old.get(name)
        if before and is_untouched(bench, before, job):
            yield name, Outcome(before._replace(current=True))
            continue
        ordered = bench.steps.order(job)
        if not isinstance(ordered, Order):
            yield name, Outcome(None, ordered)
            continue
        new = new._replace(fingerprint=ordered.fingerprint)
        if before and is_same(bench, before, new):
            yield name, Outcome(before._replace(current=True))
        else:
            changed.append((new, ordered))
    yield from rendered(bench, changed)


def rendered(
    bench: Bench, changed: Sequence[tuple[Document, Order]]
) -> Iterator[tuple[str, Outcome]]:
    files = bench.steps.render([order for _, order in changed])
    for done, ((new, _), made) in enumerate(zip(changed, files, strict=True), 1):
        outcome = published(bench, new, made)
        yield new.path, outcome
        text = new.path if outcome.document else f"{new.path}: not made"
        bench.steps.notify(Progress(done, len(changed), text))


def is_untouched(bench: Bench, before: Document, job: Job) -> bool:
    """Whether the file stands and nothing that it was made from has changed."""
    noted = bench.provenance.get(before.path)
    return noted == bench.steps.inputs(job) and stands(bench.request.output, before)


def is_same(bench: Bench, before: Document, new: Document) -> bool:
    """Whether the file that stands is the one that would be made."""
    same = before == new._replace(sha256=before.sha256, pages=before.pages, current=before.current)
    return same and stands(bench.request.output, before)


def why_outdated(bench: Bench, document: Document) -> str:
    """Why a document that is not asked for is not what its content says; nothing where it is."""
    if (bench.request.output / document.path).exists() and not stands(bench.request.output, document):
        return EDITED
    job = job_of(document)
    if is_untouched(bench, document, job):
        return ""
    if not complete(bench.library, job):
        return HELD
    now = job_now(bench.library, document)
    if now is None or file_name(bench.library, now) != document.path:
        return RENAMED if now else OVER
    ordered = bench.steps.order(job)
    if not isinstance(ordered, Order):
        return HELD
    content = fingerprints(bench.library)(job.procedure, job.language)
    new = draft(bench.library, job, document.path, content)
    same = is_same(bench, document, new._replace(fingerprint=ordered.fingerprint))
    return "" if same else CHANGED


def published(bench: Bench, new: Document, made: Made) -> Outcome:
    """Write a file that was proven."""
    output, before = bench.request.output, bench.old.get(new.path)
    if any(stops(finding, strict=bench.request.strict) for finding in made.findings):
        return Outcome(None, made.findings)
    document = new._replace(sha256=digest_of(made.file), pages=made.pages)
    ours = frozenset({document.sha256, *((before.sha256,) if before else ())})
    moved = clear(output, new.path, ours)
    write_atomically(output / new.path, made.file, lasting=False)
    note_published(output, document)
    return Outcome(document, made.findings, made=True, set_aside=moved)


def reported(
    bench: Bench, plan: Plan, listed: Listed, outcomes: Mapping[str, Outcome], settled: Settled
) -> Report:
    documents = tuple(sorted(each.document for each in outcomes.values() if each.document))
    made = sum(outcome.made for outcome in outcomes.values())
    again = {job_of(each) for each in listed.withheld if within(bench.request, each)}
    withheld = len(again | set(plan.withheld)) + plan.unread
    failed = withheld + len(outcomes) - len(documents)
    found = (finding for outcome in outcomes.values() for finding in outcome.findings)
    aside = tuple(each.set_aside for each in outcomes.values() if each.set_aside)
    return Report(
        documents=documents,
        made=made,
        unchanged=len(documents) - made,
        failed=failed,
        removed=settled.removed,
        findings=once((*plan.findings, *found)),
        reason=plan.reason,
        outdated=settled.outdated,
        set_aside=(*aside, *settled.set_aside),
        hints=hints(bench.library, documents),
    )
