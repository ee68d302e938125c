"""What should stand at a place, told with what was typed: a list, words by language, keys."""

import re
from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from feuillet.messages import gettext as _
from feuillet.model import Step
from feuillet.model.fields import ID_PATTERN, Language

_LONGEST_YAML_QUOTE = 60
# What YAML reads as something else than the text that it is, in a line or between brackets.
_YAML_SPECIAL_SIGNS = re.compile(r"^[\s\-?:,\[\]{}#&*!|>'\"%@`]|: |:$| #|[,\[\]{}]")
_USUAL_LANGUAGE = "fr"
# How many keys of a mapping are listed.
_MOST_KEYS = 6


def describe_expected_shape(
    model: type[BaseModel], steps: tuple[Step, ...], value: object, language: str
) -> tuple[str, str] | None:
    """What should stand where keys or a list belong, and what to write; None of anything else."""
    key = str(steps[-1]) if steps else ""
    for shape in _find_types_at(model, steps):
        origin, inner = get_origin(shape), get_args(shape)
        if origin is dict and inner[0] == Language:
            return _("words by language"), _("write `{language}: {value}` under `{key}`").format(
                language=language, value=quote_as_yaml(value), key=key
            )
        if origin is dict:
            rest = "[…]" if tuple in {get_origin(each) for each in unwrap_type(inner[1])} else "…"
            return _("keys with values"), _("write `{example_key}: {rest}` under `{key}`").format(
                example_key=_choose_example_key(value), rest=rest, key=key
            )
        if origin in {tuple, list}:
            return (
                _("a list"),
                _("write `[{value}]`, or a line that starts with `- ` for each entry").format(
                    value=quote_as_yaml(value)
                ),
            )
        if isinstance(shape, type) and issubclass(shape, BaseModel):
            return (
                _("keys with values"),
                _("write {lines} under `{key}`").format(
                    lines=_describe_mapping_lines(shape, value), key=key
                ),
            )
    return None


def has_words_by_language(model: type[BaseModel], steps: tuple[Step, ...]) -> bool:
    """Whether words in each language stand there."""
    return any(
        get_origin(each) is dict and get_args(each)[0] == Language
        for each in _find_types_at(model, steps)
    )


def _describe_mapping_lines(model: type[BaseModel], value: object) -> str:
    """The lines of a mapping; the one alone for which nothing but what was typed is wanted."""
    right = [
        name
        for name in model.model_fields
        if isinstance(value, str) and _is_valid_line(model, name, value)
    ]
    if len(right) == 1:
        return f"`{right[0]}: {quote_as_yaml(value)}`"
    names = sorted(model.model_fields, key=lambda name: not model.model_fields[name].is_required())
    return ", ".join(f"`{name}: …`" for name in names[:_MOST_KEYS])


def _is_valid_line(model: type[BaseModel], name: str, value: str) -> bool:
    """Whether a mapping of this line alone can be read."""
    try:
        model.model_validate({name: value})
    except ValidationError:
        return False
    return True


def is_required_key(model: type[BaseModel], steps: tuple[Step, ...]) -> bool:
    """Whether the key may not be taken out."""
    around = [
        shape for shape in _find_types_at(model, steps[:-1]) if hasattr(shape, "model_fields")
    ]
    fields = [shape.model_fields.get(str(steps[-1])) for shape in around if steps]
    return any(field.is_required() for field in fields if field)


def _find_types_at(model: type[BaseModel], steps: tuple[Step, ...]) -> list[Any]:
    """The types that may stand at these steps; what the library adds to them leads nowhere new."""
    found: list[Any] = [model]
    for step in steps:
        inner = [each for shape in found for each in _find_inner_types(shape, step)]
        found = inner or found
    return [each for shape in found for each in unwrap_type(shape)]


# A type of any form.
def _find_inner_types(shape: Any, step: Step) -> Iterator[Any]:  # noqa: ANN401
    for each in unwrap_type(shape):
        origin, inner = get_origin(each), get_args(each)
        if isinstance(each, type) and issubclass(each, BaseModel):
            yield from (
                field.annotation for name, field in each.model_fields.items() if name == step
            )
        elif origin is dict:
            yield inner[1]
        elif origin in {tuple, list} and isinstance(step, int):
            yield inner[0]


def unwrap_type(shape: Any) -> Iterator[Any]:  # noqa: ANN401  (as above)
    """A type without what is noted of it; each of several."""
    origin = get_origin(shape)
    if origin is Annotated:
        yield from unwrap_type(get_args(shape)[0])
    elif origin in {Union, UnionType}:
        yield from (inner for each in get_args(shape) for inner in unwrap_type(each))
    elif shape is not type(None):
        yield shape


def quote_as_yaml(value: object) -> str:
    """What was typed, as YAML that can be copied; dots where it was nothing that can be."""
    match value:
        case [str() as alone]:
            return quote_as_yaml(alone)
        case str() if value.strip():
            text = " ".join(value.split())
            if len(text) > _LONGEST_YAML_QUOTE:
                return f"{text[:_LONGEST_YAML_QUOTE].rstrip()}…"
            return "'" + text.replace("'", "''") + "'" if _YAML_SPECIAL_SIGNS.search(text) else text
        case _:
            return "…"


def _choose_example_key(value: object) -> str:
    """What was typed, where it can be a key."""
    key = value[0] if isinstance(value, list) and value else value
    return key if isinstance(key, str) and re.fullmatch(ID_PATTERN, key) else "an-id"


def find_first_language(content: Mapping[str, Any]) -> str:
    """The first of the languages that a file names."""
    match content.get("languages"):
        case [str() as language, *_] if re.fullmatch(r"[a-z]{2}", language):
            return language
        case _:
            return _USUAL_LANGUAGE
