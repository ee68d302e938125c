"""What is written for want of a name or a level is not printed as one without being asked."""

import pytest

from feuillet.batch.field_value import FieldValue
from feuillet.batch.word_doubts import judge_words
from tests.batch.lists import KNOWN, listed, read


def doubt(field: str, text: str) -> str:
    """Why a value is doubtful, if it is."""
    found = judge_words(field, FieldValue(text), KNOWN)
    assert found.doubtful == bool(found.trouble)
    return found.trouble


@pytest.mark.parametrize(
    "name",
    [
        *("DUPONT / MARTIN", "DUPONT (MARTIN)", "DUPONT nom d'usage MARTIN", "DUPONT, Marie"),
        *("INCONNU", "SANS NOM", "NC", "*** CONFIDENTIEL ***", "DUPONT (DCD)", "MARTIN (F)"),
        *("M. Dupont", "Mme X", "VRAI", "TEST", "Test 2", "DUPONT ou MARTIN", "#DUPONT"),
        *("Unknown", "DUPONT known as MARTIN", "Mrs Dupont", "DUPONT [F]", "idem", "néant"),
    ],
)
def test_a_birth_name_that_is_none_is_doubtful(name: str) -> None:
    """Whoever made the list may know better, and lets it pass."""
    assert doubt("birth-name", name)
    assert listed(f'"{name}";B;1960-02-01', accept=True).persons or name.startswith("#")


@pytest.mark.parametrize(
    ("field", "text"),
    [
        *(("birth-name", "DUPONT-MARTIN"), ("birth-name", "d’Ormesson"), ("birth-name", "Ou")),
        *(("birth-name", "Côté"), ("birth-name", "Testard"), ("birth-name", "de la Tour")),
        *(("birth-name", "M"), ("first-names", "Anaïs, Marie"), ("first-names", "Jean-Paul")),
        *(("informs", "Dr Martin"), ("operates", "Dr Martin (chirurgie)"), ("level", "L4 et L5")),
        *(("level", "quatrième lombaire"), ("side", "droit"), ("allergies", "non")),
        *(("informs", "Dr Nonet"), ("first-names", "Ouiza"), ("level", "L4/L5")),
    ],
)
def test_a_usual_name_or_level_is_none_of_these(field: str, text: str) -> None:
    """Nor is a word of another field, nor the beginning of a longer one."""
    assert doubt(field, text) == ""


@pytest.mark.parametrize("text", ["non", "Aucune", "néant", "OUI", "idem", "NC", "à préciser"])
@pytest.mark.parametrize("field", ["informs", "operates", "interpreter", "trusted-person", "level"])
def test_an_answer_is_no_person_and_no_level(field: str, text: str) -> None:
    """It would be printed beside “informé par”."""
    assert doubt(field, text)


@pytest.mark.parametrize("text", ["L4?", "L4 ou L5", "voir dossier", "à préciser le jour même"])
def test_a_level_that_is_left_open_is_doubtful(text: str) -> None:
    """On a consent sheet it has to be certain."""
    assert doubt("level", text)


def test_an_age_behind_a_first_name_is_doubtful() -> None:
    """As programs show it."""
    assert "figure" in doubt("first-names", "Zoé 66 ans")


@pytest.mark.parametrize(
    "line", ["# DUPONT;B;1960-02-01", "//DUPONT;B;1960-02-01", "#;B;1960-02-01"]
)
def test_a_line_that_is_marked_as_a_remark_is_told(line: str) -> None:
    """So programmers take a line out."""
    (told,) = read(f"Nom;Prénom;DDN\n{line}").troubles
    assert told.message.startswith("begins with # or //")


def test_a_line_that_begins_with_a_number_sign_is_none() -> None:
    """Of a list that counts its lines."""
    assert read("N°;Nom;Prénom;DDN\n#1;A;B;1960-02-01").persons
