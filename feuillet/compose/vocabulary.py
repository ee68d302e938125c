"""Which of the product's own words the documents of each kind print: a locale needs no others.

They are read in the templates and in our own code, so that no list can fall behind.
"""

from collections.abc import Iterable, Iterator, Mapping

from feuillet.checks.file_words import called
from feuillet.checks.needed import ROWS
from feuillet.compose import sheet
from feuillet.compose.asked import asked_for
from feuillet.compose.content import Content
from feuillet.compose.own_code import keys_of
from feuillet.compose.slots import APART
from feuillet.editions import EDITIONS
from feuillet.findings import Finding
from feuillet.folders import Folders
from feuillet.load import load_library
from feuillet.model import OPENING, Kind, Library


def read_project(folders: Folders) -> tuple[Library, tuple[Finding, ...]]:
    """Every valid record, with the words that kinds print; every problem of every file."""
    library, troubles = load_library(folders)
    return library._replace(vocabulary=vocabulary(library, folders)), troubles


def vocabulary(library: Library, folders: Folders) -> Mapping[str, frozenset[str]]:
    """By kind the keys, and `local.` where it prints the rows that its procedure asks for."""
    groups: dict[str, set[str]] = {}
    for locale in library.locales.values():
        for group, words in locale.value.words.items():
            groups.setdefault(group, set()).update(words)
    shared = keys_of(sheet, tuple(APART.values()))
    return {name: frozenset(printed(kind.value, folders, groups, shared)) for name, kind in library.kinds.items()}


def printed(kind: Kind, folders: Folders, groups: Mapping[str, Iterable[str]], shared: frozenset[str]) -> Iterator[str]:
    asked = asked_for(kind, folders.templates)
    yield from asked.keys
    for key in (*asked.made, *shared, *of_values(asked.values), *of_slots(kind)):
        group, _, name = key.partition(".")
        # Not all that may be put together is a word, and a constant may only look like a key.
        if not name or name in groups.get(group, ()):
            yield from spread(key, kind, groups)
    yield from (key for section in kind.sections for key in OPENING.get(section, ()))
    yield from (f"{EDITIONS[edition].titles}.{kind.id}" for edition in kind.editions)
    yield from (f"file.{name}" for name in called(kind))


def of_values(names: Iterable[str]) -> Iterator[str]:
    """What is asked for by the parts of a content that templates read."""
    for name in names:
        value, _, part = name.partition(".")
        made = vars(Content).get(part) if value == "content" else None
        if isinstance(made, property) and made.fget:
            yield from keys_of(made.fget)


def of_slots(kind: Kind) -> Iterator[str]:
    for slot, fill in APART.items():
        if slot in kind.slots:
            yield from keys_of(fill)


def spread(key: str, kind: Kind, groups: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """The key itself, or those of a group that a document may put together."""
    group, _, name = key.partition(".")
    own = {"section": kind.sections, "kind": (kind.id,)}
    if name or key == ROWS:
        yield key
    else:
        yield from (f"{group}.{each}" for each in own.get(group, groups.get(group, ())))
