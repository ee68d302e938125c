"""What is due: texts to be reviewed again, contacts to be checked again, exceptions that end."""

from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from feuillet.checks.sender.contact_age import VERIFICATION_PERIOD, list_contacts
from feuillet.findings import Place
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.trust import find_review, find_text_state


class DueItem(NamedTuple):
    """Something to be done by a day, and the line that is changed once it is done."""

    on: date
    what: Literal["review", "contact", "exception"]
    id: str
    # Of a text its state; of a contact when it was checked; of an exception why it was made.
    state: str
    owner: str
    deputy: str
    place: Place

    @property
    def key(self) -> str:
        """What tells it from the others, and stays when the day is put off."""
        return f"{self.what}-{self.id}".replace(" ", "-").replace("/", "-")


def collect_due_items(library: Library) -> tuple[DueItem, ...]:
    """All that has a day, the next first."""
    return tuple(
        sorted(
            (
                *_find_due_reviews(library),
                *_find_due_contacts(library),
                *_find_ending_exceptions(library),
            )
        )
    )


def _find_due_reviews(library: Library) -> Iterator[DueItem]:
    """A text that is withdrawn is not reviewed again."""
    for name, procedure in library.procedures.items():
        status = procedure.value.status
        if status.state != "withdrawn":
            place = procedure.at("status", "review_due")
            yield DueItem(
                status.review_due,
                N_("review"),
                name,
                _describe_state(library, name),
                status.owner,
                status.deputy or "",
                place,
            )


def _describe_state(library: Library, name: str) -> str:
    """The state of a procedure in words, with the languages in which it is a draft again."""
    written = library.procedures[name].value.status.state
    if written != "reviewed":
        return written
    if find_review(library, name) is None:
        return _("draft: the review is not recorded")
    spoken = sorted(language for procedure, language in library.wordings if procedure == name)
    lapsed = [
        language for language in spoken if find_text_state(library, name, language) != "reviewed"
    ]
    if lapsed == spoken:
        return _("draft: changed since its review")
    return _("reviewed, but for {lapsed}").format(lapsed=", ".join(lapsed)) if lapsed else written


def _find_due_contacts(library: Library) -> Iterator[DueItem]:
    for name, organisation in library.organisations.items():
        for steps, contact in list_contacts(organisation.value):
            site = organisation.value.sites[int(steps[1])].id if steps[0] == "sites" else ""
            known = _("checked on {verified_on}").format(verified_on=contact.verified_on)
            place = organisation.at(*steps, "verified_on")
            yield DueItem(
                contact.verified_on + VERIFICATION_PERIOD,
                N_("contact"),
                "/".join(filter(None, (name, site))),
                known,
                "",
                "",
                place,
            )


def _find_ending_exceptions(library: Library) -> Iterator[DueItem]:
    """Of two for the same rule and file the last counts."""
    last: dict[str, DueItem] = {}
    for n, exception in enumerate(library.settings.value.exceptions):
        place = library.settings.at("exceptions", n)
        due = DueItem(
            exception.until,
            N_("exception"),
            f"{exception.rule} {exception.path}",
            exception.reason,
            "",
            "",
            place,
        )
        last[due.id] = max(last.get(due.id, due), due)
    yield from last.values()
