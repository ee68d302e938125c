"""Whether a text is still the one that was reviewed: a review holds for what was read, and for
nothing later.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from feuillet.findings import Place
from feuillet.model import (
    Library,
    Loaded,
    Procedure,
    Reviewed,
    ReviewedText,
    Reviewer,
    ReviewState,
    Wording,
    compute_content_fingerprint,
    find_drawings,
)
from feuillet.trust.fingerprints import TrackedPart, fingerprint_passages, fingerprint_procedure
from feuillet.trust.record_file import format_record

_REVIEWS_COMMENT = (
    "What was reviewed: by procedure who reviewed it and when, and the "
    "fingerprints of its facts and of its words."
)


class ReviewChange(NamedTuple):
    """A part that is no longer what was reviewed: where it stands, or stood, and its name in the
    file.
    """

    place: Place
    part: str
    why: str


def format_reviewer(reviewer: Reviewer) -> str:
    """A reviewer as the record names one."""
    return f"{reviewer.name}, {reviewer.role}"


def find_review(library: Library, name: str) -> Reviewed | None:
    """The record of the review that a procedure names; None while it is not noted."""
    status, noted = library.procedures[name].value.status, library.reviews.value.root.get(name)
    if noted is None or status.reviewed_by is None:
        return None
    same = (noted.reviewed_by, noted.reviewed_on) == (
        format_reviewer(status.reviewed_by),
        status.reviewed_on,
    )
    return noted if same else None


def find_text_state(library: Library, name: str, language: str) -> ReviewState:
    """The state in which a text stands: reviewed only as long as it is what was reviewed, else a
    draft.
    """
    written_state = library.procedures[name].value.status.state
    if written_state != "reviewed":
        return written_state
    noted = find_review(library, name)
    read = noted.words.get(language) if noted else None
    return (
        "reviewed"
        if read and read.fingerprint == compute_content_fingerprint(library, name, language)
        else "draft"
    )


def find_review_changes(library: Library, name: str, noted: Reviewed) -> Iterator[ReviewChange]:
    """What is no longer as it was reviewed, in the facts and in each language that was read."""
    procedure = library.procedures[name]
    found = list(
        _find_part_changes(
            procedure,
            fingerprint_procedure(procedure.value, find_drawings(library, name)),
            noted.facts,
        )
    )
    for language, read in noted.words.items():
        wording = library.wordings.get((name, language))
        if wording and read.fingerprint != compute_content_fingerprint(library, name, language):
            changed = list(
                _find_part_changes(wording, fingerprint_passages(wording.value), read.passages)
            )
            found += (
                changed
                if changed or found
                else [ReviewChange(wording.at("language"), language, "changed")]
            )
    yield from found


def _find_part_changes(
    file: Loaded[Procedure] | Loaded[Wording],
    parts: Mapping[str, TrackedPart],
    noted: Mapping[str, str],
) -> Iterator[ReviewChange]:
    for name, part in parts.items():
        if noted.get(name) != part.fingerprint:
            yield ReviewChange(file.at(*part.steps), name, "changed" if name in noted else "new")
    for name in noted:
        if name not in parts:
            yield ReviewChange(file.at(*name.split(".")), name, "gone")


def record_reviews(library: Library) -> str:
    """The text of reviews.yaml: a review that is noted stays as it was, whatever has been changed
    since.
    """
    noted: dict[str, object] = {
        name: each.model_dump(mode="json") for name, each in library.reviews.value.root.items()
    }
    for name, procedure in library.procedures.items():
        if procedure.value.status.state == "reviewed" and find_review(library, name) is None:
            noted[name] = _build_review(library, name).model_dump(mode="json")
    return format_record(_REVIEWS_COMMENT, noted)


def _build_review(library: Library, name: str) -> Reviewed:
    """The review that a procedure names, with the texts as they are."""
    procedure = library.procedures[name].value
    status = procedure.status
    assert status.reviewed_by  # noqa: S101 - the model asks for one
    assert status.reviewed_on  # noqa: S101 - and for the day
    spoken = [language for each, language in library.wordings if each == name]
    return Reviewed(
        reviewed_by=format_reviewer(status.reviewed_by),
        reviewed_on=status.reviewed_on,
        facts=_collect_fingerprints(fingerprint_procedure(procedure, find_drawings(library, name))),
        words={
            language: ReviewedText(
                fingerprint=compute_content_fingerprint(library, name, language),
                passages=_collect_fingerprints(
                    fingerprint_passages(library.wordings[name, language].value)
                ),
            )
            for language in spoken
            if language in (status.reviewed_in or spoken)
        },
    )


def _collect_fingerprints(parts: Mapping[str, TrackedPart]) -> dict[str, str]:
    return {name: part.fingerprint for name, part in parts.items()}
