"""Consent sheets of more words than a sheet of paper has room for: what is told, and to whom."""

import re
from bisect import bisect_left

import pytest

from feuillet.compose import Sheet, compose_sheet
from feuillet.findings import Finding
from feuillet.persons import PersonCategory
from feuillet.pipeline.layout_and_proof import lay_out_and_prove
from feuillet.prove import prove_document
from feuillet.select import Job
from tests.compose.content import FOLDERS, TODAY, project
from tests.forms import CLINIC
from tests.layouts import recall_layout


def wordy(count: int, person: PersonCategory = "minor", *, boxes: bool = False) -> Sheet:
    """A consent sheet of which a risk has words added, of a clinic that names nobody.

    Where risks have boxes to tick, an adult’s has the most room.
    """
    whole, key = project(), ("cimentoplastie", "fr")
    wording = whole.wordings[key]
    first, *_ = wording.value.risks
    risk = wording.value.risks[first]
    longer = wording.value.model_copy(
        update={
            "risks": {
                **wording.value.risks,
                first: risk.model_copy(update={"name": risk.name + " mot" * count}),
            }
        }
    )
    clinic = whole.organisations[CLINIC]
    nobody = clinic.value.model_copy(update={"practitioners": (), "risk_boxes": boxes})
    library = whole._replace(
        wordings={**whole.wordings, key: wording._replace(value=longer)},
        organisations={**whole.organisations, CLINIC: clinic._replace(value=nobody)},
    )
    made = compose_sheet(
        library, Job("cimentoplastie", CLINIC, "consent", "fr", person=person), FOLDERS, TODAY
    )
    assert isinstance(made, Sheet)
    return made


def said_of(made: Sheet) -> list[Finding]:
    return list(prove_document(made, recall_layout(made)))


@pytest.mark.all_brands
def test_words_too_many_are_told_as_what_an_author_can_cut() -> None:
    """The parts of a form are the product's own: only title, risks and names vary; and a line or
    two is to go.
    """
    (finding,) = said_of(
        wordy(bisect_left(range(200), 1, key=lambda count: len(said_of(wordy(count)))))
    )
    told = re.search(r"about (\d+) words? must go from what varies, the title", finding.message)
    assert told, finding.message
    assert 1 <= int(told[1]) <= 18
    assert finding.place == project().wordings["cimentoplastie", "fr"].at("title")
    assert "section" not in finding.message


def test_a_form_that_fails_for_a_minor_is_told_when_it_is_built_for_all() -> None:
    """Nobody learns at the desk that the form for this patient cannot be made."""
    first = bisect_left(range(200), 1, key=lambda count: len(said_of(wordy(count, boxes=True))))
    adult = wordy(first, "adult", boxes=True)
    assert said_of(adult) == []
    (finding,) = lay_out_and_prove(adult).findings
    assert (
        "consent of clinique-des-tilleuls for `--person minor`: the form has 2 pages"
        in finding.message
    )
