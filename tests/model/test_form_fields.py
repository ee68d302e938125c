"""The fields of forms: a record each, which templates print and lists are read by."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from feuillet.model import FORM_FIELDS, REQUIRED_FIELDS, find_field_type, list_signatories
from tests.compose.content import project
from tests.forms import CASES, sheet

TEMPLATES = Path(__file__).parents[2] / "templates"
# A box beside each risk, and those of one answer, stand for themselves.
OWN_BOXES = re.compile("risk-.+|accept|time|other|decline")


def printed() -> Iterator[tuple[str, str]]:
    """Every field of every form: how it is filled in, and its name."""
    for case in CASES:
        for tag, kind, name in re.findall(
            r'<(input|textarea) (?:type="(\w+)" )?id="([^"]+)"', sheet(case).html
        ):
            yield (
                ("long" if tag == "textarea" else kind),
                re.sub("^patient-[0-9]+$", "patient", name),
            )


def test_every_field_of_our_forms_has_a_record() -> None:
    """And every record is a field of some form."""
    names = {name for _, name in printed() if not OWN_BOXES.fullmatch(name)}
    assert names == FORM_FIELDS.keys() - {"decision", "side"}


def test_a_field_is_filled_in_as_its_record_says() -> None:
    """Long texts in a box of several lines, ticks in a box to tick, the rest on a line."""
    for kind, name in set(printed()):
        if name in FORM_FIELDS:
            said = FORM_FIELDS[name].type
            assert kind == {"long": "long", "tick": "checkbox"}.get(said, "text"), name


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_label_is_a_word_of_the_locale(language: str) -> None:
    words = project().locales[language].value.words
    for each in FORM_FIELDS.values():
        group, _, key = each.label.partition(".")
        assert key in words[group], each.id


def test_every_part_is_a_template_that_a_kind_lays_out() -> None:
    """A mistyped part would stand nowhere."""
    parts = {part for kind in project().kinds.values() for part in kind.value.form_parts}
    assert {each.part for each in FORM_FIELDS.values() if each.part} <= parts
    files = {file.name.removesuffix(".html.j2") for file in TEMPLATES.rglob("*.html.j2")}
    assert parts <= files


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("birth-date", "birth-date"),
        ("patient", "name"),
        ("patient-3", "name"),
        ("representative-2", "name"),
        ("date-protector", "date"),
        ("handed-on", "past-date"),
        ("allergies", "text"),
        ("allergies-2", "text"),
    ],
)
def test_a_field_has_a_type(name: str, said: str) -> None:
    """On whatever page it is asked for; one without a record takes free text."""
    assert find_field_type(name) == said


def test_who_decides_signs() -> None:
    """A minor may sign, and decides nothing alone; the date of each is a field."""
    assert [(who.id, who.decides) for who in list_signatories("minor")] == [
        ("representative-1", True),
        ("representative-2", True),
        ("minor", False),
    ]
    for person in ("adult", "minor", "protected"):
        assert all(f"date-{who.id}" in FORM_FIELDS for who in list_signatories(person))


def test_whom_a_form_is_for_is_required_of_a_list() -> None:
    """Name at birth, first names and date of birth, in this order."""
    assert REQUIRED_FIELDS == ("birth-name", "first-names", "birth-date")
