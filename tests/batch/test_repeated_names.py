"""A first name that stands in the family name's column as well is told."""

import pytest

from tests.batch.lists import listed


@pytest.mark.parametrize(
    ("family", "first", "said"),
    [
        ("MARTIN Claire", "Claire", "“birth-name” has the first names too"),
        ("MARTIN CLAIRE", "Claire, Marie", "“birth-name” has the first names too"),
        ("NOEL Jean Pierre", "Jean Pierre", "“birth-name” has the first names too"),
        ("Claire Martin", "Claire", "“birth-name” has the first names too"),
        ("MARTIN", "MARTIN Claire", "“first-names” has the family name too"),
    ],
)
def test_both_names_in_one_column_are_doubtful(family: str, first: str, said: str) -> None:
    """Whoever is called so may pass."""
    line = f"{family};{first};1960-02-01"
    assert listed(line).troubles[0].message.startswith(said)
    assert listed(line, accept=True).persons


@pytest.mark.parametrize(
    ("family", "first"),
    [
        *(
            ("MARTIN", "Martin"),
            ("SAINT-JEAN", "Jean"),
            ("SAINT JEAN", "Jean"),
            ("DE JEAN", "Jean"),
        ),
        *(
            ("BEN ALI", "Ali"),
            ("PAUL", "Jean, Paul"),
            ("PAUL", "Paul Marie"),
            ("SAN PEDRO", "Pedro"),
        ),
    ],
)
def test_who_is_called_so_passes(family: str, first: str) -> None:
    """One word, or one behind a word that belongs to it."""
    assert listed(f"{family};{first};1960-02-01").persons
