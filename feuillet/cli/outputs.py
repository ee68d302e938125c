"""What a command that was typed will write, and whether it may."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from feuillet.folders import project_at
from feuillet.publish import outputs
from feuillet.publish.outputs import Output, Reads
from feuillet.publish.permits import exposed_patients, permit_all
from feuillet.publish.seals import mark_of
from feuillet.select import Request

# The options of `batch` that name one file for all documents.
ONE_FILE = {"merge": outputs.merged, "zipped": outputs.zipped}


def permit_batch(typed: Mapping[str, object], request: Request, root: Path) -> None:
    """EngineError where `batch` may not write."""
    people = Path(str(typed["people"]))
    reads = Reads(project_at(root), () if typed["template"] else (people,))
    permit_all((*of_list(typed, people, request), *kept(typed)), reads, force=bool(typed["force"]))


def exposed_list(typed: Mapping[str, object], root: Path) -> Iterator[str]:
    """What is to be told of where a list of patients stands."""
    people = Path(str(typed["people"]))
    if people.is_file() and not typed["template"]:
        yield from exposed_patients(people, project_at(root))


def permit_review(typed: Mapping[str, object], root: Path) -> None:
    """EngineError where `review` may not write."""
    if isinstance(ics := typed["ics"], Path):
        reads = Reads(project_at(root))
        permit_all((outputs.calendar(ics),), reads, force=bool(typed["force"]))


def of_list(typed: Mapping[str, object], people: Path, request: Request) -> Iterator[Output]:
    """One of a list to fill in, one file, or a folder."""
    if typed["template"]:
        yield outputs.template(people)
        return
    asked = {name: path for name in ONE_FILE if isinstance(path := typed[name], Path)}
    mark = mark_of(request)
    yield from (ONE_FILE[name](path, mark) for name, path in asked.items())
    if not asked:
        yield outputs.documents_of_list(request.output)


def kept(typed: Mapping[str, object]) -> Iterator[Output]:
    if isinstance(cache := typed["cache"], Path):
        yield outputs.layouts(cache)
