"""What each kind of trouble tells the shell."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import PIPE

import pytest

from feuillet.cli import run_command
from feuillet.cli.front import BROKEN_PIPE_STATUS, command_group
from feuillet.cli.program import PROGRAM

Answer = Callable[..., tuple[int, str, str]]
LAYOUT = {"weasyprint", "pikepdf", "fontTools"}
MODELS = {"pydantic", "yaml", "jinja2", "babel"}


def loaded_after(*arguments: str) -> set[str]:
    """The modules that a command leaves loaded, in a Python of its own."""
    program = (
        "import sys; from feuillet.cli import run_command; run_command(sys.argv[1:]); "
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


@pytest.mark.parametrize("command", [[], *([name] for name in command_group.commands)])
def test_every_command_explains_itself_with_an_example(command: list[str], answer: Answer) -> None:
    """--help of the group and of each command shows a line to type."""
    status, printed, _ = answer(Path(), *command, "--help")
    assert status == 0
    assert f"{PROGRAM} {' '.join(command)}" in printed


def test_help_loads_nothing_heavy() -> None:
    """--help answers at once: neither the layout library nor the models are loaded."""
    assert not loaded_after("build", "--help") & (LAYOUT | MODELS)


def test_check_loads_no_layout() -> None:
    """The content is checked without what lays it out."""
    assert not loaded_after("check") & LAYOUT


@pytest.mark.parametrize(
    "arguments", [["bake"], ["build", "--jobs", "0"], ["build", "--today", "tomorrow"]]
)
def test_a_slip_in_the_command_is_a_usage_error(arguments: list[str], answer: Answer) -> None:
    """Status 2, and a line that says what was wrong."""
    status, _, said = answer(Path(), *arguments)
    assert status == 2
    assert said.strip()


def test_a_day_in_another_order_is_told_how_to_write_it(answer: Answer) -> None:
    """The form is shown, not the pattern of a library."""
    status, _, said = answer(Path(), "check", "--today", "23/11/2026")
    assert status == 2
    assert "“23/11/2026” is not a day: write year-month-day, as 2026-11-23" in said


def test_json_is_an_object_also_when_nothing_could_run(answer: Answer, tmp_path: Path) -> None:
    """A program reads the same keys, and what was wrong."""
    status, printed, said = answer(tmp_path, "build", "--json")
    assert json.loads(printed) == {
        "documents": [],
        "findings": [],
        "summary": {"status": status, "error": said.strip().removeprefix("feuillet: ")},
    }
    assert status == 2


@pytest.mark.parametrize(
    "typed",
    [
        ["bake"],
        ["build", "--jobs", "0"],
        ["batch"],
        ["list", "--colour"],
        ["check", "--today", "23/11/2026"],
        ["review", "--ics", "README"],
        ["parity", "nothing-of-the-kind"],
    ],
)
def test_every_end_is_one_object_for_a_program(
    typed: list[str], answer: Answer, tmp_path: Path
) -> None:
    """A slip in the command too: the exit status and what was wrong, on one line."""
    status, printed, said = answer(tmp_path, *typed, "--json")
    found = json.loads(printed)
    assert found["summary"]["status"] == status == 2
    assert found["summary"]["error"] in " ".join(said.split())


def test_a_bug_is_an_object_too(answer: Answer) -> None:
    """A program that reads us is told as well."""
    status, printed, _ = answer("no path at all", "list", "--json")
    assert json.loads(printed)["summary"]["status"] == status == 6


def test_a_folder_without_content_is_told(tmp_path: Path, answer: Answer) -> None:
    """Whoever stands in the wrong folder is told how to name the right one."""
    status, _, said = answer(tmp_path, "build")
    assert status == 2
    assert "--project" in said
    assert not list(tmp_path.iterdir())


def test_a_bug_keeps_its_traceback(answer: Answer) -> None:
    """What is nobody's fault but ours is shown whole, with a status of its own."""
    status, _, said = answer("no path at all", "build")
    assert status == 6
    assert "Traceback" in said


def test_a_closed_pipe_is_no_trouble() -> None:
    """`feuillet list | head -0` ends without a complaint."""
    with subprocess.Popen(
        [sys.executable, "-m", "feuillet", "list"], stdout=PIPE, stderr=PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == BROKEN_PIPE_STATUS


@pytest.mark.parametrize("typed", [["list"], ["check", "--json"], ["bake", "--json"], ["--help"]])
def test_a_device_that_is_full_is_told(typed: list[str]) -> None:
    """In one line, and not as a bug."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "feuillet", *typed], stdout=full, stderr=PIPE, check=False
        )
    assert done.returncode == 4
    assert done.stderr.decode().splitlines()[-1] == (
        "feuillet: the output cannot be written: No space left on device"
    )
    assert b"Traceback" not in done.stderr


def test_a_console_without_accents_gets_escapes() -> None:
    """Words that the console cannot show are escaped, not a crash."""
    done = subprocess.run(
        [sys.executable, "-m", "feuillet", "build", "--procedure", "é"],
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert rb"no procedure \u201c" in done.stderr
    assert b"Traceback" not in done.stderr


BROKEN = "brochures/organisations/clinique-des-tilleuls/organisation.yaml"


@pytest.mark.parametrize("command", ["check", "list", "review", "parity"])
def test_what_cannot_be_read_is_named_by_every_command(
    project: Path, answer: Answer, command: str
) -> None:
    """Among the findings, with the exit status of `check`: a program must not take it for gone."""
    (project / BROKEN).write_text("name: [\n", "utf-8")
    status, printed, _ = answer(project, command, "--json")
    found = json.loads(printed)
    assert status == found["summary"]["status"] == 1
    assert BROKEN in {each["path"] for each in found["findings"]}
    assert answer(project, command)[0] == 1


def test_the_rules_are_an_object_for_a_program(answer: Answer) -> None:
    """`check --list --json`: as many as the table has lines."""
    found = json.loads(answer(Path(), "check", "--list", "--json")[1])["rules"]
    assert len(found) == len(answer(Path(), "check", "--list")[1].splitlines())
    assert set(found[0]) == {"id", "severity", "asks", "source"}


def test_the_project_may_be_named(project: Path) -> None:
    """--project works from any folder."""
    assert run_command(["--project", str(project), "list"]) == 0
