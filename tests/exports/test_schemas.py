"""Schemas say what the models say, in step with them and with the content."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft7Validator

from feuillet.exports.descriptions import KEY_DESCRIPTIONS
from feuillet.exports.organisation_descriptions import ORGANISATION_DESCRIPTIONS
from feuillet.exports.procedure_descriptions import PROCEDURE_DESCRIPTIONS
from feuillet.exports.schemas import SCHEMA_MODELS, build_schema, build_schemas, format_schema_line
from feuillet.exports.wording_descriptions import WORDING_DESCRIPTIONS
from tests.exports.conftest import ROOT
from tests.exports.editor import mistakes

CONTENT = [
    path.relative_to(ROOT).as_posix()
    for folder in ("brochures", "templates")
    for path in sorted((ROOT / folder).rglob("*.y*ml"))
    if format_schema_line(path.relative_to(ROOT).as_posix())
]


def schema_for(path: str) -> dict[str, Any]:
    """The schema that a file's first line would name."""
    found = re.search(r"schemas/([a-z]+)\.json", format_schema_line(path))
    assert found
    return build_schema(SCHEMA_MODELS[found[1]])


def test_the_committed_schemas_are_in_step() -> None:
    """A model that changes takes its schema along: `generate.py schema` writes them."""
    assert {path: (ROOT / path).read_bytes() for path in build_schemas()} == build_schemas()
    assert {f"schemas/{file.name}" for file in (ROOT / "schemas").iterdir()} == set(build_schemas())


@pytest.mark.parametrize("name", SCHEMA_MODELS)
def test_a_schema_is_valid(name: str) -> None:
    """Each is a JSON Schema of the draft that editors understand."""
    made = build_schema(SCHEMA_MODELS[name])
    Draft7Validator.check_schema(made)
    assert "draft-07" in made["$schema"]
    assert "prefixItems" not in json.dumps(made)


@pytest.mark.parametrize("path", CONTENT)
def test_an_editor_finds_no_mistake_in_the_content(path: str) -> None:
    """What is valid for us is not underlined by an editor."""
    assert mistakes((ROOT / path).read_text("utf-8"), schema_for(path)) == []


@pytest.mark.parametrize("path", CONTENT)
def test_the_first_line_names_the_schema(path: str) -> None:
    """The relative path leads to a file that is there."""
    file = ROOT / path
    line = file.read_text("utf-8").splitlines()[0] + "\n"
    assert line == format_schema_line(path)
    assert (file.parent / line.strip().rpartition("=")[2]).is_file()


PROCEDURE_FILE = "brochures/procedures/demo/procedure.yaml"


@pytest.mark.parametrize(
    ("path", "text", "place"),
    [
        (PROCEDURE_FILE, "versoin: '1.0'", "$: "),
        (
            PROCEDURE_FILE,
            "facts: {duration: {minutes: an hour, source: A1}}",
            "$.facts.duration.minutes",
        ),
        (
            PROCEDURE_FILE,
            "facts: {duration: {minutes: [1, 2, 3], source: A1}}",
            "$.facts.duration.minutes",
        ),
        (PROCEDURE_FILE, "facts: {Duration: {minutes: 1, source: A1}}", "$.facts: "),
        (PROCEDURE_FILE, "facts: {a: {percent: many, source: A1}}", "$.facts.a.percent"),
        (PROCEDURE_FILE, "facts: {a: {percent: 5, yaer: 2023, source: A1}}", "$.facts.a: "),
        (PROCEDURE_FILE, "key_figures: [one, two]", "$.key_figures"),
        (PROCEDURE_FILE, "consent: maybe", "$.consent"),
        ("brochures/procedures/demo/fr.yaml", "sections: {what: {long: words}}", "$.sections.what"),
        (
            "brochures/organisations/demo/organisation.yaml",
            "website: {url: http://x.org, printed: x}",
            "$.website: ",
        ),
        (
            "brochures/organisations/demo/_brand.yml",
            "defaults: {feuillet: {ground: grey}}",
            "$.defaults",
        ),
    ],
)
def test_an_editor_underlines_a_mistake(path: str, text: str, place: str) -> None:
    """A key that is none, a figure that is none, a choice that is none: told where it stands."""
    assert any(each.startswith(place) for each in mistakes(text, schema_for(path)))


@pytest.mark.parametrize(
    ("path", "text", "key"),
    [
        (PROCEDURE_FILE, "version: 1.0", "version"),
        (PROCEDURE_FILE, "updated_on: 2026-11-23", "updated_on"),
        (PROCEDURE_FILE, "sources: {A1: {authors: Martin, year: 2019}}", "sources"),
        (
            PROCEDURE_FILE,
            "facts: {a: {weeks: [6, 8], about: true, source: A1}, b: {hours: 1.5, source: A1}}",
            "facts",
        ),
        (
            PROCEDURE_FILE,
            "facts: {a: {percent: 5, year: 2023, horizon: {months: 28.4}, source: A1}}",
            "facts",
        ),
        (PROCEDURE_FILE, "facts: {a: {on: 2021-08-02, source: A1}}", "facts"),
        ("brochures/organisations/demo/organisation.yaml", "risk_boxes: oui", "risk_boxes"),
        ("brochures/organisations/demo/_brand.yml", "logo: logo.svg", "logo"),
        (
            "brochures/organisations/demo/_brand.yml",
            'color: {primary: {light: "#000000"}}',
            "color",
        ),
        (
            "brochures/organisations/demo/_brand.yml",
            "logo: {medium: {light: {path: a.svg}}}",
            "logo",
        ),
    ],
)
def test_what_may_be_written_in_several_ways_passes(path: str, text: str, key: str) -> None:
    """Where our loader keeps text, an editor sees a number, a boolean or a mapping: none is a
    mistake.
    """
    assert not [each for each in mistakes(text, schema_for(path)) if key in each.partition(":")[0]]


def nodes(made: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every key of a schema with what is said of it."""
    for part in (made, *made.get("$defs", {}).values()):
        yield from part.get("properties", {}).items()


@pytest.mark.parametrize("name", ["procedure", "wording", "organisation"])
def test_an_author_is_told_what_each_key_is_for(name: str) -> None:
    """In the files that authors write, every key has a description, down to the entries of its
    lists.
    """
    lacking = [
        key for key, node in nodes(build_schema(SCHEMA_MODELS[name])) if not node.get("description")
    ]
    assert lacking == []


def test_descriptions_are_short() -> None:
    """An editor shows them in a small box."""
    for group in (
        *PROCEDURE_DESCRIPTIONS.values(),
        *WORDING_DESCRIPTIONS.values(),
        *ORGANISATION_DESCRIPTIONS.values(),
    ):
        assert all(len(said) <= 110 and said.endswith(".") for said in group.values()), group


def test_no_description_is_of_a_model_that_is_gone() -> None:
    """A model that is renamed takes its descriptions along."""
    described = {model.__name__ for model in SCHEMA_MODELS.values()}
    described |= {
        name for model in SCHEMA_MODELS.values() for name in build_schema(model).get("$defs", {})
    }
    assert not set(KEY_DESCRIPTIONS) - described


def test_a_file_without_a_schema_has_no_line() -> None:
    """versions.yaml is written by a command, not by hand."""
    assert format_schema_line("brochures/versions.yaml") == ""
    assert format_schema_line("brochures/procedures/demo/fr.yaml").endswith(
        "$schema=../../../schemas/wording.json\n"
    )
