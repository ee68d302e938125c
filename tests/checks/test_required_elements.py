"""What the law and the standards ask for, taken out of our own content part by part: each time the
right rule answers.

A part that is taken out is one of a real file; the finding stands at the line in which an author
must mend it.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from feuillet.checks.law.legal_sections import REQUIRED_SECTIONS, SECTIONS_WITHOUT_WORDING
from feuillet.findings import Place
from feuillet.model import Procedure
from tests.checks.cutting import (
    ACT,
    LANGUAGES,
    LOCALES,
    WORDS,
    Case,
    Steps,
    act,
    answers,
    cut,
    found,
    line_of,
    missed,
    of_each,
    worded,
)

# What makes of our draft a text that a clinician has reviewed, with all that it then says.
REVIEWED = """  state: reviewed
  reviewed_by: {name: Dr A, role: médecin}
  reviewed_on: 2026-11-23
  deputy: Somebody
  funding: []
  interests: []
  tested: {on: 2026-11-20, people: 12}
"""
STATUTORY = """consent: statutory
law: CSP L.2141-10
laws:
  - {name: loi no 2021-1017, on: 2021-08-02, verified_on: 2026-11-23}
"""
# What a code of the act or of an illness cannot be without.
PROOF = ("read_in", "verified_on")
RULES = {
    "rights.interview": "interview",
    "rights.refuse": "patient-rights",
    "rights.silence": "patient-rights",
    "rights.opinion": "second-opinion",
    "rights.price": "fees",
    "authorship.audience": "audience",
}


def words_cases(procedure: Procedure) -> Iterator[Case]:
    """Sections, and the words of whatever the procedure lists."""
    for file in (worded(procedure.id, language) for language in LANGUAGES):
        for section in (each for each in REQUIRED_SECTIONS if each not in SECTIONS_WITHOUT_WORDING):
            yield Case(file, ("sections", section), "legal-sections", ("sections",))
        groups = {
            "risks": [risk.id for risk in procedure.risks],
            "benefits": [benefit.id for benefit in procedure.benefits],
            "alternatives": procedure.alternatives,
            "alert_signs": procedure.alert_signs,
            "key_figures": procedure.key_figures,
            "traits": procedure.traits.told,
        }
        for group, names in groups.items():
            if len(names) == 1:
                # The only one goes with its group: a group of nothing is a slip of its own.
                yield Case(file, (group,), "missing-key", ())
            else:
                yield from (
                    Case(file, (group, name), "missing-wording", (group,)) for name in names
                )
        # How a complication is handled.
        for risk in procedure.risks:
            yield Case(file, ("risks", risk.id, "action"), "missing-key", ("risks", risk.id))
        yield Case(file, ("steps",), "sequence", ())
        yield from (
            Case(file, (key,), "missing-key", ()) for key in ("title", "lead", "day", "to_ask")
        )


def code_cases(procedure: Procedure) -> Iterator[Case]:
    """Where each code was read, and when somebody checked it."""
    for group, codes in (("ccam", procedure.codes.ccam), ("cim10", procedure.codes.cim10)):
        for index in range(len(codes)):
            steps = ("codes", group, index)
            yield from (
                Case(act(procedure.id), (*steps, key), "missing-key", steps) for key in PROOF
            )


def act_cases(procedure: Procedure) -> Iterator[Case]:
    """Sources of harms and of benefits, dates, traits, owners."""
    file = act(procedure.id)
    yield from code_cases(procedure)
    for index, risk in enumerate(procedure.risks):
        yield Case(file, ("risks", index, "severity"), "missing-key", ("risks", index))
        yield Case(file, ("risks", index, "frequency"), "missing-key", ("risks", index))
        if risk.frequency == "unknown":
            yield Case(file, ("risks", index, "source"), "missing-source", ("risks", index))
        else:
            steps = ("risks", index, "frequency")
            yield Case(file, (*steps, "source"), "missing-key", steps)
    for index, benefit in enumerate(procedure.benefits):
        if benefit.frequency is None:
            yield Case(file, ("benefits", index, "source"), "bad-value", ("benefits", index))
        else:
            steps = ("benefits", index, "frequency")
            yield Case(file, (*steps, "source"), "missing-key", steps)
        yield Case(file, ("benefits", index, "evidence"), "missing-key", ("benefits", index))
    undated = [
        key for key, source in procedure.sources.items() if not (source.year or source.undated)
    ]
    for key, source in procedure.sources.items():
        if key not in undated:
            # Told at the first that lacks its year.
            first = next(name for name in procedure.sources if name in (key, *undated))
            part = "year" if source.year else "undated"
            yield Case(file, ("sources", key, part), "undated-source", ("sources", first))
    for key in ("owner", "state", "review_due"):
        yield Case(file, ("status", key), "missing-key", ("status",))
    for key in ("setting", "anaesthesia", "implant", "radiation"):
        yield Case(file, ("traits", key), "missing-key", ("traits",))
    for key in (
        "version",
        "updated_on",
        "consent",
        "traits",
        "risks",
        "benefits",
        "alternatives",
        "alert_signs",
        "sources",
    ):
        yield Case(file, (key,), "missing-key", ())
    none = procedure.alternatives.index("none")
    yield Case(file, ("alternatives", none), "legal-sections", ("alternatives",))


def own_cases() -> Iterator[Case]:
    """What the product says in its own words, in every document."""
    for file in LOCALES.values():
        for key, rule in RULES.items():
            group, _, name = key.partition(".")
            yield Case(file, ("words", group, name), rule, ("words", group))


def procedure_cases(procedure: Procedure) -> Iterator[Case]:
    yield from words_cases(procedure)
    yield from act_cases(procedure)


@pytest.mark.parametrize("case", [*own_cases(), *of_each(procedure_cases)], ids=str)
def test_what_is_taken_out_is_missed(case: Case, tmp_path: Path) -> None:
    """By the right rule, at the right file and line."""
    assert missed(case, tmp_path)


class Sign(NamedTuple):
    """An alert sign of a procedure."""

    procedure: Procedure
    name: str

    def __str__(self) -> str:
        return f"{self.procedure.id}-{self.name}"


def signs(procedure: Procedure) -> Iterator[Sign]:
    yield from (Sign(procedure, name) for name in procedure.alert_signs)


@pytest.mark.parametrize("sign", tuple(of_each(signs)), ids=str)
def test_an_alert_sign_cannot_get_lost(sign: Sign, tmp_path: Path) -> None:
    """Taken out of the procedure, its words are left over; if it was an emergency, the list of
    these knows it still.
    """
    procedure, name = sign
    file, words = act(procedure.id), worded(procedure.id, "fr")
    text = cut(file.text, "alert_signs", procedure.alert_signs.index(name))
    if name in procedure.emergency_signs:
        assert found(file, text, tmp_path, "bad-value", Place(file.path, line_of(text, ())))
    else:
        place = Place(words.path, line_of(words.text, ("alert_signs", name)))
        assert found(file, text, tmp_path, "unknown-wording", place)


@pytest.mark.parametrize(
    ("written", "instead", "rule", "at"),
    [
        (r"emergency_signs: .*", "emergency_signs: []", "alert-signs", ("emergency_signs",)),
        (r"severity: serious", "severity: moderate", "frequent-and-serious", ("risks",)),
        (r", separate: true", "", "anaesthesia-apart", ("traits", "anaesthesia")),
        (r"updated_on: .*", "updated_on: 2026-11-24", "future-date", ("updated_on",)),
        (r"review_due: .*", "review_due: 2026-11-22", "review", ("status", "review_due")),
        (r"  implant: true", "  implant: true\n  cosmetic: true", "missing-wording", None),
        (
            r"  radiation: true",
            "  radiation: true\n  assisted_reproduction: true",
            "stale-law",
            ("traits", "assisted_reproduction"),
        ),
    ],
)
def test_what_is_written_otherwise_is_told(
    written: str, instead: str, rule: str, at: Steps | None, tmp_path: Path
) -> None:
    """A trait that asks for more, a day that cannot be, a list that has lost what counts."""
    text, changed = re.subn(written, instead, ACT.text)
    assert changed
    place = (
        Place(ACT.path, line_of(text, at))
        if at
        else Place(WORDS["fr"].path, line_of(WORDS["fr"].text, ("traits",)))
    )
    assert found(ACT, text, tmp_path, rule, place)


@pytest.mark.parametrize(
    ("part", "rule", "at"),
    [
        (("status", "reviewed_by"), "bad-value", ("status",)),
        (("status", "reviewed_on"), "bad-value", ("status",)),
        (("status", "deputy"), "ownership", ("status",)),
        (("status", "funding"), "ownership", ("status",)),
        (("status", "interests"), "ownership", ("status",)),
        (("status", "tested"), "tested-with-patients", ("status",)),
    ],
)
def test_a_reviewed_text_says_more_of_itself(
    part: Steps, rule: str, at: Steps, tmp_path: Path
) -> None:
    """Who stands behind it, who paid, who has read it."""
    whole = ACT.text.replace("  state: draft\n", REVIEWED)
    assert not answers(ACT, whole, tmp_path, rule if rule != "bad-value" else "ownership")
    text = cut(whole, *part)
    assert found(ACT, text, tmp_path, rule, Place(ACT.path, line_of(text, at)))


def test_a_review_is_of_the_very_text(tmp_path: Path) -> None:
    """A text that was changed after its review does not bear the reviewer's name."""
    text = ACT.text.replace(
        "  state: draft\n", REVIEWED.replace("reviewed_on: 2026-11-23", "reviewed_on: 2026-11-01")
    )
    place = Place(ACT.path, line_of(text, ("status", "reviewed_on")))
    assert found(ACT, text, tmp_path, "changed-since-review", place)


@pytest.mark.parametrize(
    ("part", "rule", "at"),
    [
        (("law",), "bad-value", ()),
        (("laws",), "unread-law", ("law",)),
        (("laws", 0, "verified_on"), "missing-key", ("laws", 0)),
        (("laws", 0, "on"), "missing-key", ("laws", 0)),
    ],
)
def test_a_statutory_consent_says_its_law(
    part: Steps, rule: str, at: Steps, tmp_path: Path
) -> None:
    """And when somebody read it."""
    text = cut(ACT.text.replace("consent: free\n", STATUTORY), *part)
    assert found(ACT, text, tmp_path, rule, Place(ACT.path, line_of(text, at)))
