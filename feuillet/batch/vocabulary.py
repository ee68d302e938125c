"""What a list may call its columns and documents: as the form prints it, as people write it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from feuillet.batch.labels import BETWEEN, SHARED, VAGUE, Printed, called
from feuillet.batch.spelling import plain
from feuillet.model import Library, Locale

DOCUMENTS = "documents"
# The locale's usual words for columns, by the id of the field, and what else is said of a list.
COLUMN, LISTED = "column", "list"
# Words that stand for a field where no other column does, as the first of several first names.
WANTING = "column-wanting"
# A label that stands for two fields has a number.
NUMBER = re.compile(r" [0-9]+$")


class Vocabulary(NamedTuple):
    """All names are `plain`; those of `synonyms` give way to those that the form prints."""

    headings: Mapping[str, str]
    synonyms: Mapping[str, str]
    # What each field is called in the form's language.
    labels: Mapping[str, str]
    # The kind of document of each name, and the name of each kind.
    kinds: Mapping[str, str]
    titles: Mapping[str, str]
    # Words that stand between two documents.
    joints: tuple[str, ...]
    # How a merged file calls a line of the list: “Ligne {number}”.
    line: str
    # Those of `synonyms` that give way to all others for the same field.
    wanting: tuple[str, ...] = ()

    def with_more(self, other: "Vocabulary") -> "Vocabulary":
        """The same for forms of other kinds besides."""
        return self._replace(
            headings={**other.headings, **self.headings},
            synonyms={**other.synonyms, **self.synonyms},
            labels={**other.labels, **self.labels},
        )


def vocabulary(library: Library, language: str, fields: Mapping[str, Printed]) -> Vocabulary:
    """The form's own language first, then the others: a list need not be in the patient's."""
    own = library.locales[language].value
    others = [loaded.value for name, loaded in sorted(library.locales.items()) if name != language]
    labels = dict(called(fields, own))
    ids = {plain(name): name for name in (*fields, DOCUMENTS)}
    synonyms = [pair for locale in (own, *others) for pair in usual(locale, (*labels, DOCUMENTS))]
    wanting = [pair for locale in (own, *others) for pair in usual(locale, labels, WANTING)]
    # “Patient nom” is whom the form is for, not the name beside a signature.
    said = {name for name, _ in synonyms}
    titles = [(plain(each.title), field) for field, each in fields.items()]
    titles = [pair for pair in titles if pair[0] not in said]
    translated = [pair for other in others for pair in abroad(labels, own, other)]
    shortened = unambiguous(
        (plain(re.split(r"[(,]", label)[0]), field) for field, label in labels.items()
    )
    return Vocabulary(
        headings={
            **unambiguous(titles),
            **first_of((plain(label), field) for field, label in labels.items()),
            **ids,
        },
        synonyms=first_of((*synonyms, *translated, *shortened.items(), *wanting)),
        labels={**labels, DOCUMENTS: words_of(own, COLUMN, DOCUMENTS)[0]},
        kinds=first_of(pair for locale in (own, *others) for pair in kind_names(library, locale)),
        titles={kind: own.words.get("kind", {}).get(kind, kind) for kind in library.kinds},
        joints=tuple(
            plain(word) for locale in (own, *others) for word in words_of(locale, LISTED, "and")
        ),
        line=own.words.get(LISTED, {}).get("line", "{number}"),
        wanting=tuple(name for name, _ in wanting),
    )


def usual(
    locale: Locale, fields: Iterable[str], group: str = COLUMN
) -> Iterator[tuple[str, str]]:
    for field in fields:
        for word in words_of(locale, group, field):
            yield plain(word), field


def words_of(locale: Locale, group: str, key: str) -> list[str]:
    """The words of an entry that has several; of one that is missing, its key."""
    return [word.strip() for word in locale.words.get(group, {}).get(key, key).split(BETWEEN)]


def abroad(labels: Mapping[str, str], own: Locale, other: Locale) -> Iterator[tuple[str, str]]:
    """The same labels in another language: the words that it has under the same keys."""
    keys: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for group, said in own.words.items():
        for key, word in said.items():
            if group not in {SHARED, COLUMN, WANTING, VAGUE}:
                keys[plain(word)].append((group, key))
    for field, label in labels.items():
        number = NUMBER.search(label)
        bare, end = (label[: number.start()], number[0]) if number else (label, "")
        for group, key in keys[plain(bare)]:
            if key in other.words.get(group, {}):
                yield plain(other.words[group][key] + end), field


def kind_names(library: Library, locale: Locale) -> Iterator[tuple[str, str]]:
    """Ids first, then what a locale calls a kind, its file and its heading."""
    for group in ("", "kind", "file", "title"):
        for kind in library.kinds:
            name = locale.words.get(group, {}).get(kind, "") if group else kind
            if name:
                yield plain(name), kind


def unambiguous(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Those whose name stands for one field alone."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, field in pairs:
        found[name].add(field)
    return {name: min(fields) for name, fields in found.items() if len(fields) == 1 and name}


def first_of(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Of one name, what comes first."""
    found: dict[str, str] = {}
    for name, field in pairs:
        found.setdefault(name, field)
    return found
