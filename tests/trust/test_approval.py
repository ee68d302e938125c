"""An approval holds for the very texts that were approved."""

from feuillet.model import Approvals, Library, Loaded
from feuillet.trust import find_approval, is_text_approved, record_approvals
from tests.checks.library import library, loaded, parse

APPROVAL = 'state: approved, by: The board, on: 2026-11-01, version: "1.0"'
APPROVED = f"organisation: {{approval: {{{APPROVAL}}}}}\n"


def noted(made: Library) -> Loaded[Approvals]:
    """What `check --record` leaves behind."""
    return loaded(Approvals, parse(record_approvals(made)), "brochures/approvals.yaml")


def later(fragment: str) -> Library:
    """The library after a change, with the approval noted before it."""
    return library(APPROVED + fragment)._replace(approvals=noted(library(APPROVED)))


def given(made: Library) -> tuple[bool, bool]:
    return is_text_approved(made, "asso", "demo", "fr"), is_text_approved(
        made, "asso", "demo", "en"
    )


def test_an_approval_counts_once_it_is_noted() -> None:
    """Before, nobody could tell what was approved; without one there is nothing to note."""
    assert given(library(f"{APPROVED}approvals: {{}}")) == (False, False)
    assert given(library(APPROVED)) == (True, True)
    assert noted(library()).value.root == {}


def test_a_changed_text_is_not_approved() -> None:
    """In its language, under the same version, whatever is recorded; the other language is."""
    made = later("fr: {lead: Autre.}")
    assert given(made) == (False, True)
    assert given(made._replace(approvals=noted(made))) == (False, True)


def test_another_version_is_not_approved() -> None:
    """Though its text be the same."""
    assert given(later("procedure: {version: '1.1'}")) == (False, False)


def test_another_approval_takes_the_place_of_the_last() -> None:
    """On another day, or by somebody else: it is noted with the texts of now."""
    made = later("fr: {lead: Autre.}")
    again = library(APPROVED.replace("11-01", "11-20") + "fr: {lead: Autre.}")._replace(
        approvals=made.approvals
    )
    assert find_approval(again, "asso") is None
    assert given(again._replace(approvals=noted(again))) == (True, True)


def test_only_what_it_issues_is_approved() -> None:
    """In the languages that it issues, at the version that it approved."""
    made = library(APPROVED.replace("approval:", "languages: [fr], approval:"))
    assert set(noted(made).value.root["asso"].texts["demo"]) == {"fr"}
    assert noted(library(APPROVED.replace("1.0", "0.9"))).value.root["asso"].texts == {}


def test_an_approval_taken_back_counts_no_more() -> None:
    """The record alone is none."""
    made = library()._replace(approvals=noted(library(APPROVED)))
    assert given(made) == (False, False)
