"""Which documents a file is part of."""

import pytest

from feuillet.pipeline.subject import Subject, identify_subject
from feuillet.select import Job
from tests.small import fault, request

JOB = Job("demo", "club", "handout", "fr")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("brochures/procedures/demo/procedure.yaml", Subject(procedure="demo")),
        ("brochures/procedures/demo/figures/spine.svg", Subject(procedure="demo")),
        ("brochures/procedures/demo/fr.yaml", Subject(procedure="demo", language="fr")),
        ("brochures/organisations/club/_brand.yml", Subject(organisation="club")),
        ("brochures/organisations/club/logo.svg", Subject(organisation="club")),
        ("templates/kinds/handout/kind.yaml", Subject(kind="handout")),
        ("styles/kinds/handout.css", Subject(kind="handout")),
        ("templates/locales/fr.yaml", Subject(language="fr")),
        ("templates/components/qr.html.j2", Subject()),
        ("feuillet/templates/kinds/handout/document.html.j2", Subject(kind="handout")),
        ("brochures/checks.yaml", Subject()),
    ],
)
def test_a_path_names_its_subject(path: str, expected: Subject) -> None:
    """Procedure, organisation, kind and language are told by the folders, ours too; a shared file
    names none.
    """
    assert identify_subject(fault(path)) == expected


def test_a_finding_may_concern_one_kind_alone() -> None:
    """A text that is too long for the leaflet is part of the handout as well, which it does not
    hold back.
    """
    found = fault("brochures/procedures/demo/fr.yaml")._replace(kind="leaflet")
    assert identify_subject(found) == Subject(procedure="demo", language="fr", kind="leaflet")
    assert not identify_subject(found).covers(JOB)


def test_a_finding_may_be_about_another_file() -> None:
    """An exception stands in a file that all share, and lets something pass in one."""
    found = fault("brochures/checks.yaml")._replace(about="brochures/organisations/club/_brand.yml")
    assert identify_subject(found) == Subject(organisation="club")
    procedure = fault("brochures/procedures/demo/procedure.yaml")._replace(about=found.about)
    assert identify_subject(procedure) == Subject(procedure="demo", organisation="club")


@pytest.mark.parametrize(
    ("about", "covered"),
    [
        (Subject(procedure="demo"), True),
        (Subject(procedure="demo", language="fr"), True),
        (Subject(procedure="demo", language="en"), False),
        (Subject(procedure="other", language="fr"), False),
        (Subject(kind="leaflet"), False),
        (Subject(), True),
    ],
)
def test_a_subject_covers_the_documents_made_from_it(
    about: Subject,
    covered: bool,  # noqa: FBT001
) -> None:
    """English words are no part of a French document; a shared file is part of all."""
    assert about.covers(JOB) is covered


def test_a_request_is_concerned_by_what_it_could_ask_for() -> None:
    """A filter leaves out the findings of other procedures and languages, not those of shared
    files.
    """
    french = request()._replace(procedures=("demo",), languages=("fr",))
    assert Subject(procedure="demo").within(french)
    assert Subject(organisation="club").within(french)
    assert Subject().within(french)
    assert not Subject(procedure="other").within(french)
    assert not Subject(procedure="demo", language="en").within(french)
