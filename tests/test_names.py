"""The language of the house, as far as it can be counted: ARCHITECTURE.md has its glossary."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


# What functions do. A new verb is put here by whoever needs it, if none of these will do.
VERBS = words_of(
    """
    adapt add align append apply ask assign attempt blank blend break build capitalise carry
    check choose claim clear close collapse collect compare compile complete compose compute convert
    correct count cut darken declare decode delay derive describe detect digest discard draft
    draw drop embed empty encode enter escape examine expand explain extend extract fill find
    fingerprint finish fit flatten fold follow forbid fork format grey group guess hand handle
    hedge hoist identify impose imprint index inline insert inspect intersect iterate join judge
    keep launch lay level limit link list load locate lock make map mark mask match measure
    merge mirror mix move name narrow normalise number observe open order outline pack pad paint
    pair parse permit pin place plan prepare print produce propose prove provide publish quote
    rank rasterise read rebuild recall receive record reduce refuse rehearse reject relocate
    remove render repeat replace report request require resolve restore reverse rotate round run
    save score seal select serialise serve set shape share shorten show silence simplify skip solve
    sort spell split spread start straighten strip style subset suggest sync tailor tie
    transform translate trim turn typeset unescape unpack unwrap update use validate wait warm work
    wrap write
    """
)
PREDICATES = words_of(
    """
    affects can concerns contains counts covers explains fails fits has hides is keeps lacks
    lets matches mixes must needs overlaps prints rounds stops touches
    """
)
# Every check has these; one that needs the rules or the lists of a language says so. Every language
# has its rules.
OF_CHECKS = {"check", "ID", "SEVERITY", "SOURCE", "SCOPE", "CHECKS", "RULES", "LISTS"}
# So gettext calls what every program writes around its messages.
OF_GETTEXT = {"gettext", "ngettext", "N_"}


class Name(NamedTuple):
    """A function, class or value of a module."""

    module: str
    name: str
    node: ast.stmt

    @property
    def words(self) -> list[str]:
        return self.name.strip("_").split("_")


@cache
def names() -> tuple[Name, ...]:
    return tuple(
        name
        for file in sorted((ROOT / "feuillet").rglob("*.py"))
        for name in names_in(file)
        if name.name not in OF_CHECKS | OF_GETTEXT
    )


def names_in(file: Path) -> Iterator[Name]:
    module = ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield Name(module, node.name, node)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (
                Name(module, each.id, node) for each in targets if isinstance(each, ast.Name)
            )


def functions() -> tuple[Name, ...]:
    return tuple(each for each in names() if isinstance(each.node, ast.FunctionDef))


def is_predicate(function: Name) -> bool:
    returns = function.node.returns if isinstance(function.node, ast.FunctionDef) else None
    return returns is not None and ast.unparse(returns).startswith(("bool", "TypeGuard"))


def is_record(name: Name) -> bool:
    """What stands in the content files is called in their schemas as in the model."""
    return name.module.startswith("feuillet.model.") and isinstance(name.node, ast.ClassDef)


def is_conversion(function: Name) -> bool:
    """As `json_from_report`; what a command is called its user has typed."""
    return "from" in function.words or function.words[-1] in {"command", "group", "option", "main"}


@pytest.mark.parametrize("predicates", [False, True])
def test_a_function_begins_with_a_verb(predicates: bool) -> None:  # noqa: FBT001
    """It does something; what answers yes or no is a sentence."""
    verbs = PREDICATES if predicates else VERBS
    wrong = [
        f"{each.module}.{each.name}"
        for each in functions()
        if is_predicate(each) is predicates
        and each.words[0] not in verbs
        and not is_conversion(each)
    ]
    assert wrong == []


def test_a_public_name_stands_in_one_module() -> None:
    """One word for one thing: whoever looks for it finds one place."""
    modules = defaultdict(set)
    for each in names():
        if not each.name.startswith("_"):
            modules[each.name].add(each.module)
    assert {name: found for name, found in modules.items() if len(found) > 1} == {}


def test_no_function_bears_its_module_s_name() -> None:
    """An import of one would hide the other."""
    found = [each for each in functions() if each.module.endswith(f".{each.name}")]
    assert found == []


def test_what_one_module_uses_begins_with_an_underscore() -> None:
    """A module's face is what others use of it."""
    texts = {
        file: file.read_text("utf-8")
        for folder in ("feuillet", "tests", "bench", "docs", "setup")
        for file in (*(ROOT / folder).rglob("*.py"), *ROOT.glob("*.py"))
    }
    words = {file: words_of(text) for file, text in texts.items()}
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    wrong = [
        f"{each.module}.{each.name}"
        for each in names()
        if not each.name.startswith("_")
        and not is_record(each)
        and f"{each.module}:{each.name}" not in settings
        and sum(each.name in found for found in words.values()) < 2
    ]
    assert wrong == []
