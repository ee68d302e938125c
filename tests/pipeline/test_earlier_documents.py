"""What becomes of documents that are listed and not asked for by name."""

from typing import Any

import pytest

from feuillet.model import Library
from feuillet.pipeline.earlier_documents import (
    EarlierDocuments,
    fits_request,
    job_from_document,
    sort_earlier_documents,
)
from feuillet.pipeline.plan import draft_manifest_entry, plan_request
from feuillet.publish.manifest import PublishedDocument
from feuillet.select import Job, Request, build_file_name
from tests.small import fault, library, procedure, request

JOB = Job("demo", "clinic", "leaflet", "fr", "large-print", "print", "north", "dr-a")
LISTED = draft_manifest_entry(library(), JOB, build_file_name(library(), JOB), "0" * 8)
EVERYTHING = request()


def listed(
    document: PublishedDocument = LISTED,
    content: Library | None = None,
    asked: Request = EVERYTHING,
    *,
    broken: bool = False,
) -> EarlierDocuments:
    content = content or library()
    found = (fault("templates/locales/fr.yaml"),) if broken else ()
    return sort_earlier_documents(
        content, plan_request(content, found, asked), asked, {document.path: document}
    )


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, True),
        ({"organisations": ("clinic",), "editions": ("all",), "site": "north"}, True),
        ({"site": "all", "practitioner": "all"}, True),
        ({"organisations": ("club",)}, False),
        ({"editions": ("standard",)}, False),
        ({"site": "south"}, False),
        ({"person": "minor"}, False),
    ],
)
def test_a_request_speaks_of_what_its_filters_let_through(
    asked: dict[str, Any],
    expected: bool,  # noqa: FBT001  (pytest gives it by name)
) -> None:
    """An empty filter speaks of all."""
    assert fits_request(request()._replace(**asked), LISTED) is expected


def test_a_document_without_a_site_is_not_one_of_all_sites() -> None:
    """Who asks for the sites has not asked for what names none."""
    assert not fits_request(
        request()._replace(site="all"), LISTED._replace(site=None, practitioner=None)
    )


def test_what_is_within_the_request_is_made_again() -> None:
    """A form that a usual build does not ask for is known by the list: it cannot fall behind."""
    assert listed().again == (JOB,)


def test_a_new_version_is_made_under_its_new_name() -> None:
    """The list has the name of the old one."""
    full = library()
    newer = full._replace(
        procedures={"demo": full.procedures["demo"]._replace(value=procedure("1.1"))}
    )
    (job,) = listed(content=newer).again
    assert build_file_name(newer, job) == LISTED.path.replace("v1.0", "v1.1")


def one_site(content: Library) -> Library:
    """The clinic has one site left."""
    clinic = content.organisations["clinic"]
    changed = {**clinic.value.model_dump(mode="json"), "sites": [{"id": "north", "name": "North"}]}
    one = clinic._replace(value=clinic.value.model_validate(changed))
    return content._replace(organisations={**content.organisations, "clinic": one})


def test_a_site_that_is_the_only_one_now_takes_the_documents_over() -> None:
    """They are called as before and give its numbers: nothing that is issued is removed."""
    plain = JOB._replace(site=None, practitioner=None)
    document = draft_manifest_entry(library(), plain, build_file_name(library(), plain), "")
    assert listed(document, one_site(library())).again == (plain._replace(site="north"),)


def test_what_is_outside_the_request_is_looked_at() -> None:
    """It is not made, and not forgotten."""
    assert listed(asked=request()._replace(organisations=("club",))).apart == (LISTED,)


def test_what_an_error_holds_back_stays() -> None:
    """A slip of the pen in a file takes no good document away."""
    assert listed(broken=True).withheld == (LISTED,)


@pytest.mark.parametrize("field", ["site", "kind", "organisation", "procedure", "language"])
def test_what_nobody_issues_is_over(field: str) -> None:
    """A site, a kind, an organisation, a text that is no longer there."""
    fields: dict[str, Any] = {field: "west"}
    document = LISTED._replace(**fields)
    assert list(listed(document).over) == [document.path]


def test_a_site_that_is_called_otherwise_is_named() -> None:
    """Else its documents go, and nobody knows why nothing stands in their place."""
    (why,) = listed(LISTED._replace(site="west")).over.values()
    assert why == "its site `west` is no longer in the organisation's file"


def test_a_second_site_keeps_the_documents_of_the_first() -> None:
    """They are made under the name of their site, beside those of the organisation."""
    plain = JOB._replace(site=None, practitioner=None)
    path = build_file_name(library(), plain)
    document = draft_manifest_entry(library(), plain._replace(site="north"), path, "")
    asked = request()._replace(editions=("all",), profiles=("all",))
    assert listed(document, asked=asked).again == (plain._replace(site="north"),)


def test_nothing_outside_the_request_is_removed() -> None:
    """Whoever asks for one organisation takes nothing of another away."""
    document = LISTED._replace(site="west")
    assert listed(document, asked=request()._replace(organisations=("club",))).apart == (document,)


def test_a_document_knows_its_job() -> None:
    """What made it can make it again."""
    assert job_from_document(LISTED) == JOB
