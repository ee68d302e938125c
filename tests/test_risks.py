"""How serious a risk is, and what is done about it, in every document that informs."""

from functools import cache

import pytest

from feuillet.compose import Sheet, compose
from feuillet.compose.content import Content, content
from feuillet.compose.view import RiskRow
from feuillet.model import Risk
from feuillet.parity.printed import Printed, plain, printed
from feuillet.parity.sought import Speech, speech
from feuillet.select import Job
from tests.compose.content import FOLDERS, TODAY, project
from tests.sample import ASSOCIATION

CASES = tuple(
    pytest.param(procedure, kind.value.id, edition, language, id=f"{procedure}-{kind.value.id}-{edition}-{language}")
    for procedure, language in project().wordings
    for kind in project().kinds.values()
    if "benefits" in kind.value.sections
    for edition in kind.value.editions
)
# A short kind names the risks.
FULL = tuple(case for case in CASES if project().kinds[str(case.values[1])].value.text == "full")
NAMES = ("procedure", "kind", "edition", "language")


@cache
def document(procedure: str, kind: str, edition: str, language: str) -> Printed:
    made = compose(project(), Job(procedure, ASSOCIATION, kind, language, edition), FOLDERS, TODAY)  # type: ignore[arg-type]
    assert isinstance(made, Sheet), made
    return printed(made.html)


def seen(procedure: str, kind: str, language: str) -> tuple[Speech, Content]:
    """What the templates of a kind see, and what writes it."""
    voice = speech(project(), procedure, language)
    return voice, content(voice.procedure, voice.wording, voice.prose, project().kinds[kind].value.sections, {})


def serious(voice: Speech) -> tuple[Risk, ...]:
    return tuple(risk for risk in voice.procedure.risks if risk.severity == "serious")


def grouped(row: RiskRow, voice: Speech, read: Printed) -> bool:
    """Whether the last heading before the risk, of those that say how often and how grave, is the right one."""
    words = voice.words
    heads = {
        plain(words("risk.what", band=words(f"band.{band}"), severity=words(f"severity.{severity}"))).capitalize()
        for band in ("very-common", "common", "uncommon", "rare", "very-rare")
        for severity in ("serious", "moderate", "minor")
    }
    wanted = plain(words("risk.what", band=row.band, severity=row.severity)).capitalize()
    begins = (plain(row.told or row.name), plain(row.name))
    places = [at for at, block in enumerate(read.blocks) if block.startswith(begins)]
    last = ([block for block in read.blocks[:at] if block in heads][-1:] for at in places)
    return [wanted] in last


@pytest.mark.parametrize(NAMES, CASES)
def test_every_serious_risk_is_said_to_be_serious(procedure: str, kind: str, edition: str, language: str) -> None:
    """Beside it, as the heading of its group, or in the sentence of those that nobody has counted."""
    voice, view = seen(procedure, kind, language)
    read = document(procedure, kind, edition, language)
    grave = plain(voice.words("severity.serious"))
    rows = {plain(row.name): row for row in view.risks}
    together = plain(voice.words("risk.unknown-serious", names=view.unknown_serious))
    for risk in serious(voice):
        name = voice.line(voice.wording.risks[risk.id].name)
        beside = any(name.casefold() in row.casefold() and grave in row.split() for row in read.rows)
        if risk.frequency == "unknown":
            assert beside or (name in together and read.says(together.rstrip("."))), risk.id
        else:
            assert beside or grouped(rows[name], voice, read), risk.id


@pytest.mark.parametrize(NAMES, FULL)
def test_what_is_done_about_a_serious_risk_is_said(procedure: str, kind: str, edition: str, language: str) -> None:
    """In the information sheet, though nobody has counted the risk, on one row with its name."""
    voice, _ = seen(procedure, kind, language)
    rows = document(procedure, kind, edition, language).rows
    for risk in serious(voice):
        said = voice.wording.risks[risk.id]
        parts = [voice.line(text).rstrip(".").casefold() for text in (said.name, said.short, said.action)]
        assert any(all(part in row.casefold() for part in parts) for row in rows), risk.id
