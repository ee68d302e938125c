"""A tree and a model make a record, or findings that point into the file."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from feuillet.findings import Finding, Place, Severity, build_error
from feuillet.load.file_text import read_file_text
from feuillet.load.lost_lines import LostLine, find_lost_key, find_lost_line, is_missing_part
from feuillet.load.refusals import RefusalContext, describe_refusal, list_known_keys
from feuillet.load.shapes import (
    describe_expected_shape,
    find_first_language,
    has_words_by_language,
    is_required_key,
)
from feuillet.load.tree import EMPTY_FILE_MESSAGE, YamlTree, parse_yaml_tree
from feuillet.messages import gettext as _
from feuillet.model import Brand, Kind, Loaded, Organisation, Procedure, Step

_Model = TypeVar("_Model", bound=BaseModel)
# Their folder is nothing without them.
_REQUIRED_MODELS = {Brand, Kind, Organisation, Procedure}
_Findings = tuple[Finding, ...]
_Steps = tuple[Step, ...]

# A range is written [low, high]: how the model names the two, and where they stand in the list.
_RANGE_END_INDEXES: dict[Step, int] = {"low": 0, "high": 1}


def read_record(
    model: type[_Model], file: Path, path: str
) -> tuple[Loaded[_Model] | None, _Findings]:
    """The record of one file, None when anything in it is an error; `path` is what findings say."""
    source = read_file_text(file, path)
    if source.text is None:
        return None, source.findings
    tree = parse_yaml_tree(source.text, path, comments_may_trail=model is Brand)
    found = (*source.findings, *tree.findings)
    if tree.value is None:
        return None, tuple(_complete_empty_file_remedy(finding, model) for finding in found)
    record, refused = _build_record(model, tree, path)
    # A line that YAML trouble has damaged already gets no second finding about what was left of it.
    damaged = {finding.place.line for finding in found if finding.severity is Severity.ERROR}
    found = (*found, *(finding for finding in refused if finding.place.line not in damaged))
    return (None if damaged else record), found


def _complete_empty_file_remedy(finding: Finding, model: type[BaseModel]) -> Finding:
    """What a file that says nothing is given: one that need not be there may go."""
    if finding.rule != "yaml-empty":
        return finding
    if model is Brand:
        return finding._replace(
            message=_("{empty_file_message}, as `meta: the name` at least").format(
                empty_file_message=_(EMPTY_FILE_MESSAGE)
            )
        )
    return (
        finding
        if model in _REQUIRED_MODELS
        else finding._replace(
            message=_("{empty_file_message}, or delete it").format(
                empty_file_message=_(EMPTY_FILE_MESSAGE)
            )
        )
    )


def _build_record(
    model: type[_Model], tree: YamlTree, path: str
) -> tuple[Loaded[_Model] | None, _Findings]:
    content = tree.value or {}
    try:
        return Loaded(model.model_validate(content), path, tree.marks), ()
    except ValidationError as trouble:
        details = trouble.errors(include_url=False)
    fallen = find_lost_line(model, content, details)
    if fallen:
        details = [*fallen.details, *(each for each in details if is_missing_part(each))]
    # Both ends of a range fail alike when one number stands for both: said once.
    found = dict.fromkeys(
        finding for each in details for finding in _build_refusal_findings(model, tree, path, each)
    )
    return None, (*found, *((_build_lost_line_finding(tree, path, fallen),) if fallen else ()))


def _build_lost_line_finding(tree: YamlTree, path: str, fallen: LostLine) -> Finding:
    message = _(
        "from here on, nothing belongs under `{part}`: write the line that is missing "
        "above, `{key}:`"
    ).format(part=fallen.part, key=fallen.key)
    mark = tree.marks.get((fallen.part, fallen.first), tree.marks[()])
    return build_error(Place(path, *mark), message, "missing-line")


def _build_refusal_findings(
    model: type[_Model], tree: YamlTree, path: str, detail: ErrorDetails
) -> Iterator[Finding]:
    """What is refused at a place; a refusal of ours may name several, each where it stands."""
    faults = detail.get("ctx", {}).get("faults", ())
    for steps, said in faults:
        written = tuple(_find_steps_in_file(tree, (*detail["loc"], *steps)))
        yield build_error(Place(path, *tree.marks.get(written, tree.marks[()])), said, "bad-value")
    if not faults:
        yield _build_refusal_finding(model, tree, path, detail)


def _build_refusal_finding(
    model: type[_Model], tree: YamlTree, path: str, detail: ErrorDetails
) -> Finding:
    location, content = detail["loc"], tree.value or {}
    written = tuple(_find_steps_in_file(tree, location))
    language = find_first_language(content)
    around = RefusalContext(
        known=list_known_keys(model, location[:-1]),
        braced=written in tree.braced,
        lost=find_lost_key(model, content, location),
        shape=describe_expected_shape(model, location, detail["input"], language),
        language=language if has_words_by_language(model, location) else "",
        needed=is_required_key(model, location),
    )
    message, rule = describe_refusal(detail, around)
    at_key = rule == "unknown-key" or location[-1:] == ("[key]",)
    marks = tree.keys if at_key else tree.marks
    return build_error(Place(path, *marks.get(written, tree.marks[()])), message, rule)


def _find_steps_in_file(tree: YamlTree, location: _Steps) -> Iterator[Step]:
    """The steps of a refusal that stand in the file: the model adds names of its own, and of what
    is missing.
    """
    written: _Steps = ()
    for step in location:
        for candidate in (step, _RANGE_END_INDEXES.get(step)):
            if candidate is not None and (*written, candidate) in tree.marks:
                written = (*written, candidate)
                yield candidate
                break
