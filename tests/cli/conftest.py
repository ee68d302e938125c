"""A copy of a part of the real project, built once for one organisation."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from feuillet.cli import run_command
from feuillet.findings import ExitStatus
from tests.cli.shop import GOOD, Answer, Shop
from tests.sample import ASSOCIATION, CLINIC, PROCEDURE, reduce

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
    assert run_command(BUILD, root) == 0
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
        status = run_command(arguments, root)
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


@pytest.fixture(scope="session")
def laid(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A project, and its consent sheet and record copy laid out once."""
    folder = tmp_path_factory.mktemp("shop")
    root = copied(ROOT, folder / "project", CONTENT)
    people = folder / "people.csv"
    people.write_text(GOOD, "utf-8")
    chosen = ("--procedure", PROCEDURE, "--organisation", CLINIC, "--today", "2026-11-23")
    cache = folder / "blanks"
    command = ("batch", str(people), *chosen, "--finalise", "--dry-run", "--cache", str(cache))
    assert run_command(command, root) == ExitStatus.DONE
    return root, cache


@pytest.fixture
def shop(laid: tuple[Path, Path], answer: Answer, tmp_path: Path) -> Shop:
    return Shop(*laid, answer, tmp_path)


def copied(source: Path, target: Path, names: tuple[str, ...]) -> Path:
    for name in names:
        shutil.copytree(source / name, target / name)
    reduce(target)
    return target
