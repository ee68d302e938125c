"""A list may use the form's labels, usual words, or ids, in every language of the project."""

import pytest

from feuillet.batch.columns import field_of
from feuillet.batch.vocabulary import DOCUMENTS
from tests.batch.lists import FIELDS, KNOWN, known_in


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Nom de naissance", "birth-name"),
        ("NOM", "birth-name"),
        ("nom de famille", "birth-name"),
        ("Prenom", "first-names"),
        ("Né(e) le", "birth-date"),
        ("Née le :", "birth-date"),
        ("D.D.N.", ""),
        ("DDN", "birth-date"),
        ("Date de naissance (jj/mm/aaaa)", "birth-date"),
        ("Identité : Date de naissance", "birth-date"),
        ("birth-date", "birth-date"),
        ("Birth Date", "birth-date"),
        ("Niveau", "level"),
        ("niveau vertèbre en toutes lettres", "level"),
        ("Côté", "side"),
        ("Entretien", "interview-date"),
        ("Entretien, date et heure", "interview-date"),
        ("Lien 2", "kinship-2"),
        ("Patient : nom, prénoms", "patient"),
        ("Patient : Date", "date-patient"),
        ("À remettre", DOCUMENTS),
        ("Date of birth", "birth-date"),
        ("DOB", "birth-date"),
        ("Surname", "birth-name"),
        ("Relation 2", "kinship-2"),
        ("Sheet given on", "handed-on"),
        ("Apelido", "birth-name"),
        ("Nascido em", "birth-date"),
        # They stand in several parts of the form, or in none.
        ("Date", ""),
        ("Lien", ""),
        ("Téléphone", ""),
        ("", ""),
    ],
)
def test_headings_in_the_words_of_people(heading: str, field: str) -> None:
    """With or without accents, capitals, signs and remarks; a word that says too little is none."""
    assert field_of(heading, KNOWN) == field


def test_the_forms_own_language_comes_first() -> None:
    """Lists of each language are read for forms of each."""
    english = known_in("en", {"birth-name": FIELDS["birth-name"]._replace(label="Birth name")})
    assert field_of("Birth name", english) == field_of("nom", english) == "birth-name"
    assert english.line == "Line {number}"
    assert KNOWN.labels[DOCUMENTS] == "Documents"
    assert known_in("pt").labels[DOCUMENTS] == "documents"


def test_a_usual_word_gives_way_to_what_the_form_prints() -> None:
    """“Nom” alone is the patient's, though the form has it beside a signature."""
    assert field_of("Nom", KNOWN) == "birth-name"
    assert field_of("Patient : Nom", KNOWN) == "name-patient"


def test_forms_of_other_kinds_add_their_words() -> None:
    """What both have is the first one's."""
    more = known_in(
        "fr",
        {
            **FIELDS,
            "reasons-given": FIELDS["level"]._replace(label="Vos raisons", title="Vos raisons"),
        },
    )
    wider = KNOWN.with_more(more)
    assert field_of("Vos raisons", wider) == "reasons-given"
    assert field_of("Niveau", wider) == "level"
    assert wider.labels["reasons-given"] == "Vos raisons"
