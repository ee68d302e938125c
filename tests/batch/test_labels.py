"""What the form prints is what a list may call its columns."""

from datetime import date
from pathlib import Path

import pytest

from feuillet.batch.formats import parse_list
from feuillet.batch.labels import LABEL_SEPARATOR, FieldLabel, name_fields, parse_labels
from feuillet.batch.people import parse_people
from feuillet.batch.spelling import normalise_spelling
from feuillet.batch.vocabulary import (
    COLUMN_GROUP,
    DOCUMENTS_FIELD,
    LIST_GROUP,
    build_list_vocabulary,
)
from feuillet.compose import compose_sheet
from feuillet.compose.sheet import Sheet
from feuillet.load import Folders, load_library
from feuillet.model import FORM_FIELDS, REQUIRED_FIELDS, Library
from feuillet.select import Job
from tests.batch.lists import FIELDS, FRENCH, TODAY
from tests.sample import CLINIC, PROCEDURE
from tests.small import locale

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(Folders.at(ROOT))[0]


def test_labels_are_read_beside_their_boxes() -> None:
    """Markup is left out; a box to tick is no column."""
    html = (
        '<label for="a">Nom <em>de</em>\u00a0naissance</label>'
        '<input type="text" id="a" name="a" title="Qui : Nom"><label for="b">Vos questions</label>'
        '<textarea name="b" title="Vos questions, réponses"></textarea>'
        '<input type="checkbox" name="c" title="Oui"><label for="c">Oui</label>'
        '<input name="d" title="Date">'
    )
    assert parse_labels(html) == {
        "a": FieldLabel("Nom de naissance", "Qui : Nom"),
        "b": FieldLabel("Vos questions", "Vos questions, réponses"),
        "d": FieldLabel("Date", "Date"),
    }


def test_each_field_has_a_name_of_its_own() -> None:
    """With a number or its section, where a label stands several times and is not asked again."""
    french = locale("fr").value.model_copy(update={"words": FRENCH})
    names = dict(name_fields(FIELDS, french))
    assert names["birth-name"] == "Nom de naissance"
    assert (names["kinship-1"], names["kinship-2"]) == ("Lien 1", "Lien 2")
    assert (names["date-patient"], names["name-patient"]) == ("Patient : Date", "Patient : Nom")
    assert names["patient"] == names["patient-2"] == "Patient : nom, prénoms"


@pytest.mark.parametrize("kind", ["consent", "refusal"])
@pytest.mark.parametrize("person", ["adult", "minor", "protected"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_field_of_our_forms_has_a_name_in_the_readers_language(
    library: Library, kind: str, person: str, language: str
) -> None:
    """None is called by its id, and no two alike but for what is asked again."""
    job = Job(PROCEDURE, CLINIC, kind, language, person=person)  # type: ignore[arg-type]
    sheet = compose_sheet(library, job, Folders.at(ROOT), date(2026, 11, 23))
    assert isinstance(sheet, Sheet)
    names = dict(name_fields(parse_labels(sheet.html), library.locales[language].value))
    assert len(names) > 20
    assert not [field for field, name in names.items() if name == field]
    own = {field: name for field, name in names.items() if not field.startswith("patient-")}
    assert len({normalise_spelling(name) for name in own.values()}) == len(own)


LIST_WORDS = {
    *("remark", "day", "month", "year", "month-first"),
    *("unknown", "answer", "title", "title-first", "name-joint", "alternative"),
    *("reply", "reply-alone", "status", "uncertain", "role"),
}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_word_for_a_column_is_left_over(library: Library, language: str) -> None:
    """Each is for a field that a form may have, or for the documents; none stands for two."""
    words = library.locales[language].value.words
    assert words[COLUMN_GROUP].keys() - {DOCUMENTS_FIELD} <= FORM_FIELDS.keys()
    assert words[COLUMN_GROUP].keys() >= {*REQUIRED_FIELDS, DOCUMENTS_FIELD}
    assert words[LIST_GROUP].keys() == {"line", "and", *LIST_WORDS}
    names = [
        normalise_spelling(word)
        for said in words[COLUMN_GROUP].values()
        for word in said.split(LABEL_SEPARATOR)
    ]
    assert len(set(names)) == len(names)


IDENTITY = (
    "Matricule INS;Nom de naissance;Premier prénom de naissance;Liste des prénoms de naissance;"
    "Nom utilisé;Prénom utilisé;Sexe;Date de naissance;Lieu de naissance"
)


def test_an_identity_of_the_french_register_is_read(library: Library) -> None:
    """All first names go before the first one, which stands for want of them."""
    fields = {
        name: FieldLabel(label, label)
        for name, label in (
            ("birth-name", "Nom de naissance"),
            ("first-names", "Prénoms"),
            ("used-name", "Nom utilisé"),
            ("birth-date", "Date de naissance"),
        )
    }
    known = build_list_vocabulary(library, "fr", fields)
    line = "1;A;B;B, C;D;E;F;01/02/1960;99100"
    found = parse_people(parse_list(f"{IDENTITY}\n{line}".encode()), known, TODAY)
    assert dict(found.persons[0].values) == {
        "birth-name": "A",
        "first-names": "B, C",
        "used-name": "D",
        "birth-date": "01/02/1960",
    }
    assert [note.partition("“")[2].partition("”")[0] for note in found.notes] == [
        *("Matricule INS", "Premier prénom de naissance", "Prénom utilisé", "Sexe"),
        "Lieu de naissance",
    ]
    assert all(note.endswith("is not used") for note in found.notes)
    for first in ("1er prénom", "Premier prénom", "Prénom"):
        short = f"Nom;{first};D.D.N.;IPP;N° dossier;RDV le;Heure\nA;B;01/02/1960;1;2;3;4"
        assert (
            parse_people(parse_list(short.encode()), known, TODAY).persons[0].values["first-names"]
            == "B"
        )
