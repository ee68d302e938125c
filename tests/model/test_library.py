"""Where a record's parts stand, and what makes two contents the same."""

from typing import Any

import pytest

from feuillet.findings import Place
from feuillet.model import Loaded, Procedure, Wording, compute_content_fingerprint
from tests.small import library

PROCEDURE: dict[str, Any] = {
    "id": "graft",
    "version": "1.0",
    "updated_on": "2026-11-23",
    "specialty": "surgery",
    "status": {"state": "draft", "owner": "someone", "review_due": "2027-11-01"},
    "consent": "free",
    "site": "none",
    "traits": {"setting": ["visit"], "anaesthesia": [], "implant": "no", "radiation": "no"},
    "facts": {"duration": {"minutes": "5", "source": "V1"}},
    "key_figures": ["duration", "pain", "leak"],
    "risks": [],
    "benefits": [],
    "alternatives": [],
    "alert_signs": [],
    "local": [],
    "sources": {"V1": {"authors": "Someone"}},
}
KEYED = ("key_figures", "sections", "traits", "benefits", "risks", "alternatives", "alert_signs")
EMPTY: dict[str, Any] = {key: {} for key in KEYED}
WORDING: dict[str, Any] = {
    **EMPTY,
    "language": "en",
    "title": "Graft",
    "lead": "A graft.",
    "proposed": {"when": "Often.", "gain": "Better.", "limit": "Little."},
    "day": [],
    "to_ask": [],
}


def fingerprint(
    facts: dict[str, Any] | None = None,
    words: dict[str, Any] | None = None,
    drawing: bytes | None = None,
) -> str:
    made = library()._replace(
        procedures={
            "graft": Loaded(Procedure.model_validate({**PROCEDURE, **(facts or {})}), "", {})
        },
        wordings={
            ("graft", "en"): Loaded(Wording.model_validate({**WORDING, **(words or {})}), "", {})
        },
        drawings={("graft", "cut"): drawing} if drawing else {},
    )
    return compute_content_fingerprint(made, "graft", "en")


def test_a_part_that_is_not_in_the_file_stands_where_its_whole_does() -> None:
    """The nearest enclosing part answers for one that is missing; the top of the file for none."""
    record = Loaded("value", "f.yaml", {(): (2, 1), ("a",): (3, 1), ("a", 0): (4, 5)})
    assert record.at("a", 0) == Place("f.yaml", 4, 5)
    assert record.at("a", 1, "b") == Place("f.yaml", 3, 1)
    assert record.at() == Place("f.yaml", 2, 1)
    assert Loaded("value", "f.yaml", {}).at("a") == Place("f.yaml", 1, 1)


def test_a_fingerprint_is_eight_hex_digits() -> None:
    """Short enough to print and to read out."""
    assert len(fingerprint()) == 8
    assert int(fingerprint(), 16) >= 0


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"facts": {"duration": {"minutes": "6", "source": "V1"}}}, {}),
        ({"consent": "statutory", "law": "CSP L.2141-10"}, {}),
        ({}, {"title": "Grafts"}),
        ({}, {"language": "fr"}),
    ],
)
def test_facts_and_words_change_the_fingerprint(
    facts: dict[str, Any], words: dict[str, Any]
) -> None:
    """Whatever a reader would see otherwise is another content."""
    assert fingerprint(facts, words) != fingerprint()


def test_a_drawing_changes_the_fingerprint() -> None:
    """Patients see it as they see the words: another one is another content."""
    assert (
        len(
            {
                fingerprint(),
                fingerprint(drawing=b"<svg/>"),
                fingerprint(drawing=b"<svg><path/></svg>"),
            }
        )
        == 3
    )


@pytest.mark.parametrize(
    "facts",
    [
        {"version": "2.0"},
        {"updated_on": "2027-01-01"},
        {"status": {"state": "withdrawn", "owner": "another", "review_due": "2028-01-01"}},
    ],
)
def test_version_and_review_leave_the_fingerprint(facts: dict[str, Any]) -> None:
    """A review changes no word."""
    assert fingerprint(facts) == fingerprint()


def test_what_is_not_written_leaves_the_fingerprint() -> None:
    """A key that may be left out, and is new to the model, does not change what has been handed
    out.
    """
    assert fingerprint({"codes": {"ccam": []}, "associations": []}, {"names": []}) == fingerprint()
