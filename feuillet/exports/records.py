"""What `check --record` writes beside the content, so that a later change is noticed."""

from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from feuillet.checks.released import released
from feuillet.model import Library, Loaded
from feuillet.trust import EMPTY, recorded_approvals, recorded_reviews, recorded_translations


def new_records(library: Library, root: Path, today: date, faulty: Collection[str] = ()) -> Iterator[tuple[str, bytes]]:
    """The files that change, whole, by their path from the project's folder; one with nothing to note is not begun.

    Of a text whose file, or whose procedure's, is among the `faulty`, neither version nor translation is noted. A file
    of records that is itself among them is left as it is: what it remembers could not be read.
    """
    for path, text in records(library, today, faulty):
        if path in faulty:
            continue
        file, data = root / path, text.encode()
        if file.read_bytes() != data if file.is_file() else not text.endswith(f"\n{EMPTY}"):
            yield path, data


def record_files(library: Library) -> tuple[Loaded[Any], ...]:
    """What has been noted before."""
    return (library.versions, library.translations, library.reviews, library.approvals)


def records(library: Library, today: date, faulty: Collection[str]) -> Iterator[tuple[str, str]]:
    sound = library._replace(
        wordings={
            (name, language): wording
            for (name, language), wording in library.wordings.items()
            if not {wording.path, library.procedures[name].path if name in library.procedures else ""} & set(faulty)
        }
    )
    yield library.versions.path, released(sound, today)
    yield library.translations.path, recorded_translations(sound)
    # What somebody has read or approved is noted as it was, whatever is wrong with it.
    yield library.reviews.path, recorded_reviews(library)
    yield library.approvals.path, recorded_approvals(library)
