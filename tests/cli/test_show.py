"""What the commands print."""

import pytest

from feuillet.cli.show import fold_finding, format_finding_count, show_findings
from feuillet.findings import Place, build_error, build_note, build_warning
from feuillet.publish.report import FindingCount, count_findings

FOUND = (
    build_error(Place("a.yaml", 3, 5), "“x” is wrong: mend [it]", "demo"),
    build_warning(Place("b.yaml"), "odd", "other"),
)


def test_a_pipe_gets_one_line_a_finding(capsys: pytest.CaptureFixture[str]) -> None:
    """Editors and programs jump to path:line:column."""
    show_findings(FOUND)
    assert capsys.readouterr().out.splitlines() == [
        "a.yaml:3:5: error: “x” is wrong: mend [it] [demo]",
        "b.yaml:1:1: warning: odd [other]",
    ]


@pytest.mark.parametrize("width", [20, 40, 60, 80, 200])
def test_a_terminal_gets_the_same_words(width: int) -> None:
    """In lines that fit it, but for a path, which is not broken."""
    place = Place("brochures/organisations/clinique-des-tilleuls/organisation.yaml", 12, 3)
    finding = build_error(place, "“x” is wrong in every way that there is: mend [it]", "demo")
    first, *rest = fold_finding(finding, width).split("\n")
    assert first.startswith("brochures/organisations/clinique-des-tilleuls/organisation.yaml:12:3:")
    assert " ".join((first, *map(str.strip, rest))) == str(finding)
    assert all(line.startswith("    ") and len(line) <= width for line in rest)


def test_counts_are_plain_english() -> None:
    """One error, two errors."""
    assert [format_finding_count(FindingCount(n, n)) for n in (0, 1, 2)] == [
        "0 errors, 0 warnings",
        "1 error, 1 warning",
        "2 errors, 2 warnings",
    ]
    assert count_findings((*FOUND, build_note(Place("a"), "let pass", "demo"))) == count_findings(
        FOUND
    )
    assert format_finding_count(count_findings(FOUND)) == "1 error, 1 warning"
