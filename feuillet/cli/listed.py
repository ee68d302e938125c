"""What `batch` tells when it is done: lines, or one JSON object; no value of a person is in it."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from feuillet.cli.lines import say
from feuillet.cli.show import counted, findings_json, tally
from feuillet.findings import ExitStatus, Finding, Place, error, note, warning

if TYPE_CHECKING:
    from feuillet.batch.run import Written

LINE, FILE = "list-line", "list"
ALONE = (
    "letters that the form's font lacks are shown in another; "
    "to change them, change the list and make it again"
)


class Outcome(NamedTuple):
    """A list that was made, or findings that held it up before its first line."""

    name: str = ""
    notes: tuple[str, ...] = ()
    result: "Written | None" = None
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


def show_notes(notes: Iterable[str], warned: Iterable[str] = ()) -> None:
    """What is to be told of the list as a whole, before its lines are made."""
    for message in warned:
        say(f"warning: {message}", err=True)
    for message in notes:
        say(f"note: {message}", err=True)


def show_told(outcome: Outcome) -> None:
    """What is to be told of lines, then one line for all."""
    result = outcome.result
    if not result:
        return
    for row in result.apart:
        say(f"{outcome.name}:{row}: note: {ALONE}", err=True)
    for trouble in result.troubles:
        say(f"{outcome.name}:{trouble.row}: error: {trouble.message}", err=True)
    for hint in outcome.hints:
        say(hint, err=True)
    where = f"; in {outcome.output}" if outcome.output else "; nothing written"
    said = f"{counted(outcome.total, 'line')}: {', '.join(summed(outcome, result))}"
    say(said + (where if result.documents else ""))


def summed(outcome: Outcome, result: "Written") -> list[str]:
    made = counted(outcome.made, "document")
    could = "made" if outcome.output else "can be made"
    parts = [f"{made} {could}" if result.documents else "nothing made"]
    parts += [f"{result.standing} stood already"] if result.standing else []
    parts += [f"{counted(len(result.troubles), 'line')} reported"] if result.troubles else []
    return parts


def list_json(outcome: Outcome) -> dict[str, object]:
    """As `build` has it; a document is known by its line."""
    result = outcome.result
    findings = (*outcome.findings, *(found_in(outcome, result) if result else ()))
    return {
        # A rehearsal has none.
        "documents": [each._asdict() for each in result.documents]
        if result and not outcome.dry
        else [],
        "findings": findings_json(findings),
        "summary": {
            "lines": outcome.total,
            "made": 0 if outcome.dry else outcome.made,
            **({"can_be_made": outcome.made} if outcome.dry else {}),
            "standing": result.standing if result else 0,
            "reported": len(result.troubles) if result else 0,
            "removed": list(result.removed) if result else [],
            "set_aside": [each._asdict() for each in result.aside] if result else [],
            **tally(findings),
            **({"hints": list(outcome.hints)} if outcome.hints else {}),
            "output": str(outcome.output) if outcome.output else None,
            "status": outcome.status,
        },
    }


def found_in(outcome: Outcome, result: "Written") -> tuple[Finding, ...]:
    return (
        *(warning(Place(outcome.name), message, FILE) for message in outcome.warned),
        *(note(Place(outcome.name), message, FILE) for message in outcome.notes),
        *(note(Place(outcome.name, row), ALONE, LINE) for row in result.apart),
        *(error(Place(outcome.name, each.row), each.message, LINE) for each in result.troubles),
    )
