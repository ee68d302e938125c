"""What the law asks for stands in every information document, however short it is."""

import re
from functools import cache
from typing import get_args

import pytest
from markupsafe import Markup

from feuillet.compose import Sheet, compose_sheet
from feuillet.compose.prose import build_prose
from feuillet.compose.words import LocaleWords
from feuillet.editions import EditionName
from feuillet.model import OPENING_KEYS
from feuillet.select import Job
from tests.compose.content import FOLDERS, TODAY, project
from tests.sample import ASSOCIATION, LANGUAGES, PROCEDURE

ACT = project().procedures[PROCEDURE].value
INFORMING = [kind for kind in project().kinds.values() if "benefits" in kind.value.sections]
FORMS = [
    pytest.param(kind.value.id, edition, language, id=f"{kind.value.id}-{edition}-{language}")
    for kind in INFORMING
    for edition in get_args(EditionName)
    if edition in kind.value.editions
    for language in LANGUAGES
]
pytestmark = pytest.mark.parametrize(("kind", "edition", "language"), FORMS)


def words_of(html: str) -> str:
    """The words alone, one space between them."""
    # Only to be read.
    return " ".join(Markup(re.sub(r"<[^>]+>", " ", html)).unescape().split())  # noqa: S704


@cache
def said(kind: str, edition: EditionName, language: str) -> str:
    made = compose_sheet(
        project(), Job(PROCEDURE, ASSOCIATION, kind, language, edition), FOLDERS, TODAY
    )
    assert isinstance(made, Sheet)
    return words_of(made.html)


def written(text: str, language: str) -> str:
    """A text of the content as it is printed."""
    prose = build_prose(
        ACT,
        project().wordings[PROCEDURE, language].value,
        LocaleWords(project().locales[language].value),
    )
    return words_of(prose.blocks(text))


def test_the_rights_of_every_patient_are_said(
    kind: str, edition: EditionName, language: str
) -> None:
    """The talk comes first; one may refuse, ask another doctor, not want to know, ask the price."""
    own = project().locales[language].value.words
    for keys in (("rights.interview",), *OPENING_KEYS.values()):
        for group, _, name in (key.partition(".") for key in keys):
            assert written(own[group][name], language) in said(kind, edition, language)


def test_what_the_act_is_like_is_said(kind: str, edition: EditionName, language: str) -> None:
    """When one goes home, rays and pregnancy, what stays in the body."""
    traits = project().wordings[PROCEDURE, language].value.traits
    assert set(ACT.traits.told) == set(traits)
    for text in traits.values():
        assert written(text, language) in said(kind, edition, language)


def test_no_serious_risk_is_dropped(kind: str, edition: EditionName, language: str) -> None:
    """Nor an alert sign, nor doing nothing."""
    wording = project().wordings[PROCEDURE, language].value
    serious = [wording.risks[risk.id].name for risk in ACT.risks if risk.severity == "serious"]
    for text in (*serious, *wording.alert_signs.values(), wording.alternatives["none"].name):
        assert written(text, language) in said(kind, edition, language)


def test_owner_version_and_date_are_said(kind: str, edition: EditionName, language: str) -> None:
    """A sheet of paper says whose text it is, and which."""
    for text in (ACT.status.owner, ACT.version, str(ACT.updated_on.year)):
        assert text in said(kind, edition, language)
