"""A sample of summaries, each laid out once: one sheet, two sides, two columns, from the short
texts alone.
"""

import os
import re
from bisect import bisect_left
from pathlib import Path

import pytest

from feuillet.checks.law.legal_sections import REQUIRED_SECTIONS
from feuillet.executors import open_local_mapper
from feuillet.findings import Finding
from feuillet.layout import TextRun
from feuillet.layout.base import SlotBox
from feuillet.model import Kind, Library
from feuillet.pipeline.layout_and_proof import choose_rehearsal
from feuillet.prove import prove_document
from feuillet.select import Job, Request, list_jobs
from feuillet.text import split_sentences
from tests.layouts import recall_layout
from tests.sample import CLINIC, PROCEDURE, sampled
from tests.test_documents import (
    LIBRARY,
    TODAY,
    Document,
    composed,
    is_small,
    lost,
    solid,
    squeezed,
)

KIND: Kind = LIBRARY.kinds["summary"].value
REQUEST = Request(output=Path("build"), today=TODAY, kinds=("summary",))
AT_SITE = REQUEST._replace(procedures=(PROCEDURE,), organisations=(CLINIC,), site="site-du-parc")
JOBS = (*sampled(list_jobs(LIBRARY, REQUEST)), *list_jobs(LIBRARY, AT_SITE))
# What is made longer: one text, whose alert box is as high as its place.
LENGTHENED = tuple(job for job in JOBS if job.procedure == PROCEDURE)
# Where the columns stand, in mm: 20 free at both edges, 82 each, 6 between.
COLUMNS = ((20, 102), (108, 190))
LAST_THIRD = 198


@pytest.fixture(scope="session")
def summaries() -> dict[Job, Document]:
    sheets = [composed(LIBRARY, job) for job in JOBS]
    with open_local_mapper(os.cpu_count() or 1, lost, choose_rehearsal) as mapper:
        bases = list(mapper(recall_layout, sheets))
    return {
        job: Document(job, sheet, base)
        for job, sheet, base in zip(JOBS, sheets, bases, strict=True)
    }


@pytest.fixture(params=JOBS, ids=["-".join(filter(None, job)) for job in JOBS])
def summary(request: pytest.FixtureRequest, summaries: dict[Job, Document]) -> Document:
    return summaries[request.param]


def in_columns(document: Document) -> list[TextRun]:
    runs = (run for page in range(document.base.pages) for run in document.runs(page))
    return [run for run in runs if run.section not in ("", "what", "call", "alert")]


def test_two_sides_of_a_sheet_and_nothing_wrong(summary: Document) -> None:
    """One sheet of A4, sound as it is."""
    assert prove_document(summary.sheet, summary.base) == ()
    assert summary.base.pages == 2
    assert all(size == pytest.approx((210, 297)) for size in summary.base.sizes)


def test_two_columns_of_82_mm(summary: Document) -> None:
    """Each run of the sections stands in one of them, and both are used to their width."""
    runs = in_columns(summary)
    for left, right in COLUMNS:
        inside = [run for run in runs if left - 0.1 <= run.x and run.x + run.width <= right + 0.6]
        assert min(run.x for run in inside) == pytest.approx(left, abs=0.1)
        assert max(run.x + run.width for run in inside) == pytest.approx(right, abs=3)
        runs = [run for run in runs if run not in inside]
    assert runs == []


def test_type_is_12_pt_and_only_furniture_is_10(summary: Document) -> None:
    """The furniture: margins, the line of the state, who wrote the text, the head of the card."""
    small_words = squeezed(summary.word("alert", "keep"))
    for run in summary.base.placed:
        small = is_small(summary, run) or squeezed(run.text) in small_words
        assert run.size > (8.99 if run.text == "er" else 9.99 if small else 11.99), run


def test_the_first_side_says_what_matters_most(summary: Document) -> None:
    """What, why, urgent or not, the main message, whom to call and where the signs are."""
    page = solid(summary.runs(0))
    assert squeezed(summary.word("call", "signs")) in page
    titles = [summary.word("section", name) for name in ("why", "urgent")]
    message = re.split(r"\{[^}]+\}", summary.wording.lead)
    what = summary.wording.sections["what"].short
    for text in (*titles, summary.wording.title, what, *message, "15", "112", "114"):
        assert squeezed(text) in page, text


def test_the_alert_box_closes_the_second_side(summary: Document) -> None:
    """All of it in the lowest third, under the text; the QR code is 26 mm."""
    box = [run for run in summary.runs(1) if run.panel == "foot"]
    for text in (
        summary.word("alert", "title"),
        *summary.wording.alert_signs.values(),
        "15",
        "112",
        "114",
    ):
        assert squeezed(text) in solid(box), text
    assert min(run.y for run in box) > LAST_THIRD
    assert max(run.y + run.height for run in in_columns(summary) if run.page == 1) < min(
        run.y for run in box
    )
    codes = [slot for slot in summary.base.slots if slot.name == "qr-organisation"]
    assert len(codes) == bool(summary.organisation.website)
    assert all((code.page, code.width, code.height) == pytest.approx((1, 26, 26)) for code in codes)


def column(run: TextRun | SlotBox) -> tuple[int, bool]:
    """The side and whether it is the right one of its columns."""
    return run.page, run.x >= COLUMNS[1][0] - 0.1


def test_no_part_stands_away_from_its_heading(summary: Document) -> None:
    """The local rows stand in « Avant de venir »; risks that go on in the next column have the
    table's head again.
    """
    runs = [run for page in (0, 1) for run in summary.runs(page)]
    risks = {column(run) for run in runs if run.section == "risks"}
    heads = {
        column(run)
        for run in runs
        if run.section == "risks" and squeezed(run.text) == squeezed(summary.word("risk", "risk"))
    }
    # The table may begin in the column behind what is said above it.
    assert sorted(risks)[1:] == sorted(heads - {min(risks)})
    assert heads
    rows = [slot for slot in summary.base.slots if slot.name == "local"]
    assert rows
    assert {column(run) for run in runs if run.section == "before"} == set(map(column, rows))
    assert len(set(map(column, rows))) == 1


def test_the_columns_are_filled_alike(summary: Document) -> None:
    """A section moves on whole, so some room stays free: never a quarter of a column, but in the
    last one.
    """
    *columns, _ = [
        (page, foot, left, right)
        for page, (_, foot) in enumerate(summary.base.frames)
        for left, right in COLUMNS
    ]
    for page, foot, left, right in columns:
        inside = [
            run for run in in_columns(summary) if run.page == page and left - 0.1 <= run.x < right
        ]
        drawn = [
            area
            for area in summary.base.areas
            if area.page == page and left - 0.1 <= area.x < right
        ]
        bottoms = [run.y + run.height for run in inside] + [area.y + area.height for area in drawn]
        assert foot - max(bottom for bottom in bottoms if bottom <= foot) < 65, (page, left)


def test_the_qr_code_says_where_it_leads(summary: Document) -> None:
    """Words and the address stand on the same card, in one line."""
    (code,) = (slot for slot in summary.base.slots if slot.name == "qr-organisation")
    website = summary.organisation.website
    assert website is not None
    card = [run for run in summary.runs(code.page) if run.panel == "foot"]
    lines = [solid(each for each in card if abs(each.y - run.y) < 1) for run in card]
    asked = squeezed(summary.word("organisation", "site") + website.printed)
    assert any(asked in line for line in lines)


def test_what_the_law_asks_is_there(summary: Document) -> None:
    """Every section, every risk, every alternative, every local row."""
    assert set(REQUIRED_SECTIONS) <= set(KIND.sections)
    text, wording = solid(run for page in (0, 1) for run in summary.runs(page)), summary.wording
    # What it is stands under the title, who wrote the text in small print: neither has a heading.
    unnamed = ("what", "authorship", "alert")
    titles = [summary.word("section", name) for name in KIND.sections if name not in unnamed]
    names = [risk.name for risk in wording.risks.values()] + [
        each.name for each in wording.alternatives.values()
    ]
    rows = [
        summary.word("local", row) for row in LIBRARY.procedures[summary.job.procedure].value.local
    ]
    said = (wording.sections["what"].short, summary.word("rights", "interview"))
    for each in (*said, *titles, *names, *rows):
        assert squeezed(each).casefold() in text.casefold(), each


def test_nothing_but_the_short_texts(summary: Document) -> None:
    """What a text adds under `more` is for the handout."""
    text, wording = solid(run for page in (0, 1) for run in summary.runs(page)), summary.wording
    parts = (*wording.sections.values(), *wording.benefits.values())
    longer = [
        said for part in parts for said in split_sentences(part.more or "") if "{" not in said
    ]
    assert len(longer) > 5
    assert [said for said in longer if squeezed(said) in text] == []


def test_both_sides_say_which_document_they_are(summary: Document) -> None:
    """Title, version and page at the foot; draft and unapproved at the head."""
    unapproved = summary.whose_approval()
    version = LIBRARY.procedures[summary.job.procedure].value.version
    for page in (0, 1):
        foot = solid(run for run in summary.runs(page) if run.margin and run.y > 280)
        for text in (summary.wording.title, version, f"{page + 1}{summary.word('page', 'of')}2"):
            assert squeezed(text) in foot, (page, text)
        for text in (summary.word("status", "draft"), unapproved):
            assert squeezed(text) in solid(summary.runs(page)), (page, text)


def longer_by(words: int, job: Job) -> Library:
    """The library with so many words more on what comes after the procedure."""
    loaded = LIBRARY.wordings[job.procedure, job.language]
    after = loaded.value.sections["after"]
    longer = after.model_copy(update={"short": f"{after.short}\n\n{'encore ' * words}"})
    value = loaded.value.model_copy(update={"sections": {**loaded.value.sections, "after": longer}})
    return LIBRARY._replace(
        wordings={**LIBRARY.wordings, (job.procedure, job.language): loaded._replace(value=value)}
    )


def test_a_paragraph_too_many_is_an_error() -> None:
    """It names the section at which the sheet is full, and how many words must go; the alert box is
    not among them.
    """
    sheet = composed(longer_by(100, LENGTHENED[0]), LENGTHENED[0])
    (finding,) = prove_document(sheet, recall_layout(sheet))
    told = re.search(
        r"has 2 pages, which are full at section `(\w+)`: about (\d+) words must go",
        finding.message,
    )
    assert finding.rule == "page-count"
    assert told, finding.message
    section, words = told.groups()
    assert section in ("after", "questions", "authorship")
    assert 8 < int(words) < 100


def test_the_first_word_too_many_is_told_as_about_a_line() -> None:
    """It moves a whole section on, or all of them; only what makes them fit again is to go."""

    def said(count: int) -> list[Finding]:
        sheet = composed(longer_by(count, LENGTHENED[0]), LENGTHENED[0])
        return list(prove_document(sheet, recall_layout(sheet)))

    (finding,) = said(bisect_left(range(70), 1, key=lambda count: len(said(count))))
    told = re.search(r"about (\d+) words? must go", finding.message)
    assert told, finding.message
    assert 1 <= int(told[1]) <= 12
    assert finding.place.line > 2


def test_half_a_line_more_still_fits() -> None:
    """There is some room, so that a correction does not stop a ward's everyday print."""
    for job in LENGTHENED[:2]:
        sheet = composed(longer_by(5, job), job)
        assert prove_document(sheet, recall_layout(sheet)) == (), job
