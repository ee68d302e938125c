"""Handouts of the real content, each laid out once: what each reader and each printer may count on.

A sample: a build proves them all.
"""

import os
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from feuillet.compose import compose_sheet
from feuillet.compose.sheet import Sheet
from feuillet.executors import open_local_mapper
from feuillet.layout import Base, TextRun
from feuillet.load import Folders, load_library
from feuillet.model import Library, Organisation, Wording
from feuillet.palette import measure_contrast
from feuillet.pipeline.layout_and_proof import choose_rehearsal
from feuillet.prove import prove_document
from feuillet.select import Job, Request, list_jobs
from tests.layouts import recall_layout
from tests.sample import PROCEDURE, sampled

FOLDERS = Folders.at(Path(__file__).parents[1])
LIBRARY, _ = load_library(FOLDERS)
TODAY = date(2026, 11, 23)
# One text in every identity, whoever issues it, and every text.
DRESSED = tuple(Job(PROCEDURE, name, "handout", "fr") for name in sorted(LIBRARY.organisations))
ISSUED = list_jobs(LIBRARY, Request(output=Path("build"), today=TODAY, kinds=("handout",)))
JOBS = tuple(dict.fromkeys((*DRESSED, *sampled(ISSUED, ("procedure",)))))
LAST_THIRD = 198
FURNITURE = ("sources", "authorship")


class Document(NamedTuple):
    """A handout, from its job to its pages."""

    job: Job
    sheet: Sheet
    base: Base

    @property
    def wording(self) -> Wording:
        return LIBRARY.wordings[self.job.procedure, self.job.language].value

    @property
    def organisation(self) -> Organisation:
        return LIBRARY.organisations[self.job.organisation].value

    def word(self, group: str, key: str) -> str:
        return self.words(group)[key]

    def words(self, group: str) -> dict[str, str]:
        return LIBRARY.locales[self.job.language].value.words[group]

    def whose_approval(self) -> str:
        """What each page says of it."""
        key = "fictitious" if self.organisation.fictitious else "unapproved"
        return self.word("status", key).format(name=self.organisation.name)

    def matters_most(self) -> list[str]:
        """What it is, three figures, whom to call; of captions, the words around {its-name}."""
        captions = [
            part
            for each in self.wording.key_figures.values()
            for part in re.split(r"\{[^}]+\}", each)
        ]
        return [
            self.wording.title,
            self.wording.sections["what"].short,
            *captions,
            "15",
            "112",
            "114",
        ]

    def runs(self, page: int) -> list[TextRun]:
        return [run for run in self.base.placed if run.page == page and run.text.strip()]


def lost(sheet: Sheet, cause: str) -> Base:
    raise AssertionError(sheet.name, cause)


@pytest.fixture(scope="session")
def documents() -> dict[Job, Document]:
    sheets = [composed(LIBRARY, job) for job in JOBS]
    with open_local_mapper(os.cpu_count() or 1, lost, choose_rehearsal) as mapper:
        bases = list(mapper(recall_layout, sheets))
    return {
        job: Document(job, sheet, base)
        for job, sheet, base in zip(JOBS, sheets, bases, strict=True)
    }


def composed(library: Library, job: Job) -> Sheet:
    sheet = compose_sheet(library, job, FOLDERS, TODAY)
    assert isinstance(sheet, Sheet), sheet
    return sheet


@pytest.fixture(
    params=JOBS, ids=[f"{job.procedure}-{job.organisation}-{job.language}" for job in JOBS]
)
def document(request: pytest.FixtureRequest, documents: dict[Job, Document]) -> Document:
    return documents[request.param]


def solid(runs: Iterable[TextRun]) -> str:
    """The text of the runs without any space."""
    return squeezed("".join(run.text for run in runs))


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_nothing_keeps_it_from_being_published(document: Document) -> None:
    """The proof has no false alarm: real documents are sound."""
    assert prove_document(document.sheet, document.base) == ()


def test_eight_pages_of_a4_at_most(document: Document) -> None:
    """Four sheets of paper, printed on both sides, for whole sentences and a grid of choices."""
    assert 6 <= document.base.pages <= 8
    assert all(size == pytest.approx((210, 297)) for size in document.base.sizes)


def test_the_edges_are_free(document: Document) -> None:
    """20 mm at both long edges for punch holes, 5 mm above and below for the printer."""
    for run in document.base.placed:
        assert run.x >= 19.99, run
        assert run.x + run.width <= 190.3, run
        assert run.letters[0] >= 5, run
        assert run.letters[1] <= 292, run


def test_text_is_large_enough(document: Document) -> None:
    """12 pt in the text; 10 pt in the margins, the line of the state, references, where figures
    come from, who wrote it, beside the title of the card.
    """
    small_words = squeezed(document.word("alert", "keep"))
    for run in document.base.placed:
        small = is_small(document, run) or squeezed(run.text) in small_words
        # The end of an ordinal is raised.
        assert run.size > (8.99 if run.text == "er" else 9.99 if small else 11.99), run


def is_small(document: Document, run: TextRun) -> bool:
    """Whether it is of what may be set small: margins, the line of the state, small print."""
    (line,) = (slot for slot in document.base.slots if slot.name == "approval" and slot.page == 0)
    in_state = run.page == 0 and line.y - 1 <= run.y <= line.y + line.height
    return run.margin or in_state or run.section in FURNITURE or is_reference(run)


def is_reference(run: TextRun) -> bool:
    return re.fullmatch(r"\[\d+\]( \[\d+\])*", run.text) is not None


def test_text_stands_out_from_the_paper(document: Document) -> None:
    """7 to 1 for text, on white and on a tint; 4.5 to 1 for what is set larger, as headings and
    figures are.
    """
    for colour, ground, large in {
        (run.colour, run.ground, run.size >= 13.9) for run in document.base.placed
    }:
        assert measure_contrast(colour, ground) >= (4.5 if large else 7), (colour, ground, large)


def test_the_first_page_says_what_matters_most(document: Document) -> None:
    """What it is, three figures, whom to call, and for which signs."""
    page = solid(document.runs(0))
    assert len(document.wording.key_figures) == 3
    for text in document.matters_most():
        assert squeezed(text) in page, text


def test_the_alert_box_closes_the_last_page(document: Document) -> None:
    """At the foot, where it is found again: title and signs stand in the lowest third, with no
    other text below.
    """
    runs = [run for run in document.runs(document.base.pages - 1) if not run.margin]
    # The box is a footnote, which stands in no section.
    start = next(at for at, run in enumerate(runs) if not run.section)
    others, box = runs[:start], runs[start:]
    in_third = [run for run in box if run.y > LAST_THIRD]
    words = [document.word("alert", key) for key in ("title", "keep")]
    for text in (*words, *document.wording.alert_signs.values()):
        assert squeezed(text) in solid(in_third), text
    assert all(run.y + run.height < min(each.y for each in box) for run in others)
    assert max(run.y for run in box) > 260


def test_every_page_says_that_it_is_a_draft_and_unapproved(document: Document) -> None:
    """Nobody's name goes on a text unasked."""
    unapproved = document.whose_approval()
    for page in range(document.base.pages):
        for text in (document.word("status", "draft"), unapproved):
            assert squeezed(text) in solid(document.runs(page)), (page, text)


def test_every_page_says_which_document_it_is(document: Document) -> None:
    """Title, version and page number: a sheet that falls out finds its place again."""
    for page in range(document.base.pages):
        foot = solid(run for run in document.runs(page) if run.margin and run.y > 280)
        version = LIBRARY.procedures[document.job.procedure].value.version
        number = f"{page + 1}{document.word('page', 'of')}{document.base.pages}"
        for text in (document.wording.title, version, number):
            assert squeezed(text) in foot, (page, text)


def test_slots_do_not_move_the_text() -> None:
    """Organisations that set text in the same fonts and voice and fill the same slots share one
    layout to a hundredth of a mm: names, addresses and colours stand in slots or are ink.
    """
    same_type = [
        name for name, each in LIBRARY.organisations.items() if each.value.type == "association"
    ]
    first, *others = sorted(same_type)
    assert others
    places = outside_slots(laid_out_as(first, first))
    for other in others:
        for here, there in zip(outside_slots(laid_out_as(other, first)), places, strict=True):
            assert here[:2] == there[:2]
            assert here[2:] == pytest.approx(there[2:], abs=0.01), (here, there)


def laid_out_as(organisation: str, other: str) -> Base:
    """A handout of an organisation with the fonts and the voice of another one."""
    brand, like = LIBRARY.brands[organisation], LIBRARY.brands[other].value
    dressed = brand.value.model_copy(
        update={"typography": like.typography, "defaults": like.defaults}
    )
    brands = {**LIBRARY.brands, organisation: brand._replace(value=dressed)}
    job = Job(PROCEDURE, organisation, "handout", "fr")
    return recall_layout(composed(LIBRARY._replace(brands=brands), job))


def outside_slots(base: Base) -> list[tuple[int, str, float, float, float]]:
    return [(run.page, run.text, run.x, run.y, run.width) for run in base.placed if not run.slot]
