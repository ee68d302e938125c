"""What a job asks for: the sheet to lay out, which many jobs share, and what is imprinted on it."""

import hashlib
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from feuillet.compose import compose, compose_blank
from feuillet.compose.blank import Particulars, emptied, particulars
from feuillet.compose.form import at_the_desk
from feuillet.compose.sheet import Sheet
from feuillet.compose.slots import Fill, fill
from feuillet.compose.words import WordError, Words
from feuillet.findings import Finding, Place
from feuillet.folders import Folders
from feuillet.load.pictures import logo_steps
from feuillet.model import Library
from feuillet.palette import palette
from feuillet.pipeline.inputs import seen_by
from feuillet.profiles import PROFILES
from feuillet.select import Job


class Logo(NamedTuple):
    """A logo made plain, its file's name, and where the brand names it."""

    file: bytes
    name: str
    place: Place


class Order(NamedTuple):
    """A document to make; `key` is the fingerprint of its sheet."""

    job: Job
    sheet: Sheet
    key: str
    # Without them the sheet is laid out as it is: it has everything in it.
    said: Particulars | None = None
    logo: Logo | None = None

    @property
    def fingerprint(self) -> str:
        """64 hex digits of all that the file depends on."""
        if self.said is None:
            return self.key
        parts = (self.key, *map(repr, self.said._replace(lines=())))
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()


Ordered = Order | tuple[Finding, ...]


def orders(library: Library, folders: Folders, today: date, engine: str) -> Callable[[Job], Ordered]:
    """The order of each job; what organisations have in common is composed once."""
    known: dict[str, tuple[Sheet, str] | tuple[Finding, ...]] = {}

    def order(job: Job) -> Ordered:
        seen = seen_by(library, job)
        if not PROFILES[job.profile].is_paged:
            return whole(seen, job, folders, today, engine)
        try:
            filled = fill(seen, job, Words(seen.locales[job.language].value))
            common = setting(seen, job, filled)
        except WordError:
            # Composing tells it, with its place.
            return whole(seen, job, folders, today, engine)
        if common not in known:
            composed = compose_blank(seen, job, folders, today)
            known[common] = (composed, composed.fingerprint(engine)) if isinstance(composed, Sheet) else composed
        found = known[common]
        if not (found and isinstance(found[0], Sheet)):
            return found
        sheet, key = found
        colours, _ = palette(library.brands[job.organisation].value)
        logo = logo_of(library, job.organisation)
        return Order(job, sheet, key, particulars(filled, colours, logo.file if logo else b""), logo)

    return order


def whole(library: Library, job: Job, folders: Folders, today: date, engine: str) -> Ordered:
    """An order without an imprint."""
    composed = compose(library, job, folders, today)
    if not isinstance(composed, Sheet):
        return composed
    return Order(job, composed, composed.fingerprint(engine), logo=logo_of(library, job.organisation))


def logo_of(library: Library, organisation: str) -> Logo | None:
    """None where a wordmark stands in."""
    brand = library.brands[organisation]
    best = brand.value.logo.best()
    if organisation not in library.logos or best is None:
        return None
    return Logo(library.logos[organisation], best.path, brand.at(*logo_steps(brand.value)))


def setting(library: Library, job: Job, filled: Fill) -> str:
    """All that composing a blank sheet sees of an organisation, and the job without it: equal ones, equal sheets."""
    organisation = library.organisations[job.organisation].value
    typography = library.brands[job.organisation].value.typography
    words = Words(library.locales[job.language].value)
    fills = [(job, filled), *((each, fill(library, each, words)) for each in at_the_desk(library, job))]
    blanks = [(each.person, emptied(found)) for each, found in fills]
    said = (job._replace(organisation="", site=None, practitioner=None), typography, blanks)
    return repr((*said, organisation.published, organisation.signature, organisation.risk_boxes))
