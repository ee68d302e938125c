"""The front door: the right Python, or one line that says what to do."""

import ast
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

import pytest

FRONT_DOOR = Path(__file__).parent.parent / "generate.py"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a front door, no environment and an engine that has yet to be written."""
    shutil.copy(FRONT_DOOR, tmp_path)
    (tmp_path / "feuillet").mkdir()
    (tmp_path / "elsewhere").mkdir()
    return tmp_path


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """From another folder than the project's."""
    command = [sys.executable, str(project / "generate.py"), *arguments]
    return subprocess.run(
        command, cwd=project / "elsewhere", capture_output=True, text=True, check=False
    )


def engine(project: Path, source: str) -> None:
    (project / "feuillet" / "cli.py").write_text(source)


def test_a_missing_package_asks_for_make(project: Path) -> None:
    """Without its environment the front door says what to do, in one line, instead of failing on an
    import.
    """
    engine(project, "import no_such_package\n")
    done = run(project, "build")
    assert done.returncode == 2
    assert done.stdout == ""
    assert (
        done.stderr
        == "generate.py: run make first (the Python package no_such_package is missing)\n"
    )


def test_a_mistake_in_the_engine_keeps_its_traceback(project: Path) -> None:
    """A module of ours that is missing is a bug: `make` would not mend it."""
    engine(project, "import feuillet.no_such_module\n")
    done = run(project)
    assert "Traceback" in done.stderr
    assert "run make first" not in done.stderr


def test_the_command_works_on_its_own_project(project: Path) -> None:
    """From any folder the command works on the project that the front door stands in, and its
    answer is the shell's.
    """
    engine(project, "def main(project):\n    print(project)\n    return 3\n")
    done = run(project)
    assert (done.stdout, done.returncode) == (f"{project.resolve()}\n", 3)


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for .venv's Python is a shell script")
def test_the_environment_s_python_is_used(project: Path) -> None:
    """The command goes to .venv's Python, with its arguments as they are."""
    python = project / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\nshift\nprintf "<%s>" "$@"\nexit 4\n')
    python.chmod(0o755)
    done = run(project, "build", "--organisation", "two words")
    assert (done.stdout, done.returncode) == ("<build><--organisation><two words>", 4)


@pytest.mark.skipif(os.name == "nt", reason="there a damaged environment shows in another way")
def test_a_damaged_environment_asks_for_make(project: Path) -> None:
    """A half-made .venv is told, and not a traceback."""
    python = project / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("")
    done = run(project)
    assert (done.returncode, done.stderr) == (2, "generate.py: run make first (.venv is damaged)\n")


def test_an_old_python_can_read_the_front_door() -> None:
    """Python 3.8 gets as far as the line that says which Python is needed."""
    ast.parse(FRONT_DOOR.read_text("utf-8"), feature_version=(3, 8))


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_ctrl_c_while_starting_is_one_line(project: Path) -> None:
    """Whoever changes their mind at once gets no traceback of imports."""
    engine(project, "import time\nprint('begun', flush=True)\ntime.sleep(60)\n")
    command = [sys.executable, str(project / "generate.py")]
    with subprocess.Popen(command, stdout=PIPE, stderr=PIPE, text=True) as running:
        assert running.stdout is not None
        running.stdout.readline()
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=30)
    assert (running.returncode, said) == (130, "generate.py: interrupted\n")
