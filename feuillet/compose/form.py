"""What a form to fill in asks for: it follows the organisation's practice, the procedure and the
person who decides.
"""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Literal, NamedTuple, get_args

from markupsafe import Markup

from feuillet.compose import risk as frequency
from feuillet.compose.prose import Prose
from feuillet.model import Library, Organisation, Procedure, Risk
from feuillet.persons import PersonCategory
from feuillet.select import Job


class _FormItem(NamedTuple):
    """A risk or another choice, as a form lists it."""

    id: str
    name: Markup


class Form(NamedTuple):
    """The ways in which one form differs from another of its kind."""

    person: PersonCategory
    signature: Literal["has", "insurer", "cosmetic"]
    # Boxes to tick beside each risk; without them, the risks are a list.
    boxes: bool
    site: Literal["vertebra-level", "side", "none"]
    # Those that this interview is about, by `serious` and `other`; others are signed for apart.
    risks: Mapping[str, tuple[_FormItem, ...]]
    choices: tuple[_FormItem, ...]
    # Those who sign beside the doctor, by the keys of the locale's words.
    signatories: tuple[str, ...]

    @property
    def deciders(self) -> tuple[str, ...]:
        """Those whose decision it is: a minor may sign, but the representatives decide."""
        return tuple(who for who in self.signatories if who != "minor")


SIGNATORIES_BY_PERSON = {
    "adult": ("patient",),
    "minor": ("representative-1", "representative-2", "minor"),
    "protected": ("patient", "protector"),
}


def build_form(library: Library, job: Job, prose: Prose) -> Form:
    organisation = library.organisations[job.organisation].value
    procedure = library.procedures[job.procedure].value
    wording = library.wordings[job.procedure, job.language].value
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
        signatories=SIGNATORIES_BY_PERSON[job.person],
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
