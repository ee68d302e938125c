"""What a form to fill in asks for: it follows the organisation's practice, the procedure and the
person who decides.
"""

from collections.abc import Collection, Iterator, Mapping
from itertools import count, product
from typing import NamedTuple, get_args

from markupsafe import Markup

from feuillet.compose import risk as frequency
from feuillet.compose.prose import Prose
from feuillet.editions import EDITIONS
from feuillet.model import (
    CONVERSION,
    FORM_FIELDS,
    PLACE_PART,
    FormSide,
    Kind,
    Library,
    Organisation,
    Procedure,
    Risk,
    SigningPractice,
    TreatedSite,
    list_signatories,
)
from feuillet.persons import PersonCategory
from feuillet.select import Job

_ACROSS, _ACROSS_LARGE = 4, 2


class _FormItem(NamedTuple):
    """A risk or another choice, as a form lists it."""

    id: str
    name: Markup


class _PrintedField(NamedTuple):
    """A field, what it is called, and how much of a row it takes."""

    id: str
    label: Markup
    share: int


class _FormPart(NamedTuple):
    """A part of the form, by the name of its template, and its number on the page."""

    id: str
    number: int


class _PrintedSide(NamedTuple):
    """A side of the paper: parts from its top, those that share the room left, those at its
    foot.
    """

    top: tuple[_FormPart, ...]
    room: tuple[_FormPart, ...]
    foot: tuple[_FormPart, ...]


class Form(NamedTuple):
    """The ways in which one form differs from another of its kind."""

    person: PersonCategory
    signature: SigningPractice
    # Boxes to tick beside each risk; without them, the risks are a list.
    boxes: bool
    site: TreatedSite
    # Those that this interview is about, by `serious` and `other`; others are signed for apart.
    risks: Mapping[str, tuple[_FormItem, ...]]
    choices: tuple[_FormItem, ...]
    # What is hoped for, and what the act may turn into, which not every text says.
    gain: Markup
    conversion: Markup
    # Those who sign beside the doctor, and those of them who decide, by the keys of our words.
    signatories: tuple[str, ...]
    deciders: tuple[str, ...]
    # By their ids, those that this form asks for.
    fields: Mapping[str, _PrintedField]
    # As many of them stand side by side at most.
    across: int
    sides: tuple[_PrintedSide, ...]

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of all parts, in the order of reading."""
        groups = (group for side in self.sides for group in side)
        return tuple(part.id for group in groups for part in group)


def build_form(library: Library, job: Job, prose: Prose) -> Form:
    organisation = library.organisations[job.organisation].value
    procedure = library.procedures[job.procedure].value
    wording = library.wordings[job.procedure, job.language].value
    asked = [
        each
        for each in FORM_FIELDS.values()
        if each.is_asked(job.person, procedure.site, organisation.signature)
    ]
    sides = _choose_sides(library.kinds[job.kind].value, job, organisation)
    signing = list_signatories(job.person)
    return Form(
        person=job.person,
        signature=organisation.signature,
        boxes=organisation.risk_boxes,
        site=procedure.site,
        risks={
            group: tuple(
                _FormItem(risk.id, prose.line(_capitalise_name(wording.risks[risk.id].name)))
                for risk in risks
            )
            for group, risks in group_risks_by_severity(procedure)
            if risks
        },
        choices=tuple(
            _FormItem(name, prose.line(wording.alternatives[name].name))
            for name in procedure.alternatives
        ),
        gain=prose.line(wording.proposed.gain),
        conversion=prose.line(wording.sections[CONVERSION].short)
        if CONVERSION in wording.sections
        else Markup(""),
        signatories=tuple(who.id for who in signing),
        deciders=tuple(who.id for who in signing if who.decides),
        fields={
            each.id: _PrintedField(each.id, prose.words(each.label), each.share)
            for each in asked
            if sides
        },
        across=_ACROSS_LARGE if EDITIONS[job.edition].is_large else _ACROSS,
        sides=tuple(_number_parts(sides, {each.part for each in asked}, procedure)),
    )


def _choose_sides(kind: Kind, job: Job, organisation: Organisation) -> tuple[FormSide, ...]:
    """What stands where on this form; nothing for a kind that lays its fields out by itself."""
    suiting = (
        layout.sides
        for layout in kind.editions[job.edition].layouts
        if layout.fits(job.person, organisation.signature, boxes=organisation.risk_boxes)
    )
    return next(suiting, ())


def _number_parts(
    sides: tuple[FormSide, ...], asked: Collection[str], procedure: Procedure
) -> Iterator[_PrintedSide]:
    """The parts in the order of reading; without those of whose fields none is asked for."""
    with_fields = {each.part for each in FORM_FIELDS.values()}
    to_mark = any(drawing.is_to_mark for drawing in procedure.drawings)
    left_out = with_fields - set(asked) - ({PLACE_PART} if to_mark else set())
    numbers = count(1)
    for side in sides:
        yield _PrintedSide(
            *(
                tuple(_FormPart(part, next(numbers)) for part in parts if part not in left_out)
                for parts in (side.top, side.room, side.foot)
            )
        )


def group_risks_by_severity(procedure: Procedure) -> Iterator[tuple[str, list[Risk]]]:
    """The serious ones apart, then the others; each group in the order of all documents."""
    told = [risk for risk in frequency.sort_risks(procedure) if not risk.separate]
    yield "serious", [risk for risk in told if risk.severity == "serious"]
    yield "other", [risk for risk in told if risk.severity != "serious"]


def list_form_variants(library: Library, job: Job) -> Iterator[Job]:
    """The other ways in which a form built for all may be asked for at the desk: each person, also
    with a name.

    Of the practitioners the one who takes most room; none for a document that is no form.
    """
    if not library.kinds[job.kind].value.fields or job != Job(*job[:4], site=job.site):
        return
    named = _find_widest_practitioner(library.organisations[job.organisation].value, job)
    for person, (practitioner, site) in product(
        get_args(PersonCategory), ((None, job.site), *named)
    ):
        variant = job._replace(person=person, practitioner=practitioner, site=site)
        if variant != job:
            yield variant


def _find_widest_practitioner(organisation: Organisation, job: Job) -> list[tuple[str, str]]:
    """The practitioner with the longest line of name or role, and the site; none without any."""
    here = [person for person in organisation.practitioners if job.site in {None, person.site}]
    people = sorted(
        here, key=lambda person: -max(len(person.name), len(person.role.get(job.language, "")))
    )
    return [(person.id, person.site) for person in people[:1]]


def _capitalise_name(name: str) -> str:
    """Names of risks of unknown frequency begin small, for a sentence; here each is an entry of a
    list.
    """
    return name[:1].upper() + name[1:]
