"""The product's own words that a rule asks for: what every document says must be there in every
language.
"""

from collections.abc import Iterator

from feuillet.checks.support.language_needs import (
    LanguageNeeds,
    PrintedText,
    find_needed_words,
    quote_printing_kind,
    split_word_key,
)
from feuillet.checks.support.texts import Problem
from feuillet.messages import gettext as _
from feuillet.model import Library


def find_missing_locale_words(library: Library, key: str, what: str) -> Iterator[Problem]:
    """Each locale that lacks the words of a `group.key` that is printed; `what` says what they tell
    the patient.
    """
    group, name = steps = split_word_key(key)
    for language, locale in library.locales.items():
        if name not in locale.value.words.get(str(group), {}):
            needed = find_needed_words(library, language)
            if library.vocabulary is None:
                needed = LanguageNeeds(frozenset(), (PrintedText(steps, frozenset()),))
            for _unused, kind in needed.only([steps]):
                message = _(
                    "no document says {what}{kind}: write `{name}:` under `{group}:`"
                ).format(what=_(what), kind=quote_printing_kind(kind), name=name, group=group)
                yield locale.at("words", group), message, kind
