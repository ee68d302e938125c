"""Files to start from: valid drafts with comments, in which every text that is to be written says so."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path, PurePosixPath
from string import Template
from typing import Literal

from feuillet.exports.locale_words import with_kind
from feuillet.exports.rooms import ROOMS, said
from feuillet.exports.schemas import schema_line, schemas
from feuillet.exports.yaml_text import scalar
from feuillet.findings import EngineError
from feuillet.folders import Folders, counts, folders_in, project_at, within, yaml_files_in
from feuillet.model.fields import DEVICE_NAMES, IDENT

What = Literal["procedure", "organisation", "kind"]
Files = dict[str, bytes]

STARTERS = Path(__file__).parent / "starter-files"
ABOUT = {"fr": "À écrire : ce qu’elle fait, en une phrase.", "en": "To write: what it does, in one sentence."}
ORIGINAL = "fr"
TRANSLATED = (
    "# The language written first: when its words change, check says which of these are to be translated anew.\n"
)


def starter(what: What, name: str, languages: Sequence[str], root: Path, today: date) -> Files:
    """New files by path, relative to the project, the locale files with a new kind's words, and missing schemas.

    EngineError for an id that cannot be one, a name that is taken or a language that has no locale.
    """
    refuse_bad_id(name)
    folders = Folders.at(root) if what != "kind" and empty(root) else project_at(root)
    spoken = languages_of(folders, languages)
    match what:
        case "procedure":
            files = dict(procedure(name, spoken, today))
        case "organisation":
            files = dict(organisation(name, spoken, folders, today))
        case "kind":
            files = dict(kind(name))
    refuse_taken(folders, files)
    files |= with_kind(folders, name) if what == "kind" else {}
    return files | missing_schemas(root, files)


def empty(root: Path) -> bool:
    return not any(counts(entry.name) for entry in root.iterdir())


def missing_schemas(root: Path, files: Files) -> Files:
    """The schemas that the files name in their first line, where they are not there yet."""
    named = {schema_line(path).strip().rpartition("/")[2] for path in files}
    return {
        path: data
        for path, data in schemas().items()
        if PurePosixPath(path).name in named and not (root / path).is_file()
    }


def refuse_bad_id(name: str) -> None:
    if name in DEVICE_NAMES:
        raise EngineError(f"“{name}” is a name that Windows reserves: choose another id")
    if not re.fullmatch(IDENT.strip("^$"), name):
        shown = name if name.isprintable() else repr(name)
        raise EngineError(
            f"“{shown}” cannot be an id: use small letters without accents, digits and hyphens, 64 at most"
        )


def refuse_taken(folders: Folders, files: Files) -> None:
    """Nothing is overwritten or hidden: neither a folder nor a file of the name may be there, nor among ours."""
    for path in files:
        place = path if path.startswith("styles") else str(PurePosixPath(path).parent)
        roots = (folders.root,) if path.startswith("brochures") else (folders.root, folders.ours)
        taken = next((found for each in roots if (found := each / place).exists() or found.is_symlink()), None)
        if taken:
            raise EngineError(f"{folders.path(taken)} is there already: choose another id, or edit what is there")


def languages_of(folders: Folders, asked: Sequence[str]) -> tuple[str, ...]:
    """The languages asked for, in that order; all that have a locale unless some are."""
    known = tuple(file.stem for file in yaml_files_in(*within(folders.templates, "locales")))
    for language in asked:
        if language not in known:
            raise EngineError(
                f"there is no locale “{language}”; choose from: {', '.join(known)}; "
                f"or begin it with the command new language {language}"
            )
    return tuple(dict.fromkeys(asked)) or known


def procedure(name: str, languages: Sequence[str], today: date) -> Iterator[tuple[str, bytes]]:
    folder = f"brochures/procedures/{name}"
    values = {"id": scalar(name), "today": str(today), "due": str(in_a_year(today))}
    yield filled(f"{folder}/procedure.yaml", "procedure.yaml", values)
    for language in languages:
        source = f"{language}.yaml" if (STARTERS / f"{language}.yaml").is_file() else "en.yaml"
        told = {"language": language, "translated": translated(language, languages)}
        yield filled(f"{folder}/{language}.yaml", source, told)


def translated(language: str, languages: Sequence[str]) -> str:
    """What the words of each language but one are translated from: French, where it is among them."""
    first = ORIGINAL if ORIGINAL in languages else languages[0]
    return "" if language == first else f"{TRANSLATED}translated_from: {first}\n"


def organisation(name: str, languages: Sequence[str], folders: Folders, today: date) -> Iterator[tuple[str, bytes]]:
    folder = f"brochures/organisations/{name}"
    about = "\n".join(f'  {language}: "{ABOUT.get(language, ABOUT["en"])}"' for language in languages)
    values = {"id": scalar(name), "about": about, "languages": ", ".join(languages), "today": str(today)}
    values |= {
        "issues": first_issue(folders),
        **{f"{model}_{key}": said(model, key) for model, key in ROOMS},
    }
    yield filled(f"{folder}/organisation.yaml", "organisation.yaml", values)
    yield filled(f"{folder}/_brand.yml", "_brand.yml", {})


def first_issue(folders: Folders) -> str:
    """One handout to begin with, so that there is a document to look at."""
    procedures = folders_in(folders.brochures / "procedures")
    return f"issues:\n  {scalar(procedures[0].name)}: [handout]" if procedures else "issues: {}"


def kind(name: str) -> Iterator[tuple[str, bytes]]:
    folder = f"templates/kinds/{name}"
    yield filled(f"{folder}/kind.yaml", "kind.yaml", {"id": scalar(name)})
    yield f"{folder}/document.html.j2", (STARTERS / "document.html.j2").read_bytes()
    yield f"styles/kinds/{name}.css", (STARTERS / "kind.css").read_bytes()


def filled(path: str, source: str, values: dict[str, str]) -> tuple[str, bytes]:
    text = Template((STARTERS / source).read_text("utf-8")).substitute(values)
    return path, (schema_line(path) + text).encode()


def in_a_year(day: date) -> date:
    # On 29 February too.
    return day.replace(year=day.year + 1, day=min(day.day, 28))
