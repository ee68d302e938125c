"""`list` from the shell."""

import json
import re
from collections.abc import Callable
from pathlib import Path

from tests.sample import CLINIC, PROCEDURE

Answer = Callable[..., tuple[int, str, str]]


def test_what_there_is_is_listed(project: Path, answer: Answer) -> None:
    """Every procedure, organisation and kind by its folder's name."""
    status, printed, _ = answer(project, "list")
    assert status == 0
    for folder in ("brochures/procedures", "brochures/organisations", "templates/kinds"):
        for each in (project / folder).iterdir():
            assert f"\n{each.name} " in printed


def test_json_says_who_issues_what(project: Path, answer: Answer) -> None:
    """For programs: ids, languages, and what each organisation issues."""
    status, printed, _ = answer(project, "list", "--json")
    assert status == 0
    content = json.loads(printed)
    assert set(content) == {
        *("procedures", "organisations", "kinds", "languages"),
        *("findings", "summary"),
    }
    assert all(each["issues"] and each["languages"] for each in content["organisations"])


def test_a_kind_says_its_languages_where_they_are_not_all(project: Path, answer: Answer) -> None:
    """Who may ask for a sheet in a third language reads which."""
    path = project / f"brochures/organisations/{CLINIC}/organisation.yaml"
    issues = f"  {PROCEDURE}: {{handout: [fr, en], refusal: [fr]}}\n"
    path.write_text(
        re.sub(rf"  {PROCEDURE}: .*\n", issues, path.read_text("utf-8"), count=1), "utf-8"
    )
    assert f"{PROCEDURE}: handout refusal (fr)" in answer(project, "list")[1]
    organisations = json.loads(answer(project, "list", "--json")[1])["organisations"]
    (clinic,) = (each for each in organisations if each["id"] == CLINIC)
    assert clinic["issues"] == {PROCEDURE: ["handout", "refusal"]}
    assert clinic["issued_in"] == {PROCEDURE: {"handout": ["fr", "en"], "refusal": ["fr"]}}


def test_what_the_law_keeps_from_being_made_is_not_offered(project: Path, answer: Answer) -> None:
    """Where the law sets the form of consent, a clinic issues no consent sheet of ours."""
    assert "handout consent refusal" in answer(project, "list")[1]
    path = project / f"brochures/procedures/{PROCEDURE}/procedure.yaml"
    statutory = "consent: statutory\nlaw: CSP L.2141-10"
    path.write_text(path.read_text("utf-8").replace("consent: free", statutory), "utf-8")
    assert "handout refusal" in answer(project, "list")[1]
    organisations = json.loads(answer(project, "list", "--json")[1])["organisations"]
    assert {kind for each in organisations for kind in each["issues"][PROCEDURE]} == {
        "handout",
        "refusal",
    }


def test_a_broken_file_is_not_hidden(project: Path, answer: Answer) -> None:
    """What could not be read is missing from the list: the error stream says so."""
    path = next((project / "brochures" / "organisations").glob("*/organisation.yaml"))
    path.write_text("id: [", "utf-8")
    status, printed, said = answer(project, "list")
    assert status == 1
    assert path.parent.name not in printed
    assert "check" in said
