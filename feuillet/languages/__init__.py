"""What code knows of each language: one module a language, called as the language, whose `RULES` is
a `LanguageRules`. Words that an author may edit stand in its locale instead.
"""

import re
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from feuillet.languages.rules import LanguageRules

_LANGUAGES = tuple(
    module.name for module in iter_modules(__path__) if re.fullmatch("[a-z]{2}", module.name)
)


@cache
def find_language_rules(language: str) -> LanguageRules:
    """What is known of a language; nothing of one that has no module."""
    if language not in _LANGUAGES:
        return LanguageRules()
    rules: LanguageRules = import_module(f"{__name__}.{language}").RULES
    return rules


def list_language_rules() -> tuple[LanguageRules, ...]:
    """Of every language that has a module."""
    return tuple(map(find_language_rules, _LANGUAGES))


def join_patterns(field: str) -> str:
    """What counts in a text of any language: the alternatives of all."""
    found = (getattr(rules, field) for rules in list_language_rules())
    return "|".join(filter(None, found))
