"""Lists of people, what they may say, and what is made of their lines."""

import io
from collections.abc import Mapping
from datetime import date

import pikepdf
import pypdfium2

from feuillet.batch.formats import parse_list
from feuillet.batch.labels import FieldLabel
from feuillet.batch.people import ListedPerson, ListOfPeople, RefusedLine, parse_people
from feuillet.batch.stacks import Finish, PersonalDocument, ReadyForm, Stack, iterate_stacks
from feuillet.batch.vocabulary import ListVocabulary, build_list_vocabulary
from feuillet.model import Locale
from feuillet.persons import PersonCategory
from tests import small

WORD, COPY = "consentement", "dossier"
BAD = RefusedLine(9, "“Date de naissance” is empty")
TODAY = date(2026, 11, 23)
FIELDS = {
    "birth-name": FieldLabel("Nom de naissance", "Identité : Nom de naissance"),
    "first-names": FieldLabel("Prénoms", "Identité : Prénoms"),
    "birth-date": FieldLabel("Date de naissance", "Identité : Date de naissance"),
    "kinship-1": FieldLabel("Lien", "Identité : Lien"),
    "kinship-2": FieldLabel("Lien", "Identité : Lien"),
    "patient": FieldLabel("Patient : nom, prénoms", "Identité : Patient : nom, prénoms"),
    "patient-2": FieldLabel("Patient : nom, prénoms", "Identité : Patient : nom, prénoms"),
    "level": FieldLabel(
        "Niveau (vertèbre), en toutes lettres", "Geste : Niveau (vertèbre), en toutes lettres"
    ),
    "side": FieldLabel("Côté, en toutes lettres", "Geste : Côté, en toutes lettres"),
    "interview-date": FieldLabel("Entretien, date et heure", "Geste : Entretien, date et heure"),
    "handed-on": FieldLabel("Fiche remise le", "Geste : Fiche remise le"),
    "rpps": FieldLabel("RPPS", "Médecin : RPPS"),
    "name-patient": FieldLabel("Nom", "Patient : Nom"),
    "name-doctor": FieldLabel("Nom en capitales", "Médecin : Nom en capitales"),
    "date-patient": FieldLabel("Date", "Patient : Date"),
    "date-doctor": FieldLabel("Date", "Médecin : Date"),
}
FRENCH: Mapping[str, dict[str, str]] = {
    "form": {"name": "Nom", "date": "Date", "field": "{section} : {label}"},
    "identity": {
        "birth-name": "Nom de naissance",
        "birth-date": "Date de naissance",
        "kinship": "Lien",
    },
    "talk": {"handed": "Fiche remise le"},
    "kind": {
        "consent": "Feuille de consentement",
        "handout": "Fiche d’information",
        "refusal": "Feuille de refus",
    },
    "file": {
        "unapproved": "maquette",
        "consent": "consentement",
        "handout": "fiche-information",
        "refusal": "refus",
    },
    "column": {
        "documents": "Documents; à remettre",
        "birth-name": "nom; nom de famille; patient nom",
        "first-names": "prénom",
        "birth-date": "naissance; né le; née le; DDN",
    },
    "list": {
        "line": "Ligne {number}",
        "and": "et; puis",
        "remark": "en capitales; obligatoire; format; patient; du patient; date et heure; ex",
        "day": "j; jour",
        "month": "m; mois",
        "year": "a; année",
        "month-first": "format américain",
        "unknown": "inconnu; sans nom; NC; à préciser; voir dossier; confidentiel; test; idem",
        "answer": "oui; non; aucune; néant; vrai",
        "title": "M; Mme; Dr",
        "name-joint": "nom d’usage; et",
        "alternative": "ou",
    },
}
ENGLISH: Mapping[str, dict[str, str]] = {
    "form": {"name": "Name", "date": "Date", "field": "{section}: {label}"},
    "identity": {"birth-name": "Birth name", "birth-date": "Date of birth", "kinship": "Relation"},
    "talk": {"handed": "Sheet given on"},
    "kind": {
        "consent": "Consent sheet",
        "handout": "Information sheet",
        "refusal": "Refusal sheet",
    },
    "column": {
        "birth-name": "surname; last name",
        "first-names": "first name",
        "birth-date": "DOB",
    },
    "list": {
        "line": "Line {number}",
        "and": "and",
        "remark": "required; in capitals",
        "day": "d; day",
        "month": "m; month",
        "year": "y; year",
        "month-first": "US format; US",
        "unknown": "unknown; ditto",
        "answer": "yes; none",
        "title": "Mr; Mrs",
        "name-joint": "known as",
        "alternative": "or",
    },
}
PORTUGUESE: Mapping[str, dict[str, str]] = {
    "column": {"birth-name": "apelido", "first-names": "nome próprio", "birth-date": "nascido em"},
}


def known_in(language: str, fields: Mapping[str, FieldLabel] = FIELDS) -> ListVocabulary:
    """What a list for a form in that language may say, in a project of three languages."""
    words = {"fr": FRENCH, "en": ENGLISH, "pt": PORTUGUESE}
    locales = {
        name: small.locale("fr")._replace(value=Locale(language=name, name=name, words=dict(said)))
        for name, said in words.items()
    }
    kinds = {name: small.kind("handout") for name in ("consent", "handout", "refusal")}
    return build_list_vocabulary(
        small.library()._replace(locales=locales, kinds=kinds), language, fields
    )


KNOWN = known_in("fr")
HEADING = "birth-name;first-names;birth-date;level;documents"


def read(
    data: bytes | str, *, accept: bool = False, person: PersonCategory = "adult"
) -> ListOfPeople:
    """The people of a file."""
    table = parse_list(data.encode() if isinstance(data, str) else data)
    return parse_people(table, KNOWN, TODAY, person=person, accept=accept)


def listed(*lines: str, heading: str = HEADING, accept: bool = False) -> ListOfPeople:
    return read("\n".join((heading, *lines)), accept=accept)


def only(line: str, heading: str = HEADING) -> ListedPerson:
    """The person of the one line."""
    found = listed(line, heading=heading)
    assert found.troubles == ()
    return found.persons[0]


def trouble(line: str, heading: str = HEADING) -> str:
    """Why nothing is made of the one line."""
    found = listed(line, heading=heading)
    assert found.persons == ()
    (told,) = found.troubles
    assert told.row == 2
    return told.message


def made(
    forms: dict[str, ReadyForm], *persons: ListedPerson, finish: Finish = "screen"
) -> list[Stack | RefusedLine]:
    return list(
        iterate_stacks(
            ListOfPeople(persons, (BAD,), headings=KNOWN.labels), forms, ("consent",), finish
        )
    )


def first(found: list[Stack | RefusedLine]) -> PersonalDocument:
    """The document of the first line."""
    assert isinstance(found[0], list)
    return found[0][0]


def texts(data: bytes) -> str:
    """What the pages show, fields included."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            page.contents_add(b" ")
        pdf.flatten_annotations()
        out = io.BytesIO()
        pdf.save(out)
    return "\n".join(
        page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(out.getvalue())
    )


def values(data: bytes) -> dict[str, str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return {str(field.T): str(field.V) for field in pdf.Root.AcroForm.Fields}
