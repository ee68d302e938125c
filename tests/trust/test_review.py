"""A review holds for what was read, and for nothing later."""

import pytest

from feuillet.model import Library, Loaded, Reviews
from feuillet.trust import find_review, find_review_changes, find_text_state, record_reviews
from tests.checks.library import library, loaded, parse

STATUS = "state: reviewed, reviewed_by: {name: Dr A, role: radiologist}, reviewed_on: 2026-11-01"
REVIEWED = f"procedure: {{status: {{{STATUS}}}}}\n"


def noted(made: Library) -> Loaded[Reviews]:
    """What `check --record` leaves behind."""
    return loaded(Reviews, parse(record_reviews(made)), "brochures/reviews.yaml")


def later(fragment: str, status: str = STATUS) -> Library:
    """The library after a change, with the review noted before it."""
    before = noted(library(REVIEWED))
    return library(f"procedure: {{status: {{{status}}}}}\n{fragment}")._replace(reviews=before)


def states(made: Library) -> tuple[str, str]:
    return find_text_state(made, "demo", "fr"), find_text_state(made, "demo", "en")


def changed(made: Library) -> list[tuple[str, str, str]]:
    review = find_review(made, "demo")
    assert review
    return [
        (place.path.rpartition("/")[2], part, why)
        for place, part, why in find_review_changes(made, "demo", review)
    ]


def test_what_was_reviewed_stays_reviewed() -> None:
    """In each language, through any number of records."""
    made = library(REVIEWED)
    assert states(made) == ("reviewed", "reviewed")
    assert noted(made).value == made.reviews.value
    assert changed(made) == []


def test_a_review_counts_once_it_is_noted() -> None:
    """Before, nobody could tell what was read."""
    made = library(f"{REVIEWED}reviews: {{}}")
    assert states(made) == ("draft", "draft")
    assert states(made._replace(reviews=noted(made))) == ("reviewed", "reviewed")


def test_changed_words_are_a_draft_again_in_their_language() -> None:
    """The changed line is named; the other language stays reviewed. Recording makes no review."""
    made = later("fr: {day: [Venez tôt.], lead: Autre.}")
    assert states(made) == ("draft", "reviewed")
    assert changed(made) == [("fr.yaml", "lead", "changed"), ("fr.yaml", "day.0", "changed")]
    assert states(made._replace(reviews=noted(made))) == ("draft", "reviewed")


def test_a_changed_fact_is_a_draft_again_in_every_language() -> None:
    """It stands in all of them; it is named once, by its own line in procedure.yaml."""
    made = library(REVIEWED)._replace(
        reviews=noted(library(REVIEWED)),
        procedures=library(
            f"procedure: {{status: {{{STATUS}}}, facts: {{duration: {{minutes: '90', "
            "source: A1}}}"
        ).procedures,
    )
    assert states(made) == ("draft", "draft")
    assert changed(made) == [("procedure.yaml", "facts.duration", "changed")]


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("fr: {sections: {what: {more: Encore.}}}", ("sections.what.more", "new")),
        ("fr: {to_ask: []}", ("to_ask.0", "gone")),
    ],
)
def test_what_was_added_or_taken_out_is_named(fragment: str, expected: tuple[str, str]) -> None:
    """A line that is gone is told where it stood."""
    assert [each[1:] for each in changed(later(fragment))] == [expected]


def test_an_order_that_changed_is_told_too() -> None:
    """No part differs, and yet it is not the text that was read."""
    made = later("fr: {lead: Autre.}")
    review = made.reviews.value.root["demo"]
    read = review.words["fr"].model_copy(update={"fingerprint": "00000000"})
    reviews = made.reviews._replace(
        value=Reviews({"demo": review.model_copy(update={"words": {**review.words, "fr": read}})})
    )
    assert changed(library(REVIEWED)._replace(reviews=reviews)) == [("fr.yaml", "fr", "changed")]


@pytest.mark.parametrize(
    "status", [STATUS.replace("Dr A", "Dr B"), STATUS.replace("11-01", "11-20")]
)
def test_another_review_takes_the_place_of_the_last(status: str) -> None:
    """Another reviewer or another day: it is noted with the text of now, and counts from then."""
    made = later("fr: {lead: Autre.}", status)
    assert states(made) == ("draft", "draft")
    assert states(made._replace(reviews=noted(made))) == ("reviewed", "reviewed")


def test_only_the_languages_that_were_read_are_reviewed() -> None:
    """Whoever has read French has not reviewed English; nobody has, a language that came later."""
    made = library(f"procedure: {{status: {{{STATUS}, reviewed_in: [fr]}}}}")
    assert states(made) == ("reviewed", "draft")
    alone = noted(library(f"{REVIEWED}en: ~"))
    assert states(library(REVIEWED)._replace(reviews=alone)) == ("reviewed", "draft")


@pytest.mark.parametrize("written", ["draft", "in-review", "withdrawn"])
def test_another_state_is_taken_at_its_word(written: str) -> None:
    """A record lifts no text above what its file says."""
    assert states(later("", f"state: {written}")) == (written, written)


def test_what_does_not_count_changes_nothing() -> None:
    """Version, dates and the law on consent are no part of the text."""
    made = library(
        "procedure: {version: '1.1', updated_on: 2026-11-20, law: CSP, "
        f"status: {{{STATUS}, deputy: Somebody, review_due: 2028-01-01}}}}"
    )
    assert states(made._replace(reviews=noted(library(REVIEWED)))) == ("reviewed", "reviewed")


def test_what_is_gone_stays_noted() -> None:
    """A procedure that cannot be read today keeps its review."""
    made = library(f"{REVIEWED}reviews: {{gone: {{reviewed_by: A, reviewed_on: 2026-11-01}}}}")
    assert set(noted(made).value.root) == {"gone", "demo"}
