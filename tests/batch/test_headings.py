"""A heading is understood in the words of the form and of people, and found below a title."""

import pytest

from feuillet.batch.headings import find_field, has_both_names, is_heading, measure_likeness
from feuillet.batch.vocabulary import DOCUMENTS_FIELD
from tests.batch.lists import KNOWN, read


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Nom de naissance", "birth-name"),
        ("NOM", "birth-name"),
        ("nom de famille", "birth-name"),
        ("Prenom", "first-names"),
        ("Né(e) le", "birth-date"),
        ("Née le :", "birth-date"),
        ("D.D.N.", "birth-date"),
        ("D. d. n.", "birth-date"),
        ("DATE_DE_NAISSANCE", "birth-date"),
        ("DateDeNaissance", "birth-date"),
        ("nomDeFamille", "birth-name"),
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
        ("À remettre", DOCUMENTS_FIELD),
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
    assert find_field(heading, KNOWN) == field


def test_a_usual_word_gives_way_to_what_the_form_prints() -> None:
    """“Nom” alone is the patient's, though the form has it beside a signature."""
    assert find_field("Nom", KNOWN) == "birth-name"
    assert (
        find_field("Patient nom", KNOWN) == find_field("NOM (en capitales)", KNOWN) == "birth-name"
    )
    assert find_field("Médecin : Nom en capitales", KNOWN) == "name-doctor"


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Nom;Prénom;DDN", True),
        ("Nom;Téléphone", True),
        ("Niveau;Côté", True),
        ("Niveau;Téléphone", False),
        ("Nom;Prénom;01/02/1960", False),
        ("Zephyrin;B;C", False),
        ("", False),
    ],
)
def test_a_heading_names_two_columns_or_a_person(line: str, is_one: bool) -> None:  # noqa: FBT001
    """A day stands in none."""
    assert is_heading(line.split(";"), KNOWN) == is_one


def test_how_alike_two_spellings_are() -> None:
    """A slip is near, and a part of a word is not."""
    assert measure_likeness("Date de naisance", "birth-date", KNOWN) > 0.9
    assert measure_likeness("Nom", "first-names", KNOWN) < 0.8


def test_a_heading_for_name_and_first_names_is_seen() -> None:
    """In any order, and in another language."""
    both = ("Nom Prénom", "Prénoms et NOM", "Surname, prénom")
    assert all(has_both_names(said, KNOWN) for said in both)
    assert not any(has_both_names(said, KNOWN) for said in ("Nom", "Prénom", "Nom de famille"))


def test_a_heading_that_stands_on_each_page_is_passed_over() -> None:
    """A list that was printed has it again."""
    found = read("Nom;Prénom;DDN\nA;B;1960-02-01\nNOM;Prenoms;ddn;;\nC;D;1960-02-01")
    assert ([each.row for each in found.persons], found.troubles) == ([2, 4], ())
