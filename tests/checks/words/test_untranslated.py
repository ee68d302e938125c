"""What stands in another language is found, and what is alike by right is left alone."""

from datetime import date

import pytest

from feuillet.checks import check_library
from feuillet.checks.words.untranslated import is_same_text
from feuillet.findings import Finding, Severity
from tests.checks.library import library

TODAY = date(2026, 11, 23)


def found(fragment: str) -> list[Finding]:
    return [each for each in check_library(library(fragment), TODAY) if each.rule == "untranslated"]


@pytest.mark.parametrize(
    ("text", "other", "least", "alike"),
    [
        ("Date", "date", 1, True),
        ("Date", "Datum", 1, False),
        ("SMS, {total}", "SMS, {total}", 1, False),
        ("v{version} 2", "v{version} 2", 1, False),
        ("50 mm : 100 %", "50 mm : 100 %", 1, False),
        ("Internet", "Internet", 2, False),
        ("plan de salle", "plan de salle", 2, True),
        (
            "[https://a.example](https://a.example)",
            "[https://a.example](https://a.example)",
            1,
            False,
        ),
    ],
)
def test_words_of_a_language_count(text: str, other: str, least: int, *, alike: bool) -> None:
    """Numbers, names of figures, addresses and what is all in capitals belong to no language."""
    assert is_same_text(text, other, least) is alike


def test_a_neighbour_may_share_a_word_but_no_sentence() -> None:
    """Of a language that was translated from a third, one word alike is no copy."""
    both = "locale-{}: {{translated_from: de, words: {{local: {{fasting: {}}}}}}}\n"
    assert found(both.format("fr", "Total") + both.format("en", "Total")) == []
    assert len(found(both.format("fr", "Plan total") + both.format("en", "Plan total"))) == 2


def test_what_was_translated_is_told_and_not_its_source() -> None:
    """The remedy stands in the translation."""
    source = "locale-fr: {words: {local: {fasting: Date}}}\n"
    (told,) = found(source + "locale-en: {translated_from: fr, words: {local: {fasting: Date}}}")
    assert (told.place.path, told.severity) == ("templates/locales/en.yaml", Severity.ERROR)
    assert (
        found(
            source
            + (
                "locale-en: {translated_from: fr, same: [local.fasting], words: {local: "
                "{fasting: Date}}}"
            )
        )
        == []
    )


def test_an_entry_of_same_that_says_nothing_is_told() -> None:
    """Also where the words have become unlike since."""
    (told,) = found("locale-en: {same: [local.fasting]}")
    assert (told.severity, told.message.split("`")[1]) == (Severity.WARNING, "local.fasting")
    assert [each.place.path[-7:] for each in found("en: {same: [lead]}")] == ["en.yaml"]


def test_words_that_nobody_prints_may_stay() -> None:
    """Of the words for a procedure, too: the summary prints no longer text."""
    copied = "fr: {lead: Une phrase., sections: {what: {more: Encore une phrase.}}}\n"
    english = "en: {lead: A sentence., sections: {what: {more: Encore une phrase.}}}"
    assert len(found(copied + english)) == 1
    assert found(f"kind: {{text: short}}\n{copied}{english}") == []
    assert found(f"organisation: {{issues: {{demo: {{handout: [fr]}}}}}}\n{copied}{english}") == []


def test_a_copy_that_names_no_source_is_found() -> None:
    """Whoever copied a file has not said so: the language that fewer procedures speak is it."""
    copied = (
        "other: {title: Autre}\nfr: {lead: Une phrase.}\nen: {lead: Une phrase., "
        "translated_from: ~}"
    )
    (told,) = found(copied)
    assert (told.place.path[-7:], told.message.split("`")[1]) == ("en.yaml", "lead")


def test_an_entry_of_ours_is_no_matter_of_a_project() -> None:
    """A word of ours that a project says otherwise makes nothing wrong in a file that it does not
    have.
    """
    made = library("locale-en: {same: [local.fasting]}")
    ours = made.locales["en"]._replace(marks={})
    found = check_library(made._replace(locales={**made.locales, "en": ours}), TODAY)
    assert [each for each in found if each.rule == "untranslated"] == []
