"""What fills the slots: everything on the page that depends on the organisation, its site or its practitioner.

A slot has a fixed size and takes no part in layout, so that the same pages serve every organisation.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from markupsafe import Markup

from feuillet.compose.pictures import qr_code
from feuillet.compose.sheet import Line
from feuillet.compose.typography import NO_BREAK, typeset
from feuillet.compose.words import Words
from feuillet.model import Email, Library, Loaded, Organisation, Phone, Practitioner, Site, Step, Website
from feuillet.select import CALLED, Job
from feuillet.trust import approved

Steps = tuple[Step, ...]
NOBODY: Steps = ("sites", -1, "contact")
# Of a name in the logo's place: what stands on one line, and what to do where two are too few.
SHORT = 18
INSTEAD = "write under `wordmark` what stands in the logo’s place"


class Fill(NamedTuple):
    """The values of one document's slots: a tuple of lines each, empty where a ruled line or nothing is to stand."""

    wordmark: tuple[Line, ...]
    # Beside the logo; a wordmark has said the name.
    identity: tuple[Line, ...]
    # On the organisation's own panel, where the address stands under the code.
    panel: tuple[Line, ...]
    approval: tuple[Line, ...]
    service: tuple[Line, ...]
    day: tuple[Line, ...]
    night: tuple[Line, ...]
    address: tuple[Line, ...]
    message: tuple[Line, ...]
    partners: tuple[Line, ...]
    printed: tuple[Line, ...]
    # Name, then role.
    practitioner: tuple[Line, ...]
    # By the id of the local row.
    local: Mapping[str, tuple[Line, ...]]
    # The asset's name and its alternative text; an empty name where the wordmark stands in.
    logo: str
    logo_alt: str
    # The address that the QR code leads to, and its alternative text.
    code: str
    code_alt: str

    @property
    def qr(self) -> Markup:
        """The picture of the code; nothing without an address."""
        return qr_code(self.code, self.code_alt) if self.code else Markup()

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line of every slot."""
        return tuple(line for value in self for group in groups(value) for line in group)

    def each(self, change: Callable[[str, Line], Line]) -> "Fill":
        """Every line changed by a function of its name, as “identity.0” or “local.fasting.0”, and of the line."""

        def changed(name: str, value: Any) -> Any:  # noqa: ANN401  (a field of any type, which it keeps)
            if isinstance(value, Mapping):
                return {row: changed(f"{name}.{row}", lines) for row, lines in value.items()}
            if isinstance(value, tuple):
                return tuple(change(f"{name}.{n}", line) for n, line in enumerate(value))
            return value

        return Fill(**{name: changed(name, value) for name, value in self._asdict().items()})


def groups(value: object) -> Iterable[tuple[Line, ...]]:
    """The tuples of lines in a field."""
    fields = value.values() if isinstance(value, Mapping) else (value,)
    return (field for field in fields if isinstance(field, tuple))


def fill(library: Library, job: Job, words: Words) -> Fill:
    """The slot values of a job; nothing is worded for a slot that the kind does not have."""
    loaded, slots = library.organisations[job.organisation], library.kinds[job.kind].value.slots
    organisation = loaded.value
    at_person = ("practitioners", numbered(organisation.practitioners, job.practitioner))
    at_site = ("sites", numbered(organisation.sites, job.site))
    reached = reached_at(organisation, at_site)
    # Whoever else hands a document out is not to be called for what happens after an operation.
    called = reached if organisation.type in CALLED else NOBODY
    website = organisation.website
    logo = library.brands[job.organisation].value.logo.best()
    filled = Fill(
        wordmark=wordmark(loaded, words),
        identity=identity(loaded, words, at_site, reached, named=job.organisation in library.logos),
        panel=panel(loaded, words, at_site, reached),
        approval=approval(loaded, words, given=approved(library, job.organisation, job.procedure, job.language)),
        service=said(loaded, words, "site", *at_site, "service", words.language)
        or said(loaded, words, "site", *at_site, "name"),
        day=said(loaded, words, "site", *called, "phone"),
        night=said(loaded, words, "site", *called, "night_phone"),
        address=said(loaded, words, "address", "website", "printed"),
        message=said(loaded, words, "message", "message", words.language)
        or said(loaded, words, "message", "about", words.language),
        partners=partners(loaded, words),
        printed=printed(loaded, words) if "printed" in slots else (),
        practitioner=said(loaded, words, "practitioner", *at_person, "name")
        + said(loaded, words, "practitioner", *at_person, "role", words.language),
        local=local(loaded, words, *at_site),
        logo=f"logo/{job.organisation}" if job.organisation in library.logos else "",
        logo_alt=(logo and logo.alt) or plain(words("organisation.logo-alt", name=organisation.name)),
        code=website.url if website else "",
        code_alt=code_alt(organisation, words) if "qr-organisation" in slots else "",
    )
    return filled.each(lambda name, line: line._replace(key=name))


def said(loaded: Loaded[Organisation], words: Words, slot: str, *steps: Step) -> tuple[Line, ...]:
    """The text at `steps` of the organisation's record as one line, or no line where nothing stands there."""
    owner: object = None
    value: object = loaded.value
    for step in steps:
        owner, value = value, found_at(value, step)
    if value is None:
        return ()
    link = leads_to(value, owner)
    # An address is copied letter by letter, and a number dialled in one go.
    solid = str(value).replace(" ", NO_BREAK) if isinstance(value, Phone) else str(value)
    text = solid if link else plain(typeset(words.language)(solid))
    return (Line(slot, text, loaded.at(*steps), link),)


def found_at(value: object, step: Step) -> object:
    """What stands in a record, under a key or in a list; None where nothing does."""
    if isinstance(value, Mapping):
        return value.get(step)
    if isinstance(value, tuple):
        return value[int(step)] if 0 <= int(step) < len(value) else None
    return getattr(value, str(step), None)


def leads_to(value: object, owner: object) -> str:
    """Where a telephone number, an e-mail or a web address leads; empty for other values."""
    if isinstance(value, Phone | Email):
        return value.uri
    return owner.url if isinstance(owner, Website) else ""


def numbered(records: Sequence[Site | Practitioner], name: str | None) -> int:
    """Where the record of an id stands among others; -1 where none is asked for."""
    return next((n for n, each in enumerate(records) if each.id == name), -1)


def reached_at(organisation: Organisation, at_site: Steps) -> Steps:
    """Where the contact stands that a document gives: its site's, else the organisation's, never a mixture."""
    site = organisation.sites[int(at_site[1])] if int(at_site[1]) >= 0 else None
    return (*at_site, "contact") if site and site.contact else ("contact",)


def identity(
    loaded: Loaded[Organisation], words: Words, at_site: Steps, reached: Steps, *, named: bool
) -> tuple[Line, ...]:
    """Three lines at most: the name where it is to be said and the site's, the addresses, the phone with its hours."""
    address = said(loaded, words, "identity", "website", "printed")
    names = (*(name(loaded, words) if named else ()), *place_name(loaded, words, at_site))
    addresses = (*address, *email(loaded, words, reached))
    return (*joined(*names), *joined(*addresses), *joined(*phone(loaded, words, reached)))


def panel(loaded: Loaded[Organisation], words: Words, at_site: Steps, reached: Steps) -> tuple[Line, ...]:
    """The same where there is more room: each name on a line of its own."""
    names = (*name(loaded, words), *place_name(loaded, words, at_site))
    return (*names, *joined(*phone(loaded, words, reached)), *email(loaded, words, reached))


def place_name(loaded: Loaded[Organisation], words: Words, at_site: Steps) -> tuple[Line, ...]:
    return said(loaded, words, "identity", *at_site, "name")


def wordmark(loaded: Loaded[Organisation], words: Words) -> tuple[Line, ...]:
    """What stands in the logo's place; without a wordmark, the name on one line or two."""
    written = range(len(loaded.value.wordmark))
    if written:
        return tuple(line for n in written for line in said(loaded, words, "logo", "wordmark", n))
    return tuple(
        line._replace(slot="logo", text=text, instead=INSTEAD)
        for line in name(loaded, words)
        for text in halves(line.text)
    )


def halves(text: str) -> tuple[str, ...]:
    """A long text in two, at the space that is nearest to its middle."""
    spaces = [place for place, sign in enumerate(text) if sign == " "]
    if len(text) <= SHORT or not spaces:
        return (text,)
    middle = min(spaces, key=lambda place: abs(place - len(text) / 2))
    return text[:middle], text[middle + 1 :]


def joined(*lines: Line) -> tuple[Line, ...]:
    """One line of several; what is too long is cut where the last of them stands."""
    text = ", ".join(line.text for line in lines)
    return (lines[-1]._replace(text=text, link="", parts=lines),) if lines else ()


def name(loaded: Loaded[Organisation], words: Words) -> tuple[Line, ...]:
    return tuple(line._replace(text=unbroken(line.text)) for line in said(loaded, words, "identity", "name"))


def phone(loaded: Loaded[Organisation], words: Words, reached: Steps) -> tuple[Line, ...]:
    """The number, and when somebody answers."""
    steps = (("phone",), ("hours", words.language))
    return tuple(line for each in steps for line in said(loaded, words, "identity", *reached, *each))


def email(loaded: Loaded[Organisation], words: Words, reached: Steps) -> tuple[Line, ...]:
    return said(loaded, words, "identity", *reached, "email")


def unbroken(text: str) -> str:
    """No line ends inside a bracket: what it says of a name belongs together."""
    return re.sub(r"\([^()]*\)", lambda found: found[0].replace(" ", NO_BREAK), text)


def approval(loaded: Loaded[Organisation], words: Words, *, given: bool) -> tuple[Line, ...]:
    """Nobody's name goes on a text unasked: without approval of this very text every page says so."""
    if given:
        return ()
    return (Line("approval", unbroken(plain(words("status.unapproved", name=loaded.value.name))), loaded.at("name")),)


def partners(loaded: Loaded[Organisation], words: Words) -> tuple[Line, ...]:
    """Each partner with what it does here, in this language."""
    return tuple(
        Line("partners", plain(typeset(words.language)(", ".join(filter(None, (partner.name, role))))), place)
        for n, partner in enumerate(loaded.value.partners)
        for role, place in ((partner.role.get(words.language), loaded.at("partners", n)),)
    )


def printed(loaded: Loaded[Organisation], words: Words) -> tuple[Line, ...]:
    """The lines that the law asks of printed matter (law of 29 July 1881, art. 3)."""
    said_of = loaded.value.printed
    printer = words("print.by-printer", printer=said_of.printer) if said_of.printer else words("print.by-us")
    lines = (
        (printer, "printer"),
        (words("print.sorting") if said_of.sorting else None, "sorting"),
        (words("print.litter") if said_of.litter else None, "litter"),
    )
    return (
        *(Line("printed", plain(line), loaded.at("printed", step)) for line, step in lines if line),
        *said(loaded, words, "printed", "printed", "funding", words.language),
    )


def code_alt(organisation: Organisation, words: Words) -> str:
    """What the code leads to, for who cannot see it."""
    website = organisation.website
    return plain(words("organisation.qr-alt", address=website.printed)) if website else ""


def local(loaded: Loaded[Organisation], words: Words, *at_site: Step) -> Mapping[str, tuple[Line, ...]]:
    """The site's answers to the procedure's local rows, in this language."""
    rows = next((site.local for n, site in enumerate(loaded.value.sites) if n == at_site[-1]), {})
    return {row: said(loaded, words, "local", *at_site, "local", row, words.language) for row in rows}


def plain(markup: Markup) -> str:
    # Nothing here has tags, and `striptags` would take the no-break spaces away.
    return markup.unescape()


# What some kinds alone have room for, by slot.
APART: Mapping[str, Callable[..., object]] = {"printed": printed, "qr-organisation": code_alt}
