"""`build` of forms to sign: for whom, and where there are none."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from feuillet.publish.manifest import is_intact, read_manifest
from tests.sample import ASSOCIATION, CLINIC, PROCEDURE

Answer = Callable[..., tuple[int, str, str]]
AnswerJson = Callable[..., tuple[int, dict[str, Any]]]


def test_a_form_for_a_minor_stands_beside_the_others(project: Path, answer: Answer) -> None:
    """One variant a command; those made before stay, and a slip is told with what there is."""
    clinic = ("build", "--organisation", CLINIC, "--kind", "consent", "--language", "fr")
    for person in ("adult", "minor"):
        assert (
            answer(project, *clinic, "--today", "2026-11-23", "--jobs", "1", "--person", person)[0]
            == 0
        )
    documents = read_manifest(project / "build").values()
    assert {each.person: each.path.rpartition("v1.0")[2] for each in documents} == {
        "adult": ".pdf",
        "minor": "-mineur.pdf",
    }
    assert all(is_intact(project / "build", each) for each in documents)
    status, _, said = answer(project, *clinic, "--person", "child")
    assert status == 2
    assert "minor" in said


def test_where_the_law_sets_the_form_there_is_no_consent_sheet(
    project: Path, answer: Answer
) -> None:
    """The other documents are made, and the law is named at the line of the procedure."""
    file = project / f"brochures/procedures/{PROCEDURE}/procedure.yaml"
    law = (
        "law: CSP L.2141-10\nlaws: [{name: CSP L.2141-10, on: 2021-08-02, verified_on: 2026-11-20}]"
    )
    file.write_text(
        file.read_text("utf-8").replace("consent: free", f"consent: statutory\n{law}"), "utf-8"
    )
    clinic = ("--organisation", CLINIC, "--language", "fr", "--today", "2026-11-23", "--jobs", "1")
    status, printed, _ = answer(project, "build", "--kind", "consent", "--kind", "refusal", *clinic)
    assert status == 0
    assert [path.name.count("refus") for path in (project / "build").rglob("*.pdf")] == [1]
    assert re.search(
        r"procedure\.yaml:\d+:\d+: warning: .*\(CSP L\.2141-10\).*\[statutory-consent\]", printed
    )
    status, _, said = answer(project, "build", "--kind", "consent", *clinic)
    assert status == 2
    assert "the law" in said
    # Words that cannot be read are told as well, and the reason all the same.
    (file.parent / "fr.yaml").write_text("language: [", "utf-8")
    status, printed, said = answer(project, "build", "--kind", "consent", *clinic)
    assert status == 1
    assert "the law itself sets the form of consent here (CSP L.2141-10)" in said
    assert "fr.yaml:1:" in printed


def test_who_may_not_issue_a_form_is_told_beside_an_error(
    project: Path, answer: Answer, answer_json: AnswerJson
) -> None:
    """An association that asks for a consent sheet learns whose it is, whatever else is wrong."""
    (project / f"brochures/procedures/{PROCEDURE}/fr.yaml").write_text("language: [", "utf-8")
    asked = ("build", "--organisation", ASSOCIATION, "--kind", "consent", "--today", "2026-11-23")
    status, printed, said = answer(project, *asked)
    assert status == 1
    assert "only a clinic or a practice issues `consent`" in said
    assert "fr.yaml:1:" in printed
    _, told = answer_json(project, *asked)
    assert "only a clinic or a practice issues `consent`" in told["summary"]["error"]
