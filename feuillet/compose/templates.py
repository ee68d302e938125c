"""Jinja2, set so that nothing undefined and nothing unprintable reaches a page."""

import re
import traceback
from collections.abc import Callable, MutableMapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateRuntimeError,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from feuillet.folders import PACKAGE_FOLDER, Layers, find_first_file
from feuillet.messages import gettext as _


class _TemplateFault(NamedTuple):
    """What is wrong with a template and in which line; `file` is None when none was found."""

    file: Path | None
    line: int
    message: str


class _UndefinedName(StrictUndefined):
    """A name that nothing has stops the page where it is written, and not in the macro that it is
    handed to.
    """

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: object = missing,
        name: str | None = None,
        exc: type[TemplateRuntimeError] = UndefinedError,
    ) -> None:
        super().__init__(hint, obj, name, exc)
        self._fail_with_undefined_error()


def require_printable(value: object) -> object:
    """Refuse what a template should never print: what is not text."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise TemplateRuntimeError(
            _("a template prints {value!r}, which is no text").format(value=value)
        )
    return value


def require_text(value: object) -> str:
    """Refuse what a template hands over in the place of text."""
    if not isinstance(value, str):
        raise TemplateRuntimeError(
            _("{value!r} stands where a text is asked for").format(value=value)
        )
    return value


# A picture without a description, and a drawing without a title, that is not called decoration.
_PICTURE_WITHOUT_TEXT = re.compile(
    r"<img(?![^>]*\s(?:alt|aria-hidden)=)|<svg(?![^>]*\saria-hidden=)[^>]*>(?!\s*<title)"
)


class _TemplateLoader(FileSystemLoader):
    """Files under our folders; whatever goes wrong while one is read is said of that file."""

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """A picture that says nothing is told at its own line, before anything is laid out."""
        source, path, is_current = super().get_source(environment, template)
        if found := _PICTURE_WITHOUT_TEXT.search(source):
            message = _(
                'a picture says nothing to who cannot see it: give it alt="…", or '
                'aria-hidden="true" for decoration'
            )
            raise TemplateSyntaxError(
                message, source.count("\n", 0, found.start()) + 1, template, path
            )
        return source, path, is_current

    def load(
        self,
        environment: Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002 - Jinja2's name
    ) -> Template:
        try:
            return super().load(environment, name, globals)
        except TemplateError:
            raise
        except Exception as trouble:
            raise TemplateSyntaxError(
                _describe_template_trouble(trouble),
                1,
                name,
                str(find_first_file(tuple(map(Path, self.searchpath)), name)),
            ) from trouble


@cache
def build_environment(layers: Layers) -> Environment:
    return ImmutableSandboxedEnvironment(
        loader=_TemplateLoader(layers),
        autoescape=True,
        undefined=_UndefinedName,
        finalize=require_printable,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def find_template_fault(trouble: Exception, layers: Layers) -> _TemplateFault | None:
    """What a template has to do with a trouble; None when it is a bug of ours."""
    if isinstance(trouble, TemplateSyntaxError) and trouble.filename:
        return _TemplateFault(
            Path(trouble.filename),
            trouble.lineno,
            _("the template cannot be used: {trouble}").format(
                trouble=_describe_template_trouble(trouble)
            ),
        )
    frames = [
        (Path(frame.filename), frame.lineno or 1)
        for frame in traceback.extract_tb(trouble.__traceback__)
    ]
    inside = [
        n for n, (file, _unused) in enumerate(frames) if any(map(file.is_relative_to, layers))
    ]
    file, line = frames[inside[-1]] if inside else (None, 1)
    if isinstance(trouble, TemplateNotFound):
        # Its own message is the bare name.
        return _TemplateFault(
            file,
            line,
            _("there is no template `{name}`: mend the name, or add the file").format(
                name=trouble.name
            ),
        )
    if not inside or _is_product_bug(trouble, frames, inside[-1]):
        return None
    return _TemplateFault(
        file,
        line,
        _("the template cannot be used: {trouble}").format(
            trouble=_describe_template_trouble(trouble)
        ),
    )


def _is_product_bug(trouble: Exception, frames: list[tuple[Path, int]], last: int) -> bool:
    """Whether code of ours failed, called by the template's line at `last`; what we refuse is the
    template's fault.
    """
    if isinstance(trouble, RecursionError) and frames.count(frames[last]) > 1:
        # The template goes round in a ring, and our code only happened to stand at its end.
        return False
    return not isinstance(trouble, TemplateError) and any(
        file.is_relative_to(PACKAGE_FOLDER) and file.suffix == ".py"
        for file, _unused in frames[last:]
    )


def _describe_template_trouble(trouble: Exception) -> str:
    """One line."""
    match trouble:
        case TemplateError():
            said = trouble.message or ""
        case UnicodeDecodeError():
            said = _("it is not in UTF-8; save it so")
        case RecursionError():
            said = _("it is nested too deeply, or includes or calls itself without end")
        case _:
            said = f"{type(trouble).__name__}: {trouble}"
    return " ".join(said.split())
