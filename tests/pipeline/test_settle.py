"""Which listed files are over."""

from typing import Any

import pytest

from feuillet.pipeline.plan import draft, planned
from feuillet.pipeline.settle import over, within
from feuillet.select import Job, file_name
from tests.small import fault, library, request

JOB = Job("demo", "clinic", "leaflet", "fr", "large-print", "print", "north", "dr-a")
LISTED = draft(library(), JOB, file_name(library(), JOB), "0" * 8)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, True),
        ({"organisations": ("clinic",), "editions": ("all",), "site": "north"}, True),
        ({"organisations": ("club",)}, False),
        ({"editions": ("standard",)}, False),
        ({"site": "south"}, False),
    ],
)
def test_a_request_speaks_of_what_its_filters_let_through(asked: dict[str, Any], expected: bool) -> None:  # noqa: FBT001
    """An empty filter speaks of all."""
    assert within(request()._replace(**asked), LISTED) is expected


def test_a_document_is_over_when_the_library_no_longer_offers_it() -> None:
    """Unknown site, other name, or a finding that holds it back."""
    plan = planned(library(), (), request())
    assert not over(library(), plan, LISTED)
    assert over(library(), plan, LISTED._replace(site="west"))
    assert over(library(), plan, LISTED._replace(path="clinic/demo-v0.9.pdf"))
    assert over(library(), planned(library(), (fault("templates/locales/fr.yaml"),), request()), LISTED)
