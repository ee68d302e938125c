"""What the commands print."""

import pytest

from feuillet.cli.show import as_row, columns, counted, draw_table, in_words, show_findings
from feuillet.findings import Place, error, note, warning

FOUND = (error(Place("a.yaml", 3, 5), "“x” is wrong: mend [it]", "demo"), warning(Place("b.yaml"), "odd", "other"))


def test_a_pipe_gets_one_line_a_finding(capsys: pytest.CaptureFixture[str]) -> None:
    """Editors and programs jump to path:line:column."""
    show_findings(FOUND)
    assert capsys.readouterr().out.splitlines() == [
        "a.yaml:3:5: error: “x” is wrong: mend [it] [demo]",
        "b.yaml:1:1: warning: odd [other]",
    ]


def test_a_terminal_gets_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """The same words under headings: no word is cut, and what stands in square brackets is not taken for markup."""
    draw_table(("where", "severity", "what", "rule"), map(as_row, FOUND), width=60)
    printed = capsys.readouterr().out
    assert printed.startswith("where")
    assert "a.yaml:3:5" in printed
    assert "[it]" in printed
    assert "…" not in printed


def test_columns_line_up() -> None:
    """Each cell is as wide as the widest of its column, without blanks at the end."""
    assert columns([("a", "b"), ("long", "")]) == ["a     b", "long"]


def test_counts_are_plain_english() -> None:
    """One document, two documents."""
    assert [counted(number, "document") for number in (0, 1, 2)] == ["0 documents", "1 document", "2 documents"]
    assert in_words((*FOUND, note(Place("a"), "let pass", "demo"))) == in_words(FOUND)
    assert in_words(FOUND) == "1 error, 1 warning"
