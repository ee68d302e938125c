"""A new language: the words that its documents print, each with the original behind it, to be translated."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from feuillet.checks.figures import Steps
from feuillet.checks.needed import ROWS, as_keys, split
from feuillet.checks.texts import said
from feuillet.compose.languages import direction_of, name_of
from feuillet.compose.vocabulary import read_project
from feuillet.exports.locale_words import with_words
from feuillet.exports.schemas import schema_line
from feuillet.exports.starters import ORIGINAL, Files, missing_schemas
from feuillet.exports.yaml_text import block
from feuillet.findings import EngineError
from feuillet.folders import Folders, project_at
from feuillet.model import Kind, Library, Loaded, Procedure, Wording
from feuillet.model.reach import prints
from feuillet.select import refuse_unknown

TO_WRITE = "To write:"
LOCALE = """\
# Words of the documents in {name}, to be translated from {source}: each text that begins with
# “To write” is yours, with the original behind it. What stands in {{braces}} is put in later: keep it.
# Under `file`, write small letters without accents, digits and hyphens: they become names of files.
# A word that rightly reads as in another language is named above `words`, with its group: same: [form.date]
language: {language}
name: {name}
{direction}translated_from: {original}
words:
"""
WORDS = """\
# To be translated from {original}.yaml: each text that begins with “To write” is yours, with the original behind it.
# What stands in {{braces}} writes a figure of procedure.yaml: keep it.
# A text that rightly reads as in the original is named here, by its keys: same: [risks.infection.name]
language: {language}
translated_from: {original}
"""
# Texts that a file may do without, by their first key and by their last.
OPTIONAL = {"names", "drawings", "asked"}
OPTIONAL_PARTS = {"more", "told"}


def language(code: str, kinds: Sequence[str], procedures: Sequence[str], root: Path) -> Files:
    """New files by path: the locale with the words that it lacks, and the words of procedures that have none in it.

    For the kinds named, else for all. EngineError where there is nothing to add, and for what nobody knows.
    """
    folders = project_at(root)
    library, _ = read_project(folders)
    if not (re.fullmatch("[a-z]{2}", code) and name_of(code)):
        raise EngineError(f"“{code}” is no language that we know: write its two letters, as pt or de")
    refuse_unknown("kind", tuple(kinds), library.kinds)
    refuse_unknown("procedure", tuple(procedures), library.procedures)
    chosen = [library.kinds[name].value for name in kinds or sorted(library.kinds)]
    files = dict(locale(code, chosen, procedures, library, folders))
    files |= dict(worded(code, chosen, procedures, library, folders))
    if not files:
        raise EngineError(f"nothing is missing in `{code}` for these documents: name other kinds or procedures")
    return files | missing_schemas(root, files)


def locale(
    code: str, kinds: Iterable[Kind], procedures: Sequence[str], library: Library, folders: Folders
) -> Iterator[tuple[str, bytes]]:
    """The locale file, where a word is missing; what is there already stays as it is."""
    original = ORIGINAL if code != ORIGINAL and ORIGINAL in library.locales else first_but(code, library.locales)
    source = library.locales[original]
    here = as_keys(library.locales[code].value.words) if code in library.locales else {}
    wanted = set(needed(kinds, procedures, library)) - here.keys()
    new = {steps: to_write(text) for steps, text in as_keys(source.value.words).items() if steps in wanted}
    if new:
        file = folders.templates[0] / "locales" / f"{code}.yaml"
        path = folders.path(file)
        direction = "direction: rtl\n" if direction_of(code) == "rtl" else ""
        head = LOCALE.format(
            language=code, name=name_of(code), source=source.path, original=original, direction=direction
        )
        text = file.read_bytes().decode() if file.is_file() else schema_line(path) + head
        yield path, with_words(text, new, path).encode()


def first_but(code: str, languages: Iterable[str]) -> str:
    """Another language to translate from; EngineError where there is none."""
    found = next((each for each in sorted(languages) if each != code), None)
    if found is None:
        raise EngineError(f"there is no other language than `{code}` to translate from")
    return found


def needed(kinds: Iterable[Kind], procedures: Sequence[str], library: Library) -> Iterator[Steps]:
    acts = [library.procedures[name].value for name in procedures or sorted(library.procedures)]
    rows = {f"{ROWS}{row}" for act in acts for row in act.local}
    for kind in kinds:
        for key in (library.vocabulary or {}).get(kind.id, ()):
            yield from map(split, rows if key == ROWS else (key,))


def worded(
    code: str, kinds: Iterable[Kind], procedures: Iterable[str], library: Library, folders: Folders
) -> Iterator[tuple[str, bytes]]:
    """The words of each procedure that has none in the language."""
    for name in dict.fromkeys(procedures):
        original = original_of(library, name)
        if original is None:
            raise EngineError(f"`{name}` has no words to translate from: write them in one language first")
        path = folders.path(folders.brochures / "procedures" / name / f"{code}.yaml")
        if not (folders.root / path).exists():
            texts = dict(translatable(original.value, library.procedures[name].value, kinds))
            head = WORDS.format(language=code, original=original.value.language)
            yield path, (schema_line(path) + head + block(texts)).encode()


def original_of(library: Library, procedure: str) -> Loaded[Wording] | None:
    found = (words for (name, _), words in library.wordings.items() if name == procedure)
    return next((words for words in found if not words.value.translated_from), None)


def translatable(wording: Wording, procedure: Procedure, kinds: Iterable[Kind]) -> Iterator[tuple[Steps, str]]:
    """The texts that these kinds print, and those that no file of words does without."""
    for steps, text in said(wording):
        may_go = steps[0] in OPTIONAL or steps[-1] in OPTIONAL_PARTS or steps[::2] == ("benefits", "name")
        if not may_go or any(prints(kind, procedure, steps) for kind in kinds):
            yield steps, to_write(text)


def to_write(text: str) -> str:
    """The text behind the mark; of several lines, as a list has, it begins on a line of its own."""
    return f"{TO_WRITE}\n{text.strip()}" if "\n" in text.strip() else f"{TO_WRITE} {text}"
