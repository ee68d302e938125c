"""`organisation.yaml`: who hands the documents out."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, ValidationInfo, field_validator, model_validator

from feuillet.model.email import Email, read_email
from feuillet.model.fields import (
    Fault,
    Ident,
    Idents,
    IsoDate,
    Language,
    Record,
    Text,
    Version,
    YesNo,
    as_text,
    each_once,
    refuse,
    refuse_each,
)
from feuillet.model.issues import Kinds, spoken_by_kind
from feuillet.model.phone import Phone, read_phone
from feuillet.model.website import Url, as_read, host_alone, is_read_from, suggested


class Website(Record):
    """Where the QR code leads, and the short address printed beside it."""

    url: Url
    printed: Text

    @field_validator("printed")
    @classmethod
    def leads_where_the_code_does(cls, printed: str, known: ValidationInfo) -> str:
        """Who types the address meets the site that the code opens."""
        url = known.data.get("url")
        if url and not is_read_from(printed, url):
            raise refuse(f"“{printed}” is not the address under `url`: write {suggested(url)}")
        return printed


PhoneNumber = Annotated[Phone, as_text(read_phone)]
EmailAddress = Annotated[Email, as_text(read_email)]


class Contact(Record):
    """A way to reach a service; whoever checked it says when."""

    phone: PhoneNumber | None = None
    night_phone: PhoneNumber | None = None
    email: EmailAddress | None = None
    hours: dict[Language, Text] = {}
    verified_on: IsoDate


class Site(Record):
    """A place where the organisation receives patients; `local` answers a procedure's local rows."""

    id: Ident
    name: Text
    # Of these alone the service takes care; none named, of all.
    procedures: Idents = ()
    service: dict[Language, Text] = {}
    contact: Contact | None = None
    local: dict[Ident, dict[Language, Text]] = {}


class Practitioner(Record):
    """Someone who informs or operates."""

    id: Ident
    name: Text
    role: dict[Language, Text]
    site: Ident


class Approval(Record):
    """The organisation's word on a version of its documents; without it every page says so."""

    state: Literal["none", "approved"]
    by: Text | None = None
    on: IsoDate | None = None
    version: Version | None = None

    @model_validator(mode="after")
    def approval_is_named(self) -> Self:
        if self.state == "approved" and not (self.by and self.on and self.version):
            raise refuse("an approval says who, when and for which version: give `by`, `on` and `version`")
        return self


class Partner(Record):
    """An organisation named beside this one, with what it does here."""

    name: Text
    role: dict[Language, Text]


class Namesake(Record):
    """Another organisation that is taken for this one."""

    name: Text | None = None
    # As it is typed, without https://.
    website: Annotated[Text, AfterValidator(host_alone)] | None = None

    @model_validator(mode="after")
    def known_by_something(self) -> Self:
        if not (self.name or self.website):
            raise refuse("a namesake is known by its `name` or its `website`: give at least one")
        return self


class Printed(Record):
    """The lines that French law asks of printed matter (law of 29 July 1881, art. 3; Code de l’environnement)."""

    # Name and address of the print shop; without it the document says « imprimé par nos soins ».
    printer: Text | None = None
    # The words that ask for sorting; the official mark is a picture that the organisation adds itself.
    sorting: YesNo = True
    # « Ne pas jeter sur la voie publique ».
    litter: YesNo = True
    # Who paid, where somebody did.
    funding: dict[Language, Text] = {}


# What fits on one line beside the words that lead to it.
ADDRESS_LENGTH = 40


def on_one_line(value: str) -> str:
    if len(as_read(value)) > ADDRESS_LENGTH:
        raise refuse(f"documents print this address on one line: give one of {ADDRESS_LENGTH} characters at most")
    return value


class Published(Record):
    """Where further forms of the documents are to be found; a build makes them, and each document names them."""

    at: Annotated[Url, AfterValidator(on_one_line)]
    forms: Annotated[tuple[Literal["web", "large-print"], ...], AfterValidator(each_once)]

    @model_validator(mode="after")
    def some_form_is_published(self) -> Self:
        if not self.forms:
            raise refuse("no form is published: name `web`, `large-print` or both, or take `published` out")
        return self

    @property
    def printed(self) -> str:
        """The address without https://."""
        return as_read(self.at)


def remedy(sites: Sequence[str]) -> str:
    """What a practitioner without a site is given."""
    return f"write {' or '.join(f'`{site}`' for site in sites)}" if sites else "add the site there"


class Organisation(Record):
    """An association, a clinic, a practice or a platform, and what it issues: kinds by procedure."""

    id: Ident
    type: Literal["association", "clinic", "practice", "platform"]
    name: Text
    # What stands in the logo's place while there is no logo; its name unless it says otherwise.
    wordmark: tuple[Text, ...] = ()
    about: dict[Language, Text]
    website: Website | None = None
    contact: Contact | None = None
    languages: Annotated[tuple[Language, ...], AfterValidator(each_once)]
    # Kinds by procedure, in these languages unless a kind names its own: see `issued`.
    issues: dict[Ident, Kinds]
    approval: Approval
    # Documents name only forms that a reader can find.
    published: Published | None = None
    # What the organisation says of itself on its panel of a leaflet.
    message: dict[Language, Text] = {}
    partners: tuple[Partner, ...] = ()
    # Not to be confused with these: their names and addresses stand nowhere.
    namesakes: tuple[Namesake, ...] = ()
    printed: Printed = Printed()
    # How consent is signed: after HAS 2012, as liability insurers ask, or as the law on cosmetic surgery does.
    signature: Literal["has", "insurer", "cosmetic"] = "has"
    # Boxes to tick beside each risk on the consent sheet.
    risk_boxes: YesNo = False
    sites: Annotated[tuple[Site, ...], AfterValidator(each_once)] = ()
    practitioners: Annotated[tuple[Practitioner, ...], AfterValidator(each_once)] = ()

    @property
    def issued(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """The languages of each kind, by procedure."""
        return {name: spoken_by_kind(kinds, self.languages) for name, kinds in self.issues.items()}

    @property
    def spoken(self) -> tuple[str, ...]:
        """Every language that something is issued in."""
        named = (language for kinds in self.issued.values() for each in kinds.values() for language in each)
        return tuple(dict.fromkeys((*self.languages, *named)))

    def issues_in(self, procedure: str, language: str) -> bool:
        """Whether it issues the procedure in some kind in that language."""
        return any(language in spoken for spoken in self.issued.get(procedure, {}).values())

    def at_kind(self, procedure: str, kind: str) -> tuple[str | int, ...]:
        """The steps to where a kind of a procedure is named."""
        kinds = self.issues[procedure]
        return ("issues", procedure, kind if isinstance(kinds, Mapping) else kinds.index(kind))

    @field_validator("practitioners")
    @classmethod
    def practitioners_have_sites(
        cls, people: tuple[Practitioner, ...], known: ValidationInfo
    ) -> tuple[Practitioner, ...]:
        """Beside whatever else is wrong in the file, but for the sites themselves."""
        sites = [site.id for site in known.data.get("sites", ())]
        faults: list[Fault] = [
            (
                (number, "site"),
                f"`{person.id}` works at `{person.site}`, which is not in `sites`: {remedy(sites)}",
            )
            for number, person in enumerate(people)
            if "sites" in known.data and person.site not in sites
        ]
        if faults:
            raise refuse_each(faults)
        return people
