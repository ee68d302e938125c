"""Making, publishing, leaving alone and removing documents."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from feuillet.findings import EngineError, ExitStatus, Finding, Severity
from feuillet.model import Library
from feuillet.pipeline.order import Order, Ordered
from feuillet.pipeline.press import Made
from feuillet.pipeline.produce import Steps, produce
from feuillet.publish.manifest import digest_of, read_manifest, stands
from feuillet.publish.report import Progress, Report
from feuillet.select import Job, Request
from tests.small import fault, library, made, order, ordered, procedure, request, sheet

ENGLISH = fault("brochures/procedures/demo/en.yaml")


def render(orders: Sequence[Order]) -> Iterator[Made]:
    return map(made, orders)


def nothing(orders: Sequence[Order]) -> Iterator[Made]:
    """A renderer that must find nothing to do."""
    assert list(orders) == []
    return iter(())


def silent(_: Progress) -> None:
    pass


EVERYTHING = request()
STEPS = Steps(order, render, silent)


def run(
    output: Path,
    steps: Steps = STEPS,
    found: tuple[Finding, ...] = (),
    content: Library | None = None,
    asked: Request = EVERYTHING,
) -> Report:
    return produce(content or library(), found, asked._replace(output=output), steps)


def test_every_document_is_written_and_listed(tmp_path: Path) -> None:
    """Each file has its entry with pages, hash and fingerprint, and progress counts to the end."""
    steps: list[Progress] = []
    report = run(tmp_path, STEPS._replace(notify=steps.append))
    assert (report.made, report.unchanged, report.failed, report.removed) == (8, 0, 0, ())
    assert read_manifest(tmp_path) == {each.path: each for each in report.documents}
    for each in report.documents:
        assert digest_of((tmp_path / each.path).read_bytes()) == each.sha256
        assert (each.pages, len(each.fingerprint)) == (2, 64)
    assert [(step.done, step.total) for step in steps] == [(number, 8) for number in range(1, 9)]


def test_what_has_not_changed_is_not_laid_out(tmp_path: Path) -> None:
    """Equal sheets, equal files: nothing is rendered, and the manifest keeps its bytes."""
    run(tmp_path)
    before = (tmp_path / "manifest.json").read_bytes()
    report = run(tmp_path, STEPS._replace(render=nothing))
    assert (report.made, report.unchanged) == (0, 8)
    assert (tmp_path / "manifest.json").read_bytes() == before


def test_only_what_changed_is_laid_out(tmp_path: Path) -> None:
    """A damaged file and a changed sheet are made again, the others stay."""
    first = run(tmp_path).documents
    (tmp_path / first[0].path).write_bytes(b"damaged")

    def changed(job: Job) -> Ordered:
        new = sheet(job)._replace(title="New")
        return ordered(job, new) if job.organisation == "club" and job.language == "fr" else order(job)

    report = run(tmp_path, STEPS._replace(order=changed))
    assert (report.made, report.unchanged) == (2, 6)
    assert (tmp_path / first[0].path).read_bytes() != b"damaged"


def test_another_engine_makes_all_again(tmp_path: Path) -> None:
    """The versions that lay out are part of the fingerprint."""
    run(tmp_path)
    assert run(tmp_path, STEPS._replace(order=partial(order, engine="engine 2"))).made == 8


def test_a_filtered_build_merges_into_the_manifest(tmp_path: Path) -> None:
    """What was not asked for stays on disk and in the list."""
    run(tmp_path, asked=EVERYTHING._replace(languages=("fr",)))
    run(tmp_path, asked=EVERYTHING._replace(languages=("en",), kinds=("handout",)))
    listed = read_manifest(tmp_path)
    assert len(listed) == 6
    assert all((tmp_path / path).is_file() for path in listed)


def test_other_editions_survive_a_usual_build(tmp_path: Path) -> None:
    """Large print can still be made: a build of the standard edition does not remove it."""
    run(tmp_path, asked=EVERYTHING._replace(editions=("large-print",)))
    report = run(tmp_path)
    assert report.removed == ()
    assert len(read_manifest(tmp_path)) == 16


def test_what_can_no_longer_be_made_is_removed(tmp_path: Path) -> None:
    """A new version has new names: the old files go, and a stranger's file stays."""
    old = run(tmp_path).documents
    (tmp_path / "club" / "mine.pdf").write_bytes(b"mine")
    full = library()
    loaded = full.procedures["demo"]._replace(value=procedure("1.1"))
    report = run(tmp_path, content=full._replace(procedures={"demo": loaded}))
    assert report.removed == tuple(each.path for each in old)
    assert not any((tmp_path / each.path).exists() for each in old)
    assert (tmp_path / "club" / "mine.pdf").exists()


def test_a_filtered_build_removes_only_within_its_filter(tmp_path: Path) -> None:
    """A French build says nothing about English files."""
    run(tmp_path)
    full = library()
    loaded = full.procedures["demo"]._replace(value=procedure("1.1"))
    report = run(
        tmp_path, content=full._replace(procedures={"demo": loaded}), asked=EVERYTHING._replace(languages=("fr",))
    )
    assert len(report.removed) == 4
    assert {each.version for each in read_manifest(tmp_path).values() if each.language == "en"} == {"1.0"}


def test_a_document_held_back_does_not_stay_on_disk(tmp_path: Path) -> None:
    """An old English file must not pass for the current one while the English words are broken."""
    run(tmp_path)
    report = run(tmp_path, found=(ENGLISH,))
    assert (report.unchanged, report.failed, len(report.removed)) == (4, 4, 4)
    assert {each.language for each in read_manifest(tmp_path).values()} == {"fr"}
    assert report.findings == (ENGLISH,)


@pytest.mark.parametrize("where", ["compose", "proof"])
def test_a_document_that_fails_is_a_finding_never_a_file(tmp_path: Path, where: str) -> None:
    """Trouble in composing or in the proof removes the old file, keeps the others, and is told once."""
    run(tmp_path)

    def composed(job: Job) -> Ordered:
        if job.organisation != "club":
            return order(job)
        return (ENGLISH,) if where == "compose" else ordered(job, sheet(job)._replace(title="New"))

    def prove(orders: Sequence[Order]) -> Iterator[Made]:
        return (made(each)._replace(findings=(ENGLISH,)) for each in orders)

    report = run(tmp_path, STEPS._replace(order=composed, render=prove))
    assert (report.unchanged, report.failed, report.findings) == (6, 2, (ENGLISH,))
    assert not list((tmp_path / "club").iterdir())


def test_what_was_finished_before_an_interruption_is_listed(tmp_path: Path) -> None:
    """After Ctrl-C the next build goes on where this one stopped."""

    def interrupted(orders: Sequence[Order]) -> Iterator[Made]:
        for number, each in enumerate(orders):
            if number == 3:
                raise KeyboardInterrupt
            yield made(each)

    with pytest.raises(KeyboardInterrupt):
        run(tmp_path, STEPS._replace(render=interrupted))
    assert len(read_manifest(tmp_path)) == 3
    assert run(tmp_path).unchanged == 3


def test_a_place_that_cannot_be_written_keeps_what_is_there(tmp_path: Path) -> None:
    """The build stops with “cannot write”; what was published until then is listed."""
    (tmp_path / "club").write_bytes(b"a file where a folder should be")
    with pytest.raises(EngineError) as refused:
        run(tmp_path)
    assert refused.value.status is ExitStatus.CANNOT_WRITE
    assert {each.organisation for each in read_manifest(tmp_path).values()} == {"clinic"}


def test_a_warning_of_the_proof_stops_only_a_strict_build(tmp_path: Path) -> None:
    """A warning is shown beside the document, or counts as an error."""
    doubt = ENGLISH._replace(severity=Severity.WARNING)

    def doubtful(orders: Sequence[Order]) -> Iterator[Made]:
        return (made(each)._replace(findings=(doubt,)) for each in orders)

    steps = STEPS._replace(render=doubtful)
    assert run(tmp_path / "a", steps).findings == (doubt,)
    assert run(tmp_path / "b", steps, asked=EVERYTHING._replace(strict=True)).documents == ()


@pytest.mark.parametrize("where", ["content", "proof"])
def test_a_warning_takes_no_published_file_away(tmp_path: Path, where: str) -> None:
    """What only --strict holds back is not made anew; the file that stands stays, and stays listed."""
    doubt = ENGLISH._replace(severity=Severity.WARNING)

    def doubtful(orders: Sequence[Order]) -> Iterator[Made]:
        return (made(each)._replace(findings=(doubt,)) for each in orders)

    before = run(tmp_path).documents
    steps = STEPS._replace(render=doubtful, order=partial(order, engine="engine 2"))
    strict = EVERYTHING._replace(strict=True)
    report = run(tmp_path, steps if where == "proof" else STEPS, (doubt,) if where == "content" else (), asked=strict)
    assert (report.made, report.failed, report.removed) == (0, 8 if where == "proof" else 4, ())
    assert tuple(read_manifest(tmp_path).values()) == before
    assert all(stands(tmp_path, each) for each in before)


def test_the_request_may_name_one_site(tmp_path: Path) -> None:
    """A site's documents stand beside the organisation's."""
    run(tmp_path)
    report = run(tmp_path, asked=EVERYTHING._replace(site="north", kinds=("handout",)))
    assert [each.site for each in report.documents] == ["north", "north"]
    assert len(read_manifest(tmp_path)) == 10
