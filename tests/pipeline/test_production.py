"""Making, publishing, leaving alone and removing documents."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from feuillet.findings import EngineError, ExitStatus, Finding, Severity
from feuillet.messages import use_language
from feuillet.model import Library
from feuillet.pipeline.layout_and_proof import MadeFile
from feuillet.pipeline.order import Order, OrderOrFindings
from feuillet.pipeline.production import BuildSteps, produce_documents
from feuillet.publish.manifest import digest_bytes, is_intact, read_manifest
from feuillet.publish.report import Progress, Report
from feuillet.select import Job, Request
from tests.small import fault, library, made, order, ordered, procedure, request, sheet

ENGLISH = fault("brochures/procedures/demo/en.yaml")


def render(orders: Sequence[Order]) -> Iterator[MadeFile]:
    return map(made, orders)


def nothing(orders: Sequence[Order]) -> Iterator[MadeFile]:
    """A renderer that must find nothing to do."""
    assert list(orders) == []
    return iter(())


def silent(_: Progress) -> None:
    pass


EVERYTHING = request()


def steps_with(composed: Callable[[Job], OrderOrFindings]) -> BuildSteps:
    """Steps that compose in this way; what a document is made from is what is composed."""

    def inputs(job: Job) -> str:
        found = composed(job)
        return found.fingerprint if isinstance(found, Order) else repr(found)

    return BuildSteps(composed, render, silent, inputs)


STEPS = steps_with(order)


def run(
    output: Path,
    steps: BuildSteps = STEPS,
    found: tuple[Finding, ...] = (),
    content: Library | None = None,
    asked: Request = EVERYTHING,
) -> Report:
    return produce_documents(content or library(), found, asked._replace(output=output), steps)


def test_every_document_is_written_and_listed(tmp_path: Path) -> None:
    """Each file has its entry with pages, hash and fingerprint, and progress counts to the end."""
    steps: list[Progress] = []
    report = run(tmp_path, STEPS._replace(notify=steps.append))
    assert (report.made, report.unchanged, report.failed, report.removed) == (8, 0, 0, ())
    assert read_manifest(tmp_path) == {each.path: each for each in report.documents}
    for each in report.documents:
        assert digest_bytes((tmp_path / each.path).read_bytes()) == each.sha256
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
    """A file that somebody changed and a changed sheet are made again, the others stay."""
    first = run(tmp_path).documents
    (tmp_path / first[0].path).write_bytes(b"damaged")

    def changed(job: Job) -> OrderOrFindings:
        new = sheet(job)._replace(title="New")
        return (
            ordered(job, new) if job.organisation == "club" and job.language == "fr" else order(job)
        )

    report = run(tmp_path, steps_with(changed))
    assert (report.made, report.unchanged) == (2, 6)
    assert (tmp_path / first[0].path).read_bytes() != b"damaged"
    (moved,) = report.set_aside
    assert (tmp_path / moved.now).read_bytes() == b"damaged"


def test_another_engine_makes_all_again(tmp_path: Path) -> None:
    """The versions that lay out are part of the fingerprint."""
    run(tmp_path)
    assert run(tmp_path, steps_with(partial(order, engine="engine 2"))).made == 8


def test_a_filtered_build_merges_into_the_manifest(tmp_path: Path) -> None:
    """What was not asked for stays on disk and in the list."""
    run(tmp_path, asked=EVERYTHING._replace(languages=("fr",)))
    run(tmp_path, asked=EVERYTHING._replace(languages=("en",), kinds=("handout",)))
    listed = read_manifest(tmp_path)
    assert len(listed) == 6
    assert all((tmp_path / path).is_file() for path in listed)


def test_other_editions_survive_a_usual_build(tmp_path: Path) -> None:
    """Large print that stands belongs to every build: it is not removed, nor left behind."""
    run(tmp_path, asked=EVERYTHING._replace(editions=("large-print",)))
    report = run(tmp_path)
    assert (report.made, report.unchanged, report.removed) == (8, 8, ())
    again = run(tmp_path, steps_with(partial(order, engine="engine 2")))
    assert (again.made, len(read_manifest(tmp_path))) == (16, 16)


def test_what_was_not_asked_for_and_is_behind_is_named(tmp_path: Path) -> None:
    """A narrowed build leaves the others as they are, and says which of them are out of date."""
    run(tmp_path)
    behind = steps_with(partial(order, engine="engine 2"))
    report = run(tmp_path, behind, asked=EVERYTHING._replace(organisations=("club",)))
    assert (report.made, len(report.outdated)) == (2, 6)
    assert {why for _, why in report.outdated} == {"what it is made from has changed"}
    listed = read_manifest(tmp_path).values()
    assert {each.organisation for each in listed if not each.current} == {"clinic"}
    assert run(tmp_path, behind).outdated == ()
    assert all(each.current for each in read_manifest(tmp_path).values())


def test_a_file_that_somebody_changed_is_told_as_that(tmp_path: Path) -> None:
    """Outside the request it stays where it is."""
    first = run(tmp_path).documents[0]
    (tmp_path / first.path).write_bytes(b"filled in")
    report = run(tmp_path, asked=EVERYTHING._replace(organisations=("club",)))
    assert report.outdated == ((first.path, "somebody has changed the file"),)
    assert (tmp_path / first.path).read_bytes() == b"filled in"


def test_the_last_thing_issued_can_be_withdrawn(tmp_path: Path) -> None:
    """An organisation that issues nothing any more leaves no document that passes for current."""
    old = run(tmp_path).documents
    full = library()
    nothing_issued = {
        name: each._replace(value=each.value.model_copy(update={"issues": {}}))
        for name, each in full.organisations.items()
    }
    report = run(tmp_path, content=full._replace(organisations=nothing_issued))
    assert [each.path for each in report.removed] == [each.path for each in old]
    assert report.reason.startswith("nothing to make")
    assert read_manifest(tmp_path) == {}


def test_what_is_as_it_was_is_not_composed(tmp_path: Path) -> None:
    """Nothing that a document was made from has changed: composing it would be lost time."""
    run(tmp_path)

    def never(job: Job) -> OrderOrFindings:
        raise AssertionError(job)

    report = run(tmp_path, STEPS._replace(order=never, render=nothing))
    assert report.unchanged == 8


def test_what_can_no_longer_be_made_is_removed(tmp_path: Path) -> None:
    """A new version has new names: the old files go, and a stranger's file stays."""
    old = run(tmp_path).documents
    (tmp_path / "club" / "mine.pdf").write_bytes(b"mine")
    full = library()
    loaded = full.procedures["demo"]._replace(value=procedure("1.1"))
    report = run(tmp_path, content=full._replace(procedures={"demo": loaded}))
    assert [each.path for each in report.removed] == [each.path for each in old]
    assert all(each.why.startswith("replaced by") for each in report.removed)
    assert not any((tmp_path / each.path).exists() for each in old)
    assert (tmp_path / "club" / "mine.pdf").exists()


def test_a_filtered_build_removes_only_within_its_filter(tmp_path: Path) -> None:
    """A French build says nothing about English files."""
    run(tmp_path)
    full = library()
    loaded = full.procedures["demo"]._replace(value=procedure("1.1"))
    report = run(
        tmp_path,
        content=full._replace(procedures={"demo": loaded}),
        asked=EVERYTHING._replace(languages=("fr",)),
    )
    assert len(report.removed) == 4
    assert {each.version for each in read_manifest(tmp_path).values() if each.language == "en"} == {
        "1.0"
    }


def test_a_document_held_back_stays_and_is_told(tmp_path: Path) -> None:
    """A slip in the English words takes no good file away; in each language it is told as such."""
    run(tmp_path)
    report = run(tmp_path, found=(ENGLISH,))
    assert (report.unchanged, report.failed, report.removed, report.outdated) == (4, 4, (), ())
    assert report.findings == (ENGLISH,)
    told = {"en": "it could not be made again", "fr": "il n’a pas pu être refait"}
    for language, why in told.items():
        with use_language(language):
            changed = run(tmp_path, steps_with(partial(order, engine="engine 2")), found=(ENGLISH,))
        assert {each.why for each in changed.outdated} == {why}
    listed = read_manifest(tmp_path).values()
    assert {each.language for each in listed if not each.current} == {"en"}
    assert len(listed) == 8


@pytest.mark.parametrize("where", ["compose", "proof"])
def test_a_document_that_fails_is_a_finding_never_a_file(tmp_path: Path, where: str) -> None:
    """Trouble in composing or in the proof makes no file, leaves the old one, and is told once."""
    run(tmp_path)

    def composed(job: Job) -> OrderOrFindings:
        if job.organisation != "club":
            return order(job)
        return (ENGLISH,) if where == "compose" else ordered(job, sheet(job)._replace(title="New"))

    def prove(orders: Sequence[Order]) -> Iterator[MadeFile]:
        return (made(each)._replace(findings=(ENGLISH,)) for each in orders)

    report = run(tmp_path, steps_with(composed)._replace(render=prove))
    assert (report.unchanged, report.failed, report.findings) == (6, 2, (ENGLISH,))
    assert [each.path.split("/")[0] for each in report.outdated] == ["club", "club"]
    assert len(list((tmp_path / "club").iterdir())) == 2


def test_what_was_finished_before_an_interruption_is_listed(tmp_path: Path) -> None:
    """After Ctrl-C the next build goes on where this one stopped."""

    def interrupted(orders: Sequence[Order]) -> Iterator[MadeFile]:
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

    def doubtful(orders: Sequence[Order]) -> Iterator[MadeFile]:
        return (made(each)._replace(findings=(doubt,)) for each in orders)

    steps = STEPS._replace(render=doubtful)
    assert run(tmp_path / "a", steps).findings == (doubt,)
    assert run(tmp_path / "b", steps, asked=EVERYTHING._replace(strict=True)).documents == ()


@pytest.mark.parametrize("where", ["content", "proof"])
def test_a_warning_takes_no_published_file_away(tmp_path: Path, where: str) -> None:
    """What only --strict holds back is not made anew; the file that stands stays, and is listed."""
    doubt = ENGLISH._replace(severity=Severity.WARNING)

    def doubtful(orders: Sequence[Order]) -> Iterator[MadeFile]:
        return (made(each)._replace(findings=(doubt,)) for each in orders)

    before = run(tmp_path).documents
    steps = steps_with(partial(order, engine="engine 2"))._replace(render=doubtful)
    strict = EVERYTHING._replace(strict=True)
    report = run(
        tmp_path,
        steps if where == "proof" else STEPS,
        (doubt,) if where == "content" else (),
        asked=strict,
    )
    assert (report.made, report.failed, report.removed) == (0, 8 if where == "proof" else 4, ())
    assert tuple(each._replace(current=True) for each in read_manifest(tmp_path).values()) == before
    assert all(is_intact(tmp_path, each) for each in before)


def test_the_request_may_name_one_site(tmp_path: Path) -> None:
    """A site's documents stand beside the organisation's."""
    run(tmp_path)
    report = run(tmp_path, asked=EVERYTHING._replace(site="north", kinds=("handout",)))
    assert [each.site for each in report.documents] == ["north", "north"]
    assert len(read_manifest(tmp_path)) == 10
