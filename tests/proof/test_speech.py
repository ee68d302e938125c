"""What a voice makes of each document: every figure, dose and phone is heard, once, and as it is
meant.
"""

import re
from functools import cache
from html import unescape

import pytest
from _pytest.mark.structures import ParameterSet

from feuillet.compose import Sheet, compose_sheet
from feuillet.compose.prose import build_prose
from feuillet.compose.words import LocaleWords
from feuillet.editions import EditionName
from feuillet.model import Contact, Library
from feuillet.select import Job
from tests.compose.content import FOLDERS, TODAY, project, small
from tests.heard import Heard, heard
from tests.layouts import recall_layout
from tests.proof.voice import figures, in_words, sounds

pytestmark = pytest.mark.needs("espeak-ng")
CLINIC = "clinique-des-tilleuls"
# Numbers that the French regulator keeps for fiction (ARCEP, décision 2018-0881).
DAY, NIGHT = "01 99 00 12 34", "01 99 00 56 78"
FORMS = [
    (name, language, edition)
    for name, kind in sorted(project().kinds.items())
    for language in ("fr", "en")
    for edition in kind.value.editions
]

# Heard in every run, each kind once: the others with the slow proofs.
USUAL = {
    *((name, "fr", "standard") for name in project().kinds),
    ("handout", "en", "standard"),
    ("summary", "fr", "large-print"),
}


def marked(form: tuple[str, str, EditionName]) -> ParameterSet:
    return pytest.param(*form, marks=() if form in USUAL else pytest.mark.all_brands)


@cache
def reachable() -> Library:
    """The content, with a site that can be called."""
    loaded = project().organisations[CLINIC]
    contact = Contact(phone=DAY, night_phone=NIGHT, verified_on=TODAY)
    site = loaded.value.sites[0].model_copy(update={"contact": contact})
    clinic = loaded.value.model_copy(update={"sites": (site,)})
    return project()._replace(
        organisations={**project().organisations, CLINIC: loaded._replace(value=clinic)}
    )


@cache
def sheet(kind: str, language: str, edition: EditionName) -> Sheet:
    site = reachable().organisations[CLINIC].value.sites[0].id
    made = compose_sheet(
        reachable(),
        Job("cimentoplastie", CLINIC, kind, language, edition, site=site),
        FOLDERS,
        TODAY,
    )
    assert isinstance(made, Sheet), made
    return made


@cache
def blocks(kind: str, language: str, edition: EditionName) -> tuple[Heard, ...]:
    return tuple(heard(recall_layout(sheet(kind, language, edition)).pdf))


def flat(text: str) -> str:
    return " ".join(text.split())


def printed(kind: str, language: str, edition: EditionName) -> str:
    """The document's own words, spaces made alike."""
    return plain(sheet(kind, language, edition).html)


def plain(markup: str) -> str:
    return flat(unescape(re.sub("<[^>]*>", "", markup)))


@pytest.mark.parametrize(("text", "meant"), [("7 ml", "sept millilitres"), ("8, 71", "8,71")])
def test_the_voice_tells_what_is_garbled(text: str, meant: str) -> None:
    """A symbol and a stray space are heard: else the tests below would prove nothing."""
    assert sounds(text, "fr") != sounds(in_words(meant, "fr"), "fr")


@pytest.mark.parametrize(("kind", "language", "edition"), list(map(marked, FORMS)))
def test_every_figure_is_said_as_it_is_meant(
    kind: str, language: str, edition: EditionName
) -> None:
    """A numeral sounds like the number in words: groups of digits, decimals and units are not torn
    apart.
    """
    wrong = [
        text
        for text in (
            flat(block.text) for block in blocks(kind, language, edition) if block.role != "Form"
        )
        if figures(text, language)
        and sounds(text, language) != sounds(in_words(text, language), language)
    ]
    assert wrong == []


RATES = """procedure:
  facts: {survival: {percent: "85.24", source: A1}, since: {on: 2021-08-02, source: A1},
    water: {litres: "1.5", source: A1}}
  risks: [{id: leak, severity: minor, frequency: {cases: "0", of: "1058", source: A1}}]
  benefits:
    - id: relief
      evidence: controlled
      frequency:
        percent: ["0", "62"]
        population: "3175"
        year: "2023"
        horizon: {months: "28.4"}
        source: A1
"""
PARTS = ("relief.population", "relief.year", "relief.horizon")
NAMED = ("survival", "since", "water", "leak", "leak.population", "relief", *PARTS)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("named", NAMED)
def test_a_rate_is_said_as_it_is_meant(named: str, language: str) -> None:
    """What a text may name of a rate sounds like the number in words: no thousand, year or decimal
    is torn apart.
    """
    made, words = small(RATES), LocaleWords(project().locales[language].value)
    prose = build_prose(made.procedures["demo"].value, made.wordings["demo", language].value, words)
    text = plain(prose.line(f"{{{named}}}"))
    assert figures(text, language)
    assert sounds(text, language) == sounds(in_words(text, language), language)


@pytest.mark.parametrize(("kind", "language", "edition"), list(map(marked, FORMS)))
def test_every_fact_is_heard(kind: str, language: str, edition: EditionName) -> None:
    """Each fact that the document prints is heard whole: the number, its unit and how sure it is,
    in one breath.
    """
    procedure = reachable().procedures["cimentoplastie"].value
    wording = reachable().wordings["cimentoplastie", language].value
    prose = build_prose(procedure, wording, LocaleWords(reachable().locales[language].value))
    facts = {plain(prose.figure(name)) for name in procedure.figures}
    heard_text = " ".join(flat(block.text) for block in blocks(kind, language, edition))
    lost = [
        fact
        for fact in facts
        if times(fact, heard_text) < times(fact, printed(kind, language, edition))
    ]
    assert lost == []


def times(fact: str, text: str) -> int:
    """How often a fact stands in a text by itself: 5 is no part of 15."""
    return len(re.findall(rf"(?<![\w,.]){re.escape(fact)}(?![\w])", text))


@pytest.mark.parametrize(
    ("kind", "language", "edition"),
    [marked(form) for form in FORMS if form[0] in ("handout", "leaflet", "summary")],
)
def test_whom_to_call_is_heard(kind: str, language: str, edition: EditionName) -> None:
    """The service's numbers are said digit by digit; the emergency numbers stand in the text."""
    heard_text = " ".join(flat(block.text) for block in blocks(kind, language, edition))
    for number in (DAY, NIGHT):
        assert number.replace(" ", "") in heard_text
        assert sounds(number.replace(" ", ""), language) == sounds(
            " ".join(number.replace(" ", "")), language
        )
    for number in ("15", "112", "114"):
        assert re.search(rf"\b{number}\b", heard_text)


@pytest.mark.parametrize(("kind", "language", "edition"), list(map(marked, FORMS)))
def test_a_picture_of_a_figure_is_not_heard_again(
    kind: str, language: str, edition: EditionName
) -> None:
    """The table says the figure; the drawing of it is for the eye."""
    pictures = [
        block.text
        for block in blocks(kind, language, edition)
        if block.role in ("Figure", "Caption")
    ]
    assert [text for text in pictures if figures(text, language)] == []
