"""
A reviewed text is still the one that was reviewed; otherwise its documents are drafts again.

PASS:
    procedure:
      status:
        state: reviewed
        reviewed_by: {name: Dr A, role: radiologist}
        reviewed_on: 2026-11-01
FAIL:
    procedure:
      status:
        state: reviewed
        reviewed_by: {name: Dr A, role: radiologist}
        reviewed_on: 2026-11-01
    reviews:
      demo: {reviewed_by: "Dr A, radiologist", reviewed_on: 2026-11-01, facts: {}, words: {}}
PASS:
    procedure:
      status:
        state: reviewed
        reviewed_by: {name: Dr A, role: B}
        reviewed_on: 2026-11-01
        reviewed_in: [fr]
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Reviewed
from feuillet.trust import find_review, find_review_changes

ID = "review-lapsed"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.WARNING
SOURCE = N_("NHS standard for health content, expert sign-off")
_CHANGE_PHRASES = {
    "changed": N_("has changed since"),
    "new": N_("is new since"),
    "gone": N_("was taken out since"),
}
_REVIEW_REMEDY = N_(
    "the documents are drafts again: have the text reviewed, then set `reviewed_on` "
    "and check --record"
)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for name, procedure in library.procedures.items():
        noted = find_review(library, name)
        if noted and procedure.value.status.state == "reviewed":
            yield from _find_lapsed_parts(library, name, noted)


def _find_lapsed_parts(library: Library, name: str, noted: Reviewed) -> Iterator[Problem]:
    review = _("the review by {reviewed_by} on {reviewed_on}").format(
        reviewed_by=noted.reviewed_by, reviewed_on=noted.reviewed_on
    )
    for place, part, why in find_review_changes(library, name, noted):
        message = _("`{part}` {changed} {review}: {remedy}").format(
            part=part,
            changed=_(_CHANGE_PHRASES[why]),
            review=review,
            remedy=_(_REVIEW_REMEDY),
        )
        yield place, message
    # Where the languages that were read are named, the others are known to be drafts.
    named = library.procedures[name].value.status.reviewed_in
    for (procedure, language), wording in library.wordings.items():
        if procedure == name and language not in noted.words and not named:
            message = _(
                "`{language}` was not part of {review}: its documents are drafts until "
                "somebody reviews it"
            ).format(language=language, review=review)
            yield wording.at("language"), message
