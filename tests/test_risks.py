"""How serious a risk is, and what is done about it, in every document that informs."""

from functools import cache

import pytest

from feuillet.compose import Sheet, compose_sheet
from feuillet.editions import EditionName
from feuillet.model import Risk
from feuillet.parity.document_text import DocumentText, parse_document_text, strip_html_tags
from feuillet.parity.mentions import WordingProse, build_wording_prose
from feuillet.select import Job
from tests.compose.content import FOLDERS, TODAY, project
from tests.sample import ASSOCIATION

CASES = tuple(
    pytest.param(
        procedure,
        kind.value.id,
        edition,
        language,
        id=f"{procedure}-{kind.value.id}-{edition}-{language}",
    )
    for procedure, language in project().wordings
    for kind in project().kinds.values()
    if "benefits" in kind.value.sections
    for edition in kind.value.editions
)
# A short kind says what is done, and a leaflet names the risks.
FULL = tuple(case for case in CASES if project().kinds[str(case.values[1])].value.text == "full")
DONE = tuple(case for case in CASES if project().kinds[str(case.values[1])].value.text != "names")
NAMES = ("procedure", "kind", "edition", "language")


@cache
def document(procedure: str, kind: str, edition: EditionName, language: str) -> DocumentText:
    made = compose_sheet(
        project(), Job(procedure, ASSOCIATION, kind, language, edition), FOLDERS, TODAY
    )
    assert isinstance(made, Sheet), made
    return parse_document_text(made.html)


def group_of(risk: Risk, voice: WordingProse, read: DocumentText) -> str:
    """The last heading of a group of risks before the row of the risk."""
    heads = {
        strip_html_tags(voice.words(f"severity.{severity}")): severity
        for severity in ("serious", "moderate", "minor")
    }
    name = voice.line(voice.wording.risks[risk.id].name).casefold()
    last = ""
    for row in read.rows:
        last = heads.get(row.strip(), last)
        if last and name in row.casefold():
            return last
    return ""


@pytest.mark.parametrize(NAMES, CASES)
def test_every_risk_stands_under_how_serious_it_is(
    procedure: str, kind: str, edition: EditionName, language: str
) -> None:
    """Those that nobody has counted too."""
    voice = build_wording_prose(project(), procedure, language)
    read = document(procedure, kind, edition, language)
    found = {risk.id: group_of(risk, voice, read) for risk in voice.procedure.risks}
    assert found == {risk.id: risk.severity for risk in voice.procedure.risks}


@pytest.mark.parametrize(NAMES, FULL)
def test_what_a_risk_is_and_what_is_done_stand_on_its_row(
    procedure: str, kind: str, edition: EditionName, language: str
) -> None:
    """In the information sheet, though nobody may have counted it; in large print on two rows."""
    voice = build_wording_prose(project(), procedure, language)
    rows = document(procedure, kind, edition, language).rows
    told = [f"{one} {two}".casefold() for one, two in zip(rows, [*rows[1:], ""], strict=True)]
    for risk in voice.procedure.risks:
        said = voice.wording.risks[risk.id]
        parts = [
            voice.line(text).rstrip(".").casefold() for text in (said.name, said.short, said.action)
        ]
        assert any(all(part in row for part in parts) for row in told), risk.id


@pytest.mark.parametrize(NAMES, DONE)
def test_what_is_done_about_a_serious_risk_is_said(
    procedure: str, kind: str, edition: EditionName, language: str
) -> None:
    """Wherever there is more room than for its name."""
    voice = build_wording_prose(project(), procedure, language)
    read = document(procedure, kind, edition, language)
    for risk in voice.procedure.risks:
        if risk.severity == "serious":
            done = voice.line(voice.wording.risks[risk.id].action).rstrip(".").casefold()
            assert any(done in row.casefold() for row in read.rows), risk.id
