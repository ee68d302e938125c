"""What code knows of a language stands in one module, and nowhere else."""

import ast
from pathlib import Path

import pytest

import feuillet.languages
from feuillet.languages import find_language_rules, join_patterns, list_language_rules
from feuillet.languages.rules import LanguageRules

ROOT = Path(feuillet.languages.__file__).parent
MODULES = sorted(path.stem for path in ROOT.iterdir() if len(path.stem) == 2)


@pytest.mark.parametrize("language", MODULES)
def test_a_module_is_found_by_its_language(language: str) -> None:
    """Whoever adds a file names it nowhere."""
    assert find_language_rules(language) in list_language_rules()
    assert find_language_rules(language) != LanguageRules()
    assert len(MODULES) == len(list_language_rules())


@pytest.mark.parametrize("language", ["zz", "rules", "", "../fr"])
def test_of_other_languages_nothing_is_known(language: str) -> None:
    """What is no language of ours has no rules, and no error."""
    assert find_language_rules(language) == LanguageRules()


def test_every_rule_of_a_language_may_be_left_out() -> None:
    """A language begins with what is known of it."""
    assert set(LanguageRules._field_defaults) == set(LanguageRules._fields)
    assert find_language_rules("pt").slips is None


def test_what_counts_everywhere_is_joined() -> None:
    """A text of one language may hold what another knows."""
    assert join_patterns("to_write").split("|") == ["to write", "à écrire"]


def test_no_table_by_language_stands_elsewhere() -> None:
    """The recipe for a language names one file of code."""
    found = {
        f"{path.relative_to(ROOT.parent)}:{node.lineno}"
        for path in ROOT.parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Dict)
        and {"fr", "en"} & {key.value for key in node.keys if isinstance(key, ast.Constant)}
    }
    assert found == set()
