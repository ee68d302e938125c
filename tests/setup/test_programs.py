"""The programs that tests call, and what is said where one is missing."""

import re
from pathlib import Path

import pytest

from setup.programs import PROGRAMS, absent

pytest_plugins = ["pytester"]
CONFTEST = Path(__file__).parents[1] / "conftest.py"
TEST = """
import pytest
@pytest.mark.needs("java")
def test_it(): pass
"""


def test_what_is_missing_is_named() -> None:
    """Only a command that the machine does not find is missing."""
    assert absent(
        ("java", "chromium"), lambda name: None if name == "java" else f"/usr/bin/{name}"
    ) == ["java"]
    assert absent(which=lambda name: f"/usr/bin/{name}") == []


@pytest.mark.parametrize(("ci", "code"), [("", 0), ("true", 1)])
def test_a_proof_that_was_not_run_is_told(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, ci: str, code: int
) -> None:
    """The last lines name what is missing and its package; where changes are let in, it fails."""
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("CI", ci)
    pytester.makeconftest(CONFTEST.read_text("utf-8"))
    pytester.makepyfile(TEST)
    done = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    assert done.ret == code
    assert re.search(
        rf"NOT RUN: 1 tests, for want of java\..*{PROGRAMS['java']}", done.stdout.str()
    )
