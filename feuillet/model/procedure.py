"""`procedure.yaml`: what is true of a procedure in every language."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, model_validator

from feuillet.model.fields import (
    Ident,
    Idents,
    IsoDate,
    Language,
    Record,
    SourceKey,
    Text,
    Url,
    Version,
    YesNo,
    each_once,
    refuse,
)
from feuillet.model.figures import Frequency, Quantity

State = Literal["draft", "in-review", "reviewed", "withdrawn"]


class Codes(Record):
    """Only codes that someone has verified."""

    ccam: tuple[Text, ...] = ()
    cim10: tuple[Text, ...] = ()


class Reviewer(Record):
    """A clinician who has read the text, by name and role."""

    name: Text
    role: Text


class Status(Record):
    """Who answers for the text, who has reviewed it and until when it holds."""

    state: State
    owner: Text
    deputy: Text | None = None
    reviewed_by: Reviewer | None = None
    reviewed_on: IsoDate | None = None
    # The languages that the reviewer has read; all that there are where none is named.
    reviewed_in: Annotated[tuple[Language, ...], AfterValidator(each_once)] = ()
    review_due: IsoDate

    @model_validator(mode="after")
    def review_is_named(self) -> Self:
        if self.state == "reviewed" and not (self.reviewed_by and self.reviewed_on):
            raise refuse("a reviewed text names its reviewer: give `reviewed_by` (name and role) and `reviewed_on`")
        return self


class Risk(Record):
    """A harm, how bad it is and how often it happens; `drawn` asks for an icon array."""

    id: Ident
    severity: Literal["serious", "moderate", "minor"]
    frequency: Frequency
    drawn: YesNo = False
    # Whether patients are informed of it apart, as the anaesthetist does: the consent sheet leaves it out.
    separate: YesNo = False
    # Where the risk is named when its frequency is unknown; a rate carries its own source.
    source: SourceKey | None = None


class Benefit(Record):
    """A hoped-for effect and how well it is proved; controlled evidence is printed first."""

    id: Ident
    evidence: Literal["controlled", "uncontrolled"]
    source: SourceKey


class Source(Record):
    """A publication: who, when, what, where."""

    authors: Text
    year: Text | None = None
    title: Text | None = None
    # Of the title; without it, that of each document.
    language: Language | None = None
    reference: Text | None = None
    url: Url | None = None


class Procedure(Record):
    """Facts, risks, benefits and sources of one procedure: no word of any language in it."""

    id: Ident
    version: Version
    updated_on: IsoDate
    specialty: Ident
    codes: Codes = Codes()
    status: Status
    consent: Literal["free", "statutory"]
    # Where it is statutory: the articles that set its form, as “CSP L.2141-10”.
    law: Text | None = None
    site: Literal["vertebra-level", "side", "none"]
    facts: dict[Ident, Quantity]
    # Exactly three, by the id of a fact or of a risk: the figures of the first page.
    key_figures: Annotated[tuple[Ident, Ident, Ident], AfterValidator(each_once)]
    risks: Annotated[tuple[Risk, ...], AfterValidator(each_once)]
    benefits: Annotated[tuple[Benefit, ...], AfterValidator(each_once)]
    alternatives: Idents
    alert_signs: Idents
    # Those of them that call for 15 or 112 at once; the others are told to the service.
    emergency_signs: Idents = ()
    # What only the place can say: printed from the site's file, else as a ruled line.
    local: Idents
    associations: Idents = ()
    sources: dict[SourceKey, Source]

    @model_validator(mode="after")
    def statutory_consent_names_its_law(self) -> Self:
        if self.consent == "statutory" and not self.law:
            raise refuse("the law sets the form of consent here: cite it under `law`, as `law: CSP L.2141-10`")
        return self

    @model_validator(mode="after")
    def emergencies_are_signs(self) -> Self:
        if unknown := set(self.emergency_signs) - set(self.alert_signs):
            raise refuse(f"`emergency_signs` has {', '.join(sorted(unknown))}, which `alert_signs` does not have")
        return self
