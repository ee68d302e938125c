"""What is due."""

from datetime import date

import pytest

from feuillet.exports.agenda import DueItem, collect_due_items
from tests.checks.library import library

REVIEWED = (
    "state: reviewed, owner: O, deputy: D, reviewed_by: {name: Dr A, role: R}, "
    "reviewed_on: 2026-11-01, review_due: 2027-11-01"
)
SITE = (
    'sites: [{id: nord, name: Nord, contact: {phone: "01 99 00 00 00", verified_on: 2026-01-15}}]'
)
CONTACT = f'organisation: {{contact: {{phone: "01 99 00 00 00", verified_on: 2026-03-01}}, {SITE}}}'
FILE = "brochures/procedures/demo/fr.yaml"
EXCEPTION = f"{{rule: long-sentence, path: {FILE}, reason: The law, until: 2027-02-01}}"
OTHER = 'reviews: {demo: {reviewed_by: "Dr A, R", reviewed_on: 2026-11-01}}'
OLDER = EXCEPTION.replace("2027", "2026")


def due(fragment: str) -> list[tuple[str, str, str]]:
    return [(str(item.on), item.what, item.id) for item in collect_due_items(library(fragment))]


def test_the_next_comes_first() -> None:
    """Texts, contacts a year after they were checked, and exceptions, in one list by date."""
    assert due(f"{CONTACT}\nsettings: {{exceptions: [{EXCEPTION}]}}") == [
        ("2027-01-15", "contact", "asso/nord"),
        ("2027-02-01", "exception", f"long-sentence {FILE}"),
        ("2027-03-01", "contact", "asso"),
        ("2027-11-01", "review", "demo"),
    ]


def test_it_points_at_the_line_to_change() -> None:
    """Who has reviewed or checked changes the day there."""
    made = library(f"{CONTACT}\nsettings: {{exceptions: [{EXCEPTION}]}}")
    organisation, procedure = made.organisations["asso"], made.procedures["demo"]
    assert [item.place for item in collect_due_items(made)] == [
        organisation.at("sites", 0, "contact", "verified_on"),
        made.settings.at("exceptions", 0),
        organisation.at("contact", "verified_on"),
        procedure.at("status", "review_due"),
    ]


def test_of_two_exceptions_for_the_same_the_last_counts() -> None:
    """The rule does not count before the later day either."""
    assert due(f"settings: {{exceptions: [{EXCEPTION}, {OLDER}]}}")[0][0] == "2027-02-01"


@pytest.mark.parametrize(
    ("fragment", "state"),
    [
        ("{}", "in-review"),
        (f"procedure: {{status: {{{REVIEWED}}}}}", "reviewed"),
        (f"procedure: {{status: {{{REVIEWED}, reviewed_in: [fr]}}}}", "reviewed, but for en"),
        (
            f"procedure: {{status: {{{REVIEWED}}}}}\nreviews: {{}}",
            "draft: the review is not recorded",
        ),
        (f"procedure: {{status: {{{REVIEWED}}}}}\n{OTHER}", "draft: changed since its review"),
    ],
)
def test_the_state_is_the_one_in_which_the_text_stands(fragment: str, state: str) -> None:
    """Not what the file claims."""
    (item,) = collect_due_items(library(fragment))
    assert item.state == state


def test_who_answers_for_it_is_named() -> None:
    """Owner and deputy of the text."""
    (item,) = collect_due_items(library(f"procedure: {{status: {{{REVIEWED}}}}}"))
    assert (item.owner, item.deputy) == ("O", "D")


def test_a_withdrawn_text_is_not_due() -> None:
    """Nobody reviews what is no longer handed out."""
    assert due("procedure: {status: {state: withdrawn}}") == []


def test_the_key_stays_when_the_day_is_put_off() -> None:
    """A calendar moves the day that it has instead of adding one."""
    item = collect_due_items(library())[0]
    assert isinstance(item, DueItem)
    assert item.key == item._replace(on=date(2030, 1, 1)).key == "review-demo"
