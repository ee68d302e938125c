"""A name that was read in a guessed encoding is doubtful where its letters show a wrong guess."""

import pytest

from feuillet.batch.guessed_letters import has_unusual_letter
from tests.batch.lists import read


def list_in(codec: str, name: str) -> bytes:
    return f"Nom;Prenom;DDN\n{name};Zoe;01/02/1960\nRoux;Anne;01/02/1960".encode(codec)


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        *(("ŞAHİN Tuğba", "cp1254"), ("Dvořák", "cp1250"), ("KOŚCIUSZKO", "cp1250")),
        *(("Иванов", "cp1251"), ("Wiśniewski", "cp1250"), ("Świątek", "cp1250")),
        *(("Παππάς", "cp1253"), ("محمد", "cp1256"), ("כהן", "cp1255"), ("Žižka", "cp1250")),
        *(("Kőszegi", "cp1250"), ("Kamińska", "cp1250"), ("Kovač", "cp1250"), ("Šimić", "cp1250")),
        *(("Zdeněk", "cp1250"), ("Băsescu", "cp1250"), ("Łukasz", "cp1250"), ("Ķēniņš", "cp1257")),
    ],
)
def test_another_code_page_is_told(name: str, codec: str) -> None:
    """Of the name's line alone; saved as UTF-8 it is read."""
    assert [each.row for each in read(list_in(codec, name)).troubles] == [2]
    assert len(read(list_in("utf-8", name)).persons) == 2


@pytest.mark.parametrize(
    "name",
    [
        *("Lefèvre", "Müller", "Muñoz", "João Conceição", "Noël", "KŒNIG", "Lebœuf", "Œuvrard"),
        *("Strauß", "ÉLÉONORE", "Niccolò", "Noè", "Guimarães", "Simões", "Lætitia", "Fañch"),
        *("Núñez", "Anaïs", "Jérôme", "Raphaël", "Curaçao", "Íñiguez", "L’Étoile"),
    ],
)
def test_a_name_of_the_countries_around_passes(name: str) -> None:
    """In the encoding of their spreadsheets."""
    assert not has_unusual_letter(name)
    assert len(read(list_in("cp1252", name)).persons) == 2
