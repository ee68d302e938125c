"""Who writes a text where something else belongs is told what to write, with what was typed."""

import re
from pathlib import Path

import pytest

from feuillet.findings import Finding
from feuillet.load.records import read_record
from feuillet.load.shapes import has_words_by_language, quote_as_yaml
from feuillet.model import Organisation, Procedure, Wording

CLINIC = """\
id: clinique-du-lac
type: clinic
name: Clinique du Lac
about: {fr: Une clinique.}
languages: [fr, en]
issues: {cimentoplastie: [handout]}
approval: {state: none}
message: {fr: Bonjour.}
printed: {funding: {fr: La ville.}}
partners: [{name: Une association, role: {fr: relit}}]
contact: {hours: {fr: le matin}, verified_on: 2026-11-01}
sites:
  - id: rive-nord
    name: Rive nord
    service: {fr: Radiologie}
    local: {fasting: {fr: À jeun}}
practitioners:
  - id: dr-a
    name: Docteur A
    role: {fr: médecin}
    site: rive-nord
"""
# The words by language in that file.
SPOKEN = ("about", "message", "funding", "role", "hours", "service", "fasting")


def found(folder: Path, old: str, new: str) -> tuple[Finding, ...]:
    """What is said of the file with one thing changed."""
    assert old in CLINIC
    file = folder / "organisation.yaml"
    file.write_text(CLINIC.replace(old, new), "utf-8")
    return read_record(Organisation, file, "organisation.yaml")[1]


def test_the_file_is_right(tmp_path: Path) -> None:
    """What the others change."""
    assert found(tmp_path, "id: dr-a", "id: dr-a") == ()


@pytest.mark.parametrize("key", SPOKEN)
@pytest.mark.parametrize("shape", ["{}", "[{}]", "'{}: oui'", '"{}, #1"'])
def test_a_plain_text_is_told_its_language(tmp_path: Path, key: str, shape: str) -> None:
    """The line to write has the key, the first language and the text; written so, it is right."""
    (said,) = re.findall(rf"{key}: \{{fr: ([^}}]+)\}}", CLINIC)[-1:]
    old = f"{key}: {{fr: {said}}}"
    findings = found(tmp_path, old, f"{key}: {shape.format(said)}")
    (message,) = [each.message for each in findings if f"under `{key}`" in each.message]
    remedy = re.search(rf"words by language, not .*: write `(fr: .*)` under `{key}`$", message)
    assert remedy, message
    assert found(tmp_path, old, f"{key}: {{{remedy[1]}}}") == ()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("languages: [fr, en]", "languages: fr", "this should be a list, not “fr”: write `[fr]`"),
        ("[handout]", "handout", "this should be a list, not “handout”: write `[handout]`"),
        (
            "{cimentoplastie: [handout]}",
            "cimentoplastie",
            "write `cimentoplastie: […]` under `issues`",
        ),
        (
            "{cimentoplastie: [handout]}",
            "[cimentoplastie]",
            "write `cimentoplastie: […]` under `issues`",
        ),
        ("{state: none}", "none", "write `state: none` under `approval`"),
        ("name: Clinique du Lac", "name: {fr: Clinique du Lac}", "write `name: Clinique du Lac`"),
        ("role: {fr: médecin}", "role:", "nothing is written here: write `fr: …` under it"),
        ("    role: {fr: médecin}\n", "", "`role` is missing: add a line `role: {fr: …}`"),
        ("id: dr-a", "id: Dr Lefèvre", "64 at most, as dr-lefevre"),
        ("id: dr-a", "id: …", "64 at most, as dr-lefevre"),
        ("id: rive-nord", "id: ÉTÉ 2", "64 at most, as ete-2"),
    ],
)
def test_what_to_write_is_told(tmp_path: Path, old: str, new: str, told: str) -> None:
    """With the value that was typed where it is of use."""
    assert any(told in each.message for each in found(tmp_path, old, new))


def test_a_mapping_of_several_keys_lists_them(tmp_path: Path) -> None:
    """What was typed is no date, so that it is not put behind one."""
    (finding,) = found(
        tmp_path, "contact: {hours: {fr: le matin}, verified_on: 2026-11-01}", "contact: 01 99"
    )
    assert "write `verified_on: …`, `phone: …`, " in finding.message
    assert "01 99`" not in finding.message


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("médecin", "médecin"),
        ("9 h: oui", "'9 h: oui'"),
        ("l’ami, le vrai", "'l’ami, le vrai'"),
        ("it's, well", "'it''s, well'"),
        (["a"], "a"),
        (["a", "b"], "…"),
        (None, "…"),
        ("x" * 70, "x" * 60 + "…"),
    ],
)
def test_what_was_typed_can_be_copied(value: object, expected: str) -> None:
    """In quotes where YAML would read it otherwise."""
    assert quote_as_yaml(value) == expected


def test_words_by_language_are_known_by_their_model() -> None:
    """In lists and under free keys too."""
    assert has_words_by_language(Organisation, ("practitioners", 3, "role"))
    assert has_words_by_language(Organisation, ("sites", 0, "local", "fasting"))
    assert not has_words_by_language(Organisation, ("languages",))
    assert not has_words_by_language(Procedure, ("facts", "stay"))
    assert not has_words_by_language(Wording, ("sections", "what"))
