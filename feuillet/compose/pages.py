"""Jinja2, set so that nothing undefined and nothing unprintable reaches a page."""

import traceback
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, TemplateNotFound, TemplateRuntimeError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from feuillet.folders import Layers

__all__ = ["TemplateError", "environment", "fault"]


def printable(value: object) -> object:
    """Refuse what a template should never print: a value that is missing, or one that is not text."""
    # What is undefined raises by itself, and says its name.
    if isinstance(value, bool) or not isinstance(value, str | int | StrictUndefined):
        raise TemplateRuntimeError(f"a template prints {value!r}, which is no text")
    return value


@cache
def environment(layers: Layers) -> Environment:
    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(layers),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=printable,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def fault(trouble: TemplateError, layers: Layers) -> tuple[Path | None, int, str]:
    """The template in which a trouble arose (None: before any was read), its line, and what to do about it."""
    frames = traceback.extract_tb(trouble.__traceback__)
    inside = [frame for frame in frames if any(map(Path(frame.filename).is_relative_to, layers))]
    file, line = (Path(inside[-1].filename), inside[-1].lineno or 1) if inside else (None, 1)
    # Its own message is the bare name.
    if isinstance(trouble, TemplateNotFound):
        return file, line, f"there is no template `{trouble.name}`: mend the name, or add the file"
    return file, line, f"the template cannot be used: {trouble}"
