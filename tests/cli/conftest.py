"""A copy of a part of the real project, built once for one organisation."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from feuillet.cli import run
from tests.sample import ASSOCIATION, reduce

ROOT = Path(__file__).parents[2]
CONTENT = ("brochures", "templates", "styles")
# In processes of their own: a layout library's open files are no business of the tests.
BUILD = ("build", "--today", "2026-11-23", "--organisation", ASSOCIATION, "--jobs", "2")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The content alone, not built."""
    return copied(ROOT, tmp_path / "project", CONTENT)


@pytest.fixture(scope="session")
def first_build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built in two languages for one organisation; only to be copied."""
    root = copied(ROOT, tmp_path_factory.mktemp("first") / "project", CONTENT)
    assert run(BUILD, root) == 0
    return root


@pytest.fixture
def built(first_build: Path, tmp_path: Path) -> Path:
    """A built project to change as one likes."""
    return copied(first_build, tmp_path / "project", (*CONTENT, "build"))


@pytest.fixture
def answer(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Runs a command: its exit status, what it printed, and what it said on the error stream."""

    def ask(root: Path, *arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        status = run(arguments, root)
        return (status, *capsys.readouterr())

    return ask


@pytest.fixture
def answer_json(
    answer: Callable[..., tuple[int, str, str]],
) -> Callable[..., tuple[int, dict[str, Any]]]:
    """The same for --json: exit status and the object printed."""

    def ask(root: Path, *arguments: str) -> tuple[int, dict[str, Any]]:
        status, printed, _ = answer(root, *arguments, "--json")
        return status, json.loads(printed)

    return ask


def copied(source: Path, target: Path, names: tuple[str, ...]) -> Path:
    for name in names:
        shutil.copytree(source / name, target / name)
    reduce(target)
    return target
