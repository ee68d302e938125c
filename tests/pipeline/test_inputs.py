"""What a document is made from: nothing that decides it is left out, and nothing else counts."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from feuillet.folders import Folders
from feuillet.model import Library
from feuillet.pipeline.inputs import digest_surroundings, narrow_library, prepare_input_digest
from feuillet.select import Job
from tests.small import TODAY, library, locale, organisation, procedure, wording

JOB = Job("demo", "clinic", "handout", "fr")


def folders(root: Path) -> Folders:
    """A project with a template and a style."""
    for name in ("templates", "styles"):
        (root / name).mkdir()
        (root / name / "a").write_text("a", "utf-8")
    return Folders.at(root, root)


def inputs(
    root: Path, content: Library, job: Job = JOB, today: date = TODAY, engine: str = "1"
) -> str:
    return prepare_input_digest(content, Folders.at(root, root), today, engine)(job)


def with_title(content: Library, language: str) -> Library:
    loaded = wording(language)
    changed = loaded._replace(value=loaded.value.model_copy(update={"title": "New"}))
    return content._replace(wordings={**content.wordings, ("demo", language): changed})


CHANGES: dict[str, Callable[[Library], Library]] = {
    "procedure": lambda all_: all_._replace(
        procedures={"demo": all_.procedures["demo"]._replace(value=procedure("1.1"))}
    ),
    "words": lambda all_: with_title(all_, "fr"),
    "the original": lambda all_: with_title(all_, "en"),
    "organisation": lambda all_: all_._replace(
        organisations={**all_.organisations, "clinic": organisation("clinic")}
    ),
    "logo": lambda all_: all_._replace(logos={"clinic": b"new"}),
    "drawing": lambda all_: all_._replace(drawings={("demo", "spine"): b"new"}),
    "locale": lambda all_: all_._replace(
        locales={**all_.locales, "fr": locale("fr")._replace(value=locale("en").value)}
    ),
    "kind": lambda all_: all_._replace(kinds={**all_.kinds, "handout": all_.kinds["leaflet"]}),
}
OTHERS: dict[str, Callable[[Library], Library]] = {
    "another organisation": lambda all_: all_._replace(
        organisations={**all_.organisations, "club": organisation("other")}
    ),
    "another procedure": lambda all_: all_._replace(
        procedures={**all_.procedures, "other": all_.procedures["demo"]}
    ),
    "another locale": lambda all_: all_._replace(
        locales={**all_.locales, "en": locale("en")._replace(value=locale("fr").value)}
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_printed_counts(tmp_path: Path, change: str) -> None:
    """A change of a record of the document is another input."""
    folders(tmp_path)
    assert inputs(tmp_path, CHANGES[change](library())) != inputs(tmp_path, library())


@pytest.mark.parametrize("change", OTHERS)
def test_what_another_document_prints_does_not_count(tmp_path: Path, change: str) -> None:
    """An edit elsewhere costs this document nothing."""
    folders(tmp_path)
    assert inputs(tmp_path, OTHERS[change](library())) == inputs(tmp_path, library())


def test_the_job_the_day_and_the_engine_count(tmp_path: Path) -> None:
    """A site, tomorrow, and another version of what lays out are other inputs; the same again is
    the same.
    """
    folders(tmp_path)
    found = [
        inputs(tmp_path, library()),
        inputs(tmp_path, library(), JOB._replace(site="north")),
        inputs(tmp_path, library(), today=TODAY + timedelta(days=1)),
        inputs(tmp_path, library(), engine="2"),
    ]
    assert len(set(found)) == 4
    assert inputs(tmp_path, library()) == found[0]


@pytest.mark.parametrize("name", ["templates/a", "styles/a", "templates/new"])
def test_templates_and_styles_count(tmp_path: Path, name: str) -> None:
    """By what they hold, not by when they were written."""
    found = folders(tmp_path)
    before = digest_surroundings(found, TODAY, "1")
    (tmp_path / "templates/a").write_text("a", "utf-8")
    assert digest_surroundings(found, TODAY, "1") == before
    (tmp_path / name).write_text("b", "utf-8")
    assert digest_surroundings(found, TODAY, "1") != before


def test_composing_sees_only_what_counts() -> None:
    """What is not in the fingerprint cannot decide a document: it is not there."""
    seen = narrow_library(library(), JOB)
    assert (set(seen.organisations), set(seen.kinds), set(seen.locales)) == (
        {"clinic"},
        {"handout"},
        {"fr"},
    )
    assert set(seen.wordings) == {("demo", "fr"), ("demo", "en")}
