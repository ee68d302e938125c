"""Set-up: what it says where it may not install; it leaves a finished environment alone."""

import os
import subprocess
from pathlib import Path

import pytest

from setup import prepare

SCRIPT = Path(prepare.__file__).with_suffix(".sh")


@pytest.mark.skipif(os.name == "nt", reason="make and its shell are not there")
def test_no_python_is_said_clearly() -> None:
    """Without a Python that is new enough, set-up says so and how to name one."""
    environment = {**os.environ, "PYTHON": "no-such-python"}
    done = subprocess.run(
        ["/bin/sh", str(SCRIPT)], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "No Python 3.11 or newer was found (looked for: no-such-python)" in done.stderr
    assert "make PYTHON=" in done.stderr


def test_a_system_without_apt_is_told_its_line() -> None:
    """Where there is no apt, the line for that system is shown and nothing is installed."""
    with pytest.raises(
        prepare.SetupError, match=r"Type this line, then run make again:\nsudo dnf install pango$"
    ):
        prepare.install_system_packages("fedora", ["libpango-1.0-0"])


def test_an_unknown_system_is_told_all_lines() -> None:
    """A system that we do not know gets every line, to translate from."""
    with pytest.raises(
        prepare.SetupError, match=r"(?s)apt-get install libpango-1.0-0\n.*dnf.*brew"
    ):
        prepare.install_system_packages("other", ["libpango-1.0-0"])


def test_a_command_that_is_not_there_is_a_failure() -> None:
    """Set-up stops with the reason, not with a traceback."""
    done = prepare.run(["no-such-command"])
    with pytest.raises(prepare.SetupError, match="no-such-command"):
        prepare.expect(done, "it could not start")


def test_the_development_lock_holds_the_runtime_lock() -> None:
    """Tests run with the very versions that documents are made with."""
    runtime, development = (pinned_lines(lock) for lock in (prepare.RUNTIME, prepare.DEVELOPMENT))
    assert runtime
    assert runtime <= development


def test_locks_name_no_address() -> None:
    """Where packages come from is the machine's business."""
    for lock in (prepare.RUNTIME, prepare.DEVELOPMENT):
        assert "://" not in lock.read_text("utf-8")
        assert not [line for line in lock.read_text("utf-8").splitlines() if line.startswith("-")]


def pinned_lines(lock: Path) -> set[str]:
    return {
        line.split("#")[0].strip() for line in lock.read_text("utf-8").splitlines() if "==" in line
    }
