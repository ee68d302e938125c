"""What `check --record` writes beside the content, so that a later change is noticed."""

from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from feuillet.checks.support.releases import record_releases
from feuillet.model import Library, Loaded
from feuillet.trust import EMPTY_RECORD, record_approvals, record_reviews, record_translations


def find_new_records(
    library: Library, root: Path, today: date, faulty: Collection[str] = ()
) -> Iterator[tuple[str, bytes]]:
    """The files that change, whole, by their path from the project's folder; one with nothing to
    note is not begun.

    Of a text whose file, or whose procedure's, is among the `faulty`, neither version nor
    translation is noted. A file of records that is itself among them is left as it is: what it
    remembers could not be read.
    """
    for path, text in _iterate_records(library, today, faulty):
        if path in faulty:
            continue
        file, data = root / path, text.encode()
        if file.read_bytes() != data if file.is_file() else not text.endswith(f"\n{EMPTY_RECORD}"):
            yield path, data


def list_record_files(library: Library) -> tuple[Loaded[Any], ...]:
    """What has been noted before."""
    return (library.versions, library.translations, library.reviews, library.approvals)


def _iterate_records(
    library: Library, today: date, faulty: Collection[str]
) -> Iterator[tuple[str, str]]:
    sound = library._replace(
        wordings={
            (name, language): wording
            for (name, language), wording in library.wordings.items()
            if not {
                wording.path,
                library.procedures[name].path if name in library.procedures else "",
            }
            & set(faulty)
        }
    )
    yield library.versions.path, record_releases(sound, today)
    yield library.translations.path, record_translations(sound)
    # What somebody has read or approved is noted as it was, whatever is wrong with it.
    yield library.reviews.path, record_reviews(library)
    yield library.approvals.path, record_approvals(library)
