"""What is said to whoever types a command or calls a program: in English in the code, in other
languages in the catalogues of `locales`.

What stands on documents is none of this: its words are in `templates/locales`.
"""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, lru_cache, wraps
from gettext import NullTranslations, bindtextdomain, translation
from pathlib import Path
from typing import ParamSpec, TypeVar

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")
_Parameters = ParamSpec("_Parameters")
_Text = TypeVar("_Text", bound=str)
# The language of the code, which needs no catalogue.
_SOURCE_LANGUAGE = "en"
CATALOGUES = Path(__file__).parent / "locales"
_DOMAIN = "feuillet"
# Of gettext; the first that says something counts.
_LANGUAGE_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def choose_language() -> str:
    """The first language asked for that we speak, as `fr`; English where there is none."""
    asked = next(filter(None, map(os.environ.get, _LANGUAGE_VARIABLES)), "")
    return _find_first_language(asked)


@cache
def _find_first_language(asked: str) -> str:
    known = list_languages()
    languages = (re.split(r"[_.@-]", each)[0].lower() for each in asked.split(":"))
    return next((each for each in languages if each in known), _SOURCE_LANGUAGE)


@cache
def list_languages() -> tuple[str, ...]:
    """English first, then those that have a catalogue."""
    found = (path.parents[1].name for path in CATALOGUES.glob(f"*/LC_MESSAGES/{_DOMAIN}.mo"))
    return _SOURCE_LANGUAGE, *sorted(found)


def N_(message: _Text) -> _Text:  # noqa: N802  (as gettext has it)
    """Mark a message that is translated where it is used."""
    return message


# What a system says most often; the rest is told as it says it.
_SYSTEM_ERRORS = (
    N_("No such file or directory"),
    N_("Permission denied"),
    N_("Operation not permitted"),
    N_("Is a directory"),
    N_("Not a directory"),
    N_("File exists"),
    N_("File name too long"),
    N_("Read-only file system"),
    N_("No space left on device"),
    N_("Disk quota exceeded"),
    N_("Input/output error"),
    N_("Too many open files"),
)


@contextmanager
def use_language(language: str) -> Iterator[None]:
    """Speak a language in this process and those that it starts, to the end of the block."""
    # What argparse and click say of themselves is looked for in the domain `messages`.
    bindtextdomain("messages", CATALOGUES)
    before = os.environ.get("LANGUAGE")
    os.environ["LANGUAGE"] = language
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("LANGUAGE", None)
        else:
            os.environ["LANGUAGE"] = before


def run_in_language(language: str, function: Callable[[_Item], _Result], item: _Item) -> _Result:
    """What a machine does for one that speaks a language, which it did not start with."""
    with use_language(language):
        return function(item)


def keep_by_language(
    most: int,
) -> Callable[[Callable[_Parameters, _Result]], Callable[_Parameters, _Result]]:
    """As `lru_cache`, for what returns messages."""

    def decorate(function: Callable[_Parameters, _Result]) -> Callable[_Parameters, _Result]:
        @lru_cache(most)
        def remember(
            _language: str, *values: _Parameters.args, **named: _Parameters.kwargs
        ) -> _Result:
            return function(*values, **named)

        @wraps(function)
        def call(*values: _Parameters.args, **named: _Parameters.kwargs) -> _Result:
            return remember(choose_language(), *values, **named)  # type: ignore[arg-type]

        return call

    return decorate


@cache
def _load_catalogue(language: str) -> NullTranslations:
    return translation(_DOMAIN, CATALOGUES, [language], fallback=True)


def gettext(message: str) -> str:
    """A message in the language chosen now; as it is where it has no translation."""
    # Nothing is the key of the catalogue's head.
    return _load_catalogue(choose_language()).gettext(message) if message else ""


def ngettext(one: str, several: str, number: int) -> str:
    """The form of a message that a number asks for."""
    return _load_catalogue(choose_language()).ngettext(one, several, number)


def explain_system_error(trouble: OSError) -> str:
    """What the system says of a file that it does not give, or take."""
    return gettext(trouble.strerror or "") or str(trouble)


def quote_words(text: str) -> str:
    """Words between the quotation marks of the language."""
    return gettext("“{text}”").format(text=text)


def group_digits(number: int) -> str:
    """A number with the sign between its thousands that the language has: 1,000."""
    return f"{number:,}".replace(",", gettext(","))


def format_decimal(number: float, form: str = ".1f") -> str:
    """A number with the sign before its tenths that the language has: 0.5."""
    return format(number, form).replace(".", gettext("."))
