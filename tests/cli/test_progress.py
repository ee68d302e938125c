"""Progress goes to the error stream."""

import pytest

from feuillet.cli.progress import show_progress
from feuillet.publish.report import Progress


def test_outside_a_terminal_each_document_is_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    """A log shows how far the build has come, and standard output stays free."""
    with show_progress(quiet=False) as notify:
        notify(Progress(0, 0, "waiting"))
        notify(Progress(1, 2, "club/a.pdf"))
    printed, said = capsys.readouterr()
    assert said == "waiting\n[1/2] club/a.pdf\n"
    assert printed == ""


def test_quiet_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """With --json only the object is printed."""
    with show_progress(quiet=True) as notify:
        notify(Progress(1, 2, "club/a.pdf"))
    assert capsys.readouterr() == ("", "")
