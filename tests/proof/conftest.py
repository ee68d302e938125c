"""Every document in every form, as `build` makes it: for two organisations, or for all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from feuillet.publish.files import claim_folder
from tests.sample import CLINIC

ROOT = Path(__file__).parents[2]
# One of each sort, and a text that each issues: a clinic issues forms too, an association none.
TWO = {"clinique-des-tilleuls": "cimentoplastie", "collectif-bamp": "fiv-icsi"}

FORMS = ("--kind", "consent", "--kind", "refusal")
PERSONS = ("minor", "protected")


def built(output: Path, *options: str) -> Path:
    """The folder of one build; every form of every document."""
    command = [
        sys.executable,
        "generate.py",
        "build",
        "--edition",
        "all",
        "--profile",
        "all",
        "--output",
        str(output),
    ]
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
            build_all(folder)
            done.touch()
    return folder


def build_all(folder: Path) -> None:
    for organisation, procedure in TWO.items():
        built(folder, "--organisation", organisation, "--procedure", procedure)
    text = ("--procedure", TWO[CLINIC], "--organisation", CLINIC)
    for person in PERSONS:
        built(folder, *text, *FORMS, "--language", "fr", "--person", person)


@pytest.fixture(scope="session")
def every_document(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = built(tmp_path_factory.mktemp("every"))
    for person in PERSONS:
        built(folder, "--organisation", CLINIC, *FORMS, "--person", person)
    return folder
