"""Which of the product's own words the documents of each kind print: a locale needs no others.

They are read in the templates and in our own code, so that no list can fall behind.
"""

from collections.abc import Iterable, Iterator, Mapping

from feuillet.checks.kinds.file_words import list_name_parts
from feuillet.checks.support.language_needs import LOCAL_ROWS_PREFIX
from feuillet.compose import build_sheet
from feuillet.compose.code_keys import find_keys_in_code
from feuillet.compose.content import Content
from feuillet.compose.slots import OPTIONAL_SLOT_FILLERS
from feuillet.compose.template_needs import find_template_needs
from feuillet.editions import EDITIONS
from feuillet.findings import Finding
from feuillet.folders import Folders
from feuillet.load import load_library
from feuillet.model import FORM_FIELDS, OPENING_KEYS, Kind, Library


def read_project(folders: Folders) -> tuple[Library, tuple[Finding, ...]]:
    """Every valid record, with the words that kinds print; every problem of every file."""
    library, troubles = load_library(folders)
    return library._replace(vocabulary=find_printed_words(library, folders)), troubles


def find_printed_words(library: Library, folders: Folders) -> Mapping[str, frozenset[str]]:
    """By kind the keys, and `local.` where it prints the rows that its procedure asks for."""
    groups: dict[str, set[str]] = {}
    for locale in library.locales.values():
        for group, words in locale.value.words.items():
            groups.setdefault(group, set()).update(words)
    shared = find_keys_in_code(build_sheet, tuple(OPTIONAL_SLOT_FILLERS.values()))
    return {
        name: frozenset(_find_kind_words(kind.value, folders, groups, shared))
        for name, kind in library.kinds.items()
    }


def _find_kind_words(
    kind: Kind, folders: Folders, groups: Mapping[str, Iterable[str]], shared: frozenset[str]
) -> Iterator[str]:
    asked = find_template_needs(kind, folders.templates)
    yield from asked.keys
    for key in (*asked.made, *shared, *_find_value_words(asked.values), *_find_slot_words(kind)):
        group, _, name = key.partition(".")
        # Not all that may be put together is a word, and a constant may only look like a key.
        if not name or name in groups.get(group, ()):
            yield from _expand_word_key(key, kind, groups)
    yield from (key for section in kind.sections for key in OPENING_KEYS.get(section, ()))
    yield from (f"{EDITIONS[edition].titles}.{kind.id}" for edition in kind.editions)
    yield from (f"file.{name}" for name in list_name_parts(kind))
    yield from (each.label for each in FORM_FIELDS.values() if kind.form_parts)


def _find_value_words(names: Iterable[str]) -> Iterator[str]:
    """What is asked for by the parts of a content that templates read."""
    for name in names:
        value, _, part = name.partition(".")
        made = vars(Content).get(part) if value == "content" else None
        if isinstance(made, property) and made.fget:
            yield from find_keys_in_code(made.fget)


def _find_slot_words(kind: Kind) -> Iterator[str]:
    for slot, fill in OPTIONAL_SLOT_FILLERS.items():
        if slot in kind.slots:
            yield from find_keys_in_code(fill)


def _expand_word_key(key: str, kind: Kind, groups: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """The key itself, or those of a group that a document may put together."""
    group, _, name = key.partition(".")
    own = {"section": kind.sections, "kind": (kind.id,)}
    if name or key == LOCAL_ROWS_PREFIX:
        yield key
    else:
        yield from (f"{group}.{each}" for each in own.get(group, groups.get(group, ())))
