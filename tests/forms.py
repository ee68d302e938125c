"""Consent and refusal sheets laid out: what makes one differ from another, and where its fields
stand.
"""

import io
from functools import cache
from typing import Any, NamedTuple

import pikepdf
import pytest

from feuillet.compose import Sheet, compose_sheet
from feuillet.layout import Base
from feuillet.model import Library
from feuillet.persons import PERSONS
from feuillet.select import Job
from tests.compose.content import FOLDERS, TODAY, printed, project
from tests.layouts import recall_layout

CLINIC, DOCTOR = "clinique-des-tilleuls", "dr-camille-exemple"
LONG = "Dr Marie-Antoinette Rochefoucauld-Montmorency"
LANGUAGES = ("fr", "en")
A4_HEIGHT, MM = 297, 25.4 / 72


class Case(NamedTuple):
    """What makes one form differ from another."""

    kind: str
    language: str
    person: Any = "adult"
    signature: str = "has"
    boxes: bool = False
    named: bool = False
    site: str = "vertebra-level"
    edition: Any = "standard"


# What stands on the second page follows the signature, what stands on the first the boxes.
CASES = (
    *(
        Case("consent", language, person, signature, named=True)
        for language in LANGUAGES
        for person in PERSONS
        for signature in ("has", "insurer", "cosmetic")
    ),
    *(
        Case("consent", language, person, boxes=True, named=True)
        for language in LANGUAGES
        for person in PERSONS
    ),
    *(
        Case("refusal", language, person, named=True)
        for language in LANGUAGES
        for person in PERSONS
    ),
    *(
        Case("refusal", language, person)
        for language in LANGUAGES
        for person in ("adult", "protected")
    ),
    # The fullest of all, and the emptiest.
    *(
        Case("consent", language, person, "cosmetic", boxes=True, named=True)
        for language in LANGUAGES
        for person in PERSONS
    ),
    Case("consent", "fr", "protected", "cosmetic"),
    Case("refusal", "fr", "minor"),
)


def slow_or_not(cases: tuple[Case, ...]) -> tuple[Any, ...]:
    """Among the slow proofs are those that are shorter than another: English ones, and what is
    asked for is less.
    """
    return tuple(
        pytest.param(
            case, id=str(case), marks=() if fullest(case) or usual(case) else pytest.mark.all_brands
        )
        for case in cases
    )


def fullest(case: Case) -> bool:
    return (case.signature, case.boxes, case.named) == ("cosmetic", True, True)


def usual(case: Case) -> bool:
    """Each person's form as most organisations have it; a protected adult's in each practice."""
    plain = case.signature == "has" and not case.boxes
    return case.language == "fr" and case.named and (plain or case.person == "protected")


class Field(NamedTuple):
    """A field of the file: its page, name, what a reader hears, and in mm from the top left its
    rectangle.
    """

    page: int
    name: str
    heard: str
    left: float
    top: float
    right: float
    bottom: float


DECISIONS = ("accept", "time", "other", "decline")


def ticked(field: Field) -> bool:
    return field.name in DECISIONS or field.name.startswith(("risk-", "refused-by-"))


def library(case: Case) -> Library:
    """The real content, in the clinic's other practices."""
    whole = project()
    clinic, procedure = whole.organisations[CLINIC], whole.procedures["cimentoplastie"]
    people = tuple(
        person.model_copy(update={"name": LONG}) for person in clinic.value.practitioners
    )
    practice = {"signature": case.signature, "risk_boxes": case.boxes, "practitioners": people}
    return whole._replace(
        organisations={
            **whole.organisations,
            CLINIC: clinic._replace(value=clinic.value.model_copy(update=practice)),
        },
        procedures={
            "cimentoplastie": procedure._replace(
                value=procedure.value.model_copy(update={"site": case.site})
            )
        },
    )


@cache
def sheet(case: Case) -> Sheet:
    job = Job("cimentoplastie", CLINIC, case.kind, case.language, case.edition, person=case.person)
    if case.named:
        job = job._replace(practitioner=DOCTOR, site="site-du-parc")
    made = compose_sheet(library(case), job, FOLDERS, TODAY)
    assert isinstance(made, Sheet), made
    return made


@cache
def base(case: Case) -> Base:
    return recall_layout(sheet(case))


def fields(case: Case) -> list[Field]:
    """In the order in which the Tab key reaches them: pages, then the order of the structure."""
    with pikepdf.open(io.BytesIO(base(case).pdf)) as pdf:
        return [
            Field(number, name(note), str(note.TU), *rectangle(note.Rect))
            for number, page in enumerate(pdf.pages)
            for note in page.get("/Annots", ())
            if note.Subtype == "/Widget"
        ]


def name(note: pikepdf.Object) -> str:
    """Of a field, or of the answer that a button of a group stands for."""
    if "/Parent" not in note:
        return str(note.T)
    place = next(at for at, button in enumerate(note.Parent.Kids) if button.objgen == note.objgen)
    return str(note.Parent.Opt[place])


def rectangle(corners: pikepdf.Object) -> tuple[float, float, float, float]:
    x1, y1, x2, y2 = (float(corners[n]) * MM for n in range(4))
    return min(x1, x2), A4_HEIGHT - max(y1, y2), max(x1, x2), A4_HEIGHT - min(y1, y2)


def text(case: Case) -> str:
    return " ".join(" ".join(run.text for run in base(case).placed).split())


def says(case: Case, key: str) -> bool:
    """Whether the form prints a word of the locale."""
    plain = printed(key, case.language).replace("~", " ").replace("‿", " ")
    return "".join(plain.split()) in "".join(text(case).split())
