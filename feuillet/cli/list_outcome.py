"""What `batch` tells when it is done: lines, or one JSON object; no value of a person is in it."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from feuillet.cli.lines import show_text
from feuillet.cli.show import count_by_severity, json_from_findings
from feuillet.findings import (
    ExitStatus,
    Finding,
    Place,
    Severity,
    build_error,
    build_note,
    build_warning,
    format_severity,
)
from feuillet.messages import N_, ngettext
from feuillet.messages import gettext as _

if TYPE_CHECKING:
    from feuillet.batch.stacks import ListResult

_LINE_RULE, _LIST_RULE = "list-line", "list"
_OTHER_FONT_NOTE = N_(
    "letters that the form's font lacks are shown in another; "
    "to change them, change the list and make it again"
)


class ListOutcome(NamedTuple):
    """A list that was made, or findings that held it up before its first line."""

    name: str = ""
    notes: tuple[str, ...] = ()
    result: "ListResult | None" = None
    total: int = 0
    # None for a rehearsal.
    output: Path | None = None
    findings: tuple[Finding, ...] = ()
    # What is to be told of the places that are named; whether nothing is to be written.
    warned: tuple[str, ...] = ()
    # What the request leaves out without a word.
    hints: tuple[str, ...] = ()
    dry: bool = False

    @property
    def status(self) -> ExitStatus:
        if not self.result or not self.result.documents:
            return ExitStatus.NOTHING_MADE
        return ExitStatus.SOME_MADE if self.result.troubles else ExitStatus.DONE

    @property
    def made(self) -> int:
        return len(self.result.documents) - self.result.standing if self.result else 0


def show_list_notes(notes: Iterable[str], warned: Iterable[str] = ()) -> None:
    """What is to be told of the list as a whole, before its lines are made."""
    for message in warned:
        show_text(f"{format_severity(Severity.WARNING)} {message}", err=True)
    for message in notes:
        show_text(f"{format_severity(Severity.NOTE)} {message}", err=True)


def show_list_outcome(outcome: ListOutcome) -> None:
    """What is to be told of lines, then one line for all."""
    result = outcome.result
    if not result:
        return
    for row in result.apart:
        show_text(
            f"{outcome.name}:{row}: {format_severity(Severity.NOTE)} {_(_OTHER_FONT_NOTE)}",
            err=True,
        )
    for trouble in result.troubles:
        show_text(
            f"{outcome.name}:{trouble.row}: {format_severity(Severity.ERROR)} {trouble.message}",
            err=True,
        )
    for hint in outcome.hints:
        show_text(hint, err=True)
    where = (
        _("; in {output}").format(output=outcome.output)
        if outcome.output
        else _("; nothing written")
    )
    said = ngettext("{count} line: {counts}", "{count} lines: {counts}", outcome.total).format(
        count=outcome.total, counts=", ".join(_describe_counts(outcome, result))
    )
    show_text(said + (where if result.documents else ""))


def _describe_counts(outcome: ListOutcome, result: "ListResult") -> list[str]:
    made = (
        ngettext("{count} document made", "{count} documents made", outcome.made)
        if outcome.output
        else ngettext("{count} document can be made", "{count} documents can be made", outcome.made)
    ).format(count=outcome.made)
    parts = [made if result.documents else _("nothing made")]
    parts += (
        [
            ngettext("{count} stood already", "{count} stood already", result.standing).format(
                count=result.standing
            )
        ]
        if result.standing
        else []
    )
    parts += (
        [
            ngettext(
                "{count} line reported", "{count} lines reported", len(result.troubles)
            ).format(count=len(result.troubles))
        ]
        if result.troubles
        else []
    )
    return parts


def json_from_outcome(outcome: ListOutcome) -> dict[str, object]:
    """As `build` has it; a document is known by its line."""
    result = outcome.result
    findings = (*outcome.findings, *(_findings_from_outcome(outcome, result) if result else ()))
    return {
        # A rehearsal has none.
        "documents": [each._asdict() for each in result.documents]
        if result and not outcome.dry
        else [],
        "findings": json_from_findings(findings),
        "summary": {
            "lines": outcome.total,
            "made": 0 if outcome.dry else outcome.made,
            **({"can_be_made": outcome.made} if outcome.dry else {}),
            "standing": result.standing if result else 0,
            "reported": len(result.troubles) if result else 0,
            "removed": list(result.removed) if result else [],
            "set_aside": [each._asdict() for each in result.aside] if result else [],
            **count_by_severity(findings),
            **({"hints": list(outcome.hints)} if outcome.hints else {}),
            "output": str(outcome.output) if outcome.output else None,
            "status": outcome.status,
        },
    }


def _findings_from_outcome(outcome: ListOutcome, result: "ListResult") -> tuple[Finding, ...]:
    return (
        *(build_warning(Place(outcome.name), message, _LIST_RULE) for message in outcome.warned),
        *(build_note(Place(outcome.name), message, _LIST_RULE) for message in outcome.notes),
        *(
            build_note(Place(outcome.name, row), _(_OTHER_FONT_NOTE), _LINE_RULE)
            for row in result.apart
        ),
        *(
            build_error(Place(outcome.name, each.row), each.message, _LINE_RULE)
            for each in result.troubles
        ),
    )
