"""`doctor` from the shell."""

from collections.abc import Callable
from pathlib import Path

import pytest

from feuillet.cli.doctor import row, show_elsewhere
from feuillet.doctor import LIBRARIES, Checked

Answer = Callable[..., tuple[int, str, str]]


def test_a_machine_that_runs_the_tests_is_ready(tmp_path: Path, answer: Answer) -> None:
    """Everything required is found; the last line says so."""
    status, printed, _ = answer(tmp_path, "doctor")
    assert status == 0
    assert printed.splitlines()[-1] == "ready"


def test_what_is_missing_is_told_apart_from_what_differs() -> None:
    """A pinned package in another version does not keep anyone from building."""
    assert row(Checked("Pango", ok=False, required=True, detail="not found", remedy="apt"))[0] == "missing"
    assert row(Checked("Pango", ok=False, required=False, detail="1.0"))[0] == "differs"


def test_a_missing_library_has_a_line_for_each_system(capsys: pytest.CaptureFixture[str]) -> None:
    """Debian, Fedora and macOS: whoever reads finds their own."""
    library = LIBRARIES[-1]
    show_elsewhere([Checked(library.name, ok=False, required=True, detail="not found")])
    printed = capsys.readouterr().out
    assert library.package in printed
    assert all(system in printed for system in ("Debian", "Fedora", "macOS"))
