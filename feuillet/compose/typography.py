"""The spaces, quotes and apostrophes that each language wants, put into plain text.

Whether an author has typed the space or not: what is ambiguous is left as it is, for `check` to
tell. No no-break space stands inside a number, which a voice would read as two. What each language
wants stands in `feuillet/languages`.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from markupsafe import Markup, escape

from feuillet.languages import find_language_rules
from feuillet.languages.rules import Replacements
from feuillet.text import ADDRESS_PATTERN

# In any language.
_RULES_EVERYWHERE: Replacements = (
    # Signs that are typed for an apostrophe.
    (re.compile(r"(?<=[^\W\d_])[`´ʼʹ′‘](?=[^\W\d_])"), "’"),
    (re.compile(r"(?<=\d)[\u00a0\u202f\u2009](?=\d)"), " "),
)
_Typesetter = Callable[[str], Markup]


@lru_cache(maxsize=16)
def build_typesetter(language: str) -> _Typesetter:
    """A function that turns plain text into markup with that language's spaces and apostrophes."""
    rules = (*_RULES_EVERYWHERE, *find_language_rules(language).typesetting)

    # The same few words stand in every document; markup is told from the plain text that equals it.
    @lru_cache(maxsize=8192, typed=True)
    def apply(text: str) -> Markup:
        # A line break of the file is a space; a space at either end matters, since it may touch a
        # bold word.
        parts = ADDRESS_PATTERN.split(re.sub(r"[ \n\t]+", " ", text).replace("'", "’"))
        return escape(
            "".join(
                part if n % 2 else _apply_typography_rules(part, rules)
                for n, part in enumerate(parts)
            )
        )

    return apply


def _apply_typography_rules(text: str, rules: Replacements) -> str:
    for pattern, replacement in rules:
        text = pattern.sub(replacement, text)
    return text
