"""Two spellings of a heading are one."""

import pytest

from feuillet.batch.spelling import plain, without_remarks


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
    assert plain(spelling) == "prenom"


def test_words_stay_apart() -> None:
    """Only what two spellings share is the same."""
    assert plain("Nom d’usage") == plain("NOM D'USAGE") == "nom d usage"
    assert plain("Né(e) le") == plain("né le")
    assert plain("Œuvre") == plain("oeuvre")
    assert (
        len(
            {
                plain(each)
                for each in ("nom", "prénom", "nom utilisé", "nom de naissance", "date", "née le")
            }
        )
        == 6
    )
    assert plain("Ждан") != plain("Жданов") != ""


def test_remarks_in_brackets_can_be_left_out() -> None:
    """As the form in which a day is wanted."""
    assert plain(without_remarks("Date de naissance (jj/mm/aaaa)")) == "date de naissance"
    assert plain(without_remarks("Prénom(s) [obligatoire]")) == "prenom"
