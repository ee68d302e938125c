"""Step 3: what a job asks for, as the sheet to lay out, which many jobs share, and what is put
on it.
"""

import hashlib
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from feuillet.compose import compose_blank, compose_sheet
from feuillet.compose.blank import (
    Particulars,
    collect_particulars,
    empty_slots,
    list_blank_slots,
)
from feuillet.compose.form import list_form_variants
from feuillet.compose.sheet import Sheet
from feuillet.compose.slot_values import SlotValues
from feuillet.compose.slots import fill_slots
from feuillet.compose.voice import PrintedVoice, describe_voice, draw_slot_pictures
from feuillet.compose.words import LocaleWords, WordError
from feuillet.findings import Finding, Place
from feuillet.folders import Folders
from feuillet.load.pictures import find_logo_steps
from feuillet.model import Library
from feuillet.palette import choose_palette
from feuillet.pipeline.inputs import narrow_library
from feuillet.profiles import PROFILES
from feuillet.select import Job


class LogoArtwork(NamedTuple):
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
    logo: LogoArtwork | None = None

    @property
    def fingerprint(self) -> str:
        """64 hex digits of all that the file depends on."""
        if self.said is None:
            return self.key
        parts = (self.key, *map(repr, self.said._replace(lines=())))
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()


class SharedComposition(NamedTuple):
    """All that composing a blank sheet sees of an organisation, and the job without it."""

    job: Job
    # JSON of the records.
    typography: str
    published: str
    signature: str
    risk_boxes: bool
    voice: PrintedVoice
    # For each person that the form is proven for: the person, and what is filled.
    slots: tuple[tuple[str, ...], ...]


OrderOrFindings = Order | tuple[Finding, ...]


def prepare_ordering(
    library: Library, folders: Folders, today: date, engine: str
) -> Callable[[Job], OrderOrFindings]:
    """The order of each job; what organisations have in common is composed once."""
    known: dict[SharedComposition, tuple[Sheet, str] | tuple[Finding, ...]] = {}

    def order(job: Job) -> OrderOrFindings:
        seen = narrow_library(library, job)
        if not PROFILES[job.profile].is_paged:
            return order_whole_document(seen, job, folders, today, engine)
        try:
            filled = fill_slots(seen, job, LocaleWords(seen.locales[job.language].value))
            common = identify_composition(seen, job, filled)
        except WordError:
            # Composing tells it, with its place.
            return order_whole_document(seen, job, folders, today, engine)
        if common not in known:
            composed = compose_blank(seen, job, folders, today)
            known[common] = (
                (composed, composed.fingerprint(engine))
                if isinstance(composed, Sheet)
                else composed
            )
        found = known[common]
        if not (found and isinstance(found[0], Sheet)):
            return found
        sheet, key = found
        colours, _ = choose_palette(library.brands[job.organisation].value)
        logo = _find_logo_artwork(library, job.organisation)
        return Order(
            job,
            sheet,
            key,
            collect_particulars(
                filled, colours, logo.file if logo else b"", draw_slot_pictures(seen, job)
            ),
            logo,
        )

    return order


def order_whole_document(
    library: Library, job: Job, folders: Folders, today: date, engine: str
) -> OrderOrFindings:
    """An order without an imprint."""
    composed = compose_sheet(library, job, folders, today)
    if not isinstance(composed, Sheet):
        return composed
    return Order(
        job,
        composed,
        composed.fingerprint(engine),
        logo=_find_logo_artwork(library, job.organisation),
    )


def prepare_whole_ordering(
    library: Library, folders: Folders, today: date, engine: str
) -> Callable[[Order], OrderOrFindings]:
    """How a document is ordered that no imprint can make."""

    def at_once(order: Order) -> OrderOrFindings:
        return order_whole_document(library, order.job, folders, today, engine)

    return at_once


def _find_logo_artwork(library: Library, organisation: str) -> LogoArtwork | None:
    """None where a wordmark stands in."""
    brand = library.brands[organisation]
    best = brand.value.logo.best()
    if organisation not in library.logos or best is None:
        return None
    return LogoArtwork(
        library.logos[organisation], best.path, brand.at(*find_logo_steps(brand.value))
    )


def identify_composition(library: Library, job: Job, filled: SlotValues) -> SharedComposition:
    """What a job has in common with those of other organisations: equal ones, equal sheets."""
    organisation = library.organisations[job.organisation].value
    words = LocaleWords(library.locales[job.language].value)
    slots = library.kinds[job.kind].value.slots_in(job.edition)
    variants = {each: fill_slots(library, each, words) for each in list_form_variants(library, job)}
    blanks = {each: empty_slots(found, slots) for each, found in {job: filled, **variants}.items()}
    published = organisation.published
    return SharedComposition(
        job=job._replace(organisation="", site=None, practitioner=None),
        typography=library.brands[job.organisation].value.typography.model_dump_json(),
        published=published.model_dump_json() if published else "",
        signature=organisation.signature,
        risk_boxes=organisation.risk_boxes,
        voice=describe_voice(library, job),
        slots=tuple((each.person, *list_blank_slots(found)) for each, found in blanks.items()),
    )
