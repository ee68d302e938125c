"""`doctor` from the shell."""

from collections.abc import Callable
from pathlib import Path

Answer = Callable[..., tuple[int, str, str]]


def test_a_machine_that_runs_the_tests_is_ready(tmp_path: Path, answer: Answer) -> None:
    """Everything required is found; the last line says so."""
    status, printed, _ = answer(tmp_path, "doctor")
    assert status == 0
    assert printed.splitlines()[-1] == "ready"
