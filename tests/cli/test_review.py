"""`review` from the shell."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.sample import PROCEDURE

Answer = Callable[..., tuple[int, str, str]]
AnswerJson = Callable[..., tuple[int, dict[str, Any]]]


def test_what_is_due_is_listed(project: Path, answer: Answer) -> None:
    """A line each with its day, state, owner and line; the last one counts. Nothing is written."""
    before = sorted(project.rglob("*"))
    status, printed, _ = answer(project, "review", "--today", "2026-11-23")
    assert status == 0
    (line,) = (line for line in printed.splitlines() if {"review", PROCEDURE} <= set(line.split()))
    assert {"review", PROCEDURE, "draft"} <= set(line.split())
    assert f"brochures/procedures/{PROCEDURE}/procedure.yaml:" in line
    assert printed.splitlines()[-1].endswith(", 0 overdue")
    assert sorted(project.rglob("*")) == before


def test_what_is_overdue_is_said(project: Path, answer: Answer, answer_json: AnswerJson) -> None:
    """In the list and to a program; it is no failure of the command."""
    status, printed, _ = answer(project, "review", "--today", "2099-01-01")
    assert status == 0
    assert "  overdue  review " in printed
    _, told = answer_json(project, "review", "--today", "2099-01-01")
    assert told["summary"]["overdue"] == len(told["due"])
    assert {"on", "what", "id", "state", "owner", "deputy", "path", "line", "overdue"} <= set(
        told["due"][0]
    )


def test_a_calendar_is_written(project: Path, answer: Answer) -> None:
    """The same on the same day."""
    file = project / "reviews.ics"
    said = answer(project, "review", "--ics", str(file), "--today", "2026-11-23")[2]
    assert said == f"written: {file}\n"
    before = file.read_bytes()
    assert f"UID:review-{PROCEDURE}@feuillet\r\n".encode() in before
    answer(project, "review", "--ics", str(file), "--today", "2026-11-23")
    assert file.read_bytes() == before


def test_a_calendar_without_a_day_is_not_written(project: Path, answer: Answer) -> None:
    """The format asks for one event at least."""
    file = project / "brochures" / "procedures" / PROCEDURE / "procedure.yaml"
    file.write_text(file.read_text("utf-8").replace("state: draft", "state: withdrawn"), "utf-8")
    # Its exceptions fall due too.
    (project / "brochures" / "checks.yaml").unlink()
    assert "not written" in answer(project, "review", "--ics", str(project / "none.ics"))[2]
    assert not (project / "none.ics").exists()
