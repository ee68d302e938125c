"""What a spreadsheet does to a cell is taken off or told, whatever the cell is for."""

import pytest

from feuillet.batch.cell_damage import describe_damage, strip_text_mark
from feuillet.batch.table import ListCell


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ('="Modèle"', "Modèle"),
        ('="0123"', "0123"),
        ('="dit ""le petit"""', 'dit "le petit"'),
        ('=""', ""),
        ("'Fictif", "Fictif"),
        ("'0123", "0123"),
        ("'01/02/1960", "01/02/1960"),
        ("'dupont", "dupont"),
        ("'=1", "=1"),
        ("'", ""),
        ("'LEFÈVRE'", "LEFÈVRE"),
        ("'A B", "A B"),
    ],
)
def test_the_dress_of_a_text_is_taken_off(typed: str, bare: str) -> None:
    """Both ways in which spreadsheets keep a text as it is; that it was there is known."""
    assert strip_text_mark(typed) == (bare, True)


@pytest.mark.parametrize(
    "name",
    [
        *("'t Hooft", "'T HOOFT", "'S-GRAVESANDE", "'tHart", "'s-Gravesande"),
        *("’t Hooft", "O'Brien", "D’Été", "Dupont'", "Roy", '"Jo"'),
    ],
)
def test_signs_of_a_name_stay(name: str) -> None:
    """Dutch names begin with one."""
    assert strip_text_mark(name) == (name, False)


def test_spaces_around_and_loose_accents_are_no_dress() -> None:
    """They are put right without a word."""
    assert strip_text_mark("\u00a0Ze\u0301 \t") == ("Zé", False)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("L\ufffdon", "has lost a letter (U+FFFD): type it again"),
        ("Zo\x07e", "has a character that cannot be printed (U+0007): type it again"),
        ("Zo\x00e", "has a character that cannot be printed (U+0000): type it again"),
        ("Zo\u202ee", "has a character that cannot be printed (U+202E): type it again"),
        ("Zo\u200be", "has a character that cannot be printed (U+200B): type it again"),
        ("Zo\ufeffe", "has a character that cannot be printed (U+FEFF): type it again"),
        ("Zo\u00ade", "has a character that cannot be printed (U+00AD): type it again"),
        ("Zo\u2028e", "has a character that cannot be printed (U+2028): type it again"),
        ("Zo\ue000e", "has a character that cannot be printed (U+E000): type it again"),
        ("LefÃ¨vre", "has accents saved in the wrong encoding: type it again"),
        ("Lef√®vre", "has accents saved in the wrong encoding: type it again"),
        ("lefã¨vre", "has accents saved in the wrong encoding: type it again"),
        ("Lef&egrave;vre", "has letters that are written as codes: type it again"),
        ("Lef&#232;vre", "has letters that are written as codes"),
        ("Lef%C3%A8vre", "has letters that are written as codes"),
        ("Lef\\u00e8vre", "has letters that are written as codes"),
        ("Lef%E8vre", "has letters that are written as codes"),
        ("Lef=E8vre", "has letters that are written as codes"),
        ("#N/A", "is an error of the spreadsheet"),
        ("#REF!", "is an error of the spreadsheet"),
        ("#NOM?", "is an error of the spreadsheet"),
        ("#VALEUR!", "is an error of the spreadsheet"),
        ("########", "is an error of the spreadsheet"),
        ("=A2&B2", "is a formula: write what it gives"),
        ('=HYPERLINK("http://x")', "is a formula: write what it gives"),
        ("+SUM(A1)", "is a formula: write what it gives"),
        ("@SUM(A1)", "is a formula: write what it gives"),
        ("1,01E+10", "is a number that a spreadsheet has shortened: format the column as text"),
        ("1.00035E+10", "is a number that a spreadsheet has shortened: format the column as text"),
        ("1E10", "is a number that a spreadsheet has shortened: format the column as text"),
    ],
)
def test_damage_is_told(text: str, said: str) -> None:
    """With its sign or its cause, and what to do; never with what the cell says."""
    found = next(describe_damage(text, ListCell(text)))
    assert found.startswith(said)
    assert text not in found


@pytest.mark.parametrize(
    "text",
    [
        "Lefèvre",
        "Le\u00a0Roy",
        "Le\u202fRoy",
        "a\nb",
        "a\tb",
        "כהן",
        "E10",
        "L1 (côté)",
        "#1",
        "A & B",
        "50 %",
        "50%de moins",
        "a = b",
        "irmã»",
        "- allergie (latex)",
        "+33(0)1 99 00 11 11",
        "+33 1 99 00 11 11",
    ],
)
def test_what_is_right_is_not_damage(text: str) -> None:
    """Spaces of every kind, other scripts, a number with its country."""
    assert list(describe_damage(text, ListCell(text))) == []
