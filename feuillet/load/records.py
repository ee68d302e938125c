"""A tree and a model make a record, or findings that point into the file."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from feuillet.findings import Finding, Place, Severity, error
from feuillet.load.source import read_source
from feuillet.load.tree import Tree, read_tree
from feuillet.load.words import in_words, known_keys
from feuillet.model import Brand, Loaded, Step

Model = TypeVar("Model", bound=BaseModel)
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
        return None, found
    record, refused = build(model, tree, path)
    # A line that YAML trouble has damaged already gets no second finding about what was left of it.
    damaged = {finding.place.line for finding in found if finding.severity is Severity.ERROR}
    found = (*found, *(finding for finding in refused if finding.place.line not in damaged))
    return (None if damaged else record), found


def build(model: type[Model], tree: Tree, path: str) -> tuple[Loaded[Model] | None, Findings]:
    try:
        return Loaded(model.model_validate(tree.value), path, tree.marks), ()
    except ValidationError as trouble:
        details = trouble.errors(include_url=False)
    part = fallen_to(tree, details)
    # Both ends of a range fail alike when one number stands for both: said once.
    found = dict.fromkeys(finding_of(model, tree, path, each) for each in details if each["loc"][:1] != (part,))
    return None, (*found, *((lost_line(tree, path, details, part),) if part is not None else ()))


def fallen_to(tree: Tree, details: Sequence[ErrorDetails]) -> Step | None:
    """The part of the file to which all fell that stood under one line that is gone; None where none is.

    One key of the file is missing, and in one part every entry from some place on is refused, two at least.
    """
    if sum(opens_a_part(each) for each in details) != 1:
        return None
    for part, content in (tree.value or {}).items():
        entries = list(content) if isinstance(content, dict) else list(range(len(content or ())))
        refused = {each["loc"][1] for each in details if each["loc"][0] == part and len(each["loc"]) > 1}
        if len(refused) > 1 and refused == set(entries[-len(refused) :]):
            return part
    return None


def lost_line(tree: Tree, path: str, details: Sequence[ErrorDetails], part: Step) -> Finding:
    (key,) = (each["loc"][0] for each in details if opens_a_part(each))
    lines = [tree.marks.get(tuple(in_file(tree, each["loc"][:2]))) for each in details if each["loc"][0] == part]
    message = f"from here on, nothing belongs under `{part}`: write the line that is missing above, `{key}:`"
    return error(Place(path, *min(line for line in lines if line)), message, "missing-line")


def opens_a_part(detail: ErrorDetails) -> bool:
    return detail["type"] == "missing" and len(detail["loc"]) == 1


def finding_of(model: type[Model], tree: Tree, path: str, detail: ErrorDetails) -> Finding:
    written = tuple(in_file(tree, detail["loc"]))
    braced = written in tree.braced
    message, rule = in_words(detail, known_keys(model, detail["loc"][:-1]), braced=braced)
    marks = tree.keys if rule == "unknown-key" or detail["loc"][-1:] == ("[key]",) else tree.marks
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
