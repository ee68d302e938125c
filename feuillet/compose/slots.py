"""What fills the slots: everything on the page that depends on the organisation, its site or its
practitioner.

A slot has a fixed size and takes no part in layout, so that the same pages serve every
organisation.
"""

from collections.abc import Callable, Mapping, Sequence

from feuillet.compose.record_lines import find_record_line, unescape_markup
from feuillet.compose.sender_names import (
    FieldSteps,
    fill_identity,
    fill_panel,
    fill_sender,
    fill_wordmark,
    tie_bracketed_words,
)
from feuillet.compose.sheet import SlotLine
from feuillet.compose.slot_values import SlotValues
from feuillet.compose.typography import build_typesetter
from feuillet.compose.voice import describe_art, describe_voice
from feuillet.compose.words import LocaleWords
from feuillet.model import Brand, Library, Loaded, Organisation, Practitioner, Site, Step
from feuillet.select import CARING_ORGANISATIONS, Job
from feuillet.trust import is_text_approved

# Of these types who sells second opinions, which every text advises.
_OPINION_SELLERS = frozenset({"platform"})
_NO_CONTACT_STEPS: FieldSteps = ("sites", -1, "contact")


def fill_slots(library: Library, job: Job, words: LocaleWords) -> SlotValues:
    """The slot values of a job; nothing is worded for a slot that the kind does not have."""
    loaded, slots = library.organisations[job.organisation], library.kinds[job.kind].value.slots
    organisation = loaded.value
    at_person = ("practitioners", _find_record_index(organisation.practitioners, job.practitioner))
    at_site = ("sites", _find_record_index(organisation.sites, job.site))
    reached = _find_contact_steps(organisation, at_site)
    # Whoever else hands a document out is not to be called for what happens after an operation.
    cares = organisation.type in CARING_ORGANISATIONS
    called = reached if cares else _NO_CONTACT_STEPS
    brand = library.brands[job.organisation]
    logo = brand.value.logo.best()
    filled = SlotValues(
        wordmark=fill_wordmark(loaded, words),
        sender=fill_sender(loaded, words),
        identity=fill_identity(
            loaded, words, at_site, reached, named=job.organisation in library.logos
        ),
        panel=fill_panel(loaded, words, at_site, reached),
        approval=_fill_approval(
            loaded,
            words,
            given=is_text_approved(library, job.organisation, job.procedure, job.language),
        ),
        service=find_record_line(loaded, words, "site", *at_site, "service", words.language)
        or find_record_line(loaded, words, "site", *at_site, "name"),
        day=find_record_line(loaded, words, "site", *called, "phone"),
        night=find_record_line(loaded, words, "site", *called, "night_phone"),
        address=find_record_line(loaded, words, "address", "website", "printed"),
        message=find_record_line(loaded, words, "message", "message", words.language)
        or find_record_line(loaded, words, "message", "about", words.language),
        partners=_fill_partners(loaded, words),
        printed=_fill_printing_lines(loaded, words) if "printed" in slots else (),
        practitioner=find_record_line(loaded, words, "practitioner", *at_person, "name")
        + find_record_line(loaded, words, "practitioner", *at_person, "role", words.language),
        local=_fill_local_rows(loaded, words, *at_site),
        logo=f"logo/{job.organisation}" if job.organisation in library.logos else "",
        logo_alt=(logo and logo.alt)
        or unescape_markup(words("organisation.logo-alt", name=organisation.name)),
        code=organisation.website.url if organisation.website else "",
        code_alt=_describe_code(organisation, words) if "qr-organisation" in slots else "",
        welcome=_find_voice_line(brand, words, "welcome", "welcome", words.language),
        credit=_find_voice_line(brand, words, "credit", "photo", "credit")
        if describe_voice(library, job).picture == "photo"
        else (),
        art_alts=describe_art(library, job),
        cares=cares,
        has_interest=organisation.type in _OPINION_SELLERS,
    )
    return filled.each(lambda name, line: line._replace(key=name))


def _find_voice_line(
    brand: Loaded[Brand], words: LocaleWords, slot: str, *steps: Step
) -> tuple[SlotLine, ...]:
    return find_record_line(brand, words, slot, "defaults", "feuillet", *steps)


def _find_record_index(records: Sequence[Site | Practitioner], name: str | None) -> int:
    """Where the record of an id stands among others; -1 where none is asked for."""
    return next((n for n, each in enumerate(records) if each.id == name), -1)


def _find_contact_steps(organisation: Organisation, at_site: FieldSteps) -> FieldSteps:
    """Where the contact stands that a document gives: its site's, else the organisation's, never a
    mixture.
    """
    site = organisation.sites[int(at_site[1])] if int(at_site[1]) >= 0 else None
    return (*at_site, "contact") if site and site.contact else ("contact",)


def _fill_approval(
    loaded: Loaded[Organisation], words: LocaleWords, *, given: bool
) -> tuple[SlotLine, ...]:
    """Nobody's name goes on a text unasked: without approval of this text every page says so; of
    who is made up, that it is.
    """
    if given:
        return ()
    said = (
        words("status.fictitious")
        if loaded.value.fictitious
        else words("status.unapproved", name=loaded.value.name)
    )
    return (SlotLine("approval", tie_bracketed_words(unescape_markup(said)), loaded.at("name")),)


def _fill_partners(loaded: Loaded[Organisation], words: LocaleWords) -> tuple[SlotLine, ...]:
    """Each partner with what it does here, in this language."""
    return tuple(
        SlotLine(
            "partners",
            unescape_markup(
                build_typesetter(words.language)(", ".join(filter(None, (partner.name, role))))
            ),
            place,
        )
        for n, partner in enumerate(loaded.value.partners)
        for role, place in ((partner.role.get(words.language), loaded.at("partners", n)),)
    )


def _fill_printing_lines(loaded: Loaded[Organisation], words: LocaleWords) -> tuple[SlotLine, ...]:
    """The lines that the law asks of printed matter (law of 29 July 1881, art. 3)."""
    said_of = loaded.value.printed
    printer = (
        words("print.by-printer", printer=said_of.printer)
        if said_of.printer
        else words("print.by-us")
    )
    lines = (
        (printer, "printer"),
        (words("print.sorting") if said_of.sorting else None, "sorting"),
        (words("print.litter") if said_of.litter else None, "litter"),
    )
    return (
        *(
            SlotLine("printed", unescape_markup(line), loaded.at("printed", step))
            for line, step in lines
            if line
        ),
        *find_record_line(loaded, words, "printed", "printed", "funding", words.language),
    )


def _describe_code(organisation: Organisation, words: LocaleWords) -> str:
    """What the code leads to, for who cannot see it."""
    website = organisation.website
    return unescape_markup(words("organisation.qr-alt", address=website.printed)) if website else ""


def _fill_local_rows(
    loaded: Loaded[Organisation], words: LocaleWords, *at_site: Step
) -> Mapping[str, tuple[SlotLine, ...]]:
    """The site's answers to the procedure's local rows, in this language."""
    rows = next((site.local for n, site in enumerate(loaded.value.sites) if n == at_site[-1]), {})
    return {
        row: find_record_line(loaded, words, "local", *at_site, "local", row, words.language)
        for row in rows
    }


# What some kinds alone have room for, by slot.
OPTIONAL_SLOT_FILLERS: Mapping[str, Callable[..., object]] = {
    "printed": _fill_printing_lines,
    "qr-organisation": _describe_code,
}
