"""Options and marks of our own for pytest: golden files, and tests that call a program which may be missing."""

import os
from collections.abc import Iterator

import pytest

from setup.programs import PROGRAMS, absent

NOT_RUN = pytest.StashKey[dict[str, int]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """`make golden` accepts the documents as they are now."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files instead of comparing")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "needs(program, …): is not run, and says so at the end, where one is missing")
    config.addinivalue_line("markers", "all_brands: the slow proofs over every organisation")
    config.stash[NOT_RUN] = {}


def pytest_runtest_setup(item: pytest.Item) -> None:
    lacking = absent(tuple(wanted(item)))
    if lacking:
        counted = item.config.stash[NOT_RUN]
        counted |= {name: counted.get(name, 0) + 1 for name in lacking}
        pytest.skip(f"{', '.join(lacking)} is missing")


def wanted(item: pytest.Item) -> Iterator[str]:
    for mark in item.iter_markers("needs"):
        yield from mark.args


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for name, count in config.stash[NOT_RUN].items():
        line = f"NOT RUN: {count} tests, for want of {name}. On Debian: apt-get install {PROGRAMS[name]}"
        terminalreporter.write_line(line, red=True, bold=True)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """What was not run is not proven: where changes are let in, that fails."""
    if session.config.stash[NOT_RUN] and os.environ.get("CI") and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
