"""What a build says to the shell."""

import pytest

from feuillet.findings import ExitStatus, Finding, Place, build_error, build_note, build_warning
from feuillet.publish.report import Report, choose_exit_status
from tests.publish.test_manifest import document

MISTAKE = build_error(Place("a.yaml"), "wrong", "demo")
DOUBT = build_warning(Place("a.yaml"), "odd", "demo")
KNOWN = build_note(Place("a.yaml"), "let pass", "demo")


@pytest.mark.parametrize(
    ("documents", "failed", "findings", "strict", "expected"),
    [
        (1, 0, (), False, ExitStatus.DONE),
        (1, 0, (DOUBT,), False, ExitStatus.DONE),
        (1, 0, (DOUBT,), True, ExitStatus.SOME_MADE),
        (1, 0, (KNOWN,), True, ExitStatus.DONE),
        (1, 0, (MISTAKE,), False, ExitStatus.SOME_MADE),
        (1, 1, (), False, ExitStatus.SOME_MADE),
        (0, 1, (MISTAKE,), False, ExitStatus.NOTHING_MADE),
    ],
)
def test_status(
    documents: int,
    failed: int,
    findings: tuple[Finding, ...],
    strict: bool,  # noqa: FBT001  (pytest gives it by name)
    expected: ExitStatus,
) -> None:
    """0 when all was made, 1 when nothing was, 3 in between; --strict counts a warning as an error,
    no note.
    """
    report = Report((document(),) * documents, documents, 0, failed, (), findings)
    assert choose_exit_status(report, strict=strict) is expected
