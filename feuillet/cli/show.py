"""What the commands print of findings: a line each, or a JSON object for a program."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence

import click

from feuillet.cli.lines import HANGING, folded, styled, width_of
from feuillet.findings import ExitStatus, Finding, Severity
from feuillet.publish.report import Count, count, stops

UNREAD = "some files could not be read: the command check says which and why"
COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


def show_findings(findings: Sequence[Finding]) -> None:
    """A line each, which a terminal has as several: its place whole, for a click to lead there."""
    width = width_of(sys.stdout)
    for finding in findings:
        click.echo(str(finding) if width is None else in_lines(finding, width))


def in_lines(finding: Finding, width: int) -> str:
    """A finding as wide as the terminal."""
    path, line, column = finding.place
    severity = f"{finding.severity}:"
    told = (*finding.message.split(" "), f"[{finding.rule}]")
    lines = folded((f"{path}:{line}:{column}:", severity, *told), width)
    row, word = (0, 1) if len(lines[0]) > 1 else (1, 0)
    lines[row][word] = styled(severity, sys.stdout, fg=COLOURS[finding.severity], bold=True)
    return ("\n" + " " * HANGING).join(map(" ".join, lines))


def show_json(content: Mapping[str, object]) -> None:
    click.echo(json.dumps(content, indent=2, ensure_ascii=False))


def findings_json(findings: Iterable[Finding]) -> list[dict[str, object]]:
    return [
        {**each.place._asdict(), "severity": each.severity, "message": each.message, "rule": each.rule}
        for each in findings
    ]


def status_of(troubles: Iterable[Finding]) -> ExitStatus:
    """What a command says to the shell that shows what could be read: the same as `check`."""
    wrong = any(stops(each, strict=False) for each in troubles)
    return ExitStatus.NOTHING_MADE if wrong else ExitStatus.DONE


def tally(findings: Sequence[Finding]) -> dict[str, int]:
    return count(findings)._asdict()


def counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def in_words(found: Count) -> str:
    return f"{counted(found.errors, 'error')}, {counted(found.warnings, 'warning')}"
