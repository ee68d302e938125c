"""Lists that failed once, as spreadsheets and hospital programs saved them."""

from collections.abc import Mapping

import pytest

from tests.batch.lists import read

HEADING = (
    "Nom de naissance;Prénoms;Date de naissance;Niveau (vertèbre), en toutes lettres;documents"
)
SHORT = "Nom de naissance;Prénoms;Date de naissance"
LINES = f"{SHORT}\r\nExemple;Hélène;01/02/1960\r\n"
HELENE = {"birth-name": "Exemple", "first-names": "Hélène", "birth-date": "01/02/1960"}


@pytest.mark.parametrize(
    ("day", "birth", "trouble"),
    [
        pytest.param("1960-02-01 00:00:00", "01/02/1960", "", id="case-09 hour of a data base"),
        pytest.param("01/02/1960 00:00", "01/02/1960", "", id="case-09 hour of a spreadsheet"),
        pytest.param(
            "01/02/1960 lundi bla", "", "has something behind the day", id="case-09 words"
        ),
        pytest.param("01/02/2060", "", "is not in the past", id="case-10 in another century"),
        pytest.param("01/02/2099", "", "is not in the past", id="case-10 far ahead"),
        pytest.param("24/11/2026", "", "is not in the past", id="case-10 tomorrow"),
        pytest.param("22/11/1895", "", "lies over 130 years back", id="case-10 131 years ago"),
    ],
)
def test_a_birth_is_read_or_told(day: str, birth: str, trouble: str) -> None:
    """The day alone is printed."""
    found = read(f"{HEADING}\r\nExemple;Camille;{day};;\r\n")
    assert [each.values["birth-date"] for each in found.persons] == ([birth] if birth else [])
    assert [trouble in each.message for each in found.troubles] == ([True] if trouble else [])


SPOILT = (
    "birth-name;first-names;birth-date;rpps\r\nExemple;Camille;01/02/1960;1,01E+10\r\n"
    '="Modèle";Claude;01/02/1960;\r\n\'Fictif;Dominique;01/02/1960;\r\n'
)


@pytest.mark.parametrize("text", [pytest.param(SPOILT, id="case-11")])
def test_what_a_spreadsheet_has_spoilt_is_told_or_set_right(text: str) -> None:
    """An RPPS that is shortened is told; the dress of a text is taken off, and that is told."""
    found = read(text)
    assert [each.values["birth-name"] for each in found.persons] == ["Modèle", "Fictif"]
    assert [(each.row, "shortened" in each.message) for each in found.troubles] == [(2, True)]
    assert "was taken off a value: lines 3 and 4" in found.notes[0]


@pytest.mark.parametrize(
    ("data", "note"),
    [
        pytest.param(
            LINES.replace(";", "\t").encode("utf-16"), "UTF-16", id="case-12 Unicode text of Excel"
        ),
        pytest.param(LINES.encode("utf-16-le"), "UTF-16", id="case-12 without a mark"),
        pytest.param(f"sep=;\r\n{LINES}".encode(), "", id="case-13 the line of Excel"),
        pytest.param(
            f"\ufeffsep=|\r\n{LINES.replace(';', '|')}".encode(), "", id="case-13 another separator"
        ),
        pytest.param(f"{LINES};;\r\n;;\r\n".encode(), "", id="case-14 rows of separators"),
        pytest.param(LINES.encode("cp1252"), "Windows-1252", id="case-12 Windows-1252"),
        pytest.param(LINES.encode("mac_roman"), "Mac Roman", id="case-12 Mac Roman"),
    ],
)
def test_a_list_is_read_as_programs_save_it(data: bytes, note: str) -> None:
    """One person, with her accents; what was guessed is told."""
    found = read(data)
    people: list[Mapping[str, str]] = [each.values for each in found.persons]
    assert (people, found.troubles) == ([HELENE], ())
    assert [note in each for each in found.notes] == ([True] if note else [])


@pytest.mark.parametrize("name", [pytest.param("LefÃ¨vre;AnaÃ¯s", id="case-15")])
def test_damaged_accents_are_told(name: str) -> None:
    """By the line, and never printed."""
    found = read(f"{SHORT}\r\n{name};01/02/1960\r\n")
    assert found.persons == ()
    assert "has accents saved in the wrong encoding" in found.troubles[0].message
