"""What a build tells of its folder beside what it has made: what went, what was moved, what is out
of date.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from feuillet.cli.lines import show_text
from feuillet.cli.program import PROGRAM
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.publish.report import FolderChange, Report

# More than these are counted: nobody reads two hundred lines.
_MOST_CHANGES = 10
_UNLISTED = N_("no build keeps it true; remove it, or move it elsewhere")


def show_changes(report: Report, folder: Path) -> None:
    """A line each, on the error stream, as findings of the content have it elsewhere."""
    for line in _describe_changes(report, folder):
        show_text(line, err=True)


def _describe_changes(report: Report, folder: Path) -> Iterator[str]:
    reasons = {change.path: f", {change.why}" for change in report.removed}
    moved = {each.path: each.now for each in report.set_aside}
    for path, now in moved.items():
        why = reasons.get(path, "")
        place = _("so it was set aside as {now}").format(now=folder / now)
        yield _("{path}: changed by somebody, or not listed{why}, {place}").format(
            path=folder / path, why=why, place=place
        )
    removed = [each for each in report.removed if each.path not in moved]
    yield from _describe_each_change(_("removed"), removed, folder)
    yield from _describe_each_change(_("out of date"), report.outdated, folder)
    if report.outdated:
        yield (
            _(
                "{program} build makes again, or removes, what is out of date, once its "
                "content has no error"
            ).format(program=PROGRAM)
        )
    unlisted = [FolderChange(each, _(_UNLISTED)) for each in report.unlisted]
    yield from _describe_each_change(_("on no list"), unlisted, folder)
    yield from report.hints


def _describe_each_change(
    what: str, changes: Sequence[FolderChange], folder: Path
) -> Iterator[str]:
    """One line each, or those of one reason under it."""
    by_reason: dict[str, list[str]] = {}
    for change in changes:
        by_reason.setdefault(change.why, []).append(str(folder / change.path))
    for why, paths in by_reason.items():
        if len(paths) == 1:
            yield _("{path}: {what}: {why}").format(path=paths[0], what=what, why=why)
            continue
        yield _("{count} {what}: {why}:").format(count=len(paths), what=what, why=why)
        yield from (f"  {path}" for path in paths[:_MOST_CHANGES])
        if len(paths) > _MOST_CHANGES:
            yield _("  … and {count} more (--json names all)").format(
                count=len(paths) - _MOST_CHANGES
            )
