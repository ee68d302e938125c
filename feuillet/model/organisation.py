"""`organisation.yaml`: who hands the documents out."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, ValidationInfo, field_validator, model_validator

from feuillet.messages import gettext as _
from feuillet.model.email import Email, parse_email
from feuillet.model.fields import (
    FieldFault,
    Ident,
    Idents,
    IsoDate,
    Language,
    NonEmptyText,
    Record,
    Version,
    YesNo,
    build_joint_refusal,
    build_refusal,
    build_text_schema,
    refuse_repeated_ids,
)
from feuillet.model.form_fields import SigningPractice
from feuillet.model.issued_kinds import IssuedKinds, find_languages_by_kind
from feuillet.model.phone import Phone, parse_phone
from feuillet.model.website import (
    WebAddress,
    format_web_address,
    is_beginning_of_address,
    normalise_printed_address,
    suggest_printed_address,
)


class Website(Record):
    """Where the QR code leads, and the short address printed beside it."""

    url: WebAddress
    printed: NonEmptyText

    @field_validator("printed")
    @classmethod
    def leads_where_the_code_does(cls, printed: str, known: ValidationInfo) -> str:
        """Who types the address meets the site that the code opens."""
        url = known.data.get("url")
        if url and not is_beginning_of_address(printed, url):
            raise build_refusal(
                _("“{printed}” is not the address under `url`: write {right}").format(
                    printed=printed, right=suggest_printed_address(url)
                )
            )
        return printed


_PhoneNumber = Annotated[Phone, build_text_schema(parse_phone)]
_EmailAddress = Annotated[Email, build_text_schema(parse_email)]


class Contact(Record):
    """A way to reach a service; whoever checked it says when."""

    phone: _PhoneNumber | None = None
    night_phone: _PhoneNumber | None = None
    email: _EmailAddress | None = None
    hours: dict[Language, NonEmptyText] = {}
    verified_on: IsoDate


class Site(Record):
    """A place where the organisation receives patients; `local` answers a procedure's local
    rows.
    """

    id: Ident
    name: NonEmptyText
    # Of these alone the service takes care; none named, of all.
    procedures: Idents = ()
    service: dict[Language, NonEmptyText] = {}
    contact: Contact | None = None
    local: dict[Ident, dict[Language, NonEmptyText]] = {}


class Practitioner(Record):
    """Someone who informs or operates."""

    id: Ident
    name: NonEmptyText
    role: dict[Language, NonEmptyText]
    site: Ident


class Approval(Record):
    """The organisation's word on a version of its documents; without it every page says so."""

    state: Literal["none", "approved"]
    by: NonEmptyText | None = None
    on: IsoDate | None = None
    version: Version | None = None

    @model_validator(mode="after")
    def approval_is_named(self) -> Self:
        if self.state == "approved" and not (self.by and self.on and self.version):
            raise build_refusal(
                _("an approval says who, when and for which version: give `by`, `on` and `version`")
            )
        return self


class Partner(Record):
    """An organisation named beside this one, with what it does here."""

    name: NonEmptyText
    role: dict[Language, NonEmptyText]


class Namesake(Record):
    """Another organisation that is taken for this one."""

    name: NonEmptyText | None = None
    # As it is typed, without https://.
    website: Annotated[NonEmptyText, AfterValidator(normalise_printed_address)] | None = None

    @model_validator(mode="after")
    def known_by_something(self) -> Self:
        if not (self.name or self.website):
            raise build_refusal(
                _("a namesake is known by its `name` or its `website`: give at least one")
            )
        return self


class Printed(Record):
    """The lines that French law asks of printed matter (law of 29 July 1881, art. 3; Code de
    l’environnement).
    """

    # Name and address of the print shop; without it the document says « imprimé par nos soins ».
    printer: NonEmptyText | None = None
    # The words that ask for sorting; the official mark is a picture that the organisation adds
    # itself.
    sorting: YesNo = True
    # « Ne pas jeter sur la voie publique ».
    litter: YesNo = True
    # Who paid, where somebody did.
    funding: dict[Language, NonEmptyText] = {}


# What fits on one line beside the words that lead to it.
_LONGEST_PRINTED_ADDRESS = 40


def _require_short_address(value: str) -> str:
    if len(format_web_address(value)) > _LONGEST_PRINTED_ADDRESS:
        raise build_refusal(
            _(
                "documents print this address on one line: give one of "
                "{longest_printed_address} characters at most"
            ).format(longest_printed_address=_LONGEST_PRINTED_ADDRESS)
        )
    return value


class Published(Record):
    """Where further forms of the documents are to be found; a build makes them, and each document
    names them.
    """

    at: Annotated[WebAddress, AfterValidator(_require_short_address)]
    forms: Annotated[tuple[Literal["web", "large-print"], ...], AfterValidator(refuse_repeated_ids)]

    @model_validator(mode="after")
    def some_form_is_published(self) -> Self:
        if not self.forms:
            raise build_refusal(
                _(
                    "no form is published: name `web`, `large-print` or both, "
                    "or take `published` out"
                )
            )
        return self

    @property
    def printed(self) -> str:
        """The address without https://."""
        return format_web_address(self.at)


def _describe_site_remedy(sites: Sequence[str]) -> str:
    """What a practitioner without a site is given."""
    return (
        _("write {sites}").format(sites=_(" or ").join(f"`{site}`" for site in sites))
        if sites
        else _("add the site there")
    )


class Organisation(Record):
    """An association, a clinic, a practice or a platform, and what it issues: kinds by
    procedure.
    """

    id: Ident
    type: Literal["association", "clinic", "practice", "platform"]
    name: NonEmptyText
    # Made up for an example: it has nothing to approve.
    fictitious: YesNo = False
    # What stands in the logo's place while there is no logo; its name unless it says otherwise.
    wordmark: tuple[NonEmptyText, ...] = ()
    about: dict[Language, NonEmptyText]
    website: Website | None = None
    contact: Contact | None = None
    languages: Annotated[tuple[Language, ...], AfterValidator(refuse_repeated_ids)]
    # Kinds by procedure, in these languages unless a kind names its own: see `issued`.
    issues: dict[Ident, IssuedKinds]
    approval: Approval
    # Documents name only forms that a reader can find.
    published: Published | None = None
    # What the organisation says of itself on its panel of a leaflet.
    message: dict[Language, NonEmptyText] = {}
    partners: tuple[Partner, ...] = ()
    # Not to be confused with these: their names and addresses stand nowhere.
    namesakes: tuple[Namesake, ...] = ()
    printed: Printed = Printed()
    signature: SigningPractice = "has"
    # Boxes to tick beside each risk on the consent sheet.
    risk_boxes: YesNo = False
    sites: Annotated[tuple[Site, ...], AfterValidator(refuse_repeated_ids)] = ()
    practitioners: Annotated[tuple[Practitioner, ...], AfterValidator(refuse_repeated_ids)] = ()

    @property
    def issued(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """The languages of each kind, by procedure."""
        return {
            name: find_languages_by_kind(kinds, self.languages)
            for name, kinds in self.issues.items()
        }

    @property
    def spoken(self) -> tuple[str, ...]:
        """Every language that something is issued in."""
        named = (
            language
            for kinds in self.issued.values()
            for each in kinds.values()
            for language in each
        )
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
        faults: list[FieldFault] = [
            (
                (number, "site"),
                (
                    _(
                        "`{person}` works at `{site}`, which is not in `sites`: {site_remedy}"
                    ).format(
                        person=person.id, site=person.site, site_remedy=_describe_site_remedy(sites)
                    )
                ),
            )
            for number, person in enumerate(people)
            if "sites" in known.data and person.site not in sites
        ]
        if faults:
            raise build_joint_refusal(faults)
        return people
