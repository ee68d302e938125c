"""The product's own words that a rule asks for: what every document says must be there in every language."""

from collections.abc import Iterator

from feuillet.checks.needed import Needed, Printed, by_whom, needed_words, split
from feuillet.checks.texts import Problem
from feuillet.model import Library


def unsaid(library: Library, key: str, what: str) -> Iterator[Problem]:
    """Each locale that lacks the words of a `group.key` that is printed; `what` says what they tell the patient."""
    group, name = steps = split(key)
    for language, locale in library.locales.items():
        if name not in locale.value.words.get(str(group), {}):
            needed = needed_words(library, language)
            if library.vocabulary is None:
                needed = Needed(frozenset(), (Printed(steps, frozenset()),))
            for _, kind in needed.only([steps]):
                message = f"no document says {what}{by_whom(kind)}: write `{name}:` under `{group}:`"
                yield locale.at("words", group), message, kind
