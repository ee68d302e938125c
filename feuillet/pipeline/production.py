"""Steps 3 to 6 of a plan: compose all, lay out and prove what changed, publish, clear away."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from feuillet.findings import Finding
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.pipeline.build_folder import (
    FILE_EDITED,
    FILE_RENAMED,
    NOT_MADE_AGAIN,
    SOURCE_CHANGED,
    BuildFolderState,
    update_build_folder,
)
from feuillet.pipeline.duplicate_findings import merge_repeated_findings
from feuillet.pipeline.earlier_documents import (
    EarlierDocuments,
    explain_end_of_issue,
    find_current_job,
    fits_request,
    job_from_document,
    sort_earlier_documents,
)
from feuillet.pipeline.layout_and_proof import MadeFile
from feuillet.pipeline.order import Order, OrderOrFindings
from feuillet.pipeline.plan import (
    Plan,
    build_plan,
    describe_omitted_sites,
    draft_manifest_entry,
    prepare_content_fingerprints,
    refuse_empty_plan,
)
from feuillet.publish.changed_files import SetAside, clear_place
from feuillet.publish.files import sync_folder as settle_folder
from feuillet.publish.files import write_atomically
from feuillet.publish.manifest import (
    PublishedDocument,
    append_to_journal,
    digest_bytes,
    is_intact,
    read_manifest,
    write_manifest,
)
from feuillet.publish.provenance import read_provenance, write_provenance
from feuillet.publish.report import Progress, Report, stops_documents
from feuillet.select import Job, Request, build_file_name, has_all_records, index_by_file_name


class BuildSteps(NamedTuple):
    """The steps that a build calls on."""

    order: Callable[[Job], OrderOrFindings]
    render: Callable[[Sequence[Order]], Iterator[MadeFile]]
    notify: Callable[[Progress], None]
    # The fingerprint of all that a job's document is made from.
    inputs: Callable[[Job], str]


class _Outcome(NamedTuple):
    """What became of a job: a document that stands, or nothing but findings."""

    document: PublishedDocument | None
    findings: tuple[Finding, ...] = ()
    made: bool = False
    set_aside: SetAside | None = None


class _BuildContext(NamedTuple):
    """What a build works with: content, request, steps, and what stood in the folder before."""

    library: Library
    request: Request
    steps: BuildSteps
    old: Mapping[str, PublishedDocument]
    # The fingerprint of its inputs by the path of each document.
    provenance: Mapping[str, str]


def produce_documents(
    library: Library, found: tuple[Finding, ...], request: Request, steps: BuildSteps
) -> Report:
    """Make and publish what is asked for; `found` are the findings of all files."""
    old, provenance = read_manifest(request.output), read_provenance(request.output)
    bench = _BuildContext(library, request, steps, old, provenance)
    plan = build_plan(library, found, request)
    listed = sort_earlier_documents(library, plan, request, old)
    if not (listed.again or listed.over):
        refuse_empty_plan(plan, request)
    jobs = index_by_file_name(library, tuple(dict.fromkeys((*plan.jobs.values(), *listed.again))))
    with _save_manifest_on_failure(request.output):
        outcomes = dict(_work_through_jobs(bench, jobs))
    made = [request.output / name for name, each in outcomes.items() if each.made]
    for folder in {path.parent for path in made}:
        settle_folder(folder)
    looked = {each.path: _explain_outdated(bench, each, SOURCE_CHANGED) for each in listed.apart}
    # Whatever has changed, it is the error that keeps it from being made.
    looked |= {
        each.path: _explain_outdated(bench, each, NOT_MADE_AGAIN) for each in listed.withheld
    }
    made_or_not = {name: each.document for name, each in outcomes.items()}
    settled = update_build_folder(request.output, old, listed, made_or_not, looked)
    current = {
        path: steps.inputs(job_from_document(each)) for path, each in settled.current.items()
    }
    write_provenance(request.output, current)
    return _build_report(bench, plan, listed, outcomes, settled)


@contextmanager
def _save_manifest_on_failure(output: Path) -> Iterator[None]:
    """After Ctrl-C or on a full disk too, the manifest lists what was published until then."""
    try:
        yield
    except BaseException:
        write_manifest(output, read_manifest(output).values())
        raise


def _work_through_jobs(
    bench: _BuildContext, jobs: Mapping[str, Job]
) -> Iterator[tuple[str, _Outcome]]:
    """Each job with what became of it: first those that need no layout, then the others as they are
    done.
    """
    changed: list[tuple[PublishedDocument, Order]] = []
    contents = prepare_content_fingerprints(bench.library)
    for name, job in jobs.items():
        new = draft_manifest_entry(bench.library, job, name, contents(job.procedure, job.language))
        before = bench.old.get(name)
        if before and _is_untouched(bench, before, job):
            yield name, _Outcome(before._replace(current=True))
            continue
        ordered = bench.steps.order(job)
        if not isinstance(ordered, Order):
            yield name, _Outcome(None, ordered)
            continue
        new = new._replace(fingerprint=ordered.fingerprint)
        if before and _is_same_document(bench, before, new):
            yield name, _Outcome(before._replace(current=True))
        else:
            changed.append((new, ordered))
    yield from _make_changed_documents(bench, changed)


def _make_changed_documents(
    bench: _BuildContext, changed: Sequence[tuple[PublishedDocument, Order]]
) -> Iterator[tuple[str, _Outcome]]:
    files = bench.steps.render([order for _unused, order in changed])
    for done, ((new, _unused), made) in enumerate(zip(changed, files, strict=True), 1):
        outcome = _publish_document(bench, new, made)
        yield new.path, outcome
        text = new.path if outcome.document else _("{path}: not made").format(path=new.path)
        bench.steps.notify(Progress(done, len(changed), text))


def _is_untouched(bench: _BuildContext, before: PublishedDocument, job: Job) -> bool:
    """Whether the file stands and nothing that it was made from has changed."""
    noted = bench.provenance.get(before.path)
    return noted == bench.steps.inputs(job) and is_intact(bench.request.output, before)


def _is_same_document(
    bench: _BuildContext, before: PublishedDocument, new: PublishedDocument
) -> bool:
    """Whether the file that stands is the one that would be made."""
    same = before == new._replace(sha256=before.sha256, pages=before.pages, current=before.current)
    return same and is_intact(bench.request.output, before)


def _explain_outdated(bench: _BuildContext, document: PublishedDocument, changed: str) -> str:
    """Why a document that is not asked for is not what its content says; nothing where it is.

    `changed` is what is told where anything that it is made from is not as it was.
    """
    if (bench.request.output / document.path).exists() and not is_intact(
        bench.request.output, document
    ):
        return _(FILE_EDITED)
    job = job_from_document(document)
    is_readable = has_all_records(bench.library, job)
    # That of the only site stands under the same name as one without a site.
    now = find_current_job(bench.library, document) if is_readable else job
    if now == job and _is_untouched(bench, document, job):
        return ""
    if not is_readable:
        return _(NOT_MADE_AGAIN)
    if now is None or build_file_name(bench.library, now) != document.path:
        return _(FILE_RENAMED) if now else explain_end_of_issue(bench.library, document)
    ordered = bench.steps.order(now)
    if not isinstance(ordered, Order):
        return _(NOT_MADE_AGAIN)
    content = prepare_content_fingerprints(bench.library)(now.procedure, now.language)
    new = draft_manifest_entry(bench.library, now, document.path, content)
    same = _is_same_document(bench, document, new._replace(fingerprint=ordered.fingerprint))
    return "" if same else _(changed)


def _publish_document(bench: _BuildContext, new: PublishedDocument, made: MadeFile) -> _Outcome:
    """Write a file that was proven."""
    output, before = bench.request.output, bench.old.get(new.path)
    if any(stops_documents(finding, strict=bench.request.strict) for finding in made.findings):
        return _Outcome(None, made.findings)
    document = new._replace(sha256=digest_bytes(made.file), pages=made.pages)
    ours = frozenset({document.sha256, *((before.sha256,) if before else ())})
    moved = clear_place(output, new.path, ours)
    write_atomically(output / new.path, made.file, lasting=False)
    append_to_journal(output, document)
    return _Outcome(document, made.findings, made=True, set_aside=moved)


def _build_report(
    bench: _BuildContext,
    plan: Plan,
    listed: EarlierDocuments,
    outcomes: Mapping[str, _Outcome],
    settled: BuildFolderState,
) -> Report:
    documents = tuple(sorted(each.document for each in outcomes.values() if each.document))
    made = sum(outcome.made for outcome in outcomes.values())
    again = {
        job_from_document(each) for each in listed.withheld if fits_request(bench.request, each)
    }
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
        findings=merge_repeated_findings((*plan.findings, *found)),
        reason=plan.reason,
        outdated=settled.outdated,
        unlisted=settled.unlisted,
        set_aside=(*aside, *settled.set_aside),
        hints=describe_omitted_sites(bench.library, documents),
    )
