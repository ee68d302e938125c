"""A language is asked for what is printed in it."""

from datetime import date

import pytest

from feuillet.checks import check_library
from feuillet.checks.support.language_needs import (
    describe_steps,
    find_needed_texts,
    find_needed_words,
)
from feuillet.findings import Finding, Severity
from feuillet.model import Kind
from tests.checks.library import library, loaded

TODAY = date(2026, 11, 23)
TWO = "vocabulary: {handout: [local.fasting, authorship.audience], card: [local.fasting]}\n"


def found(fragment: str, rule: str, kinds: tuple[str, ...] = ()) -> list[Finding]:
    made = library(fragment)
    more = {
        kind: loaded(
            Kind,
            {**made.kinds["handout"].value.model_dump(mode="json"), "id": kind},
            f"kinds/{kind}",
        )
        for kind in kinds
    }
    findings = check_library(made._replace(kinds={**made.kinds, **more}), TODAY)
    return [each for each in findings if each.rule == rule]


def test_a_word_of_one_kind_holds_that_kind_back() -> None:
    """What all print that are issued holds all of the language back, what one prints that one."""
    both = TWO + "organisation: {issues: {demo: [handout, card]}}\n"
    (told,) = found(
        both + "locale-en: {words: {authorship: {audience: 'To write: Pour tous.'}}}",
        "placeholder-text",
        ("card",),
    )
    assert (told.kind, told.severity) == ("handout", Severity.ERROR)
    assert told.message.startswith("`authorship.audience` (`handout`): still to write")
    (told,) = found(
        both + "locale-en: {words: {local: {fasting: 'To write: À jeun'}}}",
        "placeholder-text",
        ("card",),
    )
    assert (told.kind, told.place.path) == ("", "templates/locales/en.yaml")


def test_what_nobody_prints_is_not_asked_for() -> None:
    """Neither missing words nor those that are still to be written."""
    gone = "vocabulary: {handout: [local.fasting]}\nlocale-en: {words: {authorship: ~, rights: ~}}"
    assert found(gone, "locale-keys") == found(gone, "audience") == found(gone, "fees") == []
    assert len(found("locale-en: {words: {authorship: ~, rights: ~}}", "locale-keys")) == 2
    french = "organisation: {issues: {demo: {handout: [fr]}}}\n" + TWO
    assert found(french + "locale-en: {words: {local: ~}}", "locale-keys") == []
    assert len(found(french + "locale-fr: {words: {local: ~}}", "locale-keys")) == 1


def test_a_row_is_asked_for_where_its_procedure_is_issued() -> None:
    """The label of a row that a document has."""
    rows = "vocabulary: {handout: [local.]}\nprocedure: {local: [fasting, parking]}\n"
    lacking = rows + "locale-fr: {words: {local: {parking: Garer}}}"
    (told,) = found(lacking, "locale-keys")
    assert (told.place.path, told.message.split("`")[1]) == (
        "templates/locales/en.yaml",
        "local.parking",
    )
    assert found(lacking, "local-rows") == []
    made = library(lacking)
    assert {steps for steps, _ in find_needed_words(made, "en").texts} == {
        ("local", "fasting"),
        ("local", "parking"),
    }


@pytest.mark.parametrize(("text", "more"), [("full", True), ("short", False)])
def test_a_longer_text_is_asked_for_where_it_is_printed(text: str, *, more: bool) -> None:
    """It is a figure and a passage the less that a translation must have."""
    fragment = (
        f"kind: {{text: {text}}}\nfr: {{sections: {{what: {{more: 'Cela dure {{duration}}.'}}}}}}"
    )
    assert bool(found(fragment, "unlike-figures")) is more
    assert bool(found(fragment, "stale-translation")) is more
    made = library(fragment)
    needed = find_needed_texts(made, "demo", "en", [("sections", "what", "more"), ("lead",)])
    assert (("sections", "what", "more") in {each.steps for each in needed.texts}) is more


def test_a_drawing_needs_words_where_it_is_printed() -> None:
    """A summary has none."""
    drawn = "procedure: {drawings: [{id: needle, section: what}]}\n"
    assert len(found(drawn, "missing-wording")) == 2
    assert found(f"{drawn}kind: {{text: short}}", "missing-wording") == []


def test_texts_are_named_once() -> None:
    """By the keys that an author sees."""
    assert (
        describe_steps([("risks", "leak", "name"), ("risks", "leak", "short"), ("day", 0)])
        == "`risks.leak`, `day.0`"
    )
