"""What a document is made from: the records that composing it may see, and the fingerprint of all
of it.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Any

from feuillet.folders import PACKAGE_FOLDER, Folders, iterate_files_under
from feuillet.model import (
    Approvals,
    CheckSettings,
    Library,
    Loaded,
    Reviews,
    Translations,
    Versions,
)
from feuillet.publish.last_build import list_installed_packages
from feuillet.select import Job

_NO_SETTINGS = Loaded(CheckSettings(), "brochures/checks.yaml", {})
_NO_VERSIONS = Loaded(Versions({}), "brochures/versions.yaml", {})


def narrow_library(library: Library, job: Job) -> Library:
    """The library as composing the job sees it: what is not in it cannot decide what is printed."""
    procedure = library.procedures.get(job.procedure)
    named = {job.organisation, *(procedure.value.associations if procedure else ())}
    translations, reviews, approvals = library.translations, library.reviews, library.approvals
    return library._replace(
        procedures=_select_records(library.procedures, {job.procedure}),
        wordings={key: each for key, each in library.wordings.items() if key[0] == job.procedure},
        organisations=_select_records(library.organisations, named),
        brands=_select_records(library.brands, {job.organisation}),
        kinds=_select_records(library.kinds, {job.kind}),
        locales=_select_records(library.locales, {job.language}),
        logos=_select_records(library.logos, {job.organisation}),
        photos=_select_records(library.photos, {job.organisation}),
        tiles=_select_records(library.tiles, {job.organisation}),
        drawings={key: each for key, each in library.drawings.items() if key[0] == job.procedure},
        settings=_NO_SETTINGS,
        versions=_NO_VERSIONS,
        unread=frozenset(),
        unread_wordings=frozenset(),
        translations=translations._replace(
            value=Translations(_select_records(translations.value.root, {job.procedure}))
        ),
        reviews=reviews._replace(
            value=Reviews(_select_records(reviews.value.root, {job.procedure}))
        ),
        approvals=approvals._replace(
            value=Approvals(_select_records(approvals.value.root, {job.organisation}))
        ),
    )


def _select_records(records: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
    return {name: record for name, record in records.items() if name in names}


def prepare_input_digest(
    library: Library, folders: Folders, today: date, engine: str
) -> Callable[[Job], str]:
    """A function that gives 64 hex digits of all that a job's document is made from, without
    composing it.
    """
    around = digest_surroundings(folders, today, engine)
    digest_record = cache(_fingerprint_record)

    def inputs(job: Job) -> str:
        seen = narrow_library(library, job)
        parts = [around, *map(str, job)]
        for group in _list_record_groups(seen):
            parts += [f"{name} {digest_record(each)}" for name, each in sorted(group.items())]
        for noted in (seen.translations, seen.reviews, seen.approvals):
            parts.append(_fingerprint_record(noted))
        files = (seen.logos, seen.photos, seen.tiles, seen.drawings)
        for name, data in (each for group in files for each in sorted(group.items())):
            parts.append(f"{name} {hashlib.sha256(data).hexdigest()}")
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    return inputs


def _list_record_groups(library: Library) -> tuple[Mapping[Any, Loaded[Any]], ...]:
    return (
        library.procedures,
        library.wordings,
        library.organisations,
        library.brands,
        library.kinds,
        library.locales,
    )


def _fingerprint_record(loaded: Loaded[Any]) -> str:
    return hashlib.sha256(loaded.value.model_dump_json().encode()).hexdigest()


def digest_surroundings(folders: Folders, today: date, engine: str) -> str:
    """64 hex digits of what all documents share: templates, styles, our code, the packages, the
    day.
    """
    packages = sorted(set(list_installed_packages()))
    digest = hashlib.sha256(json.dumps([str(today), engine, packages]).encode())
    for folder in (*folders.templates, *folders.styles, PACKAGE_FOLDER):
        for file in sorted(iterate_files_under(folder)):
            if file.suffix != ".pyc":
                digest.update(str(file.relative_to(folder)).encode("utf-8", "surrogateescape"))
                digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
