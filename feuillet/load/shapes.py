"""What should stand at a place, told with what was typed: a list, words by language, keys."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from feuillet.model import Step
from feuillet.model.fields import Language

SHOWN = 60
# What YAML reads as something else than the text that it is, in a line or between brackets.
SPECIAL = re.compile(r"^[\s\-?:,\[\]{}#&*!|>'\"%@`]|: |:$| #|[,\[\]{}]")
USUAL = "fr"


def expected(
    model: type[BaseModel], steps: tuple[Step, ...], value: object, language: str
) -> tuple[str, str] | None:
    """What should stand where keys or a list belong, and what to write; None of anything else."""
    key = str(steps[-1]) if steps else ""
    for shape in types_at(model, steps):
        origin, inner = get_origin(shape), get_args(shape)
        if origin is dict and inner[0] == Language:
            return "words by language", f"write `{language}: {typed(value)}` under `{key}`"
        if origin is dict:
            rest = "[…]" if tuple in {get_origin(each) for each in below(inner[1])} else "…"
            return "keys with values", f"write `{first(value)}: {rest}` under `{key}`"
        if origin in {tuple, list}:
            return (
                "a list",
                f"write `[{typed(value)}]`, or a line that starts with `- ` for each entry",
            )
        if isinstance(shape, type) and issubclass(shape, BaseModel):
            return "keys with values", f"write {lines(shape, value)} under `{key}`"
    return None


def by_language(model: type[BaseModel], steps: tuple[Step, ...]) -> bool:
    """Whether words in each language stand there."""
    return any(
        get_origin(each) is dict and get_args(each)[0] == Language
        for each in types_at(model, steps)
    )


def lines(model: type[BaseModel], value: object) -> str:
    """The lines of a mapping, or the one for which what was typed is right and enough."""
    for name in model.model_fields if isinstance(value, str) else ():
        with suppress(ValidationError):
            model.model_validate({name: value})
            return f"`{name}: {typed(value)}`"
    return ", ".join(f"`{name}: …`" for name in model.model_fields)


def is_needed(model: type[BaseModel], steps: tuple[Step, ...]) -> bool:
    """Whether the key may not be taken out."""
    around = (shape for shape in types_at(model, steps[:-1]) if hasattr(shape, "model_fields"))
    fields = (shape.model_fields.get(str(steps[-1])) for shape in around)
    return any(field.is_required() for field in fields if field)


def types_at(model: type[BaseModel], steps: tuple[Step, ...]) -> list[Any]:
    """The types that may stand at these steps; what the library adds to them leads nowhere new."""
    found: list[Any] = [model]
    for step in steps:
        inner = [each for shape in found for each in inside(shape, step)]
        found = inner or found
    return [each for shape in found for each in below(shape)]


def inside(shape: Any, step: Step) -> Iterator[Any]:  # noqa: ANN401  (a type of any form)
    for each in below(shape):
        origin, inner = get_origin(each), get_args(each)
        if isinstance(each, type) and issubclass(each, BaseModel):
            yield from (
                field.annotation for name, field in each.model_fields.items() if name == step
            )
        elif origin is dict:
            yield inner[1]
        elif origin in {tuple, list} and isinstance(step, int):
            yield inner[0]


def below(shape: Any) -> Iterator[Any]:  # noqa: ANN401  (as above)
    """A type without what is noted of it; each of several."""
    origin = get_origin(shape)
    if origin is Annotated:
        yield from below(get_args(shape)[0])
    elif origin in {Union, UnionType}:
        yield from (inner for each in get_args(shape) for inner in below(each))
    elif shape is not type(None):
        yield shape


def typed(value: object) -> str:
    """What was typed, as YAML that can be copied; dots where it was nothing that can be."""
    match value:
        case [str() as alone]:
            return typed(alone)
        case str() if value.strip():
            text = " ".join(value.split())
            if len(text) > SHOWN:
                return f"{text[:SHOWN].rstrip()}…"
            return "'" + text.replace("'", "''") + "'" if SPECIAL.search(text) else text
        case _:
            return "…"


def first(value: object) -> str:
    return typed(value[0] if isinstance(value, list) and value else value)


def language_of(content: Mapping[str, Any]) -> str:
    """The first of the languages that a file names."""
    match content.get("languages"):
        case [str() as language, *_] if re.fullmatch(r"[a-z]{2}", language):
            return language
        case _:
            return USUAL
