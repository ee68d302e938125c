"""What a list may call its columns and documents: as the form prints it, as people write it."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from feuillet.batch.labels import (
    LABEL_SEPARATOR,
    SHARED_GROUP,
    VAGUE_LABEL_GROUP,
    FieldLabel,
    name_fields,
)
from feuillet.batch.spelling import normalise_spelling
from feuillet.model import Library, Locale

DOCUMENTS_FIELD = "documents"
# The locale's usual words for columns, by the id of the field, and what else is said of a list.
COLUMN_GROUP, LIST_GROUP = "column", "list"
# Words that stand for a field where no other column does, as the first of several first names.
SUBSTITUTE_HEADING_GROUP = "column-wanting"
# A label that stands for two fields has a number.
_LABEL_NUMBER = re.compile(r" [0-9]+$")


class ListVocabulary(NamedTuple):
    """Names are as `normalise_spelling` gives them; `synonyms` give way to what the form prints."""

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
    # What else lists say in every language, by the key of the locales: remarks, answers and such.
    words: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def with_more(self, other: "ListVocabulary") -> "ListVocabulary":
        """The same for forms of other kinds besides."""
        return self._replace(
            headings={**other.headings, **self.headings},
            synonyms={**other.synonyms, **self.synonyms},
            labels={**other.labels, **self.labels},
        )


def build_list_vocabulary(
    library: Library, language: str, fields: Mapping[str, FieldLabel]
) -> ListVocabulary:
    """The form's own language first, then the others: a list need not be in the patient's."""
    own = library.locales[language].value
    others = [loaded.value for name, loaded in sorted(library.locales.items()) if name != language]
    labels = dict(name_fields(fields, own))
    usual = _list_usual_headings((own, *others), (*labels, DOCUMENTS_FIELD), COLUMN_GROUP)
    wanting = _list_usual_headings((own, *others), labels, SUBSTITUTE_HEADING_GROUP)
    translated = [
        pair for other in others for pair in _iterate_translated_labels(labels, own, other)
    ]
    shortened = _choose_unambiguous_fields(
        (normalise_spelling(re.split(end, label)[0]), field)
        for field, label in labels.items()
        for end in ("[(,]", ",")
    )
    return ListVocabulary(
        headings=_collect_own_headings(fields, labels, {name for name, _ in usual}),
        synonyms=_choose_first_fields((*usual, *translated, *shortened.items(), *wanting)),
        labels={
            **labels,
            DOCUMENTS_FIELD: _split_entry_words(own, COLUMN_GROUP, DOCUMENTS_FIELD)[0],
        },
        kinds=_choose_first_fields(
            pair for locale in (own, *others) for pair in _iterate_kind_names(library, locale)
        ),
        titles={kind: own.words.get("kind", {}).get(kind, kind) for kind in library.kinds},
        joints=tuple(
            normalise_spelling(word)
            for locale in (own, *others)
            for word in _split_entry_words(locale, LIST_GROUP, "and")
        ),
        line=own.words.get(LIST_GROUP, {}).get("line", "{number}"),
        wanting=tuple(name for name, _ in wanting),
        words=_collect_list_words((own, *others)),
    )


def _collect_list_words(locales: Sequence[Locale]) -> dict[str, tuple[str, ...]]:
    """What all languages say under each key of what lists say."""
    keys = {key for locale in locales for key in locale.words.get(LIST_GROUP, {})}
    return {
        key: tuple(
            dict.fromkeys(
                normalise_spelling(word)
                for locale in locales
                if key in locale.words.get(LIST_GROUP, {})
                for word in _split_entry_words(locale, LIST_GROUP, key)
            )
        )
        for key in sorted(keys)
    }


def _collect_own_headings(
    fields: Mapping[str, FieldLabel], labels: Mapping[str, str], usual: Container[str]
) -> dict[str, str]:
    """What the form prints beside its fields, and their ids."""
    titles = ((normalise_spelling(each.title), field) for field, each in fields.items())
    return {
        # “Patient nom” is whom the form is for, not the name beside a signature.
        **_choose_unambiguous_fields(pair for pair in titles if pair[0] not in usual),
        **_choose_first_fields(
            (normalise_spelling(label), field) for field, label in labels.items()
        ),
        **{normalise_spelling(name): name for name in (*fields, DOCUMENTS_FIELD)},
    }


def _list_usual_headings(
    locales: Sequence[Locale], fields: Iterable[str], group: str
) -> list[tuple[str, str]]:
    """Words of the locales for the columns, each with its field."""
    return [
        (normalise_spelling(word), field)
        for locale in locales
        for field in fields
        for word in _split_entry_words(locale, group, field)
    ]


def _split_entry_words(locale: Locale, group: str, key: str) -> list[str]:
    """The words of an entry that has several; of one that is missing, its key."""
    return [
        word.strip() for word in locale.words.get(group, {}).get(key, key).split(LABEL_SEPARATOR)
    ]


def _iterate_translated_labels(
    labels: Mapping[str, str], own: Locale, other: Locale
) -> Iterator[tuple[str, str]]:
    """The same labels in another language: the words that it has under the same keys."""
    keys: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for group, said in own.words.items():
        for key, word in said.items():
            if group not in {
                SHARED_GROUP,
                COLUMN_GROUP,
                SUBSTITUTE_HEADING_GROUP,
                VAGUE_LABEL_GROUP,
            }:
                keys[normalise_spelling(word)].append((group, key))
    for field, label in labels.items():
        number = _LABEL_NUMBER.search(label)
        bare, end = (label[: number.start()], number[0]) if number else (label, "")
        for group, key in keys[normalise_spelling(bare)]:
            if key in other.words.get(group, {}):
                yield normalise_spelling(other.words[group][key] + end), field


def _iterate_kind_names(library: Library, locale: Locale) -> Iterator[tuple[str, str]]:
    """Ids first, then what a locale calls a kind, its file and its heading."""
    for group in ("", "kind", "file", "title"):
        for kind in library.kinds:
            name = locale.words.get(group, {}).get(kind, "") if group else kind
            if name:
                yield normalise_spelling(name), kind


def _choose_unambiguous_fields(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Those whose name stands for one field alone."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, field in pairs:
        found[name].add(field)
    return {name: min(fields) for name, fields in found.items() if len(fields) == 1 and name}


def _choose_first_fields(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Of one name, what comes first."""
    found: dict[str, str] = {}
    for name, field in pairs:
        found.setdefault(name, field)
    return found
