"""One mistake in a text is found again in every document that prints it: it is told once."""

import re
from collections.abc import Iterable
from math import inf

from feuillet.findings import Finding, Place

OVERFLOW = "slot-overflow"


def once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding once, in order of place; of a line too long for its slots, the one that drops most."""
    kept: set[Finding] = set()
    worst: dict[Place, Finding] = {}
    for finding in sorted(findings):
        if finding.rule == OVERFLOW:
            worst[finding.place] = max(worst.get(finding.place, finding), finding, key=excess)
        else:
            kept.add(finding)
    return tuple(sorted(kept.union(worst.values())))


def excess(overflow: Finding) -> float:
    """How many characters are to go; where no number is told, the whole line."""
    found = re.search(r"drop (\d+) characters$", overflow.message)
    return int(found[1]) if found else inf
