"""Documents as `build` makes them, one of each form or every one of every organisation, and the
browser that opens them.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from feuillet.publish.files import claim_folder
from tests.proof.browser import browser
from tests.sample import CLINIC, PROCEDURE

ROOT = Path(__file__).parents[2]
# Another sort of organisation, which issues no forms, and a text of its own.
ASSOCIATION = ("--organisation", "collectif-bamp", "--procedure", "fiv-icsi")
OF_CLINIC = ("--organisation", CLINIC, "--procedure", PROCEDURE)
ALL_FORMS = ("--edition", "all", "--profile", "all")

FORMS = ("--kind", "consent", "--kind", "refusal")
PERSONS = ("minor", "protected")


def built(output: Path, *options: str) -> Path:
    """The folder of one build."""
    command = [sys.executable, "generate.py", "build", "--output", str(output)]
    done = subprocess.run(
        [*command, *options], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return output


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built once, by the first of the processes that run the tests."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder, done = shared / "documents", shared / "documents.done"
    with claim_folder(shared / "documents.claim", lambda: None):
        if not done.exists():
            build_each_form(folder)
            done.touch()
    return folder


def build_each_form(folder: Path) -> None:
    """Every kind in every edition and profile, in another language, for another organisation,
    for each person: once each.
    """
    built(folder, *OF_CLINIC, *ALL_FORMS, "--language", "fr")
    built(folder, *OF_CLINIC, "--profile", "screen", "--profile", "web", "--language", "en")
    built(folder, *ASSOCIATION, "--profile", "screen", "--language", "fr")
    for person in PERSONS:
        built(folder, *OF_CLINIC, *FORMS, "--language", "fr", "--person", person)


@pytest.fixture(scope="session")
def every_document(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = built(tmp_path_factory.mktemp("every"), *ALL_FORMS)
    for person in PERSONS:
        built(folder, "--organisation", CLINIC, *FORMS, *ALL_FORMS, "--person", person)
    return folder


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as one:
        yield one


@pytest.fixture(scope="session")
def pages(documents: Path) -> list[Path]:
    found = sorted(documents.rglob("*.html"))
    assert len(found) >= 10
    return found


@pytest.fixture(scope="session")
def consent(pages: list[Path]) -> Path:
    return next(path for path in pages if "consentement" in path.name and "mineur" not in path.name)


@pytest.fixture(scope="session")
def handout(pages: list[Path]) -> Path:
    return next(path for path in pages if "fiche-information" in path.name)
