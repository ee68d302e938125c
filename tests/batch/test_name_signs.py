"""A name has letters of any script, and few signs, each in its place."""

import pytest

from feuillet.batch.name_signs import (
    DAMAGED_LETTERS,
    describe_damaged_letters,
    describe_family_name_signs,
    describe_first_name_signs,
)

FAMILY_NAMES = (
    *("DA COSTA E SILVA", "O’BRIEN", "O'BRIEN", "D’ARTAGNAN", "D' ARTAGNAN", "D ARTAGNAN"),
    *("L’HERMITE", "LE GOFF", "M’BAREK", "N’DIAYE", "SAINT-JEAN", "St. John", "St.John"),
    *("Mac Donald", "McDonald", "VAN DEN BERGHE", "MÜLLER", "ŞAHİN", "Nguyễn", "van 't Hoff"),
    *("'t Hooft", "José María y Ruiz", "Puig i Cadafalch", "DUPONT--MARTIN", "Dell'Anno"),
    *("Ó hÉigeartaigh", "D'Éon", "Œuvrard", "Hafþórsson", "Guðmundur", "Łukasiewicz", "Dvořák"),
    *("Gal·la", "DUPONT Jr.", "ʿAlī", "Yāsīn", "IÑÁRRITU", "John Smith III", "LLOYD", "Zzaoui"),
    *("الأحمد", "بن علي", "Παπαδόπουλος", "Иванов-Петров", "כהן", "ג׳רבי", "王小明", "김", "सिंह"),
)
FIRST_NAMES = (
    *("Éléonore", "Jean-Baptiste", "J.-P.", "J.P.", "Anaïs, Marie", "John F.", "Mª José"),
    *("M'hamed", "Ch. Marie", "Đức", "İbrahim", "ג'ורג'", "さくら", "Χρήστος, Γιώργος", "Zoë"),
)


@pytest.mark.parametrize("text", FAMILY_NAMES)
def test_a_family_name_that_people_bear_passes(text: str) -> None:
    """In any script, with the signs that stand between its letters."""
    assert [*describe_family_name_signs(text)] == []


@pytest.mark.parametrize("text", [*FIRST_NAMES, *FAMILY_NAMES])
def test_first_names_that_people_bear_pass(text: str) -> None:
    """With commas between them, initials and abbreviations."""
    assert [*describe_first_name_signs(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        *(
            ".MARTIN",
            "- MARTIN",
            "MARTIN -",
            "MARTIN ½",
            "-- MARTIN",
            "%DUPONT",
            "DUPONT.",
            "DUPONT'",
        ),
        *(
            "DUPONT †",
            "DUPONT§",
            "DUPONT;",
            "DUPONT: x",
            "DUPONT“x”",
            "ANDRE'",
            "H.l.ne",
            "MARTIN,",
        ),
        *(
            "ZO╔",
            "ZO…",
            "C¶t",
            "Zoe´",
            "Noe¨l",
            "Lefe`vre",
            "Lef.vre",
            "KˆRNER",
            "M³ller",
            "DUPONT 2",
        ),
        *("ZZTEST", "XX", "AAAA", "DUPONT B", "J MARTIN", "J. MARTIN", "M.MARTIN"),
    ],
)
def test_what_no_family_name_holds_is_doubtful(text: str) -> None:
    """A sign in no place of its own, a figure, an initial, letters typed for nothing."""
    assert [*describe_family_name_signs(text)]


@pytest.mark.parametrize(
    "text",
    [
        *("CÙtÈ", "LefËvre", "C™tŽ", "CtÚ", "NoÙl", "JosÚ", "MŸller", "Franþois", "ƒlodie"),
        *("CΘtΘ", "Zoe´", "Lefe`vre", "Noe^l", "Lef.vre", "C├┤t├®", "Zoé¶", "Иванoв"),
    ],
)
def test_letters_that_a_wrong_encoding_left_are_known(text: str) -> None:
    """A capital within a word, two scripts in one, a sign that no text has beside a letter."""
    assert DAMAGED_LETTERS in describe_damaged_letters(text)
    assert DAMAGED_LETTERS in describe_damaged_letters(f"Dr {text}")


@pytest.mark.parametrize("text", [*FAMILY_NAMES, *FIRST_NAMES, "Dr É. Zoé (chirurgie), 2e ét."])
def test_letters_of_any_name_are_no_damage(text: str) -> None:
    """Whatever stands beside it."""
    assert [*describe_damaged_letters(text)] == []
