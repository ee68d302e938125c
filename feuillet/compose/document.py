"""One document: content, slots and words through the kind's template."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Literal, NamedTuple

from babel.lists import format_list
from markupsafe import Markup

from feuillet.compose.numbers import day, number, region
from feuillet.compose.words import Words
from feuillet.editions import EDITIONS
from feuillet.model import Kind, Library, Organisation, Procedure, State, Status, content_fingerprint
from feuillet.profiles import PROFILES
from feuillet.select import Job
from feuillet.trust import lags, state

Caution = Literal["", "draft", "in-review", "withdrawn", "expired", "behind", "draft-behind"]

# Forms for those who read paper with difficulty.
WEB_PAGE = [name for name, each in PROFILES.items() if not each.is_paged]
LARGE_PRINT = [name for name, each in EDITIONS.items() if each.is_large]


class Association(NamedTuple):
    """A patient association, as the document presents it."""

    name: str
    address: str
    url: str


class OtherForms(NamedTuple):
    """In which other forms there is the document, and where."""

    which: Literal["both", "web", "large"]
    address: Markup


class Imprint(NamedTuple):
    """What tells one version of a text from another, and how far it may be trusted."""

    id: str
    version: str
    date: Markup
    fingerprint: str
    owner: str
    # A key of the locale's `status` group, empty when the text is reviewed, in date and up with its original.
    warning: Caution
    state: State
    reviewer: str
    role: str
    reviewed_on: Markup
    due: Markup


def imprint(library: Library, job: Job, today: date) -> Imprint:
    procedure, language = library.procedures[job.procedure].value, job.language
    status, standing = procedure.status, state(library, job.procedure, language)
    behind = lags(library, job.procedure, language, (library.kinds[job.kind].value,))
    return Imprint(
        id=procedure.id,
        version=procedure.version,
        date=day(procedure.updated_on, language),
        fingerprint=content_fingerprint(library, job.procedure, language),
        owner=status.owner,
        warning=warning(status, standing, today, behind=bool(behind)),
        state=standing,
        reviewer=status.reviewed_by.name if status.reviewed_by else "",
        role=status.reviewed_by.role if status.reviewed_by else "",
        reviewed_on=day(status.reviewed_on, language) if status.reviewed_on else Markup(""),
        due=day(status.review_due, language),
    )


def declared(status: Status, words: Words) -> Iterator[Markup]:
    """What a text says of its own making: read with patients, paid by whom, ties of interest."""
    language = words.language
    if status.tested:
        people, on = number(status.tested.people, language), day(status.tested.on, language)
        yield words("authorship.tested", people=people, date=on)
    if status.funding is not None:
        names = format_list(status.funding, locale=region(language))
        yield words("authorship.funding", names=names) if names else words("authorship.unfunded")
    if status.interests is not None:
        ties = format_list([f"{each.name} ({each.tie})" for each in status.interests], locale=region(language))
        yield words("authorship.interests", ties=ties) if ties else words("authorship.no-interests")


def warning(status: Status, standing: State, today: date, *, behind: bool) -> Caution:
    """The worst that there is to say; a translation behind its original says so beside its state."""
    if standing == "withdrawn":
        return standing
    if today > status.review_due:
        return "expired"
    if behind:
        return "behind" if standing == "reviewed" else "draft-behind"
    return "" if standing == "reviewed" else standing


def associations(library: Library, procedure: Procedure) -> tuple[Association, ...]:
    """Those that the procedure names and that the library knows."""
    known = (library.organisations[name].value for name in procedure.associations if name in library.organisations)
    return tuple(
        Association(
            organisation.name,
            organisation.website.printed if organisation.website else "",
            organisation.website.url if organisation.website else "",
        )
        for organisation in known
    )


def is_elsewhere(
    published: Collection[str], offered: Collection[str], here: str, wanted: Collection[str]
) -> bool:
    """Whether a form is published of the kind that this document is not."""
    return here not in wanted and any(each in published and each in offered for each in wanted)


def other_forms(organisation: Organisation, kind: Kind, job: Job) -> OtherForms | None:
    """Those that the organisation publishes of this kind, for who reads this one with difficulty."""
    published = organisation.published
    if published is None:
        return None
    web = is_elsewhere(published.forms, kind.profiles, job.profile, WEB_PAGE)
    large = is_elsewhere(published.forms, kind.editions, job.edition, LARGE_PRINT)
    if not (web or large):
        return None
    address = Markup('<a href="{}">{}</a>').format(published.at, published.printed)
    return OtherForms("both" if web and large else "web" if web else "large", address)
