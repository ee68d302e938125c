"""A tree and a model make a record, or findings that point into the file."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from feuillet.findings import Finding, Place, Severity, error
from feuillet.load.fallen import Fallen, fallen_part, lost_key, opens_a_part
from feuillet.load.shapes import by_language, expected, is_needed, language_of
from feuillet.load.source import read_source
from feuillet.load.tree import SILENT, Tree, read_tree
from feuillet.load.words import Around, in_words, known_keys
from feuillet.model import Brand, Kind, Loaded, Organisation, Procedure, Step

Model = TypeVar("Model", bound=BaseModel)
# Their folder is nothing without them.
NEEDED = {Brand, Kind, Organisation, Procedure}
Findings = tuple[Finding, ...]
Steps = tuple[Step, ...]

# A range is written [low, high]: how the model names the two, and where they stand in the list.
ENDS: dict[Step, int] = {"low": 0, "high": 1}


def read_record(model: type[Model], file: Path, path: str) -> tuple[Loaded[Model] | None, Findings]:
    """The record of one file, None when anything in it is an error; `path` is what findings say."""
    source = read_source(file, path)
    if source.text is None:
        return None, source.findings
    tree = read_tree(source.text, path, comments_may_trail=model is Brand)
    found = (*source.findings, *tree.findings)
    if tree.value is None:
        return None, tuple(mended(finding, model) for finding in found)
    record, refused = build(model, tree, path)
    # A line that YAML trouble has damaged already gets no second finding about what was left of it.
    damaged = {finding.place.line for finding in found if finding.severity is Severity.ERROR}
    found = (*found, *(finding for finding in refused if finding.place.line not in damaged))
    return (None if damaged else record), found


def mended(finding: Finding, model: type[BaseModel]) -> Finding:
    """What a file that says nothing is given: one that need not be there may go."""
    if finding.rule != "yaml-empty":
        return finding
    if model is Brand:
        return finding._replace(message=f"{SILENT}, as `meta: the name` at least")
    return finding if model in NEEDED else finding._replace(message=f"{SILENT}, or delete it")


def build(model: type[Model], tree: Tree, path: str) -> tuple[Loaded[Model] | None, Findings]:
    content = tree.value or {}
    try:
        return Loaded(model.model_validate(content), path, tree.marks), ()
    except ValidationError as trouble:
        details = trouble.errors(include_url=False)
    fallen = fallen_part(model, content, details)
    if fallen:
        details = [*fallen.details, *(each for each in details if opens_a_part(each))]
    # Both ends of a range fail alike when one number stands for both: said once.
    found = dict.fromkeys(
        finding for each in details for finding in findings_of(model, tree, path, each)
    )
    return None, (*found, *((lost_line(tree, path, fallen),) if fallen else ()))


def lost_line(tree: Tree, path: str, fallen: Fallen) -> Finding:
    message = (
        f"from here on, nothing belongs under `{fallen.part}`: "
        f"write the line that is missing above, `{fallen.key}:`"
    )
    mark = tree.marks.get((fallen.part, fallen.first), tree.marks[()])
    return error(Place(path, *mark), message, "missing-line")


def findings_of(
    model: type[Model], tree: Tree, path: str, detail: ErrorDetails
) -> Iterator[Finding]:
    """What is refused at a place; a refusal of ours may name several, each where it stands."""
    faults = detail.get("ctx", {}).get("faults", ())
    for steps, said in faults:
        written = tuple(in_file(tree, (*detail["loc"], *steps)))
        yield error(Place(path, *tree.marks.get(written, tree.marks[()])), said, "bad-value")
    if not faults:
        yield finding_of(model, tree, path, detail)


def finding_of(model: type[Model], tree: Tree, path: str, detail: ErrorDetails) -> Finding:
    location, content = detail["loc"], tree.value or {}
    written = tuple(in_file(tree, location))
    language = language_of(content)
    around = Around(
        known=known_keys(model, location[:-1]),
        braced=written in tree.braced,
        lost=lost_key(model, content, location),
        shape=expected(model, location, detail["input"], language),
        language=language if by_language(model, location) else "",
        needed=is_needed(model, location),
    )
    message, rule = in_words(detail, around)
    at_key = rule == "unknown-key" or location[-1:] == ("[key]",)
    marks = tree.keys if at_key else tree.marks
    return error(Place(path, *marks.get(written, tree.marks[()])), message, rule)


def in_file(tree: Tree, location: Steps) -> Iterator[Step]:
    """The steps of a refusal that stand in the file: the model adds names of its own, and of what is missing."""
    written: Steps = ()
    for step in location:
        for candidate in (step, ENDS.get(step)):
            if candidate is not None and (*written, candidate) in tree.marks:
                written = (*written, candidate)
                yield candidate
                break
