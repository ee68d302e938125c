"""`procedure.yaml`: what is true of a procedure in every language."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, model_validator

from feuillet.messages import gettext as _
from feuillet.model.drawing import Drawing
from feuillet.model.fields import (
    Ident,
    Idents,
    IsoDate,
    Language,
    NonEmptyText,
    Record,
    SourceKey,
    Version,
    YesNo,
    build_refusal,
    refuse_repeated_ids,
)
from feuillet.model.form_fields import TreatedSite
from feuillet.model.law import Codes, Law, Traits
from feuillet.model.rates import Fact, Figure, Frequency, Rate
from feuillet.model.status import Status
from feuillet.model.website import WebAddress


class Risk(Record):
    """A harm, how bad it is and how often it happens; `drawn` asks for an icon array."""

    id: Ident
    severity: Literal["serious", "moderate", "minor"]
    frequency: Frequency
    drawn: YesNo = False
    # Whether patients are informed of it apart, as the anaesthetist does: the consent sheet leaves
    # it out.
    separate: YesNo = False
    # Where the risk is named when its frequency is unknown; a rate carries its own source.
    source: SourceKey | None = None
    # Where a frequency was looked for and not found, and when.
    searched: NonEmptyText | None = None


class Benefit(Record):
    """A hoped-for effect and how well it is proved, as a risk drawn; controlled evidence is printed
    first.
    """

    id: Ident
    evidence: Literal["controlled", "uncontrolled"]
    frequency: Rate | None = None
    # The same in those who went without, where a study compares.
    without: Rate | None = None
    drawn: YesNo = False
    # Where it is stated; a rate carries its own source.
    source: SourceKey | None = None

    @model_validator(mode="after")
    def is_stated_somewhere(self) -> Self:
        if not (self.frequency or self.source):
            raise build_refusal(
                _("the benefit has neither a figure nor a source: add `source:`, as source: …")
            )
        if self.without and not self.frequency:
            raise build_refusal(
                _("`without` compares with `frequency`, which is not here: add it, or take it out")
            )
        return self


class Source(Record):
    """A publication: who, when, what, where."""

    authors: NonEmptyText
    year: NonEmptyText | None = None
    # Whether a year was looked for and none was found.
    undated: YesNo = False
    title: NonEmptyText | None = None
    # Of its names, title and reference; without it, that of each document.
    language: Language | None = None
    reference: NonEmptyText | None = None
    url: WebAddress | None = None
    # How far it was read; `quoted` by another publication, which a comment names.
    read: Literal["whole", "abstract", "opening", "quoted"] | None = None


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
    law: NonEmptyText | None = None
    # Those that the texts speak of.
    laws: tuple[Law, ...] = ()
    # Which passages tell what the law asks to tell before assisted reproduction.
    told: dict[Ident, tuple[NonEmptyText, ...]] = {}
    site: TreatedSite
    traits: Traits
    facts: dict[Ident, Fact]
    # Exactly three, by the id of a fact, a risk or a benefit: the figures of the first page.
    key_figures: Annotated[tuple[Ident, Ident, Ident], AfterValidator(refuse_repeated_ids)]
    risks: Annotated[tuple[Risk, ...], AfterValidator(refuse_repeated_ids)]
    benefits: Annotated[tuple[Benefit, ...], AfterValidator(refuse_repeated_ids)]
    alternatives: Idents
    # Procedures that the texts may name, besides those that are alternatives.
    related: Idents = ()
    alert_signs: Idents
    # Those of them that call for 15 or 112 at once; the others are told to the service.
    emergency_signs: Idents = ()
    # What only the place can say: printed from the site's file, else as a ruled line.
    local: Idents
    associations: Idents = ()
    drawings: Annotated[tuple[Drawing, ...], AfterValidator(refuse_repeated_ids)] = ()
    sources: dict[SourceKey, Source]

    @model_validator(mode="after")
    def statutory_consent_names_its_law(self) -> Self:
        if self.consent == "statutory" and not self.law:
            raise build_refusal(
                _(
                    "the law sets the form of consent here: cite it under `law`, as `law: "
                    "CSP L.2141-10`"
                )
            )
        return self

    @model_validator(mode="after")
    def emergencies_are_signs(self) -> Self:
        if unknown := set(self.emergency_signs) - set(self.alert_signs):
            raise build_refusal(
                _("`emergency_signs` has {unknown}, which `alert_signs` does not have").format(
                    unknown=", ".join(sorted(unknown))
                )
            )
        return self

    @property
    def figures(self) -> dict[str, Figure]:
        """All that a text can name: facts, and the rates of risks and of benefits, by id."""
        items: tuple[Risk | Benefit, ...] = (*self.risks, *self.benefits)
        rates = {each.id: each.frequency for each in items}
        return self.facts | {name: rate for name, rate in rates.items() if isinstance(rate, Rate)}
