"""The fields of forms, one record each: what is written there, on whose form, and who signs.

Templates print them, lists of people are read by their types. A field that has no record, as in a
kind of a project's own, takes free text.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from feuillet.persons import PERSONS, PersonCategory

FieldType = Literal[
    "text",
    "long",
    "name",
    "birth-name",
    "rpps",
    "level",
    "side",
    "date",
    "past-date",
    "birth-date",
    "date-and-hour",
    "hour",
    "tick",
    "choice",
]
TreatedSite = Literal["vertebra-level", "side", "none"]
# How consent is signed: after HAS 2012, as liability insurers ask, or as the law on cosmetic
# surgery does.
SigningPractice = Literal["has", "insurer", "cosmetic"]


# The part with the drawing to mark, which stands whether or not the place is written as well.
PLACE_PART = "place"


class FormField(NamedTuple):
    """A field, or a group of boxes of which one is marked."""

    id: str
    # The part of the form that it stands in: a template of `forms/`, or of the kind.
    part: str
    type: FieldType
    # The key of the word that stands beside it.
    label: str
    # How much of a row it takes, beside those that share the row.
    share: int = 1
    # Whether a list of people must have it.
    is_required: bool = False
    # On whose forms it stands; where it is of a site or of a practice, on these alone.
    persons: tuple[PersonCategory, ...] = PERSONS
    site: TreatedSite | None = None
    practice: SigningPractice | None = None
    # Who signs beside it, and who decides by it.
    signatory: str = ""

    def is_asked(self, person: PersonCategory, site: str, practice: str) -> bool:
        """Whether a form asks for it."""
        of_person = person in self.persons
        return of_person and self.site in {None, site} and self.practice in {None, practice}


class Signatory(NamedTuple):
    """Who signs beside the doctor: a minor may, but the representatives decide."""

    id: str
    persons: tuple[PersonCategory, ...]
    decides: bool = True


_MINOR: tuple[PersonCategory, ...] = ("minor",)
_PROTECTED: tuple[PersonCategory, ...] = ("protected",)
_OWN: tuple[PersonCategory, ...] = ("adult", "protected")
_SIGNATORIES = (
    Signatory("patient", _OWN),
    Signatory("representative-1", _MINOR),
    Signatory("representative-2", _MINOR),
    Signatory("minor", _MINOR, decides=False),
    Signatory("protector", _PROTECTED),
)


def list_signatories(person: PersonCategory) -> tuple[Signatory, ...]:
    """Those who sign a person's form, in order."""
    return tuple(each for each in _SIGNATORIES if person in each.persons)


_FIELDS = (
    FormField("birth-name", "identity", "birth-name", "identity.birth-name", 3, is_required=True),
    FormField("first-names", "identity", "name", "identity.first-names", 3, is_required=True),
    FormField("used-name", "identity", "name", "identity.used-name", 3),
    FormField("birth-date", "identity", "birth-date", "identity.birth-date", 3, is_required=True),
    FormField(
        "representative-1", "identity", "name", "signing.representative-1", 5, persons=_MINOR
    ),
    FormField("kinship-1", "identity", "text", "identity.kinship", 2, persons=_MINOR),
    FormField(
        "representative-2", "identity", "name", "signing.representative-2", 5, persons=_MINOR
    ),
    FormField("kinship-2", "identity", "text", "identity.kinship", 2, persons=_MINOR),
    FormField("protector", "identity", "name", "signing.protector", 3, persons=_PROTECTED),
    FormField("protection", "identity", "text", "identity.protection", 3, persons=_PROTECTED),
    # Whose a sheet of paper is, told on each of its sides.
    FormField("patient", "", "name", "identity.patient"),
    FormField("informs", "talk", "name", "talk.informs", 3),
    FormField("operates", "talk", "name", "talk.operates", 3),
    FormField("interview-date", "talk", "date-and-hour", "talk.date-hour", 5),
    FormField("interview-duration", "talk", "text", "talk.duration", 2),
    FormField("handed-on", "talk", "past-date", "talk.handed", 5),
    FormField("level", PLACE_PART, "level", "place.level", site="vertebra-level"),
    FormField("side", PLACE_PART, "side", "place.in-words", site="side"),
    FormField("particular-to-you", "particular", "long", "particular.title"),
    FormField("questions", "questions", "long", "particular.questions"),
    FormField("trusted-person", "help", "name", "help.trusted", 3, persons=_OWN),
    FormField("helper", "help", "name", "help.helper", 2),
    FormField("interpreter", "help", "name", "help.interpreter", 2),
    FormField("interpreted-into", "help", "text", "help.language", 1),
    FormField("reader", "help", "name", "help.reader", 2),
    FormField("decision", "decision", "choice", "decision.name"),
    FormField("new-date", "decision", "date-and-hour", "decision.new-date"),
    FormField("other-choice", "decision", "text", "decision.which"),
    FormField("sign-after", "wait", "date", "wait.sign-after", practice="insurer"),
    FormField("quote", "wait", "date", "wait.quote", practice="cosmetic"),
    FormField("operate-after", "wait", "date", "wait.operate-after", practice="cosmetic"),
    FormField("dangers-told", "dangers", "long", "refused.dangers"),
    FormField("reasons-given", "reasons", "long", "refused.reasons"),
    FormField("instead", "instead", "long", "refused.instead"),
    # Of several who sign, each is named in the part above: nothing is written twice.
    FormField(
        "name-patient", "signing", "name", "form.name", persons=("adult",), signatory="patient"
    ),
    FormField("name-doctor", "signing", "name", "form.name", signatory="doctor"),
    FormField("rpps", "signing", "rpps", "signing.rpps", 2, signatory="doctor"),
    FormField("date-doctor", "signing", "date", "form.date", 3, signatory="doctor"),
    FormField("day-date", "day", "date", "form.date"),
    FormField("day-hour", "day", "hour", "form.hour"),
    FormField("again-date", "again", "date", "form.date"),
    FormField("again-hour", "again", "hour", "form.hour"),
)


def _build_signature_fields() -> Iterator[FormField]:
    """Of each who signs, the date; of each who may decide for a protected adult, a box that says
    who refuses.
    """
    for who in _SIGNATORIES:
        signed = FormField("", "signing", "date", "form.date", persons=who.persons)
        yield signed._replace(id=f"date-{who.id}", signatory=who.id)
        if "protected" in who.persons:
            box = FormField("", "decision", "tick", f"signing.{who.id}", persons=_PROTECTED)
            yield box._replace(id=f"refused-by-{who.id}", signatory=who.id)


FORM_FIELDS: Mapping[str, FormField] = {
    each.id: each for each in (*_FIELDS, *_build_signature_fields())
}
REQUIRED_FIELDS = tuple(each.id for each in FORM_FIELDS.values() if each.is_required)
# What is asked for again on another page.
_AGAIN = re.compile(r"-[0-9]+$")


def find_asked_field(name: str) -> str:
    """The field itself, of one that may be asked for again: « patient » of « patient-3 »."""
    return name if name in FORM_FIELDS else _AGAIN.sub("", name)


def find_field_type(name: str) -> FieldType:
    """What is written in a field, whatever page it is asked for on."""
    found = FORM_FIELDS.get(find_asked_field(name))
    return found.type if found else "text"
