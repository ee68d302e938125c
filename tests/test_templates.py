"""The templates: every word they ask for is in every locale, and nothing in either is left over."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, get_args

import pytest
from jinja2 import Environment, nodes

from feuillet.batch.labels import VAGUE_LABEL_GROUP
from feuillet.batch.vocabulary import COLUMN_GROUP, LIST_GROUP, SUBSTITUTE_HEADING_GROUP
from feuillet.checks.support.language_needs import LOCAL_ROWS_PREFIX
from feuillet.compose.vocabulary import find_printed_words
from feuillet.editions import EditionName
from feuillet.profiles import ProfileName
from tests.compose.content import FOLDERS, project

ROOT = Path(__file__).parent.parent
TEMPLATES = {
    file.relative_to(ROOT / "templates").as_posix(): Environment(autoescape=True).parse(
        file.read_text("utf-8")
    )
    for file in sorted((ROOT / "templates").rglob("*.j2"))
}
LOCALES = ("fr", "en")
# The groups of words that lists of people use.
LISTS = {COLUMN_GROUP, LIST_GROUP, VAGUE_LABEL_GROUP, SUBSTITUTE_HEADING_GROUP}


class Asked(NamedTuple):
    """A word that is asked for: a whole key, or the group of one that is put together; and the
    values given for it.
    """

    key: str
    values: frozenset[str]

    @property
    def is_whole(self) -> bool:
        return not self.key.endswith(".")


def in_templates() -> Iterator[Asked]:
    """What `t(…)` and `t.bare(…)` ask for."""
    for template in TEMPLATES.values():
        for call in template.find_all(nodes.Call):
            called = call.node.node if isinstance(call.node, nodes.Getattr) else call.node
            if isinstance(called, nodes.Name) and called.name == "t":
                first = (
                    call.args[0].nodes[0]
                    if isinstance(call.args[0], nodes.Concat)
                    else call.args[0]
                )
                assert isinstance(first, nodes.Const), (
                    f"line {call.lineno}: begin the key with its group, in quotes"
                )
                yield Asked(first.value, frozenset(value.key for value in call.kwargs))


def in_compose() -> Iterator[Asked]:
    """What `words(…)` asks for."""
    for file in sorted((ROOT / "feuillet" / "compose").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and re.search(r"\bwords$", ast.unparse(node.func))
                and node.args
            ):
                first = (
                    node.args[0].values[0]
                    if isinstance(node.args[0], ast.JoinedStr)
                    else node.args[0]
                )
                # The titles of an edition, the labels of fields: records name their keys.
                if ast.unparse(first).strip("f'{}") in {"edition.titles", "each.label"}:
                    continue
                assert isinstance(first, ast.Constant), (
                    f"{file.name}:{node.lineno}: begin the key with its group"
                )
                yield Asked(str(first.value), frozenset(str(value.arg) for value in node.keywords))


ASKED = frozenset((*in_templates(), *in_compose()))


def vocabulary_of_all() -> set[str]:
    """Every key that a document of some kind may ask for."""
    rows = {
        f"{LOCAL_ROWS_PREFIX}{row}"
        for procedure in project().procedures.values()
        for row in procedure.value.local
    }
    return rows.union(*find_printed_words(project(), FOLDERS).values()) - {LOCAL_ROWS_PREFIX}


def words_of(language: str) -> dict[str, str]:
    groups = project().locales[language].value.words
    return {f"{group}.{key}": text for group, keys in groups.items() for key, text in keys.items()}


@pytest.mark.parametrize("language", LOCALES)
def test_every_word_is_there(language: str) -> None:
    """Whatever a template may ask for, in whatever state a document is, the locale has it."""
    assert vocabulary_of_all() - words_of(language).keys() == set()


@pytest.mark.parametrize("language", LOCALES)
def test_no_word_is_left_over(language: str) -> None:
    """A translator works for nothing on a word never printed; forms to come may have file names.

    The words that lists of people use have a test of their own.
    """
    to_come = {f"file.{form}" for form in (*get_args(EditionName), *get_args(ProfileName))}
    read = {key for key in words_of(language) if key.partition(".")[0] in LISTS}
    # A specimen is no kind: its template alone asks for them.
    shown = {asked.key for asked in ASKED if asked.key.startswith("specimen.")}
    assert words_of(language).keys() - vocabulary_of_all() - to_come - read - shown == set()


@pytest.mark.parametrize("language", LOCALES)
def test_every_place_is_filled(language: str) -> None:
    """The `{places}` of a word are the values that it is given, no more and no fewer."""
    words = words_of(language)
    for asked in ASKED:
        if asked.is_whole:
            assert set(re.findall(r"\{([^}]*)\}", words[asked.key])) == asked.values, asked.key


def test_every_macro_is_used() -> None:
    """A component that nothing calls is dead, and an import that is not used misleads."""
    made = {
        macro.name for template in TEMPLATES.values() for macro in template.find_all(nodes.Macro)
    }
    calls = {name: called(template) for name, template in TEMPLATES.items()}
    assert made == made & {name for names in calls.values() for name in names}
    for name, template in TEMPLATES.items():
        imported = {
            str(each) for line in template.find_all(nodes.FromImport) for each in line.names
        }
        assert imported <= calls[name], name


def called(template: nodes.Template) -> set[str]:
    return {
        call.node.name
        for call in template.find_all(nodes.Call)
        if isinstance(call.node, nodes.Name)
    }


def test_every_section_s_template_belongs_to_a_section() -> None:
    """A mistyped file name would silently give the plain section; that one serves where there is
    none.
    """
    files = {
        Path(name).name.removesuffix(".html.j2")
        for name in TEMPLATES
        if name.startswith("sections/")
    }
    assert files - {
        section for kind in project().kinds.values() for section in kind.value.sections
    } == {"plain"}


def test_every_kind_has_a_document() -> None:
    """What kind.yaml declares, a template lays out."""
    assert {f"kinds/{kind}/document.html.j2" for kind in project().kinds} <= set(TEMPLATES)


def test_slots_are_declared_and_used() -> None:
    """A slot without a size would move the text, and a size without a slot is left over."""
    calls = [call for template in TEMPLATES.values() for call in template.find_all(nodes.Call)]
    # What a macro of ours calls a slot is its first word, or the second beside all slots.
    used = {
        name.value
        for call in calls
        if isinstance(call.node, nodes.Name) and call.node.name in {"slot", "art"}
        for name in call.args[:2]
        if isinstance(name, nodes.Const)
    }
    assert used == {slot for kind in project().kinds.values() for slot in kind.value.slots}


def test_no_template_prints_markup_unescaped() -> None:
    """Markup is made in compose, where it is escaped; `safe` would let content through."""
    filters = {
        each.name for template in TEMPLATES.values() for each in template.find_all(nodes.Filter)
    }
    assert not filters & {"safe", "forceescape", "xmlattr", "urlize"}
