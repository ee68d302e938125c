"""What a command that was typed will write, and whether it may."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from feuillet.folders import find_project_folders
from feuillet.publish import outputs
from feuillet.publish.outputs import CommandInputs, Output
from feuillet.publish.permits import describe_patient_list_exposure, permit_outputs
from feuillet.publish.seals import derive_list_mark
from feuillet.select import Request

# The options of `batch` that name one file for all documents.
_SINGLE_FILE_OUTPUTS = {"merge": outputs.declare_merged_pdf, "zipped": outputs.declare_zip}


def permit_batch(typed: Mapping[str, object], request: Request, root: Path) -> None:
    """EngineError where `batch` may not write."""
    people = Path(str(typed["people"]))
    reads = CommandInputs(find_project_folders(root), () if typed["template"] else (people,))
    permit_outputs(
        (*_find_list_outputs(typed, people, request), *_find_cache_outputs(typed)),
        reads,
        force=bool(typed["force"]),
    )


def describe_list_exposure(typed: Mapping[str, object], root: Path) -> Iterator[str]:
    """What is to be told of where a list of patients stands."""
    people = Path(str(typed["people"]))
    if people.is_file() and not typed["template"]:
        yield from describe_patient_list_exposure(people, find_project_folders(root))


def permit_review(typed: Mapping[str, object], root: Path) -> None:
    """EngineError where `review` may not write."""
    if isinstance(ics := typed["ics"], Path):
        reads = CommandInputs(find_project_folders(root))
        permit_outputs((outputs.declare_calendar(ics),), reads, force=bool(typed["force"]))


def _find_list_outputs(
    typed: Mapping[str, object], people: Path, request: Request
) -> Iterator[Output]:
    """One of a list to fill in, one file, or a folder."""
    if typed["template"]:
        yield outputs.declare_list_template(people)
        return
    asked = {name: path for name in _SINGLE_FILE_OUTPUTS if isinstance(path := typed[name], Path)}
    mark = derive_list_mark(request)
    yield from (_SINGLE_FILE_OUTPUTS[name](path, mark) for name, path in asked.items())
    if not asked:
        yield outputs.declare_list_documents(request.output)


def _find_cache_outputs(typed: Mapping[str, object]) -> Iterator[Output]:
    if isinstance(cache := typed["cache"], Path):
        yield outputs.declare_layouts(cache)
