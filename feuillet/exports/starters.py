"""Files to start from: valid drafts with comments, where each text to be written says so."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path, PurePosixPath
from string import Template
from typing import Literal

from feuillet.exports.locale_words import add_kind_words
from feuillet.exports.schemas import build_schemas, format_schema_line
from feuillet.exports.text_limits import TEXT_LIMITS, describe_text_limit
from feuillet.exports.voices import choose_free_style
from feuillet.exports.yaml_text import format_scalar
from feuillet.findings import EngineError
from feuillet.folders import (
    Folders,
    find_project_folders,
    is_input_name,
    list_folders,
    list_layer_folders,
    list_yaml_files,
)
from feuillet.languages import find_language_rules
from feuillet.messages import gettext as _
from feuillet.model.fields import DEVICE_NAMES, ID_PATTERN

StarterSort = Literal["procedure", "organisation", "kind"]
FileContents = dict[str, bytes]

_STARTER_FOLDER = Path(__file__).parent / "starter-files"
ORIGINAL_LANGUAGE = "fr"
_TRANSLATION_COMMENT = (
    "# The language written first: when its words change, check says which of "
    "these are to be translated anew.\n"
)


def build_starter_files(
    what: StarterSort, name: str, languages: Sequence[str], root: Path, today: date
) -> FileContents:
    """New files by path, relative to the project, the locale files with a new kind's words, and
    missing schemas.

    EngineError for an id that cannot be one, a name that is taken or a language that has no locale.
    """
    _refuse_bad_id(name)
    folders = (
        Folders.at(root)
        if what != "kind" and _is_empty_folder(root)
        else find_project_folders(root)
    )
    spoken = _resolve_languages(folders, languages)
    match what:
        case "procedure":
            files = dict(_iterate_procedure_files(name, spoken, today))
        case "organisation":
            files = dict(_iterate_organisation_files(name, spoken, folders, today))
        case "kind":
            files = dict(_iterate_kind_files(name))
    _refuse_taken_id(folders, files)
    files |= add_kind_words(folders, name) if what == "kind" else {}
    return files | build_missing_schemas(root, files)


def _is_empty_folder(root: Path) -> bool:
    # An editor's schemas may be there first, and what the packages were installed into.
    beside = {"schemas", "venv"}
    return not any(is_input_name(each.name) for each in root.iterdir() if each.name not in beside)


def build_missing_schemas(root: Path, files: FileContents) -> FileContents:
    """The schemas that the files name in their first line, where they are not there yet."""
    named = {format_schema_line(path).strip().rpartition("/")[2] for path in files}
    return {
        path: data
        for path, data in build_schemas().items()
        if PurePosixPath(path).name in named and not (root / path).is_file()
    }


def _refuse_bad_id(name: str) -> None:
    if name in DEVICE_NAMES:
        raise EngineError(
            _("“{name}” is a name that Windows reserves: choose another id").format(name=name)
        )
    if not re.fullmatch(ID_PATTERN.strip("^$"), name):
        shown = name if name.isprintable() else repr(name)
        raise EngineError(
            _(
                "“{shown}” cannot be an id: use small letters without accents, digits and "
                "hyphens, 64 at most"
            ).format(shown=shown)
        )


def _refuse_taken_id(folders: Folders, files: FileContents) -> None:
    """Nothing is overwritten or hidden: neither a folder nor a file of the name may be there, nor
    among ours.
    """
    for path in files:
        place = path if path.startswith("styles") else str(PurePosixPath(path).parent)
        roots = (folders.root,) if path.startswith("brochures") else (folders.root, folders.ours)
        taken = next(
            (found for each in roots if (found := each / place).exists() or found.is_symlink()),
            None,
        )
        if taken:
            raise EngineError(
                _("{path} is there already: choose another id, or edit what is there").format(
                    path=folders.path(taken)
                )
            )


def _resolve_languages(folders: Folders, asked: Sequence[str]) -> tuple[str, ...]:
    """The languages asked for, in that order; all that have a locale unless some are."""
    known = tuple(
        file.stem for file in list_yaml_files(*list_layer_folders(folders.templates, "locales"))
    )
    for language in asked:
        if language not in known:
            raise EngineError(
                _(
                    "there is no locale “{language}”; choose from: {known}; or begin it with "
                    "the command new language {language}"
                ).format(language=language, known=", ".join(known))
            )
    return tuple(dict.fromkeys(asked)) or known


def _iterate_procedure_files(
    name: str, languages: Sequence[str], today: date
) -> Iterator[tuple[str, bytes]]:
    folder = f"brochures/procedures/{name}"
    values = {"id": format_scalar(name), "today": str(today), "due": str(add_year(today))}
    yield _fill_starter(f"{folder}/procedure.yaml", "procedure.yaml", values)
    for language in languages:
        source = (
            f"{language}.yaml" if (_STARTER_FOLDER / f"{language}.yaml").is_file() else "en.yaml"
        )
        told = {"language": language, "translated": _format_translation_source(language, languages)}
        yield _fill_starter(f"{folder}/{language}.yaml", source, told)


def _format_translation_source(language: str, languages: Sequence[str]) -> str:
    """What each language but one is translated from: French, where it is among them."""
    first = ORIGINAL_LANGUAGE if ORIGINAL_LANGUAGE in languages else languages[0]
    return "" if language == first else f"{_TRANSLATION_COMMENT}translated_from: {first}\n"


def _iterate_organisation_files(
    name: str, languages: Sequence[str], folders: Folders, today: date
) -> Iterator[tuple[str, bytes]]:
    folder = f"brochures/organisations/{name}"
    about = "\n".join(f'  {each}: "{_find_about_text(each)}"' for each in languages)
    values = {
        "id": format_scalar(name),
        "about": about,
        "languages": ", ".join(languages),
        "today": str(today),
    }
    values |= {
        "issues": _format_first_issue(folders),
        **{f"{model}_{key}": describe_text_limit(model, key) for model, key in TEXT_LIMITS},
    }
    yield _fill_starter(f"{folder}/organisation.yaml", "organisation.yaml", values)
    style = choose_free_style(folders, name)
    chosen = {"motif": style.motif, "ground": style.ground, "today": str(today)}
    yield _fill_starter(f"{folder}/_brand.yml", "_brand.yml", chosen)


def _find_about_text(language: str) -> str:
    """What stands where an organisation says what it does; English where the language has none."""
    rules = (find_language_rules(each) for each in (language, "en"))
    return next(each.about_to_write for each in rules if each.about_to_write)


def _format_first_issue(folders: Folders) -> str:
    """One handout to begin with, so that there is a document to look at."""
    procedures = list_folders(folders.brochures / "procedures")
    return (
        f"issues:\n  {format_scalar(procedures[0].name)}: [handout]" if procedures else "issues: {}"
    )


def _iterate_kind_files(name: str) -> Iterator[tuple[str, bytes]]:
    folder = f"templates/kinds/{name}"
    yield _fill_starter(f"{folder}/kind.yaml", "kind.yaml", {"id": format_scalar(name)})
    yield f"{folder}/document.html.j2", (_STARTER_FOLDER / "document.html.j2").read_bytes()
    yield f"styles/kinds/{name}.css", (_STARTER_FOLDER / "kind.css").read_bytes()


def _fill_starter(path: str, source: str, values: dict[str, str]) -> tuple[str, bytes]:
    text = Template((_STARTER_FOLDER / source).read_text("utf-8")).substitute(values)
    return path, (format_schema_line(path) + text).encode()


def add_year(day: date) -> date:
    # On 29 February too.
    return day.replace(year=day.year + 1, day=min(day.day, 28))
