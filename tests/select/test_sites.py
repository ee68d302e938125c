"""Which site's and which practitioner's documents a request makes."""

import pytest

from feuillet.findings import EngineError
from feuillet.model import Library
from feuillet.select import Job, build_file_name, is_offered, list_jobs
from tests.small import library, request


def test_a_site_must_belong_to_the_organisation() -> None:
    """The refusal names the sites and practitioners that there are."""
    with pytest.raises(EngineError, match="north, south; practitioners: dr-a at north"):
        list_jobs(library(), request()._replace(site="west"))
    with pytest.raises(EngineError, match="sites: none"):
        list_jobs(library(), request()._replace(organisations=("club",), site="north"))


def test_a_site_gives_its_numbers_to_what_it_takes_care_of() -> None:
    """Whoever reads of another operation would call a service that knows nothing of it."""
    full = library()
    clinic = full.organisations["clinic"]
    sites = [
        {"id": "north", "name": "North", "procedures": ["other"]},
        {"id": "south", "name": "South"},
    ]
    changed = clinic.value.model_validate({**clinic.value.model_dump(mode="json"), "sites": sites})
    served = full._replace(
        organisations={**full.organisations, "clinic": clinic._replace(value=changed)}
    )
    asked = request()._replace(organisations=("clinic",), kinds=("handout",), languages=("fr",))
    assert [job.site for job in list_jobs(served, asked._replace(site="south"))] == ["south"]
    assert list_jobs(served, asked._replace(site="north")) == ()


def test_a_practitioner_brings_the_site() -> None:
    """A document for a practitioner is for the place where they receive, and for no other."""
    asked = request()._replace(practitioner="dr-a", kinds=("handout",), languages=("fr",))
    assert list_jobs(library(), asked) == (
        Job("demo", "clinic", "handout", "fr", site="north", practitioner="dr-a"),
    )
    with pytest.raises(EngineError):
        list_jobs(library(), asked._replace(site="south"))


def with_one_site(**slots: dict[str, str]) -> Library:
    """The clinic has one site left; a handout shows what its slots say."""
    full = library()
    clinic, handout = full.organisations["clinic"], full.kinds["handout"]
    changed = {**clinic.value.model_dump(mode="json"), "sites": [{"id": "north", "name": "North"}]}
    kind = handout.value.model_copy(update={"slots": slots} if slots else {})
    return full._replace(
        organisations={"clinic": clinic._replace(value=clinic.value.model_validate(changed))},
        kinds={"handout": handout._replace(value=kind)},
    )


HANDOUT = request()._replace(organisations=("clinic",), kinds=("handout",), languages=("fr",))


def test_the_only_site_needs_no_asking() -> None:
    """Its numbers reach every document, whose name says no more than the organisation's."""
    (found,) = list_jobs(with_one_site(), HANDOUT)
    assert found == Job("demo", "clinic", "handout", "fr", site="north")
    assert build_file_name(with_one_site(), found) == "clinic/demo-fiche-fr-v1.0.pdf"
    assert is_offered(with_one_site(), found)
    assert not is_offered(with_one_site(), found._replace(site=None))


def test_the_only_site_does_not_serve_what_it_takes_no_care_of() -> None:
    """The document is the organisation's, without the number of a service that does not know it."""
    full = with_one_site()
    clinic = full.organisations["clinic"]
    sites = [{"id": "north", "name": "North", "procedures": ["other"]}]
    changed = clinic.value.model_validate({**clinic.value.model_dump(mode="json"), "sites": sites})
    (found,) = list_jobs(
        full._replace(organisations={"clinic": clinic._replace(value=changed)}), HANDOUT
    )
    assert found.site is None


def test_all_sites_and_all_practitioners_can_be_asked_for() -> None:
    """A document for each, and none without."""
    assert [job.site for job in list_jobs(library(), HANDOUT._replace(site="all"))] == [
        "north",
        "south",
    ]
    everybody = list_jobs(
        library(), request()._replace(practitioner="all", kinds=("handout",), languages=("fr",))
    )
    assert [(job.organisation, job.site, job.practitioner) for job in everybody] == [
        ("clinic", "north", "dr-a")
    ]


def test_a_variant_is_made_only_where_the_document_differs() -> None:
    """A kind that prints no practitioner is the site's; one that prints neither is the
    organisation's.
    """
    two = {"identity": {"width": "80", "height": "20"}}
    asked = HANDOUT._replace(practitioner="all")
    assert [(job.site, job.practitioner) for job in list_jobs(with_one_site(**two), asked)] == [
        ("north", None)
    ]
    neither = {"logo": {"width": "80", "height": "20"}}
    assert [(job.site, job.practitioner) for job in list_jobs(with_one_site(**neither), asked)] == [
        (None, None)
    ]
