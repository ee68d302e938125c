"""A line that opened a part and is gone: what stood under it falls to the part above."""

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Any, NamedTuple, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from feuillet.load.refusals import find_models
from feuillet.load.shapes import unwrap_type
from feuillet.model import Step


class LostLine(NamedTuple):
    """A part, its first entry that belongs to another, that one's key, what is wrong besides."""

    part: str
    first: Step
    key: str
    details: tuple[ErrorDetails, ...]


def find_lost_line(
    model: type[BaseModel], content: Mapping[str, Any], details: Sequence[ErrorDetails]
) -> LostLine | None:
    """The part that took in what belongs to the one key that is missing; None where none did.

    Every entry from some place on is refused, two at least, and most are right under that key.
    """
    gone = [str(each["loc"][0]) for each in details if is_missing_part(each)]
    for part, inside in content.items() if len(gone) == 1 else ():
        refused = {
            each["loc"][1] for each in details if each["loc"][0] == part and len(each["loc"]) > 1
        }
        tail = list(takewhile(refused.__contains__, reversed(_list_entry_keys(inside))))
        tries = [
            _move_last_entries(model, content, part, gone[0], count)
            for count in range(len(tail), 1, -1)
        ]
        if likely := [each for each in tries if each]:
            return min(likely, key=lambda each: len(each.details))
    return None


def _move_last_entries(
    model: type[BaseModel], content: Mapping[str, Any], part: str, key: str, count: int
) -> LostLine | None:
    """What is wrong once the last entries stand under the key; None where most are wrong there."""
    entries = _list_entry_keys(content[part])
    place = len(entries) - count
    kept, fallen = _split_entries(content[part], place)
    wrong = _collect_refusals(model, {**content, part: kept, key: fallen})
    misplaced = {each["loc"][1:2] for each in wrong if each["loc"][0] == key}
    if () in misplaced or len(misplaced) * 2 >= count:
        return None
    return LostLine(
        part,
        entries[place],
        key,
        tuple(_restore_location(each, part, key, place) for each in wrong),
    )


def _list_entry_keys(inside: object) -> list[Step]:
    match inside:
        case dict():
            return list(inside)
        case list():
            return list(range(len(inside)))
        case _:
            return []


def _split_entries(inside: Any, place: int) -> tuple[Any, Any]:  # noqa: ANN401  (a dict or a list)
    """What stays, and what falls."""
    if isinstance(inside, dict):
        pairs = list(inside.items())
        return dict(pairs[:place]), dict(pairs[place:])
    return inside[:place], inside[place:]


def _collect_refusals(model: type[BaseModel], content: Mapping[str, Any]) -> list[ErrorDetails]:
    try:
        model.model_validate(content)
    except ValidationError as trouble:
        return trouble.errors(include_url=False)
    return []


def _restore_location(detail: ErrorDetails, part: str, key: str, place: int) -> ErrorDetails:
    """A refusal of what fell, at the place where it stands in the file."""
    head, *rest = detail["loc"]
    if head != key:
        return detail
    if rest and isinstance(rest[0], int):
        rest[0] += place
    return {**detail, "loc": (part, *rest)}


def is_missing_part(detail: ErrorDetails) -> bool:
    return detail["type"] == "missing" and len(detail["loc"]) == 1


def find_lost_key(
    model: type[BaseModel], content: Mapping[str, Any], location: tuple[Step, ...]
) -> str:
    """The key that is not in the file and under which this one could stand."""
    if len(location) < 2:
        return ""
    beside = set(_find_mapping_at(content, location[:-1]))
    shared = {
        name: max(
            (len(beside & each.model_fields.keys()) for each in find_models(field.annotation)),
            default=0,
        )
        for name, field in model.model_fields.items()
        if name not in content and _can_hold_key(field, location[-1])
    }
    return max(shared, key=lambda name: shared[name], default="")


def _can_hold_key(field: FieldInfo, key: Step) -> bool:
    """Whether a key may stand in a part: by its name, or any in a part that must be there."""
    if any(key in each.model_fields for each in find_models(field.annotation)):
        return True
    return field.is_required() and dict in {
        get_origin(each) for each in unwrap_type(field.annotation)
    }


# What a file may hold.
def _find_mapping_at(content: Any, steps: tuple[Step, ...]) -> Any:  # noqa: ANN401
    """What stands at these steps; nothing where they lead nowhere."""
    for step in steps:
        try:
            content = content[step]
        except (KeyError, IndexError, TypeError):
            return ()
    return content if isinstance(content, dict) else ()
