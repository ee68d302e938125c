"""A new language: the words that its documents print, each with the original behind it, to be
translated.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from feuillet.checks.support.figures import Steps
from feuillet.checks.support.language_needs import (
    LOCAL_ROWS_PREFIX,
    flatten_locale_words,
    split_word_key,
)
from feuillet.compose.languages import find_language_name, find_writing_direction
from feuillet.compose.vocabulary import read_project
from feuillet.exports.locale_words import add_words
from feuillet.exports.schemas import format_schema_line
from feuillet.exports.starters import ORIGINAL_LANGUAGE, FileContents, build_missing_schemas
from feuillet.exports.yaml_text import format_block
from feuillet.findings import EngineError
from feuillet.folders import Folders, find_project_folders
from feuillet.messages import gettext as _
from feuillet.model import Kind, Library, Loaded, Procedure, Wording
from feuillet.model.reach import is_text_printed
from feuillet.model.wording import list_passages
from feuillet.select import refuse_unknown_id

_TRANSLATION_MARK = "To write:"
_LOCALE_HEAD = """\
# Words of the documents in {name}, to be translated from {source}: each text that begins with “To
# write” is yours, with the original behind it. What stands in {{braces}} is put in later: keep it.
# Under `file`, write small letters without accents, digits and hyphens: they become names of files.
# A word that rightly reads as in another language is named above `words`, with its group: same:
# [form.date]
language: {language}
name: {name}
{direction}translated_from: {original}
words:
"""
_WORDING_HEAD = """\
# To be translated from {original}.yaml: each text that begins with “To write” is yours, with the
# original behind it. What stands in {{braces}} writes a figure of procedure.yaml: keep it. A text
# that rightly reads as in the original is named here, by its keys: same: [risks.infection.name]
language: {language}
translated_from: {original}
"""
# Texts that a file may do without, by their first key and by their last.
_OPTIONAL_GROUPS = {"names", "drawings", "steps", "asked"}
_OPTIONAL_PARTS = {"more"}


def build_language_files(
    code: str, kinds: Sequence[str], procedures: Sequence[str], root: Path
) -> FileContents:
    """New files by path: the locale with the words that it lacks, and the words of procedures that
    have none in it.

    For the kinds named, else for all. EngineError where there is nothing to add, and for what
    nobody knows.
    """
    folders = find_project_folders(root)
    library, _unused = read_project(folders)
    if not (re.fullmatch("[a-z]{2}", code) and find_language_name(code)):
        raise EngineError(
            _("“{code}” is no language that we know: write its two letters, as pt or de").format(
                code=code
            )
        )
    refuse_unknown_id("kind", tuple(kinds), library.kinds)
    refuse_unknown_id("procedure", tuple(procedures), library.procedures)
    chosen = [library.kinds[name].value for name in kinds or sorted(library.kinds)]
    files = dict(_iterate_locale_files(code, chosen, procedures, library, folders))
    files |= dict(_iterate_wording_files(code, chosen, procedures, library, folders))
    if not files:
        raise EngineError(
            _(
                "nothing is missing in `{code}` for these documents: name other kinds or procedures"
            ).format(code=code)
        )
    return files | build_missing_schemas(root, files)


def _iterate_locale_files(
    code: str, kinds: Iterable[Kind], procedures: Sequence[str], library: Library, folders: Folders
) -> Iterator[tuple[str, bytes]]:
    """The locale file, where a word is missing; what is there already stays as it is."""
    original = (
        ORIGINAL_LANGUAGE
        if code != ORIGINAL_LANGUAGE and ORIGINAL_LANGUAGE in library.locales
        else _choose_other_language(code, library.locales)
    )
    source = library.locales[original]
    here = (
        flatten_locale_words(library.locales[code].value.words) if code in library.locales else {}
    )
    wanted = set(_find_needed_keys(kinds, procedures, library)) - here.keys()
    new = {
        steps: _mark_for_translation(text)
        for steps, text in flatten_locale_words(source.value.words).items()
        if steps in wanted
    }
    if new:
        file = folders.templates[0] / "locales" / f"{code}.yaml"
        path = folders.path(file)
        direction = "direction: rtl\n" if find_writing_direction(code) == "rtl" else ""
        head = _LOCALE_HEAD.format(
            language=code,
            name=find_language_name(code),
            source=source.path,
            original=original,
            direction=direction,
        )
        text = file.read_bytes().decode() if file.is_file() else format_schema_line(path) + head
        yield path, add_words(text, new, path).encode()


def _choose_other_language(code: str, languages: Iterable[str]) -> str:
    """Another language to translate from; EngineError where there is none."""
    found = next((each for each in sorted(languages) if each != code), None)
    if found is None:
        raise EngineError(
            _("there is no other language than `{code}` to translate from").format(code=code)
        )
    return found


def _find_needed_keys(
    kinds: Iterable[Kind], procedures: Sequence[str], library: Library
) -> Iterator[Steps]:
    acts = [library.procedures[name].value for name in procedures or sorted(library.procedures)]
    rows = {f"{LOCAL_ROWS_PREFIX}{row}" for act in acts for row in act.local}
    for kind in kinds:
        for key in (library.vocabulary or {}).get(kind.id, ()):
            yield from map(split_word_key, rows if key == LOCAL_ROWS_PREFIX else (key,))


def _iterate_wording_files(
    code: str, kinds: Iterable[Kind], procedures: Iterable[str], library: Library, folders: Folders
) -> Iterator[tuple[str, bytes]]:
    """The words of each procedure that has none in the language."""
    for name in dict.fromkeys(procedures):
        original = _find_original_wording(library, name)
        if original is None:
            raise EngineError(
                _(
                    "`{name}` has no words to translate from: write them in one language first"
                ).format(name=name)
            )
        path = folders.path(folders.brochures / "procedures" / name / f"{code}.yaml")
        if not (folders.root / path).exists():
            texts = dict(
                _find_translatable_texts(original.value, library.procedures[name].value, kinds)
            )
            head = _WORDING_HEAD.format(language=code, original=original.value.language)
            yield path, (format_schema_line(path) + head + format_block(texts)).encode()


def _find_original_wording(library: Library, procedure: str) -> Loaded[Wording] | None:
    found = (words for (name, _unused), words in library.wordings.items() if name == procedure)
    return next((words for words in found if not words.value.translated_from), None)


def _find_translatable_texts(
    wording: Wording, procedure: Procedure, kinds: Iterable[Kind]
) -> Iterator[tuple[Steps, str]]:
    """The texts that these kinds print, and those that no file of words does without."""
    for steps, text in list_passages(wording):
        may_go = (
            steps[0] in _OPTIONAL_GROUPS
            or steps[-1] in _OPTIONAL_PARTS
            or steps[::2] == ("benefits", "name")
        )
        if not may_go or any(is_text_printed(kind, procedure, steps) for kind in kinds):
            yield steps, _mark_for_translation(text)


def _mark_for_translation(text: str) -> str:
    """The text behind the mark; of several lines, as a list has, it begins on a line of its own."""
    return (
        f"{_TRANSLATION_MARK}\n{text.strip()}"
        if "\n" in text.strip()
        else f"{_TRANSLATION_MARK} {text}"
    )
