"""Jinja2, set so that nothing undefined and nothing unprintable reaches a page."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

__all__ = ["TemplateError", "environment"]


def printable(value: object) -> object:
    """Refuse what a template should never print: a value that is missing, or one that is not text."""
    if value is None or isinstance(value, bool | list | dict | tuple):
        message = f"a template prints {value!r}, which is no text"
        raise TypeError(message)
    return value


@cache
def environment(folder: Path) -> Environment:
    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=printable,
        trim_blocks=True,
        lstrip_blocks=True,
    )
