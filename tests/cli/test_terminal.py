"""Each command reads well on terminals of 80 and of 60 columns."""

import re
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import BUILD
from tests.cli.terminal import Shown, shown, too_wide
from tests.sample import ASSOCIATION, CLINIC, PROCEDURE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals of Unix")
DAY = ("--today", "2026-11-23")
COMMANDS = (
    ("check", *DAY),
    ("check", "--list"),
    ("check", "--readability"),
    ("check", "--today", "23/11/2026"),
    ("list",),
    ("review", *DAY),
    ("parity", PROCEDURE, *DAY),
    ("doctor",),
    ("build", "--organisation", "clinique-du-lac-qui-n-est-pas"),
    ("new", "organisation", "clinique-du-lac"),
    ("batch", "missing.csv", "--procedure", PROCEDURE, "--organisation", CLINIC),
)
ORGANISATION = f"brochures/organisations/{ASSOCIATION}/organisation.yaml"


def broken(project: Path) -> None:
    """One mistake with a long message in a file with a long path."""
    path = project / ORGANISATION
    path.write_text(path.read_text("utf-8").replace("\nlanguages:", "\nlangages:"), "utf-8")


@pytest.mark.parametrize("width", [60, 80])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_line_is_wider_than_the_terminal(
    project: Path, command: tuple[str, ...], width: int
) -> None:
    """Whole words, whole paths: the terminal has nothing to break."""
    broken(project)
    found = shown(project, width, *command)
    assert found.status < 6, found.text
    assert too_wide(found, width) == []
    assert "".join(found.lines)


@pytest.mark.parametrize("width", [60, 80])
def test_a_finding_begins_with_its_place(project: Path, width: int) -> None:
    """In one piece at the beginning of a line; its severity is in colour."""
    broken(project)
    found = shown(project, width, "check", *DAY)
    lines = [line for line in found.lines if line.startswith(f"{ORGANISATION}:")]
    line = next(line for line in lines if "error:" in line + after(found, line))
    assert re.match(rf"{ORGANISATION}:\d+:\d+:( |$)", line)
    assert after(found, line).startswith("    ")
    assert "\x1b[31m\x1b[1merror:\x1b[0m" in found.text


def after(found: Shown, line: str) -> str:
    return found.lines[found.lines.index(line) + 1]


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
@pytest.mark.parametrize("command", [("check", *DAY), ("list",)], ids=" ".join)
def test_colours_may_be_refused(
    project: Path, command: tuple[str, ...], environment: dict[str, str]
) -> None:
    """By the variables that other programs listen to."""
    broken(project)
    assert "\x1b" not in shown(project, 80, *command, **environment).text


@pytest.mark.parametrize("width", [60, 80])
def test_a_build_names_what_it_has_made(built: Path, width: int) -> None:
    """Once the bar is gone the files stand there; a second build, which makes none, names none."""
    path = next((built / "build").rglob("*.pdf"))
    path.unlink()
    (built / "build" / ".state.json").unlink()
    found = shown(built, width, *BUILD, "--output", "build")
    assert (found.status, too_wide(found, width)) == (0, [])
    assert [line for line in found.lines if line.startswith("made: ")] == [
        f"made: {path.relative_to(built)}"
    ]
    assert "2 documents asked for: 1 made, 1 unchanged" in " ".join(found.lines).replace(
        "     ", " "
    )
    assert not [
        line
        for line in shown(built, width, *BUILD, "--output", "build").lines
        if "made: " in line[:6]
    ]


def test_the_matrix_of_a_procedure_has_a_sign_for_each_document(project: Path) -> None:
    """Every document is a letter, and every row has a sign below each of them."""
    lines = shown(project, 60, "parity", PROCEDURE, *DAY).lines
    assert lines[0].startswith("en: x printed; o named")
    heading = next(line for line in lines if line.startswith("alert sign "))
    row = lines[lines.index(heading) + 1]
    assert [place for place, sign in enumerate(heading) if sign == " "][-2:] == [
        place for place, sign in enumerate(row) if sign == " "
    ][-2:]
    assert set(row.split()[1]) == {"x"}
    assert len(heading) == len(row)
