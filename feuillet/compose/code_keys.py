"""Which of the product's own words a function of ours asks for, read in its code.

They are the keys among its constants, as `risk.between`, or the group of those that are put
together, as `counted.`; and those of all that it calls.
"""

import dis
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from types import CodeType, FunctionType, ModuleType
from typing import TypeGuard

_WORD_KEY = re.compile(r"[a-z]+(?:-[a-z]+)*\.(?:[a-z0-9]+(?:-[a-z0-9]+)*)?")
_PACKAGE_PREFIX = "feuillet."


@cache
def find_keys_in_code(
    function: Callable[..., object], apart: tuple[Callable[..., object], ...] = ()
) -> frozenset[str]:
    """The keys that it may ask for; what is `apart` is not followed."""
    found: set[str] = set()
    seen = [*_list_own_functions(function)]
    for one in seen:
        for code in iterate_code_objects(one.__code__):
            values = tuple(_find_named_values(code, one.__globals__))
            found.update(each for each in (*code.co_consts, *values) if _is_word_key(each))
            named = (each for value in values for each in _list_own_functions(value))
            seen += [each for each in named if each not in seen and each not in apart]
    return frozenset(found)


def _is_word_key(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and bool(_WORD_KEY.fullmatch(value))


def iterate_code_objects(code: CodeType) -> Iterator[CodeType]:
    """Its own, and those of the functions and comprehensions within."""
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from iterate_code_objects(inner)


def _find_named_values(code: CodeType, known: dict[str, object]) -> Iterator[object]:
    """What it names of its module, and of a module that it names there."""
    for here, after in pairwise((*dis.get_instructions(code), None)):
        if here and here.opname == "LOAD_GLOBAL":
            value = known.get(here.argval)
            yield value
            if (
                isinstance(value, ModuleType)
                and value.__name__.startswith(_PACKAGE_PREFIX)
                and after
            ):
                yield getattr(value, str(after.argval), None)


def _list_own_functions(value: object) -> Iterator[FunctionType]:
    """A function of ours; of a class its methods, but no property: whoever reads one asks for it by
    name.
    """
    if isinstance(value, FunctionType) and value.__module__.startswith(_PACKAGE_PREFIX):
        yield value
    elif isinstance(value, type) and value.__module__.startswith(_PACKAGE_PREFIX):
        yield from (each for each in vars(value).values() if isinstance(each, FunctionType))
