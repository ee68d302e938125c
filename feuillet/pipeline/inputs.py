"""What a document is made from: the records that composing it may see, and the fingerprint of all of it."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Any

from feuillet.folders import PACKAGE, Folders, files_under
from feuillet.model import (
    Approvals,
    CheckSettings,
    Library,
    Loaded,
    Reviews,
    Translations,
    Versions,
)
from feuillet.publish.memory import installed
from feuillet.select import Job

NO_SETTINGS = Loaded(CheckSettings(), "brochures/checks.yaml", {})
NO_VERSIONS = Loaded(Versions({}), "brochures/versions.yaml", {})


def seen_by(library: Library, job: Job) -> Library:
    """The library as composing the job sees it: what is not in it cannot decide what is printed."""
    procedure = library.procedures.get(job.procedure)
    named = {job.organisation, *(procedure.value.associations if procedure else ())}
    translations, reviews, approvals = library.translations, library.reviews, library.approvals
    return library._replace(
        procedures=only(library.procedures, {job.procedure}),
        wordings={key: each for key, each in library.wordings.items() if key[0] == job.procedure},
        organisations=only(library.organisations, named),
        brands=only(library.brands, {job.organisation}),
        kinds=only(library.kinds, {job.kind}),
        locales=only(library.locales, {job.language}),
        logos=only(library.logos, {job.organisation}),
        drawings={key: each for key, each in library.drawings.items() if key[0] == job.procedure},
        settings=NO_SETTINGS,
        versions=NO_VERSIONS,
        unread=frozenset(),
        translations=translations._replace(
            value=Translations(only(translations.value.root, {job.procedure}))
        ),
        reviews=reviews._replace(value=Reviews(only(reviews.value.root, {job.procedure}))),
        approvals=approvals._replace(value=Approvals(only(approvals.value.root, {job.organisation}))),
    )


def only(records: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
    return {name: record for name, record in records.items() if name in names}


def inputs_of(
    library: Library, folders: Folders, today: date, engine: str
) -> Callable[[Job], str]:
    """A function that gives 64 hex digits of all that a job's document is made from, without composing it."""
    around = surroundings(folders, today, engine)
    digest_record = cache(digest_of_record)

    def inputs(job: Job) -> str:
        seen = seen_by(library, job)
        parts = [around, *map(str, job)]
        for group in records_of(seen):
            parts += [f"{name} {digest_record(each)}" for name, each in sorted(group.items())]
        for noted in (seen.translations, seen.reviews, seen.approvals):
            parts.append(digest_of_record(noted))
        for name, data in (*sorted(seen.logos.items()), *sorted(seen.drawings.items())):
            parts.append(f"{name} {hashlib.sha256(data).hexdigest()}")
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    return inputs


def records_of(library: Library) -> tuple[Mapping[Any, Loaded[Any]], ...]:
    return (
        library.procedures,
        library.wordings,
        library.organisations,
        library.brands,
        library.kinds,
        library.locales,
    )


def digest_of_record(loaded: Loaded[Any]) -> str:
    return hashlib.sha256(loaded.value.model_dump_json().encode()).hexdigest()


def surroundings(folders: Folders, today: date, engine: str) -> str:
    """64 hex digits of what all documents share: templates, styles, our code, the packages, the day."""
    digest = hashlib.sha256(repr((today, engine, sorted(set(installed())))).encode())
    for folder in (*folders.templates, *folders.styles, PACKAGE):
        for file in sorted(files_under(folder)):
            if file.suffix != ".pyc":
                digest.update(str(file.relative_to(folder)).encode("utf-8", "surrogateescape"))
                digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
