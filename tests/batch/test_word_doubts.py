"""What is written for want of a name or a level is not printed as one without being asked."""

from pathlib import Path

import pytest

from feuillet.batch.field_value import FieldValue
from feuillet.batch.vocabulary import ListVocabulary, build_list_vocabulary
from feuillet.batch.word_doubts import judge_words
from feuillet.folders import Folders
from feuillet.load.library import load_library
from tests.batch.lists import FIELDS, KNOWN, listed, read

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def ours() -> ListVocabulary:
    """With the words of our locales."""
    return build_list_vocabulary(load_library(Folders.at(ROOT))[0], "fr", FIELDS)


def doubt(field: str, text: str, known: ListVocabulary = KNOWN) -> str:
    """Why a value is doubtful, if it is."""
    found = judge_words(field, FieldValue(text), known)
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


@pytest.mark.parametrize(
    "text",
    [
        *("DUPONT DCD", "DUPONT décédée", "MARTIN - ANNULÉ", "MARTIN reporté", "MARTIN urgent"),
        *("MARTIN homonyme", "X se disant MARTIN", "Patient test", "DUPONT deceased"),
        *("NOEL Mme", "DUPONT M.", "MmeMARTIN", "DrMARTIN", "Melle MARTIN", "Veuve MARTIN", "Mme"),
        *("née MARTIN", "ép. MARTIN", "MARTIN Ve DUPONT", "MARTIN f. DUPONT", "jf MARTIN"),
        *("n. MARTIN", "mariée MARTIN", "div. MARTIN", "ex MARTIN", "MARTIN Mme DUPONT"),
        *("ex-MARTIN", "MARTIN femme DUPONT"),
    ],
)
def test_a_note_a_title_or_a_second_name_is_doubtful(text: str, ours: ListVocabulary) -> None:
    """Before the family name, behind it or glued to it."""
    assert doubt("birth-name", text, ours)


@pytest.mark.parametrize(
    "text", ["Claire Mme", "Jean ou Pierre", "Marie née DUPONT", "Jean urgent"]
)
def test_first_names_have_nothing_beside_them(text: str, ours: ListVocabulary) -> None:
    """No title, no note and nobody else."""
    assert doubt("first-names", text, ours)


@pytest.mark.parametrize(
    "text",
    [
        *("DA COSTA E SILVA", "D’ARTAGNAN", "M’BAREK", "M'BAYE", "N’DIAYE", "SAINT-JEAN"),
        *("St. John", "Mac Donald", "José María y Ruiz", "LE MAITRE", "MAÎTRE", "Marié-Dupont"),
        *("Testard", "ÉPINE MARTIN", "Divoux", "Excoffier", "LE MIS", "SANS", "SINON", "Ne Win"),
        *("Vve", "OU", "Nguyễn Thị", "Secrétain", "Marie", "VU", "Absalon"),
    ],
)
def test_a_name_like_our_words_is_a_name(text: str, ours: ListVocabulary) -> None:
    """A word counts as a whole, and where it stands."""
    assert doubt("birth-name", text, ours) == ""
    assert doubt("used-name", text, ours) == ""
    assert doubt("first-names", text, ours) == ""


@pytest.mark.parametrize(
    "text",
    [
        *("Dr MARTIN ou Dr DUBOIS", "Dr MARTIN / Dr DUBOIS", "Dr MARTIN - Dr DUBOIS"),
        *("Dr MARTIN (Dr DUBOIS)", "Dr MARTIN Dr DUBOIS", "Dr MARTIN, Mme DUBOIS"),
        *("Dr à préciser", "Dr X", "Dr NC", "Dr", "Dr MARTIN (à confirmer)", "plutôt Dr MARTIN"),
        *("interne", "l'interne", "médecin de garde", "Dr de garde", "surgeon on call"),
        *("non affecté", "non désignée", "aucune désignée", "refuse", "Pas de PDC", "sans"),
        *("non requis", "oui (arabe)", "inutile", "Dr LefËvre", "Dr Lef.vre", "Dr Zoe´ MARTIN"),
    ],
)
@pytest.mark.parametrize("field", ["informs", "trusted-person", "interpreter"])
def test_whoever_is_not_named_is_doubtful(field: str, text: str, ours: ListVocabulary) -> None:
    """Two of whom one is meant, a title or a role alone, an answer."""
    assert doubt(field, text, ours)


@pytest.mark.parametrize(
    "text",
    [
        *("Dr Martin (chirurgie)", "Dr Martin et Dr Dubois", "Pr Jean-Luc Roux", "Dr OU Wei"),
        *("Dr Sans", "SANS Pierre", "Dr Maître", "M. le Dr Roux", "Dr Sée", "Dr M’Barek"),
        *("Dr Roux, interne", "Marie Dupont née Martin, sœur", "Anne Roux (fille) 06 12 34 56 78"),
        *("Pr Roux - CHU de Tours", "Mme Benali (arabe)", "anne.roux@example.org"),
    ],
)
def test_whoever_is_named_passes(text: str, ours: ListVocabulary) -> None:
    """With a title, a place, a role or a telephone beside the name."""
    assert doubt("operates", text, ours) == doubt("trusted-person", text, ours) == ""


@pytest.mark.parametrize("text", ["oui", "0", "non", "-", "NC", "à préciser", "oui (arabe)"])
def test_a_language_has_a_name(text: str, ours: ListVocabulary) -> None:
    """An answer or a figure is none."""
    assert doubt("interpreted-into", text, ours).startswith("names no language")
    assert doubt("interpreted-into", "arabe (Maroc)", ours) == ""


@pytest.mark.parametrize(
    "text",
    [
        *("L1 à confirmer", "L1 (à confirmer)", "L1 TBC", "L1 sinon L2", "L1, à défaut L2"),
        *("L1 vs L2", "probablement L1", "plutôt L1", "voir IRM", "selon IRM", "N/R", "L1…"),
        *("non défini", "pas de niveau", "annulé", "L1 +/- L2", "no level", "L1 si possible"),
        *("L1 voire L2", "L1 si échec L2", "supprimé", "à discuter"),
        *("Dr Roux", "Pr Roux", "M. Roux", "Mme Roux", "Roux Dr", "monsieur Petit"),
    ],
)
@pytest.mark.parametrize("field", ["level", "side"])
def test_a_level_is_sure_and_nobody(field: str, text: str, ours: ListVocabulary) -> None:
    """A title shows that columns have changed places."""
    assert doubt(field, text, ours)


@pytest.mark.parametrize(
    "text", ["L1", "L1 (côté)", "T12, L1", "L4/L5", "L1-L2", "L3 (3e lombaire)", "sacrum", "droit"]
)
def test_a_level_that_is_sure_passes(text: str, ours: ListVocabulary) -> None:
    """Two of which both are meant, too."""
    assert doubt("level", text, ours) == ""


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
