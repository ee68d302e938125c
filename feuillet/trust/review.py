"""Whether a text is still the one that was reviewed: a review holds for what was read, and for nothing later."""

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
    State,
    Wording,
    content_fingerprint,
    drawn,
)
from feuillet.trust.parts import Part, facts, passages
from feuillet.trust.written import written

ABOUT = "What was reviewed: by procedure who reviewed it and when, and the fingerprints of its facts and of its words."


class Change(NamedTuple):
    """A part that is no longer what was reviewed: where it stands, or stood, and its name in the file."""

    place: Place
    part: str
    why: str


def signed(reviewer: Reviewer) -> str:
    """A reviewer as the record names one."""
    return f"{reviewer.name}, {reviewer.role}"


def review_of(library: Library, name: str) -> Reviewed | None:
    """The record of the review that a procedure names; None while it is not noted."""
    status, noted = library.procedures[name].value.status, library.reviews.value.root.get(name)
    if noted is None or status.reviewed_by is None:
        return None
    same = (noted.reviewed_by, noted.reviewed_on) == (signed(status.reviewed_by), status.reviewed_on)
    return noted if same else None


def state(library: Library, name: str, language: str) -> State:
    """The state in which a text stands: reviewed only as long as it is what was reviewed, else a draft."""
    written_state = library.procedures[name].value.status.state
    if written_state != "reviewed":
        return written_state
    noted = review_of(library, name)
    read = noted.words.get(language) if noted else None
    return "reviewed" if read and read.fingerprint == content_fingerprint(library, name, language) else "draft"


def changes(library: Library, name: str, noted: Reviewed) -> Iterator[Change]:
    """What is no longer as it was reviewed, in the facts and in each language that was read."""
    procedure = library.procedures[name]
    found = list(differences(procedure, facts(procedure.value, drawn(library, name)), noted.facts))
    for language, read in noted.words.items():
        wording = library.wordings.get((name, language))
        if wording and read.fingerprint != content_fingerprint(library, name, language):
            changed = list(differences(wording, passages(wording.value), read.passages))
            found += changed if changed or found else [Change(wording.at("language"), language, "changed")]
    yield from found


def differences(
    file: Loaded[Procedure] | Loaded[Wording], parts: Mapping[str, Part], noted: Mapping[str, str]
) -> Iterator[Change]:
    for name, part in parts.items():
        if noted.get(name) != part.fingerprint:
            yield Change(file.at(*part.steps), name, "changed" if name in noted else "new")
    for name in noted:
        if name not in parts:
            yield Change(file.at(*name.split(".")), name, "gone")


def recorded_reviews(library: Library) -> str:
    """The text of reviews.yaml: a review that is noted stays as it was, whatever has been changed since."""
    noted: dict[str, object] = {name: each.model_dump(mode="json") for name, each in library.reviews.value.root.items()}
    for name, procedure in library.procedures.items():
        if procedure.value.status.state == "reviewed" and review_of(library, name) is None:
            noted[name] = reviewed_now(library, name).model_dump(mode="json")
    return written(ABOUT, noted)


def reviewed_now(library: Library, name: str) -> Reviewed:
    """The review that a procedure names, with the texts as they are."""
    procedure = library.procedures[name].value
    status = procedure.status
    assert status.reviewed_by  # noqa: S101 - the model asks for one
    assert status.reviewed_on  # noqa: S101 - and for the day
    spoken = [language for each, language in library.wordings if each == name]
    return Reviewed(
        reviewed_by=signed(status.reviewed_by),
        reviewed_on=status.reviewed_on,
        facts=fingerprints(facts(procedure, drawn(library, name))),
        words={
            language: ReviewedText(
                fingerprint=content_fingerprint(library, name, language),
                passages=fingerprints(passages(library.wordings[name, language].value)),
            )
            for language in spoken
            if language in (status.reviewed_in or spoken)
        },
    )


def fingerprints(parts: Mapping[str, Part]) -> dict[str, str]:
    return {name: part.fingerprint for name, part in parts.items()}
