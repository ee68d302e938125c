"""The families that the program recommends set the pages that we ship."""

from pathlib import Path

import pytest

from feuillet.compose import Sheet, compose_sheet
from feuillet.families import ROOMY_FAMILIES
from feuillet.findings import Finding
from feuillet.model import SHIPPED_FAMILIES, Brand
from feuillet.pipeline.layout_and_proof import lay_out_and_prove
from feuillet.select import Request, list_jobs
from tests.compose.content import FOLDERS, TODAY, project
from tests.sample import CLINIC, PROCEDURE

# Those whose pages are full.
FULLEST = (PROCEDURE, "fiv-icsi")


def faults(family: str) -> list[Finding]:
    """What is wrong with the clinic's documents in a family."""
    library = project()
    brand = library.brands[CLINIC]
    value = Brand.model_validate(
        {
            **brand.value.model_dump(exclude_unset=True),
            "typography": {"base": family},
        }
    )
    dressed = library._replace(brands={**library.brands, CLINIC: brand._replace(value=value)})
    request = Request(
        output=Path("build"), today=TODAY, organisations=(CLINIC,), procedures=FULLEST
    )
    sheets = [compose_sheet(dressed, job, FOLDERS, TODAY) for job in list_jobs(dressed, request)]
    made = [lay_out_and_prove(each) for each in sheets if isinstance(each, Sheet)]
    assert made
    assert len(made) == len(sheets)
    return [finding for each in made for finding in each.findings]


@pytest.mark.all_brands
@pytest.mark.parametrize("family", ROOMY_FAMILIES)
def test_a_recommended_family_sets_our_pages(family: str) -> None:
    """Whoever follows the message has documents."""
    assert [each.message for each in faults(family)] == []


def test_what_is_recommended_is_shipped() -> None:
    """Nothing has to be installed for it."""
    assert set(ROOMY_FAMILIES) <= set(SHIPPED_FAMILIES)
