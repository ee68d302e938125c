"""What a check says it reads is all that it reads."""

from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from feuillet.checks import CHECKS, run_check
from feuillet.checks.support.protocol import Check, Scope
from feuillet.findings import Finding
from feuillet.model import Library
from tests.checks.library import library, parse
from tests.checks.scopes import list_judged, with_neighbours, with_short_texts
from tests.checks.test_checks import SNIPPET, TODAY

OTHER_DAYS = (date(2019, 1, 5), date(2031, 5, 6))
NARROW = Scope.WORDING | Scope.PROCEDURE | Scope.ORGANISATION | Scope.TEMPLATE
WIDE = [check for check in CHECKS if Scope.LIBRARY in check.SCOPE]
# What manuals leave out.
MORE = {
    "missing-wording": "procedure: {drawings: [{id: needle, section: what}]}",
    "placeholder-text": "en: {lead: 'To write: Une phrase.'}",
}


@cache
def built(fragment: str) -> Library:
    return with_neighbours(library(fragment))


def cases(check: Check, verdicts: tuple[str, ...] = ("FAIL",)) -> Iterator[tuple[Library, date]]:
    """What its manual shows, beside neighbours, with the day."""
    for verdict, fragment in SNIPPET.findall((check.__doc__ or "") + "\n"):
        if verdict in verdicts:
            day = date.fromisoformat(str(parse(fragment).get("today", TODAY)))
            yield built(fragment), day
    if check.ID in MORE:
        yield built(MORE[check.ID]), TODAY


def found(check: Check, made: Library, day: date, paths: frozenset[str]) -> list[Finding]:
    return [each for each in run_check(check, made, day) if each.place.path in paths]


def changes_alone(check: Check, made: Library, day: date, scope: Scope) -> Iterator[object]:
    """What it finds in each thing, where that differs once all else is gone."""
    for paths, cut in list_judged(made, scope):
        beside, alone = found(check, made, day, paths), found(check, cut, day, paths)
        if beside != alone:
            yield beside, alone


@pytest.mark.parametrize(
    "check", [each for each in CHECKS if each not in WIDE], ids=lambda check: check.ID
)
def test_a_check_reads_no_more_than_it_says(check: Check) -> None:
    """With everything else gone, the same is found; and all that is found stands in its scope."""
    for full, day in cases(check):
        for made in (full, with_short_texts(full)):
            assert list(changes_alone(check, made, day, check.SCOPE)) == []
            judged = {path for paths, _ in list_judged(made, check.SCOPE) for path in paths}
            assert {each.place.path for each in run_check(check, made, day)} <= judged


@pytest.mark.parametrize("check", WIDE, ids=lambda check: check.ID)
def test_a_check_that_looks_across_must(check: Check) -> None:
    """No narrower scope would find the same."""
    assert any(
        True
        for full, day in cases(check, ("FAIL", "PASS"))
        for made in (full, with_short_texts(full))
        for _ in changes_alone(check, made, day, NARROW & ~Scope.WORDING)
    )
    assert not check.SCOPE & NARROW


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.ID)
def test_a_check_that_looks_at_the_day_says_so(check: Check) -> None:
    """On another day the others find the same."""
    changed = any(
        list(run_check(check, made, other)) != list(run_check(check, made, day))
        for made, day in cases(check)
        for other in OTHER_DAYS
    )
    assert changed is (Scope.DAY in check.SCOPE)
