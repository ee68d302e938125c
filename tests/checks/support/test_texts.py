"""Every text is walked, and names are suggested with care."""

from feuillet.checks.support.texts import locate_passages, locate_reader_texts, suggest_names
from tests.checks.library import library


def test_every_text_of_a_wording_is_walked() -> None:
    """A text at any depth is found at its own line; the language code is no text."""
    wording = library(
        "fr: {sections: {what: {more: Profond.}}, names: [Nom], asked: [{question: Q, answer: R}]}"
    ).wordings["demo", "fr"]
    found = {text: place for place, text in locate_passages(wording)}
    assert {"Titre", "Nom", "Q", "R", "Fuite", "On surveille.", "De la fièvre", "Venez."} <= set(
        found
    )
    assert found["Profond."] == wording.at("sections", "what", "more")
    assert "fr" not in found


def test_what_organisations_say_is_walked_too() -> None:
    """Sentences of sites and people are read by patients as well; names and addresses are no
    sentences.
    """
    site = "{id: nord, name: Nord, service: {fr: Radiologie}, local: {fasting: {fr: Minuit}}}"
    person = "{id: a, name: A, role: {fr: Radiologue}, site: nord}"
    made = library(f"organisation: {{sites: [{site}], practitioners: [{person}]}}")
    spoken = {text for place, text in locate_reader_texts(made) if "organisation" in place.path}
    assert spoken == {
        "Une association de patients.",
        "A patients’ association.",
        "Radiologie",
        "Minuit",
        "Radiologue",
    }


def test_a_suggestion_is_made_only_when_a_name_is_near() -> None:
    """A far-fetched guess would mislead."""
    assert suggest_names("duraton", ["duration", "pain"]) == "; did you mean `duration`?"
    assert suggest_names("xyz", ["duration", "pain"]) == ""
    # A role of a brand may bear the name of another, which nobody has defined.
    assert suggest_names("secondary", ["primary", "secondary"]) == ""
