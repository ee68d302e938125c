"""The templates: every word they ask for is in every locale, and nothing in either is left over."""

import ast
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple, get_args

import pytest
from jinja2 import Environment, nodes

from feuillet.batch.vocabulary import COLUMN, LISTED
from feuillet.compose.form import SIGNATORIES
from feuillet.compose.view import PEOPLE
from feuillet.model import AFTER_LEAD, BANDS, OPENING, Benefit, EditionName, Person, Profile, Risk
from feuillet.model.rates import Counted
from feuillet.model.status import State
from tests.compose.content import project

ROOT = Path(__file__).parent.parent
TEMPLATES = {
    file.relative_to(ROOT / "templates").as_posix(): Environment(autoescape=True).parse(file.read_text("utf-8"))
    for file in sorted((ROOT / "templates").rglob("*.j2"))
}
LOCALES = ("fr", "en")


class Asked(NamedTuple):
    """A word that is asked for: a whole key, or the group of one that is put together; and the values given for it."""

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
                first = call.args[0].nodes[0] if isinstance(call.args[0], nodes.Concat) else call.args[0]
                assert isinstance(first, nodes.Const), f"line {call.lineno}: begin the key with its group, in quotes"
                yield Asked(first.value, frozenset(value.key for value in call.kwargs))


def in_compose() -> Iterator[Asked]:
    """What `words(…)` asks for."""
    for file in sorted((ROOT / "feuillet" / "compose").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and re.search(r"\bwords$", ast.unparse(node.func)) and node.args:
                first = node.args[0].values[0] if isinstance(node.args[0], ast.JoinedStr) else node.args[0]
                assert isinstance(first, ast.Constant), f"{file.name}:{node.lineno}: begin the key with its group"
                yield Asked(str(first.value), frozenset(str(value.arg) for value in node.keywords))


ASKED = frozenset((*in_templates(), *in_compose()))


def choices(model: type[Risk | Benefit], field: str) -> set[str]:
    return set(get_args(model.model_fields[field].annotation))


def families() -> dict[str, set[str]]:
    """The keys of each group that is asked for by a value: all the values that there can be."""
    kinds = [kind.value for kind in project().kinds.values()]
    unreviewed = set(get_args(State)) - {"reviewed"}
    return {
        "kind.": {kind.id for kind in kinds},
        "large-print.": {kind.id for kind in kinds if "large-print" in kind.editions},
        "section.": {section for kind in kinds for section in kind.sections},
        "status.": unreviewed | {"expired", "behind", "draft-behind"},
        "authorship.": unreviewed,
        "local.": {row for procedure in project().procedures.values() for row in procedure.value.local},
        "call.": {"samu", "europe", "deaf"},
        "band.": {name for name, _ in BANDS},
        "counted.": {"people"} | set(get_args(Counted)) - set(PEOPLE),
        "severity.": choices(Risk, "severity"),
        "evidence.": choices(Benefit, "evidence"),
        "signing.": {"doctor", *(who for names in SIGNATORIES.values() for who in names)},
        "refusing.": set(get_args(Person)),
        "formats.": {"both", "web", "large"},
        "again.": set(get_args(Person)),
        "deciding.": set(get_args(Person)) - {"adult"},
        "essential-care.": set(get_args(Person)) - {"adult"},
    }


def file_words() -> set[str]:
    """What files are called by, in all the forms that kinds are made in."""
    kinds = [kind.value for kind in project().kinds.values()]
    forms = {form for kind in kinds for form in (*kind.editions, *kind.profiles)} - {"standard", "screen", "web"}
    if any(kind.fields for kind in kinds):
        forms |= set(get_args(Person)) - {"adult"}
    return {f"file.{name}" for name in (*(kind.id for kind in kinds), *forms)}


def needed() -> set[str]:
    parts = {f"{group}{key}" for group, keys in families().items() for key in keys}
    ours = {AFTER_LEAD, *chain(*OPENING.values())}
    return {asked.key for asked in ASKED if asked.is_whole} | parts | file_words() | ours


def words_of(language: str) -> dict[str, str]:
    groups = project().locales[language].value.words
    return {f"{group}.{key}": text for group, keys in groups.items() for key, text in keys.items()}


def test_every_family_is_known() -> None:
    """A key that is put together from a value has its values listed here, and no list is left over."""
    assert {asked.key for asked in ASKED if not asked.is_whole} == set(families())


@pytest.mark.parametrize("language", LOCALES)
def test_every_word_is_there(language: str) -> None:
    """Whatever a template may ask for, in whatever state a document is, the locale has it."""
    assert needed() - words_of(language).keys() == set()


@pytest.mark.parametrize("language", LOCALES)
def test_no_word_is_left_over(language: str) -> None:
    """A translator works for nothing on a word never printed; forms to come may have file names.

    The words that lists of people use have a test of their own.
    """
    to_come = {f"file.{form}" for form in (*get_args(EditionName), *get_args(Profile))}
    read = {key for key in words_of(language) if key.startswith((f"{COLUMN}.", f"{LISTED}."))}
    assert words_of(language).keys() - needed() - to_come - read == set()


@pytest.mark.parametrize("language", LOCALES)
def test_every_place_is_filled(language: str) -> None:
    """The `{places}` of a word are the values that it is given, no more and no fewer."""
    words = words_of(language)
    for asked in ASKED:
        if asked.is_whole:
            assert set(re.findall(r"\{([^}]*)\}", words[asked.key])) == asked.values, asked.key


def test_every_macro_is_used() -> None:
    """A component that nothing calls is dead, and an import that is not used misleads."""
    made = {macro.name for template in TEMPLATES.values() for macro in template.find_all(nodes.Macro)}
    calls = {name: called(template) for name, template in TEMPLATES.items()}
    assert made == made & {name for names in calls.values() for name in names}
    for name, template in TEMPLATES.items():
        imported = {str(each) for line in template.find_all(nodes.FromImport) for each in line.names}
        assert imported <= calls[name], name


def called(template: nodes.Template) -> set[str]:
    return {call.node.name for call in template.find_all(nodes.Call) if isinstance(call.node, nodes.Name)}


def test_every_section_s_template_belongs_to_a_section() -> None:
    """A mistyped file name would silently give the plain section; that one serves where there is none."""
    files = {Path(name).name.removesuffix(".html.j2") for name in TEMPLATES if name.startswith("sections/")}
    assert files - families()["section."] == {"plain"}


def test_every_kind_has_a_document() -> None:
    """What kind.yaml declares, a template lays out."""
    assert {f"kinds/{kind}/document.html.j2" for kind in project().kinds} <= set(TEMPLATES)


def test_slots_are_declared_and_used() -> None:
    """A slot without a size would move the text, and a size without a slot is left over."""
    calls = [call for template in TEMPLATES.values() for call in template.find_all(nodes.Call)]
    used = {
        call.args[0].value
        for call in calls
        if isinstance(call.node, nodes.Name) and call.node.name == "slot" and isinstance(call.args[0], nodes.Const)
    }
    assert used == {slot for kind in project().kinds.values() for slot in kind.value.slots}


def test_no_template_prints_markup_unescaped() -> None:
    """Markup is made in compose, where it is escaped; `safe` would let content through."""
    filters = {each.name for template in TEMPLATES.values() for each in template.find_all(nodes.Filter)}
    assert not filters & {"safe", "forceescape", "xmlattr", "urlize"}
