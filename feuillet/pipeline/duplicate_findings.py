"""One mistake in a text is found again in every document that prints it: it is told once."""

from collections.abc import Iterable
from operator import attrgetter

from feuillet.compose.overflow import OVERFLOW_RULE
from feuillet.findings import Finding, Place


def merge_repeated_findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding once, in order of place; of a line too long for its slots, the one that drops
    most.
    """
    kept: set[Finding] = set()
    worst: dict[Place, Finding] = {}
    for finding in sorted(findings):
        if finding.rule == OVERFLOW_RULE:
            worst[finding.place] = max(
                worst.get(finding.place, finding), finding, key=attrgetter("excess")
            )
        else:
            kept.add(finding)
    return tuple(sorted(kept.union(worst.values())))
