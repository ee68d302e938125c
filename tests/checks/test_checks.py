"""Every check does what its manual shows, and the runner keeps to checks.yaml."""

import re
from datetime import date
from pathlib import Path

import pytest
from pydantic import ValidationError

import feuillet.checks
from feuillet.checks import CHECKS, check_library
from feuillet.checks.support.protocol import Check
from feuillet.findings import Finding, Severity
from tests.checks.library import library, parse

TODAY = date(2026, 11, 23)
FOLDER = Path(feuillet.checks.__file__).parent
SNIPPET = re.compile(r"^(PASS|FAIL):\n((?:    .*\n|\n)+)", re.MULTILINE)


def snippets(verdict: str) -> list[object]:
    """Every (check, fragment) of the manuals."""
    return [
        pytest.param(check, text, id=f"{check.ID}-{number}")
        for check in CHECKS
        for number, (kind, text) in enumerate(SNIPPET.findall((check.__doc__ or "") + "\n"))
        if kind == verdict
    ]


def found_by(check: Check, fragment: str) -> list[Finding]:
    """What the runner reports for a check; a fragment may set the day."""
    today = date.fromisoformat(str(parse(fragment).get("today", TODAY)))
    return [
        finding for finding in check_library(library(fragment), today) if finding.rule == check.ID
    ]


@pytest.mark.parametrize(("check", "fragment"), snippets("PASS"))
def test_what_the_manual_lets_pass_passes(check: Check, fragment: str) -> None:
    """A PASS snippet has no finding of its check."""
    assert found_by(check, fragment) == []


@pytest.mark.parametrize(("check", "fragment"), snippets("FAIL"))
def test_what_the_manual_refuses_is_found(check: Check, fragment: str) -> None:
    """A FAIL snippet has a finding of its check, as severe as the check says, on one line."""
    findings = found_by(check, fragment)
    assert findings
    for finding in findings:
        assert finding.severity is check.SEVERITY
        assert "\n" not in finding.message


def test_what_composing_needs_cannot_be_lowered() -> None:
    """checks.yaml reaches no rule whose breach would leave a hole in the document, and says so."""
    fragment = """
    fr: {risks: {leak: ~}}
    settings: {severities: {missing-wording: "off"}}
    """
    rules = {
        (finding.rule, finding.severity) for finding in check_library(library(fragment), TODAY)
    }
    assert ("missing-wording", Severity.ERROR) in rules
    assert ("check-settings", Severity.WARNING) in rules


def test_the_small_library_has_no_findings() -> None:
    """The library that snippets are laid over is valid: a finding comes from the snippet."""
    assert check_library(library(), TODAY) == ()


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.ID)
def test_a_check_has_a_manual(check: Check) -> None:
    """Each check says its rule in one sentence, its source, what passes and what fails."""
    manual = check.__doc__ or ""
    assert re.split(r"\n\n|\nPASS", manual.strip())[0].endswith(".")
    assert {kind for kind, _ in SNIPPET.findall(manual + "\n")} == {"PASS", "FAIL"}
    assert check.SOURCE


def test_every_check_is_in_the_tuple() -> None:
    """A file that declares an ID is in CHECKS, which is in order, and bears the ID's name."""
    written = sorted(
        path.stem
        for path in FOLDER.rglob("*.py")
        if re.search(r"^ID = ", path.read_text("utf-8"), re.MULTILINE)
    )
    assert [check.ID.replace("-", "_") for check in CHECKS] == written


def rules(fragment: str) -> list[tuple[str, str]]:
    return [(finding.rule, finding.severity) for finding in check_library(library(fragment), TODAY)]


BARE = "brand: {color: {primary: blau}}\n"


def test_settings_change_a_severity() -> None:
    """checks.yaml can make a rule a warning, and the report says so."""
    assert rules(BARE) == [("brand-colour", Severity.ERROR)]
    softened = rules(BARE + "settings: {severities: {brand-colour: warning}}")
    assert sorted(softened) == [
        ("brand-colour", Severity.WARNING),
        ("check-settings", Severity.NOTE),
    ]
    assert rules(BARE + "settings: {severities: {brand-colour: error}}") == [
        ("brand-colour", Severity.ERROR)
    ]


def test_settings_turn_a_rule_off() -> None:
    """checks.yaml can turn a rule off; nobody who reads the report misses that."""
    (finding,) = check_library(library(BARE + "settings: {severities: {brand-colour: off}}"), TODAY)
    assert (finding.severity, finding.message) == (
        Severity.NOTE,
        "`brand-colour` is off here, not error",
    )


def exception(until: str, path: str = "brochures/organisations/asso/_brand.yml") -> str:
    return (
        f"settings: {{exceptions: [{{rule: brand-colour, path: {path}, reason: Known, until: "
        f"{until}}}]}}"
    )


def test_an_exception_holds_to_its_last_day() -> None:
    """An exception takes a finding away through its last day, and a note is left of it."""
    assert rules(BARE + exception("2026-11-23")) == [("check-settings", "note")]


def test_an_exception_shows_in_the_report() -> None:
    """Whoever reads the report sees what is let pass, how often, until when and why."""
    (finding,) = check_library(library(BARE + exception("2027-01-01")), TODAY)
    where = "brochures/organisations/asso/_brand.yml"
    assert finding.message == f"let pass until 2027-01-01: 1 × `brand-colour` in {where}; Known"


@pytest.mark.parametrize("missing", ["reason: Known, ", ", until: 2027-01-01"])
def test_an_exception_has_a_reason_and_an_end(missing: str) -> None:
    """Without the one or the other, checks.yaml is refused."""
    with pytest.raises(ValidationError):
        library(exception("2027-01-01").replace(missing, ""))


def test_an_expired_exception_counts_no_more() -> None:
    """After its last day an exception is a warning, and the finding is back."""
    assert sorted(rules(BARE + exception("2026-11-22"))) == [
        ("brand-colour", "error"),
        ("check-settings", "warning"),
    ]


def test_an_exception_is_for_one_file() -> None:
    """An exception for another file takes nothing away, and is itself a warning."""
    expected = [("brand-colour", "error"), ("check-settings", "warning")]
    assert sorted(rules(BARE + exception("2027-01-01", "brochures/x.yaml"))) == expected


def test_a_severity_for_no_rule_is_found() -> None:
    """A mistyped rule in checks.yaml does not pass in silence."""
    assert rules("settings: {severities: {brand-colr: off}}") == [("check-settings", "warning")]


def test_findings_come_in_order_of_place() -> None:
    """A reader goes through each file from top to bottom."""
    found = check_library(library("fr: {lead: A ≥ B, title: A ≥ B}\n" + BARE), TODAY)
    assert len(found) > 2
    assert [finding.place for finding in found] == sorted(finding.place for finding in found)
