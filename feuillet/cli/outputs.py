"""What a command that was typed will write, and whether it may."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from feuillet.folders import find_project_folders
from feuillet.publish import outputs
from feuillet.publish.outputs import CommandInputs, Output
from feuillet.publish.permits import describe_patient_list_exposure, permit_outputs


def permit_list_template(people: Path, root: Path, *, force: bool) -> None:
    """EngineError where a list to fill in may not be written."""
    reads = CommandInputs(find_project_folders(root))
    permit_outputs((outputs.declare_list_template(people),), reads, force=force)


def declare_chosen_cache(cache: Path | None) -> tuple[Output, ...]:
    """Where layouts are kept, where somebody has chosen it."""
    return (outputs.declare_layouts(cache),) if cache else ()


def describe_list_exposure(people: Path, root: Path) -> Iterator[str]:
    """What is to be told of where a list of patients stands."""
    if people.is_file():
        yield from describe_patient_list_exposure(people, find_project_folders(root))


def permit_review(typed: Mapping[str, object], root: Path) -> None:
    """EngineError where `review` may not write."""
    if isinstance(ics := typed["ics"], Path):
        reads = CommandInputs(find_project_folders(root))
        permit_outputs((outputs.declare_calendar(ics),), reads, force=bool(typed["force"]))
