"""`parity` from the shell."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.sample import PROCEDURE

Answer = Callable[..., tuple[int, str, str]]
AnswerJson = Callable[..., tuple[int, dict[str, Any]]]


def forget(project: Path) -> None:
    """A project's own template that prints no alert sign."""
    place = project / "templates" / "kinds" / "handout"
    place.mkdir(parents=True, exist_ok=True)
    (place / "alert.html.j2").write_text("<p>-</p>\n", "utf-8")


def test_the_matrix_of_a_procedure(project: Path, answer: Answer) -> None:
    """A table for each language, the kinds and their editions above, and one line that counts."""
    status, printed, _ = answer(project, "parity", PROCEDURE)
    lines = printed.splitlines()
    assert status == 0
    assert [line.split()[0] for line in lines if line.split()[:2][-1:] == ["handout"]] == [
        "en",
        "fr",
    ]
    assert lines[1].split()[:3] == ["standard", "web", "large-print"]
    assert any(line.startswith("number 15 ") and line.split()[2] == "yes" for line in lines)
    assert lines[-2].startswith(f"{PROCEDURE}: ")
    assert lines[-2].endswith("0 gaps")


def test_a_gap_is_status_1_and_a_finding(project: Path, answer: Answer) -> None:
    """Without an id the gaps of all procedures alone are told, each with its file and line."""
    forget(project)
    status, printed, _ = answer(project, "parity")
    assert status == 1
    lines = printed.splitlines()
    assert lines[0].startswith("templates/kinds/handout/alert.html.j2:1:1: error: `handout` (")
    assert all(line.endswith("print it here [parity]") for line in lines[:-2])


def test_json_has_the_cells_in_the_order_of_the_columns(
    project: Path, answer_json: AnswerJson
) -> None:
    """A program reads which document lacks what."""
    forget(project)
    status, printed = answer_json(project, "parity", PROCEDURE)
    assert status == 1
    (matrix,) = printed["matrices"]
    lacking = {
        column["kind"]
        for row in matrix["rows"]
        if row["group"] == "alert sign"
        for column, cell in zip(matrix["columns"], row["cells"], strict=True)
        if cell == "gap"
    }
    assert lacking == {"handout"}
    assert printed["summary"]["errors"] == len(printed["findings"])


def test_an_unknown_id_is_refused(project: Path, answer: Answer) -> None:
    """With those that there are."""
    status, _, said = answer(project, "parity", "nothing")
    assert status == 2
    assert f"choose from: {PROCEDURE}" in said
