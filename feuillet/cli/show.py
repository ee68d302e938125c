"""What the commands print: lines for a pipe, tables for a terminal, one JSON object for a program."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence

import click

from feuillet.findings import Finding, Severity


def show_findings(findings: Sequence[Finding]) -> None:
    """One line each, or a table on a terminal."""
    if findings and sys.stdout.isatty():
        draw_table(("where", "severity", "what", "rule"), [as_row(finding) for finding in findings])
        return
    for finding in findings:
        click.echo(str(finding))


def as_row(finding: Finding) -> tuple[str, ...]:
    path, line, column = finding.place
    return (f"{path}:{line}:{column}", str(finding.severity), finding.message, finding.rule)


def show_table(headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    """A table that fits the terminal; in a pipe, columns of plain text without headings."""
    if sys.stdout.isatty():
        draw_table(headings, rows)
        return
    for line in columns(list(rows)):
        click.echo(line)


def draw_table(headings: tuple[str, ...], rows: Iterable[tuple[str, ...]], width: int | None = None) -> None:
    """A table as wide as the terminal, or `width` characters."""
    # Only for a terminal: it costs as much time as a build in which nothing changed.
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        # Folded, not cut: half a path leads nowhere.
        table.add_column(heading, overflow="fold")
    for row in rows:
        # Text, not markup: what stands in square brackets is to be seen.
        table.add_row(*map(Text, row))
    Console(width=width).print(table)


def columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Rows as lines, each cell padded to the widest of its column."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]


def show_json(content: Mapping[str, object]) -> None:
    click.echo(json.dumps(content, indent=2, ensure_ascii=False))


def findings_json(findings: Iterable[Finding]) -> list[dict[str, object]]:
    return [
        {**each.place._asdict(), "severity": each.severity, "message": each.message, "rule": each.rule}
        for each in findings
    ]


def tally(findings: Sequence[Finding]) -> dict[str, int]:
    """How many errors and warnings there are; a note asks for nothing."""
    severities = [finding.severity for finding in findings]
    return {"errors": severities.count(Severity.ERROR), "warnings": severities.count(Severity.WARNING)}


def counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def in_words(findings: Sequence[Finding]) -> str:
    count = tally(findings)
    return f"{counted(count['errors'], 'error')}, {counted(count['warnings'], 'warning')}"
