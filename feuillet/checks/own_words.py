"""The product's own words that a rule asks for: what every document says must be there in every language."""

from collections.abc import Iterator

from feuillet.checks.texts import Problem
from feuillet.model import Library


def unsaid(library: Library, key: str, what: str) -> Iterator[Problem]:
    """Each locale that lacks the words of a `group.key`; `what` says what they tell the patient."""
    group, _, name = key.partition(".")
    for locale in library.locales.values():
        if name not in locale.value.words.get(group, {}):
            yield locale.at("words", group), f"no document says {what}: write `{name}:` under `{group}:`"
