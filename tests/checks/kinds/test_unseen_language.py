"""Which checks see nothing in a language."""

import ast
from datetime import date
from pathlib import Path

import pytest

from feuillet.checks import CHECKS, check_library
from feuillet.checks.kinds.unseen_language import list_blind_checks
from feuillet.checks.support.protocol import Check
from feuillet.findings import Finding, Severity
from feuillet.languages import find_language_rules
from feuillet.languages.rules import LanguageRules
from tests.checks.library import library

TODAY = date(2026, 11, 23)
# What a check cannot do without.
NEEDED = [name for name, default in LanguageRules._field_defaults.items() if default is None]
FULL = library().locales["fr"].value.lexicon


def found(fragment: str, rule: str) -> list[Finding]:
    return [each for each in check_library(library(fragment), TODAY) if each.rule == rule]


def attributes_of(check: Check) -> set[str]:
    """Every attribute that the module of a check reads."""
    file = Path(str(vars(check)["__file__"]))
    tree = ast.parse(file.read_text("utf-8"))
    return {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


@pytest.mark.parametrize("field", NEEDED)
def test_a_check_is_named_where_its_rule_is_missing(field: str) -> None:
    """Whichever check looks at it, and no other."""
    french = find_language_rules("fr")
    assert list_blind_checks(french, FULL) == ()
    readers = {each.ID for each in CHECKS if field in attributes_of(each)}
    assert readers
    assert (
        set(list_blind_checks(LanguageRules(**{**french._asdict(), field: None}), FULL)) == readers
    )


def test_of_an_unknown_language_every_reader_is_named() -> None:
    """Nothing is passed over in silence."""
    readers = {each.ID for each in CHECKS if {*NEEDED} & attributes_of(each)}
    assert set(list_blind_checks(LanguageRules(), FULL)) == readers


def test_which_checks_see_nothing_is_told_once() -> None:
    """One note a language, and none for one that nobody issues."""
    (told,) = found("locale-en: {lexicon: ~}", "unseen-language")
    assert (told.severity, told.place.path) == (Severity.NOTE, "templates/locales/en.yaml")
    assert "`medical-terms`, `mixed-numbers`, `vague-words`" in told.message
    assert "readability" not in told.message
