"""A child's day of birth does not suit the form of an adult, nor a talk before it anybody."""

import pytest

from feuillet.persons import PersonCategory
from tests.batch.lists import read

HEADING = "Nom;Prénom;DDN;Entretien"


@pytest.mark.parametrize(
    ("birth", "person", "right"),
    [
        *(("01/02/2015", "adult", "minor"), ("24/11/2008", "adult", "minor")),
        *(("23/11/2008", "adult", ""), ("22/11/2008", "adult", ""), ("01/02/1960", "adult", "")),
        *(("22/11/2026", "adult", "minor"), ("01/02/2015", "protected", "minor")),
        *(
            ("01/02/2015", "minor", ""),
            ("24/11/2008", "minor", ""),
            ("23/11/2008", "minor", "adult"),
        ),
        *(("01/02/1960", "minor", "adult"), ("01/02/1960", "protected", "")),
    ],
)
def test_an_age_that_does_not_suit_the_form_is_told(
    birth: str, person: PersonCategory, right: str
) -> None:
    """With the option that does; whoever made the list may let it pass."""
    found = read(f"{HEADING}\nA;B;{birth};", person=person)
    assert [f"--person {right}, or add --accept" in each.message for each in found.troubles] == (
        [True] if right else []
    )
    assert len(found.persons) == (not right)
    assert read(f"{HEADING}\nA;B;{birth};", person=person, accept=True).persons


@pytest.mark.parametrize("talk", ["01/02/1959", "31/01/2020", "2020-01-31 14:30"])
def test_nobody_is_talked_to_before_birth(talk: str) -> None:
    """Two columns were swapped, or a year is wrong."""
    found = read(f"{HEADING}\nA;B;01/02/2020;{talk}", person="minor", accept=True)
    assert found.persons == ()
    assert "lies" in found.troubles[0].message
    assert read(f"{HEADING}\nA;B;01/02/2020;01/02/2020 10:00", person="minor").persons
