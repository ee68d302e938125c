"""A record comes out whole, or its findings point at what to mend."""

from pathlib import Path

import pytest
from pydantic import BaseModel

from feuillet.findings import Severity
from feuillet.load.records import read_record
from feuillet.model import (
    Brand,
    CheckSettings,
    Kind,
    Locale,
    Organisation,
    Procedure,
    Quantity,
    Versions,
    Wording,
)
from tests.load.test_shapes import CLINIC

Found = list[tuple[int, int, str]]


def found(
    tmp_path: Path, model: type[Quantity | Wording | Procedure | Brand | Versions], text: str
) -> Found:
    """Line, column and rule of each finding, in order, for a file of this text."""
    file = tmp_path / "f.yaml"
    file.write_text(text, encoding="utf-8")
    _, findings = read_record(model, file, "f.yaml")
    return sorted((finding.place.line, finding.place.column, finding.rule) for finding in findings)


def test_a_record_with_its_places(tmp_path: Path) -> None:
    """Values are typed, and each part knows its line and column."""
    file = tmp_path / "f.yaml"
    file.write_text("minutes: [30, 60]\nabout: oui\nsource: V1\n", encoding="utf-8")
    record, findings = read_record(Quantity, file, "f.yaml")
    assert findings == ()
    assert record is not None
    assert record.value.about is True
    assert record.at("minutes", 1) == ("f.yaml", 1, 15)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("minutes: x\nsource: V1\n", [(1, 10, "bad-value")]),
        ("minutes: [x, 60]\nsource: V1\n", [(1, 11, "bad-value")]),
        ("minutes: [x, y]\nsource: V1\n", [(1, 11, "bad-value"), (1, 14, "bad-value")]),
        ("minutes: [60, 30]\nsource: V1\n", [(1, 10, "bad-value")]),
        ("minutes: [1]\nsource: V1\n", [(1, 10, "bad-value")]),
    ],
)
def test_a_range_is_refused_once(tmp_path: Path, text: str, expected: Found) -> None:
    """One number that stands for both ends is one mistake; two wrong ends are two."""
    assert found(tmp_path, Quantity, text) == expected


def test_unknown_keys_point_at_the_key(tmp_path: Path) -> None:
    """The key is the mistake, not its value."""
    assert found(tmp_path, Quantity, "minutes: 5\nsource: V1\n  \nsorce: V1\n") == [
        (4, 1, "unknown-key")
    ]


def test_missing_keys_point_at_the_mapping(tmp_path: Path) -> None:
    """What is not there is reported at the mapping that lacks it."""
    text = "minutes: 5\n"
    assert found(tmp_path, Quantity, text) == [(1, 1, "missing-key")]
    text = "graft:\n  en:\n    '1': 0123abcd\n"
    assert found(tmp_path, Versions, text) == [(3, 5, "bad-value")]


def test_a_missing_key_in_braces(tmp_path: Path) -> None:
    """The message says where to write it: there is no line of its own."""
    file = tmp_path / "f.yaml"
    file.write_text("facts:\n  stay: {days: 3}\n", encoding="utf-8")
    _, findings = read_record(Procedure, file, "f.yaml")
    (finding,) = [each for each in findings if each.place.line == 2]
    assert finding.message == "`source` is missing: write `, source: …` before the `}`"


WORDS = """language: fr
title: Titre
lead: Une phrase.
key_figures:
  stay: un jour
sections:
  what: {short: Un geste.}
  why: {short: Pour aller mieux.}
traits: {}
benefits: {}
risks: {}
proposed: {when: Souvent., gain: Mieux., limit: Peu.}
alternatives: {}
alert_signs: {}
day: [Venez.]
to_ask: [Pourquoi]
"""


def test_a_line_that_opened_a_part_is_missed_once(tmp_path: Path) -> None:
    """What stood under it falls to the part above: one finding says so there, in place of one for
    each entry.
    """
    file = tmp_path / "f.yaml"
    file.write_text(WORDS.replace("sections:\n", ""), encoding="utf-8")
    _, findings = read_record(Wording, file, "f.yaml")
    missing, lost = sorted(findings)
    assert (missing.rule, missing.message) == (
        "missing-key",
        "`sections` is missing: add a line `sections: …`",
    )
    assert (lost.place.line, lost.rule) == (6, "missing-line")
    assert (
        "nothing belongs under `key_figures`: write the line that is missing above, `sections:`"
        in lost.message
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        # Nothing is missing.
        ("{short: Un geste.}", "{shot: Un geste.}", {"missing-key", "unknown-key"}),
        # What is refused is not all that stands there.
        ("to_ask: [Pourquoi]\n", "", {"missing-key"}),
        ("to_ask: [Pourquoi]\n", "more: x\n", {"missing-key", "unknown-key"}),
    ],
)
def test_a_mistake_is_not_taken_for_a_missing_line(
    tmp_path: Path, old: str, new: str, told: set[str]
) -> None:
    """Several mistakes in a part are told one by one."""
    assert {rule for _, _, rule in found(tmp_path, Wording, WORDS.replace(old, new))} == told


def test_each_practitioner_without_a_site_is_told_at_the_line(tmp_path: Path) -> None:
    """All at once, and beside what else is wrong."""
    file = tmp_path / "f.yaml"
    wrong = CLINIC.replace("site: rive-nord", "site: rive-sud").replace(
        "languages: [fr, en]", "languages: fr"
    )
    again = "  - {id: dr-b, name: B, role: {fr: b}, site: rive-est}\n"
    file.write_text(wrong + again, encoding="utf-8")
    _, findings = read_record(Organisation, file, "f.yaml")
    places = {each.place.line: each.message for each in findings}
    lines = (wrong + again).splitlines()
    assert [lines[line - 1].strip() for line in sorted(places)] == [
        "languages: fr",
        "site: rive-sud",
        again.strip(),
    ]


ODD = (
    "",
    "x",
    "[]",
    "[x]",
    "{}",
    "{x: y}",
    "[[x]]",
    "{x: {y: z}}",
    "[{x: y}]",
    "{fr: x}",
    "{fr: [x]}",
    "~",
)


@pytest.mark.parametrize(
    "model", [Procedure, Wording, Organisation, Brand, Kind, Locale, CheckSettings, Versions]
)
def test_whatever_stands_under_a_key_is_told_in_our_words(
    tmp_path: Path, model: type[BaseModel]
) -> None:
    """At a line of the file and without a crash, two mistakes at a time."""
    names = [*model.model_fields]
    for name, other in zip(names, [*names[1:], names[0]], strict=True):
        for value in ODD:
            file = tmp_path / "f.yaml"
            file.write_text(f"{name}: {value}\n{other}: {ODD[len(value)]}\n", encoding="utf-8")
            _, findings = read_record(model, file, "f.yaml")
            assert not [each for each in findings if "does not fit here" in each.message]


def test_what_is_refused_as_a_whole_is_told_at_the_top(tmp_path: Path) -> None:
    """No key is to blame."""
    file = tmp_path / "f.yaml"
    file.write_text(
        "id: a\neditions: {}\nsections: []\nslots: {}\nissuers: [clinic]\n", encoding="utf-8"
    )
    _, (finding,) = read_record(Kind, file, "f.yaml")
    assert finding.place.line == 1
    assert finding.message.startswith("every kind is made in the edition `standard`")


def test_names_that_the_model_adds_are_passed_over(tmp_path: Path) -> None:
    """A mistake inside a choice between forms points into the file all the same."""
    text = "risks:\n  - frequency:\n      percent: many\n      source: V1\n"
    assert (3, 16, "bad-value") in found(tmp_path, Procedure, text)


def test_damaged_lines_get_no_second_finding(tmp_path: Path) -> None:
    """What YAML trouble leaves of a value is not judged; the other lines are."""
    text = "minutes: *x\nabout: perhaps\nsource: V1\n"
    assert found(tmp_path, Quantity, text) == [(1, 10, "yaml-anchor"), (2, 8, "bad-value")]


def test_a_sound_value_on_a_damaged_line_makes_no_record(tmp_path: Path) -> None:
    """A record is not made of a text that was cut."""
    file = tmp_path / "f.yaml"
    file.write_text("minutes: 5 # about\nsource: V1\n", encoding="utf-8")
    record, findings = read_record(Quantity, file, "f.yaml")
    assert record is None
    assert [finding.rule for finding in findings] == ["yaml-cut-text"]


def test_a_warning_leaves_the_record(tmp_path: Path) -> None:
    """A text that only looks wrong is read."""
    file = tmp_path / "f.yaml"
    file.write_text(
        "exceptions:\n  - {rule: r, path: p, reason: PrÃ©parer, until: 2027-01-01}\n",
        encoding="utf-8",
    )
    record, findings = read_record(CheckSettings, file, "f.yaml")
    assert record is not None
    assert [finding.severity for finding in findings] == [Severity.WARNING]


def test_only_a_brand_may_have_comments_after_values(tmp_path: Path) -> None:
    """A designer's file loads as it is; ours is held to comments on their own lines."""
    text = 'color:\n  primary: "#447099" # blue\n'
    assert found(tmp_path, Brand, text) == []
    assert (2, 22, "yaml-cut-text") in found(tmp_path, Wording, text)


def test_a_role_points_at_its_line(tmp_path: Path) -> None:
    """A colour that can be read in no way is refused where the role names it."""
    text = 'color:\n  primary: [blue]\n  palette: {blue: "#447099"}\n'
    assert found(tmp_path, Brand, text) == [(2, 12, "bad-value")]
