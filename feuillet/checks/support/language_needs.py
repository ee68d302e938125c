"""Which words a language needs: those that a document prints which somebody issues in it, and no
others.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from feuillet.checks.support.figures import Steps
from feuillet.model import Library, Step
from feuillet.model.reach import is_text_printed
from feuillet.select import is_lawful

# The words that a kind prints of the rows of its procedure.
LOCAL_ROWS_PREFIX = "local."


class PrintedText(NamedTuple):
    """A text by its steps, and the kinds of document that print it."""

    steps: Steps
    kinds: frozenset[str]


class LanguageNeeds(NamedTuple):
    """The kinds that are issued in a language, and what they print of a file of words."""

    kinds: frozenset[str]
    texts: tuple[PrintedText, ...]

    def only(self, steps: Iterable[Steps]) -> Iterator[tuple[tuple[Steps, ...], str]]:
        """Of some texts those that are needed, by group; with a kind where it is not printed by all
        that are issued.
        """
        wanted = frozenset(steps)
        groups: dict[tuple[Step, str], list[Steps]] = {}
        for text in self.texts:
            if text.steps in wanted:
                for kind in ("",) if text.kinds >= self.kinds else sorted(text.kinds):
                    groups.setdefault((text.steps[0], kind), []).append(text.steps)
        yield from ((tuple(found), kind) for (_, kind), found in groups.items())


def collect_issued_kinds(
    library: Library, language: str, procedure: str | None = None
) -> frozenset[tuple[str, str]]:
    """Procedures and kinds that somebody issues in the language; of one procedure where it is
    named.
    """
    return frozenset(
        (name, kind)
        for organisation in library.organisations.values()
        for name, kinds in organisation.value.issued.items()
        for kind, spoken in kinds.items()
        if language in spoken
        and procedure in {None, name}
        and kind in library.kinds
        and is_lawful(library, name, kind)
    )


def find_needed_words(library: Library, language: str) -> LanguageNeeds:
    """Of our own words; all that there are where nobody has looked which are printed."""
    if library.vocabulary is None:
        every = dict.fromkeys(
            (group, key)
            for locale in library.locales.values()
            for group, words in locale.value.words.items()
            for key in words
        )
        return LanguageNeeds(frozenset(), tuple(PrintedText(steps, frozenset()) for steps in every))
    by_key: dict[str, set[str]] = {}
    pairs = collect_issued_kinds(library, language)
    for name, kind in sorted(pairs):
        for key in library.vocabulary.get(kind, ()):
            for each in _list_row_keys(library, name) if key == LOCAL_ROWS_PREFIX else (key,):
                by_key.setdefault(each, set()).add(kind)
    texts = (
        PrintedText(split_word_key(key), frozenset(kinds)) for key, kinds in sorted(by_key.items())
    )
    return LanguageNeeds(frozenset(kind for _, kind in pairs), tuple(texts))


def _list_row_keys(library: Library, procedure: str) -> Iterator[str]:
    if procedure in library.procedures:
        yield from (
            f"{LOCAL_ROWS_PREFIX}{row}" for row in library.procedures[procedure].value.local
        )


def split_word_key(key: str) -> Steps:
    group, _, name = key.partition(".")
    return group, name


def find_needed_texts(
    library: Library, procedure: str, language: str, steps: Iterable[Steps]
) -> LanguageNeeds:
    """Of the words for a procedure."""
    kinds = {
        kind: library.kinds[kind].value
        for _, kind in collect_issued_kinds(library, language, procedure)
    }
    act = library.procedures[procedure].value
    found = (
        PrintedText(
            each,
            frozenset(name for name, kind in kinds.items() if is_text_printed(kind, act, each)),
        )
        for each in steps
    )
    return LanguageNeeds(frozenset(kinds), tuple(each for each in found if each.kinds))


def list_printing_kinds(
    library: Library, procedure: str, language: str, steps: Steps
) -> tuple[str, ...]:
    """The kinds that print a text; an empty one for all that are issued, and where nobody issues
    the language yet.
    """
    needed = find_needed_texts(library, procedure, language, [steps])
    return tuple(kind for _, kind in needed.only([steps])) if needed.kinds else ("",)


def needs_longer_texts(library: Library, procedure: str, language: str) -> bool:
    """Whether somebody issues a document with the longer texts in the language, or nobody anything
    as yet. A form prints no section.
    """
    issued = collect_issued_kinds(library, language, procedure)
    kinds = [library.kinds[kind].value for _, kind in issued]
    return not kinds or any(kind.text == "full" and kind.sections for kind in kinds)


def describe_steps(steps: Iterable[Steps]) -> str:
    """Texts as a finding names them: « `call.title`, `call.day` »; of those deep in a file, where
    they begin.
    """
    names = dict.fromkeys(".".join(map(str, each[:2])) for each in steps)
    return ", ".join(f"`{name}`" for name in names)


def quote_printing_kind(kind: str) -> str:
    """Which kind prints what a message names, where not all do."""
    return f" (`{kind}`)" if kind else ""


def flatten_locale_words(words: Mapping[str, Mapping[str, str]]) -> dict[Steps, str]:
    """Our own words by their steps."""
    return {(group, key): text for group, each in words.items() for key, text in each.items()}
