"""Which words a kind prints is read in templates and code, and is what documents ask for."""

from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import get_args

import pytest

from feuillet.checks.support.language_needs import LOCAL_ROWS_PREFIX
from feuillet.compose import Sheet, compose_sheet
from feuillet.compose.vocabulary import find_printed_words, read_project
from feuillet.load import Folders
from feuillet.model import Library, Loaded, Locale, Organisation, Procedure
from feuillet.persons import PersonCategory
from feuillet.select import ALL, Request, build_file_name, list_jobs
from tests.compose.content import FOLDERS, TODAY, project
from tests.sample import CLINIC, PROCEDURE, sampled

FORMS = {
    "decision",
    "deciding",
    "discussed",
    "essential-care",
    "identity",
    "particular",
    "refused",
    "signing",
    "wait",
}
TEXTS = {
    "alert",
    "authorship",
    "band",
    "call",
    "counted",
    "evidence",
    "number",
    "organisation",
    "rights",
    "risk",
}
REVIEWED = {
    "state": "reviewed",
    "reviewed_by": {"name": "A", "role": "B"},
    "reviewed_on": "2026-11-01",
}
TOLD = {
    "funding": ["A"],
    "interests": [{"name": "A", "tie": "B"}],
    "tested": {"on": "2026-11-01", "people": 9},
}


class Heard(dict[str, str]):
    """A group of words that notes which are asked for."""

    def __init__(self, group: str, words: dict[str, str], heard: set[str]) -> None:
        super().__init__(words)
        self.group, self.heard = group, heard

    def __getitem__(self, name: str) -> str:
        self.heard.add(f"{self.group}.{name}")
        return super().__getitem__(name)

    def get(self, name: str, default: object = None) -> object:  # type: ignore[override]
        self.heard.add(f"{self.group}.{name}")
        return super().get(name, default)


def listening(library: Library, heard: set[str]) -> Library:
    """The library with locales that note what is asked of them."""

    def noting(loaded: Loaded[Locale]) -> Loaded[Locale]:
        words = {group: Heard(group, each, heard) for group, each in loaded.value.words.items()}
        return loaded._replace(value=loaded.value.model_copy(update={"words": words}))

    return library._replace(locales={name: noting(each) for name, each in library.locales.items()})


def changed(
    organisation: dict[str, object] | None = None,
    status: dict[str, object] | None = None,
    procedure: dict[str, object] | None = None,
) -> Library:
    """Our content, every organisation and procedure changed in the same way."""
    library = project()
    organisations = {
        name: each._replace(
            value=Organisation.model_validate(
                {**each.value.model_dump(mode="json"), **(organisation or {})}
            )
        )
        for name, each in library.organisations.items()
    }
    procedures = {}
    for name, act in library.procedures.items():
        written = act.value.model_dump(mode="json", exclude_none=True) | (procedure or {})
        written["status"] = {**written["status"], **(status or {})}
        procedures[name] = act._replace(value=Procedure.model_validate(written))
    return library._replace(organisations=organisations, procedures=procedures)


def states() -> Iterator[tuple[Library, date, Request]]:
    """Our content in all that may change what a document says."""
    usual = Request(
        output=FOLDERS.root, today=TODAY, procedures=(PROCEDURE,), editions=(ALL,), profiles=(ALL,)
    )
    published: dict[str, object] = {
        "published": {"at": "https://a.example", "forms": ["web", "large-print"]}
    }
    for person in get_args(PersonCategory):
        for boxes, signature in product((True, False), ("has", "insurer", "cosmetic")):
            library = changed({**published, "risk_boxes": boxes, "signature": signature})
            yield library, TODAY, usual._replace(person=person, kinds=("consent", "refusal"))
    yield changed(published), TODAY, usual._replace(procedures=())
    yield changed(procedure={"site": "side"}), TODAY, usual
    yield changed(status={**REVIEWED, **TOLD}), TODAY, usual
    yield changed(status={"funding": [], "interests": []}), TODAY, usual
    yield changed(status={"state": "withdrawn"}), TODAY, usual
    yield changed(), date(2060, 1, 1), usual
    at_site = usual._replace(organisations=(CLINIC,), practitioner="dr-camille-exemple")
    yield changed(), TODAY, at_site


@pytest.fixture(scope="module")
def known() -> dict[str, frozenset[str]]:
    return dict(find_printed_words(project(), FOLDERS))


def test_whatever_a_document_asks_for_is_known(known: dict[str, frozenset[str]]) -> None:
    """Every kind in every edition, profile and state, for every person, asks for words of its
    vocabulary alone.
    """
    for library, today, request in states():
        for job in sampled(list_jobs(library, request)):
            heard: set[str] = set()
            told = listening(library, heard)
            made = compose_sheet(told, job, FOLDERS, today, alone=True)
            assert isinstance(made, Sheet), made
            assert build_file_name(told, job)
            rows = {
                f"{LOCAL_ROWS_PREFIX}{row}" for row in library.procedures[job.procedure].value.local
            }
            more = rows if LOCAL_ROWS_PREFIX in known[job.kind] else set()
            assert heard <= known[job.kind] | more, (job, heard - known[job.kind] - more)


def test_a_kind_is_asked_for_no_words_of_another(known: dict[str, frozenset[str]]) -> None:
    """Who translates a sheet that informs needs no word of the law of consent, and the reverse."""
    groups = {kind: {key.partition(".")[0] for key in keys} for kind, keys in known.items()}
    for kind in ("handout", "summary", "leaflet"):
        assert not groups[kind] & FORMS, kind
    for kind in ("consent", "refusal"):
        assert not groups[kind] & TEXTS - {"call", "number", "organisation", "rights"}, kind
    rights = {
        kind: {key for key in keys if key.startswith("rights.")} for kind, keys in known.items()
    }
    assert (rights["consent"], rights["refusal"]) == (set(), {"rights.refuse"})
    assert "print.by-us" in known["leaflet"] - known["handout"]


def test_a_template_that_cannot_be_read_is_left_to_who_composes_with_it(tmp_path: Path) -> None:
    """Its line is told there; the other kinds are known all the same."""
    broken = tmp_path / "templates/kinds/handout/document.html.j2"
    broken.parent.mkdir(parents=True)
    broken.write_text("{% if %}", "utf-8")
    found = find_printed_words(project(), Folders.at(tmp_path))
    assert "call.night" not in found["handout"]
    assert "call.night" in found["summary"]


def test_a_word_of_a_project_s_own_template_is_known(tmp_path: Path) -> None:
    """Also one that no locale has yet, so that whoever has to add it is told."""
    own = tmp_path / "templates/kinds/handout/document.html.j2"
    own.parent.mkdir(parents=True)
    own.write_text(
        '{% macro x(who) %}{{ t("signing." ~ who) }}{{ t("mine.new") }}{% endmacro %}{{ x("a") }}',
        "utf-8",
    )
    found = find_printed_words(project(), Folders.at(tmp_path))["handout"]
    assert {"mine.new", "signing.doctor", "section.what", "file.handout"} <= found
    assert "call.night" not in found


def test_a_project_is_read_with_its_vocabulary() -> None:
    """What `check` and `build` work on knows which words are printed."""
    library, _ = read_project(FOLDERS)
    assert library.vocabulary == find_printed_words(library, FOLDERS)
