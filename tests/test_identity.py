"""An organisation that fills in all its contacts, and one with a long name, have every document
made.
"""

from functools import cache

import pytest

from feuillet.compose import Sheet, compose_sheet
from feuillet.model import Contact, Library
from feuillet.prove import prove_document
from feuillet.select import Job
from tests.compose.content import FOLDERS, TODAY, project
from tests.layouts import recall_layout

CLINIC = "clinique-des-tilleuls"
LONG = "Centre hospitalier intercommunal de Villeneuve-Saint-Georges et de la Vallée"
HOURS = {"fr": "du lundi au vendredi, de 9 h à 17 h", "en": "Monday to Friday, 9 am to 5 pm"}
# French is the longer language.
FORMS = [
    pytest.param(
        kind.value.id, language, edition, marks=() if language == "fr" else pytest.mark.all_brands
    )
    for kind in project().kinds.values()
    for edition in kind.value.editions
    for language in HOURS
]


@cache
def full(*, long: bool) -> Library:
    loaded = project().organisations[CLINIC]
    # A number that the French regulator keeps for fiction (ARCEP).
    contact = Contact(
        phone="01 99 00 12 34", email="a@tilleuls.example", hours=HOURS, verified_on=TODAY
    )
    name = LONG if long else loaded.value.name
    clinic = loaded.value.model_copy(update={"name": name, "contact": contact})
    return project()._replace(
        organisations={**project().organisations, CLINIC: loaded._replace(value=clinic)}
    )


@pytest.mark.parametrize(("kind", "language", "edition"), FORMS)
def test_contacts_and_a_long_name_fit(kind: str, language: str, edition: str) -> None:
    """Nothing of it is cut, in any kind; the information sheet holds a name of 75 characters."""
    library = full(long=kind == "handout" and edition == "standard")
    job = Job("cimentoplastie", CLINIC, kind, language, edition=edition)  # type: ignore[arg-type]
    made = compose_sheet(library, job, FOLDERS, TODAY)
    assert isinstance(made, Sheet), made
    assert prove_document(made, recall_layout(made)) == ()
