"""The real content: without errors, alike in both languages, and every document composes."""

from datetime import date
from pathlib import Path

import pytest

from feuillet.checks import check_library
from feuillet.compose import Sheet, compose_sheet
from feuillet.findings import Finding, Severity
from feuillet.load import load_library
from feuillet.model import Library
from feuillet.select import ALL, Request, list_jobs
from tests.compose.content import FOLDERS, TODAY, project
from tests.sample import sampled

LATER = date(2030, 1, 1)


def findings() -> tuple[Finding, ...]:
    library, troubles = load_library(FOLDERS)
    return (*troubles, *check_library(library, TODAY))


def test_there_is_no_error() -> None:
    """What we ship is made without a complaint that stops it."""
    assert [str(finding) for finding in findings() if finding.severity is Severity.ERROR] == []


def test_no_figure_is_typed() -> None:
    """Every figure of a sentence is a fact with a source, so that no two documents differ."""
    assert [str(finding) for finding in findings() if finding.rule == "typed-figure"] == []


def test_every_language_names_the_same_figures() -> None:
    """No reader of what we ship is told less than another."""
    assert [str(finding) for finding in findings() if finding.rule == "unlike-figures"] == []


def requests(library: Library) -> list[Request]:
    """In every form, then in the usual one for each site and each practitioner."""
    usual = Request(output=Path("build"), today=TODAY)
    organisations = [loaded.value for loaded in library.organisations.values()]
    sites = [usual._replace(site=site.id) for each in organisations for site in each.sites]
    people = [
        usual._replace(practitioner=one.id) for each in organisations for one in each.practitioners
    ]
    return [usual._replace(editions=(ALL,), profiles=(ALL,)), *sites, *people]


@pytest.mark.all_brands
def test_documents_compose() -> None:
    """Of every procedure and every organisation, in every language, form and place; a build
    composes the rest.
    """
    library = project()
    asked = [job for request in requests(library) for job in sampled(list_jobs(library, request))]
    made = {job: compose_sheet(library, job, FOLDERS, TODAY) for job in asked}
    assert {job for job, sheet in made.items() if not isinstance(sheet, Sheet)} == set()
    offered = {
        (name, language)
        for name, each in library.organisations.items()
        for language in each.value.spoken
    }
    assert {(job.organisation, job.language) for job in made} == offered


@pytest.mark.all_brands
def test_documents_compose_when_their_review_is_overdue() -> None:
    """A text that nobody has looked at for years is still made, and says so."""
    library = project()
    made = [
        compose_sheet(library, job, FOLDERS, LATER)
        for job in sampled(list_jobs(library, Request(output=Path("build"), today=LATER)))
    ]
    assert made
    assert all(isinstance(sheet, Sheet) for sheet in made)
