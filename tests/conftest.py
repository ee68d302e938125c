"""Options and marks of our own for pytest: golden files, and tests that call a program which may be
missing.
"""

import gc
import os
import signal
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import settings

from feuillet.cli.front import COLLECTION_THRESHOLD
from setup.programs import PROGRAMS, absent

# What a test that is not run lacks: a property of its report, which comes from another process too.
LACKING = "lacking"

# Messages are compared as the code has them, whatever the machine speaks.
os.environ["LANGUAGE"] = "en"

# How long an example takes says more of the machine than of the rule.
settings.register_profile("feuillet", deadline=None)
settings.load_profile("feuillet")

# A shell that starts a job in the background has it ignore Ctrl-C, and all that it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`make golden` accepts the documents as they are now."""
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden files instead of comparing"
    )
    parser.addoption(
        "--rounds", type=int, default=2, help="how often two installations run at once"
    )


def pytest_configure(config: pytest.Config) -> None:
    # As a command does: otherwise a sixth of the run looks for what can be freed.
    gc.set_threshold(COLLECTION_THRESHOLD)
    config.addinivalue_line(
        "markers", "needs(program, …): is not run, and says so at the end, where one is missing"
    )
    config.addinivalue_line("markers", "all_brands: the slow proofs over every organisation")


def pytest_runtest_setup(item: pytest.Item) -> None:
    lacking = absent(tuple(wanted(item)))
    if lacking:
        item.user_properties += [(LACKING, name) for name in lacking]
        pytest.skip(f"{', '.join(lacking)} is missing")


def wanted(item: pytest.Item) -> Iterator[str]:
    for mark in item.iter_markers("needs"):
        yield from mark.args


def not_run(reporter: pytest.TerminalReporter) -> Counter[str]:
    """How many tests were not run, by the program that is missing."""
    reports = reporter.stats.get("skipped", ())
    return Counter(
        str(name) for report in reports for key, name in report.user_properties if key == LACKING
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for name, count in not_run(terminalreporter).items():
        line = (
            f"NOT RUN: {count} tests, for want of {name}. On Debian: apt-get install "
            f"{PROGRAMS[name]}"
        )
        terminalreporter.write_line(line, red=True, bold=True)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """What was not run is not proven: where changes are let in, that fails."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    # One of several processes has no reporter: it reports to the first.
    if reporter and not_run(reporter) and os.environ.get("CI") and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
