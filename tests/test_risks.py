"""How serious a risk is, and what is done about it, in every document that informs."""

from functools import cache

import pytest

from feuillet.compose import Sheet, compose_sheet
from feuillet.compose.content import Content, build_content
from feuillet.compose.view import RiskRow
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
# A short kind names the risks.
FULL = tuple(case for case in CASES if project().kinds[str(case.values[1])].value.text == "full")
NAMES = ("procedure", "kind", "edition", "language")


@cache
def document(procedure: str, kind: str, edition: EditionName, language: str) -> DocumentText:
    made = compose_sheet(
        project(), Job(procedure, ASSOCIATION, kind, language, edition), FOLDERS, TODAY
    )
    assert isinstance(made, Sheet), made
    return parse_document_text(made.html)


def seen(procedure: str, kind: str, language: str) -> tuple[WordingProse, Content]:
    """What the templates of a kind see, and what writes it."""
    voice = build_wording_prose(project(), procedure, language)
    return voice, build_content(
        voice.procedure, voice.wording, voice.prose, project().kinds[kind].value.sections, {}
    )


def serious(voice: WordingProse) -> tuple[Risk, ...]:
    return tuple(risk for risk in voice.procedure.risks if risk.severity == "serious")


def grouped(row: RiskRow, voice: WordingProse, read: DocumentText) -> bool:
    """Whether the last heading before the risk, of those that say how often and how grave, is the
    right one.
    """
    words = voice.words
    heads = {
        strip_html_tags(
            words("risk.what", band=words(f"band.{band}"), severity=words(f"severity.{severity}"))
        ).capitalize()
        for band in ("very-common", "common", "uncommon", "rare", "very-rare")
        for severity in ("serious", "moderate", "minor")
    }
    wanted = strip_html_tags(words("risk.what", band=row.band, severity=row.severity)).capitalize()
    begins = (strip_html_tags(row.told or row.name), strip_html_tags(row.name))
    places = [at for at, block in enumerate(read.blocks) if block.startswith(begins)]
    last = ([block for block in read.blocks[:at] if block in heads][-1:] for at in places)
    return [wanted] in last


@pytest.mark.parametrize(NAMES, CASES)
def test_every_serious_risk_is_said_to_be_serious(
    procedure: str, kind: str, edition: str, language: str
) -> None:
    """Beside it, as the heading of its group, or in the sentence of those nobody has counted."""
    voice, view = seen(procedure, kind, language)
    read = document(procedure, kind, edition, language)
    grave = strip_html_tags(voice.words("severity.serious"))
    rows = {strip_html_tags(row.name): row for row in view.risks}
    together = strip_html_tags(voice.words("risk.unknown-serious", names=view.unknown_serious))
    for risk in serious(voice):
        name = voice.line(voice.wording.risks[risk.id].name)
        beside = any(
            name.casefold() in row.casefold() and grave in row.split() for row in read.rows
        )
        if risk.frequency == "unknown":
            assert beside or (name in together and read.says(together.rstrip("."))), risk.id
        else:
            assert beside or grouped(rows[name], voice, read), risk.id


@pytest.mark.parametrize(NAMES, FULL)
def test_what_is_done_about_a_serious_risk_is_said(
    procedure: str, kind: str, edition: str, language: str
) -> None:
    """In the information sheet, though nobody has counted the risk, on one row with its name."""
    voice, _ = seen(procedure, kind, language)
    rows = document(procedure, kind, edition, language).rows
    for risk in serious(voice):
        said = voice.wording.risks[risk.id]
        parts = [
            voice.line(text).rstrip(".").casefold() for text in (said.name, said.short, said.action)
        ]
        assert any(all(part in row.casefold() for part in parts) for row in rows), risk.id
