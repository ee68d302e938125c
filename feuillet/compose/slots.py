"""What fills the slots: everything on the page that depends on the organisation, its site or its
practitioner.

A slot has a fixed size and takes no part in layout, so that the same pages serve every
organisation.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from markupsafe import Markup

from feuillet.compose.pictures import draw_qr_code
from feuillet.compose.sheet import SlotLine
from feuillet.compose.typography import NO_BREAK_SPACE, build_typesetter
from feuillet.compose.words import LocaleWords
from feuillet.model import (
    Email,
    Library,
    Loaded,
    Organisation,
    Phone,
    Practitioner,
    Site,
    Step,
    Website,
)
from feuillet.select import CARING_ORGANISATIONS, Job
from feuillet.trust import is_text_approved

_FieldSteps = tuple[Step, ...]
_NO_CONTACT_STEPS: _FieldSteps = ("sites", -1, "contact")
# Of a name in the logo's place: what stands on one line, and what to do where two are too few.
_LONGEST_WORDMARK_LINE = 18
_WORDMARK_REMEDY = "write under `wordmark` what stands in the logo’s place"


class SlotValues(NamedTuple):
    """The values of one document's slots: a tuple of lines each, empty where a ruled line or
    nothing is to stand.
    """

    wordmark: tuple[SlotLine, ...]
    # Beside the logo; a wordmark has said the name.
    identity: tuple[SlotLine, ...]
    # On the organisation's own panel, where the address stands under the code.
    panel: tuple[SlotLine, ...]
    approval: tuple[SlotLine, ...]
    service: tuple[SlotLine, ...]
    day: tuple[SlotLine, ...]
    night: tuple[SlotLine, ...]
    address: tuple[SlotLine, ...]
    message: tuple[SlotLine, ...]
    partners: tuple[SlotLine, ...]
    printed: tuple[SlotLine, ...]
    # Name, then role.
    practitioner: tuple[SlotLine, ...]
    # By the id of the local row.
    local: Mapping[str, tuple[SlotLine, ...]]
    # The asset's name and its alternative text; an empty name where the wordmark stands in.
    logo: str
    logo_alt: str
    # The address that the QR code leads to, and its alternative text.
    code: str
    code_alt: str

    @property
    def qr(self) -> Markup:
        """The picture of the code; nothing without an address."""
        return draw_qr_code(self.code, self.code_alt) if self.code else Markup()

    @property
    def lines(self) -> tuple[SlotLine, ...]:
        """Every line of every slot."""
        return tuple(line for value in self for group in _list_line_groups(value) for line in group)

    def each(self, change: Callable[[str, SlotLine], SlotLine]) -> "SlotValues":
        """Every line changed by a function of its name, as “identity.0” or “local.fasting.0”, and
        of the line.
        """

        def changed(name: str, value: Any) -> Any:  # noqa: ANN401  (a field of any type, which it keeps)
            if isinstance(value, Mapping):
                return {row: changed(f"{name}.{row}", lines) for row, lines in value.items()}
            if isinstance(value, tuple):
                return tuple(change(f"{name}.{n}", line) for n, line in enumerate(value))
            return value

        return SlotValues(**{name: changed(name, value) for name, value in self._asdict().items()})


def _list_line_groups(value: object) -> Iterable[tuple[SlotLine, ...]]:
    """The tuples of lines in a field."""
    fields = value.values() if isinstance(value, Mapping) else (value,)
    return (field for field in fields if isinstance(field, tuple))


def fill_slots(library: Library, job: Job, words: LocaleWords) -> SlotValues:
    """The slot values of a job; nothing is worded for a slot that the kind does not have."""
    loaded, slots = library.organisations[job.organisation], library.kinds[job.kind].value.slots
    organisation = loaded.value
    at_person = ("practitioners", _find_record_index(organisation.practitioners, job.practitioner))
    at_site = ("sites", _find_record_index(organisation.sites, job.site))
    reached = _find_contact_steps(organisation, at_site)
    # Whoever else hands a document out is not to be called for what happens after an operation.
    called = reached if organisation.type in CARING_ORGANISATIONS else _NO_CONTACT_STEPS
    website = organisation.website
    logo = library.brands[job.organisation].value.logo.best()
    filled = SlotValues(
        wordmark=fill_wordmark(loaded, words),
        identity=_fill_identity(
            loaded, words, at_site, reached, named=job.organisation in library.logos
        ),
        panel=_fill_panel(loaded, words, at_site, reached),
        approval=_fill_approval(
            loaded,
            words,
            given=is_text_approved(library, job.organisation, job.procedure, job.language),
        ),
        service=_find_record_line(loaded, words, "site", *at_site, "service", words.language)
        or _find_record_line(loaded, words, "site", *at_site, "name"),
        day=_find_record_line(loaded, words, "site", *called, "phone"),
        night=_find_record_line(loaded, words, "site", *called, "night_phone"),
        address=_find_record_line(loaded, words, "address", "website", "printed"),
        message=_find_record_line(loaded, words, "message", "message", words.language)
        or _find_record_line(loaded, words, "message", "about", words.language),
        partners=_fill_partners(loaded, words),
        printed=_fill_printing_lines(loaded, words) if "printed" in slots else (),
        practitioner=_find_record_line(loaded, words, "practitioner", *at_person, "name")
        + _find_record_line(loaded, words, "practitioner", *at_person, "role", words.language),
        local=_fill_local_rows(loaded, words, *at_site),
        logo=f"logo/{job.organisation}" if job.organisation in library.logos else "",
        logo_alt=(logo and logo.alt)
        or _unescape_markup(words("organisation.logo-alt", name=organisation.name)),
        code=website.url if website else "",
        code_alt=_describe_code(organisation, words) if "qr-organisation" in slots else "",
    )
    return filled.each(lambda name, line: line._replace(key=name))


def _find_record_line(
    loaded: Loaded[Organisation], words: LocaleWords, slot: str, *steps: Step
) -> tuple[SlotLine, ...]:
    """The text at `steps` of the organisation's record as one line, or no line where nothing stands
    there.
    """
    owner: object = None
    value: object = loaded.value
    for step in steps:
        owner, value = value, _find_step_value(value, step)
    if value is None:
        return ()
    link = _find_link_target(value, owner)
    # An address is copied letter by letter, and a number dialled in one go.
    solid = str(value).replace(" ", NO_BREAK_SPACE) if isinstance(value, Phone) else str(value)
    text = solid if link else _unescape_markup(build_typesetter(words.language)(solid))
    return (SlotLine(slot, text, loaded.at(*steps), link),)


def _find_step_value(value: object, step: Step) -> object:
    """What stands in a record, under a key or in a list; None where nothing does."""
    if isinstance(value, Mapping):
        return value.get(step)
    if isinstance(value, tuple):
        return value[int(step)] if 0 <= int(step) < len(value) else None
    return getattr(value, str(step), None)


def _find_link_target(value: object, owner: object) -> str:
    """Where a telephone number, an e-mail or a web address leads; empty for other values."""
    if isinstance(value, Phone | Email):
        return value.uri
    return owner.url if isinstance(owner, Website) else ""


def _find_record_index(records: Sequence[Site | Practitioner], name: str | None) -> int:
    """Where the record of an id stands among others; -1 where none is asked for."""
    return next((n for n, each in enumerate(records) if each.id == name), -1)


def _find_contact_steps(organisation: Organisation, at_site: _FieldSteps) -> _FieldSteps:
    """Where the contact stands that a document gives: its site's, else the organisation's, never a
    mixture.
    """
    site = organisation.sites[int(at_site[1])] if int(at_site[1]) >= 0 else None
    return (*at_site, "contact") if site and site.contact else ("contact",)


def _fill_identity(
    loaded: Loaded[Organisation],
    words: LocaleWords,
    at_site: _FieldSteps,
    reached: _FieldSteps,
    *,
    named: bool,
) -> tuple[SlotLine, ...]:
    """Three lines at most: the name where it is to be said and the site's, the addresses, the phone
    with its hours.
    """
    address = _find_record_line(loaded, words, "identity", "website", "printed")
    names = (
        *(_fill_organisation_name(loaded, words) if named else ()),
        *_fill_site_name(loaded, words, at_site),
    )
    addresses = (*address, *_fill_email(loaded, words, reached))
    return (
        *_join_slot_lines(*names),
        *_join_slot_lines(*addresses),
        *_join_slot_lines(*_fill_phone(loaded, words, reached)),
    )


def _fill_panel(
    loaded: Loaded[Organisation], words: LocaleWords, at_site: _FieldSteps, reached: _FieldSteps
) -> tuple[SlotLine, ...]:
    """The same where there is more room: each name on a line of its own."""
    names = (*_fill_organisation_name(loaded, words), *_fill_site_name(loaded, words, at_site))
    return (
        *names,
        *_join_slot_lines(*_fill_phone(loaded, words, reached)),
        *_fill_email(loaded, words, reached),
    )


def _fill_site_name(
    loaded: Loaded[Organisation], words: LocaleWords, at_site: _FieldSteps
) -> tuple[SlotLine, ...]:
    return _find_record_line(loaded, words, "identity", *at_site, "name")


def fill_wordmark(loaded: Loaded[Organisation], words: LocaleWords) -> tuple[SlotLine, ...]:
    """What stands in the logo's place; without a wordmark, the name on one line or two."""
    written = range(len(loaded.value.wordmark))
    if written:
        return tuple(
            line
            for n in written
            for line in _find_record_line(loaded, words, "logo", "wordmark", n)
        )
    return tuple(
        line._replace(slot="logo", text=text, instead=_WORDMARK_REMEDY)
        for line in _fill_organisation_name(loaded, words)
        for text in _split_in_halves(line.text)
    )


def _split_in_halves(text: str) -> tuple[str, ...]:
    """A long text in two, at the space that is nearest to its middle."""
    spaces = [place for place, sign in enumerate(text) if sign == " "]
    if len(text) <= _LONGEST_WORDMARK_LINE or not spaces:
        return (text,)
    middle = min(spaces, key=lambda place: abs(place - len(text) / 2))
    return text[:middle], text[middle + 1 :]


def _join_slot_lines(*lines: SlotLine) -> tuple[SlotLine, ...]:
    """One line of several; what is too long is cut where the last of them stands."""
    text = ", ".join(line.text for line in lines)
    return (lines[-1]._replace(text=text, link="", parts=lines),) if lines else ()


def _fill_organisation_name(
    loaded: Loaded[Organisation], words: LocaleWords
) -> tuple[SlotLine, ...]:
    return tuple(
        line._replace(text=_tie_bracketed_words(line.text))
        for line in _find_record_line(loaded, words, "identity", "name")
    )


def _fill_phone(
    loaded: Loaded[Organisation], words: LocaleWords, reached: _FieldSteps
) -> tuple[SlotLine, ...]:
    """The number, and when somebody answers."""
    steps = (("phone",), ("hours", words.language))
    return tuple(
        line
        for each in steps
        for line in _find_record_line(loaded, words, "identity", *reached, *each)
    )


def _fill_email(
    loaded: Loaded[Organisation], words: LocaleWords, reached: _FieldSteps
) -> tuple[SlotLine, ...]:
    return _find_record_line(loaded, words, "identity", *reached, "email")


def _tie_bracketed_words(text: str) -> str:
    """No line ends inside a bracket: what it says of a name belongs together."""
    return re.sub(r"\([^()]*\)", lambda found: found[0].replace(" ", NO_BREAK_SPACE), text)


def _fill_approval(
    loaded: Loaded[Organisation], words: LocaleWords, *, given: bool
) -> tuple[SlotLine, ...]:
    """Nobody's name goes on a text unasked: without approval of this text every page says so."""
    if given:
        return ()
    return (
        SlotLine(
            "approval",
            _tie_bracketed_words(
                _unescape_markup(words("status.unapproved", name=loaded.value.name))
            ),
            loaded.at("name"),
        ),
    )


def _fill_partners(loaded: Loaded[Organisation], words: LocaleWords) -> tuple[SlotLine, ...]:
    """Each partner with what it does here, in this language."""
    return tuple(
        SlotLine(
            "partners",
            _unescape_markup(
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
            SlotLine("printed", _unescape_markup(line), loaded.at("printed", step))
            for line, step in lines
            if line
        ),
        *_find_record_line(loaded, words, "printed", "printed", "funding", words.language),
    )


def _describe_code(organisation: Organisation, words: LocaleWords) -> str:
    """What the code leads to, for who cannot see it."""
    website = organisation.website
    return (
        _unescape_markup(words("organisation.qr-alt", address=website.printed)) if website else ""
    )


def _fill_local_rows(
    loaded: Loaded[Organisation], words: LocaleWords, *at_site: Step
) -> Mapping[str, tuple[SlotLine, ...]]:
    """The site's answers to the procedure's local rows, in this language."""
    rows = next((site.local for n, site in enumerate(loaded.value.sites) if n == at_site[-1]), {})
    return {
        row: _find_record_line(loaded, words, "local", *at_site, "local", row, words.language)
        for row in rows
    }


def _unescape_markup(markup: Markup) -> str:
    # Nothing here has tags, and `striptags` would take the no-break spaces away.
    return markup.unescape()


# What some kinds alone have room for, by slot.
OPTIONAL_SLOT_FILLERS: Mapping[str, Callable[..., object]] = {
    "printed": _fill_printing_lines,
    "qr-organisation": _describe_code,
}
