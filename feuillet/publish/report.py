"""What a build did."""

from collections.abc import Iterable
from typing import NamedTuple

from feuillet.findings import ExitStatus, Finding, Severity
from feuillet.publish.changed_files import SetAside
from feuillet.publish.manifest import PublishedDocument


class Progress(NamedTuple):
    """How many documents of how many are laid out, and what became of the last one."""

    done: int
    total: int
    text: str


class FolderChange(NamedTuple):
    """A path of the build folder, and what is to be known of it."""

    path: str
    why: str


class FindingCount(NamedTuple):
    """How many errors and warnings there are; a note asks for nothing."""

    errors: int = 0
    warnings: int = 0


class Report(NamedTuple):
    """`documents` are those asked for that now stand; made and unchanged ones add up to them."""

    documents: tuple[PublishedDocument, ...]
    made: int
    unchanged: int
    # Documents asked for and not made; what cannot be counted because its organisation could not be
    # read counts one.
    failed: int
    removed: tuple[FolderChange, ...]
    findings: tuple[Finding, ...]
    # Why nothing was asked for, where nothing was; else empty.
    reason: str = ""
    # Listed documents that are not what their content says now.
    outdated: tuple[FolderChange, ...] = ()
    # Paths of files called as documents are, which the manifest does not list.
    unlisted: tuple[str, ...] = ()
    # Files that somebody had changed.
    set_aside: tuple[SetAside, ...] = ()
    # What the request leaves out without a word, as the numbers of several sites.
    hints: tuple[str, ...] = ()
    # What is wrong with other documents than those asked for.
    elsewhere: FindingCount = FindingCount()


def count_findings(findings: Iterable[Finding]) -> FindingCount:
    severities = [finding.severity for finding in findings]
    return FindingCount(severities.count(Severity.ERROR), severities.count(Severity.WARNING))


def stops_documents(finding: Finding, *, strict: bool) -> bool:
    """Whether a finding keeps its documents from being made."""
    return finding.severity is Severity.ERROR or (strict and finding.severity is Severity.WARNING)


def choose_exit_status(report: Report, *, strict: bool) -> ExitStatus:
    """What a build says to the shell."""
    if not report.documents:
        return ExitStatus.NOTHING_MADE
    if report.failed or any(stops_documents(finding, strict=strict) for finding in report.findings):
        return ExitStatus.SOME_MADE
    return ExitStatus.DONE
