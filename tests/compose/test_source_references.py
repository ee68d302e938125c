"""Where a document refers to its sources."""

import pytest

from feuillet.compose.source_references import insert_references, number_sources
from tests.compose.content import NO_BREAK, records, shown, spoken

FACTS = """
procedure:
  sources: {A1: {authors: A}, B2: {authors: B}, C3: {authors: C}, D4: {authors: D}}
  facts: {one: {count: 1, source: A1}, two: {count: 2, source: B2}, again: {count: 3, source: B2}}
"""
NUMBERS = {"A1": 1, "B2": 2}


@pytest.mark.parametrize(
    ("text", "referred"),
    [
        ("Rien. {one} fois.", "Rien. {one} fois~{cited-1}."),
        ("{one} ou {two} ?", "{one} ou {two}~{cited-1-2} ?"),
        ("{two} ici. {again} là. Fin.", "{two} ici. {again} là~{cited-2}. Fin."),
        ("{two} ici. {one} là.", "{two} ici~{cited-2}. {one} là~{cited-1}."),
        ("- {two} fois\n- {again} jours", "- {two} fois~{cited-2}\n- {again} jours~{cited-2}"),
        ("{two} fois ?! Puis rien.", "{two} fois~{cited-2} ?! Puis rien."),
        ("**Dans {two} cas.** Puis rien.", "**Dans {two} cas~{cited-2}.** Puis rien."),
        ("{unknown} et {two.year}.", "{unknown} et {two.year}~{cited-2}."),
    ],
)
def test_a_sentence_refers_to_where_its_figures_were_read(text: str, referred: str) -> None:
    """Before what ends it; of sentences in turn with one source the last, so that the eye is not
    stopped twice.
    """
    procedure, _, _ = records(FACTS)
    assert insert_references(text, procedure.figures, NUMBERS).text == referred.replace(
        "~", NO_BREAK
    )


def test_the_sources_of_a_text_end_it() -> None:
    """None stands twice at one place."""
    procedure, _, _ = records(FACTS)
    assert insert_references("Bien. {one} fois.", procedure.figures, NUMBERS, (1, 4)) == (
        f"Bien. {{one}} fois{NO_BREAK}{{cited-1-4}}.",
        {"cited-1-4": (1, 4)},
    )


def test_without_numbers_a_text_is_left_as_it_is() -> None:
    """A document that lists no source refers to none."""
    procedure, _, prose = records(FACTS)
    assert insert_references("{one} fois.", procedure.figures, {}).text == "{one} fois."
    assert "[" not in prose.blocks("{one} fois.")


def test_a_reference_is_printed_in_brackets() -> None:
    """In a paragraph and in a line, on the line of the word before it."""
    prose = records(FACTS)[2]._replace(numbers=NUMBERS)
    assert shown(spoken(prose.told("Oui, {one} et {two}."))) == "Oui, 1~et 2~[1] [2]."
    assert "[1]" in prose.blocks("Oui, {one}.")


def test_sources_are_numbered_as_they_are_met() -> None:
    """In the order of the document, its figures included, not of the file; those that nothing names
    come last.
    """
    fragment = """
procedure:
  sources: {A1: {authors: A, year: ~}, B2: {authors: B}, C3: {authors: C}, D4: {authors: D}}
  facts: {doses: {count: 2, source: D4}}
  benefits: [{id: relief, evidence: controlled, source: C3}]
  risks: [{id: leak, severity: minor, frequency: {percent: '2', source: B2}}]
fr: {sections: {what: {short: Un geste., more: "On en donne {doses}."}}}
"""
    procedure, wording, _ = records(fragment)
    sections = ("what", "benefits", "risks", "sources")
    assert tuple(number_sources(procedure, wording, sections)) == ("D4", "A1", "C3", "B2")
    assert tuple(number_sources(procedure, wording, ("risks", "benefits", "sources"))) == (
        "B2",
        "A1",
        "C3",
        "D4",
    )
    assert number_sources(procedure, wording, ("what", "benefits")) == {}


def test_a_fact_may_be_called_like_a_reference() -> None:
    """An author cannot know how we mark one."""
    prose = records("procedure: {facts: {cited-women: {count: 5, source: A1}}}")[2]
    assert "5" in prose.line("{cited-women}")
