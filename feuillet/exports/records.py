"""What `check --record` writes beside the content, so that a later change is noticed."""

from collections.abc import Iterator
from pathlib import Path

from feuillet.checks.released import released
from feuillet.model import Library
from feuillet.trust import EMPTY, recorded_approvals, recorded_reviews, recorded_translations


def new_records(library: Library, root: Path) -> Iterator[tuple[str, bytes]]:
    """The files that change, whole, by their path from the project's folder; one with nothing to note is not begun."""
    for path, text in records(library):
        file, data = root / path, text.encode()
        if file.read_bytes() != data if file.is_file() else not text.endswith(f"\n{EMPTY}"):
            yield path, data


def records(library: Library) -> Iterator[tuple[str, str]]:
    yield library.versions.path, released(library)
    yield library.translations.path, recorded_translations(library)
    yield library.reviews.path, recorded_reviews(library)
    yield library.approvals.path, recorded_approvals(library)
