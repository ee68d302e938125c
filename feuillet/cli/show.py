"""What the commands print of findings: a line each, or a JSON object for a program."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence

import click

from feuillet.cli.lines import HANGING_INDENT, fold_words, measure_terminal_width, style_text
from feuillet.findings import ExitStatus, Finding, Severity, format_severity
from feuillet.messages import N_, ngettext
from feuillet.messages import gettext as _
from feuillet.publish.report import FindingCount, count_findings, stops_documents

UNREAD_FILES_MESSAGE = N_("some files could not be read: the command check says which and why")
_SEVERITY_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
# In which state a text may be.
_STATE_WORDS = {
    "draft": N_("draft"),
    "in-review": N_("in-review"),
    "reviewed": N_("reviewed"),
    "withdrawn": N_("withdrawn"),
}


def format_state(state: str) -> str:
    """The state of a text; what is told beside one is in words already."""
    return _(_STATE_WORDS.get(state, "")) or state


def show_findings(findings: Sequence[Finding]) -> None:
    """A line each, which a terminal has as several: its place whole, for a click to lead there."""
    width = measure_terminal_width(sys.stdout)
    for finding in findings:
        click.echo(str(finding) if width is None else fold_finding(finding, width))


def fold_finding(finding: Finding, width: int) -> str:
    """A finding as wide as the terminal."""
    path, line, column = finding.place
    severity = format_severity(finding.severity)
    told = (*finding.message.split(" "), f"[{finding.rule}]")
    lines = fold_words((f"{path}:{line}:{column}:", severity, *told), width)
    row, word = (0, 1) if len(lines[0]) > 1 else (1, 0)
    lines[row][word] = style_text(
        severity, sys.stdout, fg=_SEVERITY_COLOURS[finding.severity], bold=True
    )
    return ("\n" + " " * HANGING_INDENT).join(map(" ".join, lines))


def show_json(content: Mapping[str, object]) -> None:
    click.echo(json.dumps(content, indent=2, ensure_ascii=False))


def json_from_findings(findings: Iterable[Finding]) -> list[dict[str, object]]:
    return [
        {
            **each.place._asdict(),
            "severity": each.severity,
            "message": each.message,
            "rule": each.rule,
        }
        for each in findings
    ]


def derive_reading_status(troubles: Iterable[Finding]) -> ExitStatus:
    """What a command says to the shell that shows what could be read: the same as `check`."""
    wrong = any(stops_documents(each, strict=False) for each in troubles)
    return ExitStatus.NOTHING_MADE if wrong else ExitStatus.DONE


def count_by_severity(findings: Sequence[Finding]) -> dict[str, int]:
    return count_findings(findings)._asdict()


def format_finding_count(found: FindingCount) -> str:
    errors, warnings = found.errors, found.warnings
    return ", ".join(
        (
            ngettext("{count} error", "{count} errors", errors).format(count=errors),
            ngettext("{count} warning", "{count} warnings", warnings).format(count=warnings),
        )
    )
