"""Texts in the order in which they are read, and where a word is first met."""

import re

from feuillet.checks.support.reading_order import find_first_uses, split_into_parts
from tests.checks.library import library


def test_a_section_has_the_lists_that_it_prints() -> None:
    """The cover comes first, then each section with its own text and what hangs from it."""
    read = split_into_parts(
        library("fr: {asked: [{question: Qui, answer: Elle}]}").wordings["demo", "fr"].value
    )
    texts = {part: [text for _, text in written] for part, written in read.items()}
    assert next(iter(texts)) == "cover"
    assert texts["cover"] == ["Titre", "Une phrase.", "Durée", "Douleur", "Fuite"]
    assert texts["alert"] == ["De la fièvre"]
    assert texts["during"] == ["Une phrase.", "Vous rentrez ensuite.", "Venez."]
    assert texts["questions"] == ["Qui", "Elle", "Que me conseillez-vous"]


def test_a_word_is_first_met_twice() -> None:
    """Once among all texts, once among the short ones; in the same place, once."""
    said = "what: {short: Un., more: Un fil.}, why: {short: Le fil.}, how: {short: Le fil.}"
    wording = library(f"fr: {{sections: {{{said}}}}}").wordings["demo", "fr"]
    uses, at = list(find_first_uses(wording, re.compile("(fil)"))), wording.at
    assert [use.place for use in uses] == [
        at("sections", "what", "more"),
        at("sections", "why", "short"),
    ]
    (use,) = find_first_uses(
        library("fr: {lead: Le fil.}").wordings["demo", "fr"], re.compile("(fil)")
    )
    assert (use.before, use.word, use.after) == ("Le ", "fil", ".")


def test_brackets_explain() -> None:
    """Around the word or right after it; brackets that are closed already do not count."""
    read = {
        "Un tube (fil) sort.": True,
        "Le fil (un tube) sort.": True,
        "Il sort (vite). Le fil (": True,
    }
    read |= {"Il sort (vite). Le fil sort (peu).": False, "Le fil sort.": False}
    for text, expected in read.items():
        (use,) = find_first_uses(
            library(f"fr: {{lead: {text}}}").wordings["demo", "fr"], re.compile("(fil)")
        )
        assert use.in_brackets is expected, text
