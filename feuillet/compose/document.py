"""One document: content, slots and words through the kind's template."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Literal, NamedTuple

from babel.lists import format_list
from markupsafe import Markup

from feuillet.compose.numbers import (
    find_regional_locale,
    format_long_date,
    format_month,
    format_number,
)
from feuillet.compose.words import LocaleWords
from feuillet.editions import EDITIONS
from feuillet.model import (
    Kind,
    Library,
    Organisation,
    Procedure,
    ReviewState,
    Status,
    compute_content_fingerprint,
)
from feuillet.profiles import PROFILES
from feuillet.select import Job
from feuillet.trust import find_lags, find_text_state

_StatusWarning = Literal["", "draft", "in-review", "withdrawn", "expired", "behind", "draft-behind"]

# Forms for those who read paper with difficulty.
_WEB_PROFILES = [name for name, each in PROFILES.items() if not each.is_paged]
_LARGE_PRINT_EDITIONS = [name for name, each in EDITIONS.items() if each.is_large]


class Association(NamedTuple):
    """A patient association, as the document presents it."""

    name: str
    address: str
    url: str


class OtherForms(NamedTuple):
    """In which other forms there is the document, and where."""

    which: Literal["both", "web", "large"]
    address: Markup


class Colophon(NamedTuple):
    """What tells one version of a text from another, and how far it may be trusted."""

    id: str
    version: str
    date: Markup
    # The month of it, as « novembre 2026 ».
    month: Markup
    fingerprint: str
    owner: str
    # A key of the locale's `status` group, empty when reviewed, in date and up with its original.
    warning: _StatusWarning
    state: ReviewState
    reviewer: str
    role: str
    reviewed_on: Markup
    due: Markup


def build_colophon(library: Library, job: Job, today: date) -> Colophon:
    procedure, language = library.procedures[job.procedure].value, job.language
    status, standing = procedure.status, find_text_state(library, job.procedure, language)
    behind = find_lags(library, job.procedure, language, (library.kinds[job.kind].value,))
    return Colophon(
        id=procedure.id,
        version=procedure.version,
        date=format_long_date(procedure.updated_on, language),
        month=format_month(procedure.updated_on, language),
        fingerprint=compute_content_fingerprint(library, job.procedure, language),
        owner=status.owner,
        warning=_choose_status_warning(status, standing, today, behind=bool(behind)),
        state=standing,
        reviewer=status.reviewed_by.name if status.reviewed_by else "",
        role=status.reviewed_by.role if status.reviewed_by else "",
        reviewed_on=format_long_date(status.reviewed_on, language)
        if status.reviewed_on
        else Markup(""),
        due=format_long_date(status.review_due, language),
    )


def describe_authorship(status: Status, words: LocaleWords) -> Iterator[Markup]:
    """What a text says of its own making: read with patients, paid by whom, ties of interest."""
    language = words.language
    if status.tested:
        people, on = (
            format_number(status.tested.people, language),
            format_long_date(status.tested.on, language),
        )
        yield words("authorship.tested", people=people, date=on)
    if status.funding is not None:
        names = format_list(status.funding, locale=find_regional_locale(language))
        yield words("authorship.funding", names=names) if names else words("authorship.unfunded")
    if status.interests is not None:
        ties = format_list(
            [f"{each.name} ({each.tie})" for each in status.interests],
            locale=find_regional_locale(language),
        )
        yield words("authorship.interests", ties=ties) if ties else words("authorship.no-interests")


def _choose_status_warning(
    status: Status, standing: ReviewState, today: date, *, behind: bool
) -> _StatusWarning:
    """The worst there is to say; a translation behind its original says so beside its state."""
    if standing == "withdrawn":
        return standing
    if today > status.review_due:
        return "expired"
    if behind:
        return "behind" if standing == "reviewed" else "draft-behind"
    return "" if standing == "reviewed" else standing


def collect_associations(library: Library, procedure: Procedure) -> tuple[Association, ...]:
    """Those that the procedure names and that the library knows."""
    known = (
        library.organisations[name].value
        for name in procedure.associations
        if name in library.organisations
    )
    return tuple(
        Association(
            organisation.name,
            organisation.website.printed if organisation.website else "",
            organisation.website.url if organisation.website else "",
        )
        for organisation in known
    )


def _is_published_elsewhere(
    published: Collection[str], offered: Collection[str], here: str, wanted: Collection[str]
) -> bool:
    """Whether a form is published of the kind that this document is not."""
    return here not in wanted and any(each in published and each in offered for each in wanted)


def find_other_forms(organisation: Organisation, kind: Kind, job: Job) -> OtherForms | None:
    """Those that the organisation publishes of this kind, for who finds this one hard to read."""
    published = organisation.published
    if published is None:
        return None
    web = _is_published_elsewhere(published.forms, kind.profiles, job.profile, _WEB_PROFILES)
    large = _is_published_elsewhere(
        published.forms, kind.editions, job.edition, _LARGE_PRINT_EDITIONS
    )
    if not (web or large):
        return None
    address = Markup('<a href="{}">{}</a>').format(published.at, published.printed)
    return OtherForms("both" if web and large else "web" if web else "large", address)
