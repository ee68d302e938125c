"""Two spellings of a heading are one."""

import pytest

from feuillet.batch.spelling import fold_name, normalise_spelling, strip_brackets


@pytest.mark.parametrize(
    "spelling",
    [
        *(
            "Prénom",
            "prenom",
            "PRÉNOMS",
            "Prénoms ",
            " prénom :",
            "Prénom(s)",
            "*Prénom",
            "Pre\u0301nom",
            "«Prénom»",
        ),
        *("\u00a0Prénom\u202f", "prénom.", "_prénom_", "Prénom\n"),
    ],
)
def test_what_tells_nothing_is_passed_over(spelling: str) -> None:
    """Accents, capitals, the s of a plural, signs and spaces."""
    assert normalise_spelling(spelling) == "prenom"


def test_words_stay_apart() -> None:
    """Only what two spellings share is the same."""
    assert normalise_spelling("Nom d’usage") == normalise_spelling("NOM D'USAGE") == "nom d usage"
    assert normalise_spelling("Né(e) le") == normalise_spelling("né le")
    assert normalise_spelling("Œuvre") == normalise_spelling("oeuvre")
    assert (
        len(
            {
                normalise_spelling(each)
                for each in ("nom", "prénom", "nom utilisé", "nom de naissance", "date", "née le")
            }
        )
        == 6
    )
    assert normalise_spelling("Ждан") != normalise_spelling("Жданов") != ""


def test_what_stands_in_brackets_can_be_left_out() -> None:
    """Where it says nothing; the ending of a word is part of it."""
    idle = {"jj/mm/aaaa", "obligatoire"}
    name = "Prénom(s) [obligatoire] (mère) (jj/mm/aaaa)"
    assert normalise_spelling(strip_brackets(name, idle.__contains__)) == "prenom mere"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("MAC DONALD", "MacDonald"), ("O'NEIL", "ONEIL"), ("MÜLLER", "MUELLER")),
        *(("Jean-Pierre", "Jean Pierre"), ("SCHÄFER", "Schaefer"), ("Kœnig", "KOENIG")),
        *(
            ("MÜLLER", "MULLER"),
            ("ST-JEAN", "Saint Jean"),
            ("SØRENSEN", "Soerensen"),
            ("Łukasz", "LUKASZ"),
        ),
    ],
)
def test_one_name_is_typed_in_several_ways(one: str, other: str) -> None:
    """Joined or apart, with signs on its letters, without, or spelt out."""
    assert fold_name(one) == fold_name(other)
    assert fold_name(one) != fold_name(other + "x")
