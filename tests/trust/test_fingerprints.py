"""The parts of a text that change one by one."""

from feuillet.trust.fingerprints import fingerprint_passages, fingerprint_procedure
from tests.checks.library import library


def test_a_passage_is_named_by_its_keys() -> None:
    """Every text once, with the steps to its line; what the file says of itself is no passage."""
    found = fingerprint_passages(
        library("fr: {day: [Venez., Restez.]}").wordings["demo", "fr"].value
    )
    assert found["sections.what.short"].steps == ("sections", "what", "short")
    assert found["day.1"].steps == ("day", 1)
    assert {"title", "risks.leak.action"} <= found.keys()
    assert not {"language", "translated_from", "sections.what.more"} & found.keys()


def test_a_fingerprint_follows_the_text() -> None:
    """Another text has another, the same text the same."""
    before, after = (
        fingerprint_passages(library(each).wordings["demo", "fr"].value)
        for each in ("{}", "fr: {lead: Autre.}")
    )
    assert {name for name in before if before[name] != after[name]} == {"lead"}


def test_a_drawing_is_a_part_with_its_file() -> None:
    """Another file of the same name is another drawing, told at its line."""
    worded = (
        "drawings: {needle: {title: Une aiguille, description: Une aiguille traverse la peau.}}"
    )
    made = library(
        f"procedure: {{drawings: [{{id: needle, section: how}}]}}\nfr: {{{worded}}}\nen: "
        f"{{{worded}}}"
    )
    before, after = (
        fingerprint_procedure(made.procedures["demo"].value, {"needle": file})
        for file in (b"<svg/>", b"<svg> </svg>")
    )
    assert before["drawings.needle"].steps == ("drawings", 0)
    assert {name for name in before if before[name] != after[name]} == {"drawings.needle"}
