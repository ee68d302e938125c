"""Every document in every form, as `build` makes it: for two organisations, or for all."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# One of each sort: a clinic issues the forms too, an association does not.
TWO = ("clinique-des-tilleuls", "collectif-bamp")


def built(output: Path, *options: str) -> Path:
    """The folder of one build; every form of every document."""
    command = [sys.executable, "generate.py", "build", "--edition", "all", "--profile", "all", "--output", str(output)]
    done = subprocess.run([*command, *options], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return output


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("documents")
    for person in ("minor", "protected"):
        built(folder, "--organisation", TWO[0], "--kind", "consent", "--kind", "refusal", "--person", person)
    return built(folder, *(word for name in TWO for word in ("--organisation", name)))


@pytest.fixture(scope="session")
def every_document(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("every"))
