"""Large print of the real content, laid out: 18 pt throughout, the same words in the same order,
room to write.
"""

import re
from collections import defaultdict
from functools import cache
from itertools import product

import pytest

from feuillet.compose import Sheet, compose_sheet
from feuillet.compose.content import build_content
from feuillet.compose.prose import build_prose
from feuillet.compose.words import LocaleWords
from feuillet.editions import EditionName
from feuillet.layout import Base
from feuillet.prove import prove_document
from feuillet.select import Job
from tests import forms
from tests.compose.content import FOLDERS, TODAY, printed, project, spoken
from tests.forms import A4_HEIGHT, Case, fields
from tests.heard import read
from tests.layouts import recall_layout
from tests.sample import CLINIC, LANGUAGES, PROCEDURE

TEXTS, FORMS = ("handout", "summary"), ("consent", "refusal")
DOCUMENTS = tuple(
    Job(PROCEDURE, organisation, kind, language, "large-print")
    for organisation, kind, language in product((CLINIC, "collectif-bamp"), TEXTS, LANGUAGES)
)
EVERY_KIND = tuple(
    pytest.param(
        kind, language, marks=() if language == "fr" or kind in TEXTS else pytest.mark.all_brands
    )
    for kind, language in product((*TEXTS, *FORMS), LANGUAGES)
)
CASES = tuple(case._replace(edition="large-print") for case in forms.CASES)
PAGES = {"handout": range(12, 19), "summary": range(5, 9)}
# A line that the eye still follows.
LONGEST = 70


@cache
def sheet(job: Job) -> Sheet:
    made = compose_sheet(project(), job, FOLDERS, TODAY)
    assert isinstance(made, Sheet), made
    return made


@cache
def base(job: Job) -> Base:
    return recall_layout(sheet(job))


def job(kind: str, language: str) -> Job:
    return Job(PROCEDURE, CLINIC, kind, language, "large-print")


@pytest.mark.parametrize("made", DOCUMENTS, ids=lambda job: "-".join(job[1:4]))
def test_nothing_keeps_a_text_from_being_published(made: Job) -> None:
    """A4, eight pages at most for the essentials, and no run of text under 18 pt, which the proof
    asks.
    """
    assert prove_document(sheet(made), base(made)) == ()
    assert base(made).pages in PAGES[made.kind]
    assert all(size == pytest.approx((210, 297)) for size in base(made).sizes)


@pytest.mark.parametrize("case", forms.slow_or_not(CASES))
def test_nothing_keeps_a_form_from_being_published(case: Case) -> None:
    """Three sheets of paper, four where risks are ticked off, where there is a time to think or
    where a person is protected.
    """
    assert prove_document(forms.sheet(case), forms.base(case)) == ()
    more = case.boxes or case.signature != "has"
    consents = 8 if more else 7 if case.person == "protected" else 6
    assert forms.base(case).pages == (consents if case.kind == "consent" else 6)


@pytest.mark.parametrize(("kind", "language"), EVERY_KIND)
def test_lines_are_short(kind: str, language: str) -> None:
    """70 characters at most, which takes headings above their text; 20 mm free at both edges."""
    lines = defaultdict(list)
    for run in base(job(kind, language)).placed:
        assert run.x >= 20 - 0.1, run
        assert run.x + run.width <= 190.3, run
        if run.section and not run.margin:
            lines[run.page, round(run.y + run.height)].append(run.text)
    assert [line for line in map("".join, lines.values()) if len(line) > LONGEST] == []


@pytest.mark.parametrize(("kind", "language"), tuple(product(TEXTS, LANGUAGES)))
def test_all_is_heard_in_the_order_of_the_standard_edition(kind: str, language: str) -> None:
    """A screen reader meets the same words, but for the heads of tables: they stand on as many
    pages as the table does.
    """
    assert words(kind, language, "large-print") == words(kind, language, "standard")


@pytest.mark.parametrize("case", forms.slow_or_not(CASES))
def test_a_form_asks_for_the_same_as_the_standard_edition(case: Case) -> None:
    """Every field, in whatever order; whose the paper is, on more sides of it."""
    large, usual = (
        {(each.name, each.heard) for each in fields(one) if not each.name.startswith("patient")}
        for one in (case, case._replace(edition="standard"))
    )
    assert large == usual


def words(kind: str, language: str, edition: EditionName) -> list[str]:
    """What is heard of a document; a field says its name."""
    text = " ".join(read(base(job(kind, language)._replace(edition=edition)).pdf).split())
    text = text.replace(
        plain(printed(f"large-print.{kind}", language)), plain(printed(f"kind.{kind}", language))
    )
    for head in heads(language):
        text = text.replace(head, "")
    return text.split()


def heads(language: str) -> tuple[str, ...]:
    """Of the risks in three columns and in two, and of the choices; what is asked of each choice
    stands in large print in its card.
    """
    total = "1000" if language == "fr" else "1,000"
    risks = f"{printed('risk.risk', language)} {printed('risk.share', language, total=total)}"
    asked = [printed(f"options.{name}", language) for name in ("when", "gain", "limit")]
    choices = " ".join((printed("options.choice", language), *asked))
    full = f"{risks} {printed('risk.action', language)}"
    return tuple(map(plain, (full, risks, choices, *asked)))


def plain(text: str) -> str:
    return " ".join(text.replace("~", " ").replace("‿", " ").split())


@pytest.mark.parametrize(("kind", "language"), tuple(product(TEXTS, LANGUAGES)))
def test_the_risks_say_what_those_of_the_standard_edition_say(kind: str, language: str) -> None:
    """Each risk by its severity: its name, its number, its band, what is done; the head of the
    table on each page of it.
    """
    procedure = project().procedures[PROCEDURE].value
    wording = project().wordings[PROCEDURE, language].value
    prose = build_prose(procedure, wording, LocaleWords(project().locales[language].value))
    groups = build_content(procedure, wording, prose, (), {}, {}).risk_groups
    runs = [run for run in base(job(kind, language)).placed if run.section == "risks"]
    text = "".join("".join(run.text for run in runs).split())
    assert groups
    end = 0
    for row in (row for group in groups for row in group.rows):
        full = (row.short, row.cases, row.band) if kind == "handout" else (row.cases,)
        for part in (row.name, *full, row.action):
            wanted = "".join(spoken(part).split())
            assert wanted in text[end:], part
            end = text.index(wanted, end) + len(wanted)
    head = "".join(printed("risk.risk", language).split())
    pages = {run.page for run in runs}
    assert text.count(head) >= len(pages) - 1 > 0


@pytest.mark.parametrize("made", DOCUMENTS, ids=lambda job: "-".join(job[1:4]))
def test_the_last_page_is_the_alert_card(made: Job) -> None:
    """It is whole there and ends the document: every sign, under its title."""
    runs = [run for run in base(made).placed if run.section == "alert"]
    text = "".join("".join(run.text for run in runs).split())
    for sign in project().wordings[PROCEDURE, made.language].value.alert_signs.values():
        assert "".join(sign.split()) in text, sign
    assert {run.page for run in runs} == {base(made).pages - 1}
    shown = [run for run in base(made).placed if not run.margin]
    assert [run for run in shown if run.page == base(made).pages - 1] == runs


@pytest.mark.parametrize("made", DOCUMENTS, ids=lambda job: "-".join(job[1:4]))
def test_no_page_is_two_thirds_empty(made: Job) -> None:
    """What does not fit goes on over the page; room to write fills the one before the card."""
    ends: dict[int, float] = defaultdict(float)
    for piece in base(made).pieces:
        ends[piece.page] = max(ends[piece.page], piece.y + piece.height)
    assert min(ends.values()) > A4_HEIGHT / 2


@pytest.mark.parametrize(("kind", "language"), EVERY_KIND)
def test_what_is_measured_keeps_its_size(kind: str, language: str) -> None:
    """A code of 26 mm, a sticker of 75 × 42, a stamp of 60 × 25 have their room in any type."""
    sizes = {"qr-organisation": (26, 26), "patient-label": (75, 42), "stamp": (60, 25)}
    found = [slot for slot in base(job(kind, language)).slots if slot.name in sizes]
    assert len(found) == (2 if kind in FORMS else 1)
    for slot in found:
        width, height = sizes[slot.name]
        # Within a border.
        assert (slot.width > width - 1.5, slot.height > height - 1.5) == (True, True), slot


@pytest.mark.parametrize("case", forms.slow_or_not(CASES))
def test_every_sheet_of_paper_says_whose_it_is(case: Case) -> None:
    """The sticker on the first side, a line for the name on each of the others."""
    named = [field.page for field in fields(case) if field.name.startswith("patient")]
    assert named == list(range(1, forms.base(case).pages))


@pytest.mark.parametrize("case", forms.slow_or_not(CASES))
def test_there_is_room_for_large_handwriting(case: Case) -> None:
    """10 mm for each line, below its label, and 65 for a name, boxes of 7 mm; the Tab key follows
    the reading; no field on another.
    """
    found = fields(case)
    assert [field.name for field in found] == re.findall(
        r'<(?:input|textarea)[^>]* id="([^"]+)"', forms.sheet(case).html
    )
    for field in found:
        box = field.right - field.left < 7
        assert (field.bottom - field.top > 5.5) if box else (field.bottom - field.top > 10), field
        assert field.left >= 20 - 0.1, field
        assert field.right <= 190.1, field
        assert field.bottom <= A4_HEIGHT - 24 + 0.1, field
        for other in found:
            apart = field.right <= other.left + 0.1 or other.right <= field.left + 0.1
            above = field.bottom <= other.top + 0.1 or other.bottom <= field.top + 0.1
            assert field is other or field.page != other.page or apart or above, (field, other)
