"""What a score counts."""

from datetime import date

from feuillet.checks.words.readability import ReadabilityScore, check, score_sections
from feuillet.languages.rules import TextCounts
from tests.checks.library import library

TODAY = date(2026, 11, 23)
HARD = "Une hospitalisation prolongée nécessite préalablement une organisation particulière."

HARDER = (
    "Une anticoagulation préventive systématique nécessite ultérieurement une surveillance "
    "radiologique rapprochée, "
    "préalablement déterminée collégialement."
)


def scored(fragment: str, language: str = "fr") -> dict[str, ReadabilityScore]:
    made = library(fragment)
    return {each.part: each for each in score_sections(made, made.wordings["demo", language])}


def test_headings_and_items_are_sentences() -> None:
    """A heading, and each item of a list, counts as one though it has no full stop; a fact is a
    word.
    """
    fragment = """
    locale-fr: {words: {section: {what: Le geste}}}
    fr: {sections: {what: {short: "Il dure {duration}.", more: "- Un fil\\n- Un nœud"}}}
    """
    assert scored(fragment)["what"].counts == TextCounts(sentences=4, words=9, syllables=9, long=0)


def test_long_words_of_the_title_are_left_out() -> None:
    """With or without an article, and of the other names too."""
    fragment = (
        "fr: {title: Cimentoplastie du dos, names: [vertébroplastie], sections: {what: "
        "{short: TEXT}}}"
    )
    text = "La cimentoplastie du dos, ou l’vertébroplastie."
    assert scored(fragment.replace("TEXT", f'"{text}"'))["what"].counts.words == 4


def test_a_finding_names_the_hardest_sentences() -> None:
    """The author knows where to begin; a part that is too short is not judged."""
    what = f"Il dort. Il mange. Il boit un verre de lait. {HARD} {HARDER}"
    made = library(f'fr: {{sections: {{what: {{short: "{what}"}}, why: {{short: "{HARD}"}}}}}}')
    found = {place: message for place, message, *_ in check(made, TODAY)}
    at = made.wordings["demo", "fr"].at
    assert "60 at least" in found[at("sections", "what")]
    hardest = [" ".join(sentence.split()[:5]) for sentence in (HARDER, HARD)]
    assert found[at("sections", "what")].endswith(f"first in “{hardest[0]} …” and “{hardest[1]} …”")
    assert at("sections", "why") not in found


def test_a_language_without_a_formula_has_no_score() -> None:
    """Nor a finding."""
    made = library()
    wording = made.wordings["demo", "fr"]
    foreign = wording._replace(value=wording.value.model_copy(update={"language": "de"}))
    assert list(score_sections(made, foreign)) == []
