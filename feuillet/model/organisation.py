"""`organisation.yaml`: who hands the documents out."""

from typing import Literal, Self

from pydantic import model_validator

from feuillet.model.fields import Ident, IsoDate, Language, Record, Text, Url, Version, refuse


class Website(Record):
    """Where the QR code leads, and the short address printed beside it."""

    url: Url
    printed: Text


class Contact(Record):
    """A way to reach a service; whoever checked it says when."""

    phone: Text | None = None
    night_phone: Text | None = None
    email: Text | None = None
    hours: dict[Language, Text] = {}
    verified_on: IsoDate


class Site(Record):
    """A place where the organisation receives patients; `local` answers a procedure's local rows."""

    id: Ident
    name: Text
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


class Organisation(Record):
    """An association, a clinic, a practice or a platform, and what it issues: kinds by procedure."""

    id: Ident
    type: Literal["association", "clinic", "practice", "platform"]
    name: Text
    # What stands in the logo's place while there is no logo.
    wordmark: tuple[Text, ...]
    about: dict[Language, Text]
    website: Website | None = None
    contact: Contact | None = None
    languages: tuple[Language, ...]
    issues: dict[Ident, tuple[Ident, ...]]
    approval: Approval
    sites: tuple[Site, ...] = ()
    practitioners: tuple[Practitioner, ...] = ()

    @model_validator(mode="after")
    def practitioners_have_sites(self) -> Self:
        known = {site.id for site in self.sites}
        for person in self.practitioners:
            if person.site not in known:
                raise refuse(f"practitioner `{person.id}` works at `{person.site}`, which is not in `sites`")
        return self
