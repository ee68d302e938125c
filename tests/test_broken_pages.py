"""Pages of every kind, edition and language as a reader turns them: nothing is torn apart, no line
ends early.
"""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, get_args

import pytest

from feuillet.compose import Sheet
from feuillet.editions import EditionName
from feuillet.layout import Base
from feuillet.layout.base import Fragment, PrintLine
from feuillet.persons import PersonCategory
from feuillet.pipeline.order import Order, OrderOrFindings, prepare_ordering
from feuillet.prove.page_breaks import find_break_faults
from feuillet.select import Job, Request, list_jobs
from tests.broken import early_breaks, lone_words
from tests.compose.content import FOLDERS, TODAY, project
from tests.layouts import recall_layout
from tests.sample import CLINIC, PROCEDURE

# Its texts are long, and its drawing has steps.
SECOND = ("hysteroscopie-operatoire", "fr", "standard")


def asked() -> Iterator[Job]:
    """Every document on a screen, and forms for each person."""
    for person, edition in product(get_args(PersonCategory), get_args(EditionName)):
        request = Request(
            Path("build"), TODAY, editions=(edition,), profiles=("screen",), person=person
        )
        for job in list_jobs(project(), request):
            if person == "adult" or project().kinds[job.kind].value.fields:
                yield job


def cases() -> Iterator[Any]:
    for job in asked():
        chosen = job.procedure == PROCEDURE or (job.procedure, job.language, job.edition) == SECOND
        sampled = chosen and job.organisation == CLINIC and job.person == "adult"
        marks = () if sampled else pytest.mark.all_brands
        yield pytest.param(job, id="-".join((*job[:5], job.person)), marks=marks)


@cache
def order() -> Callable[[Job], OrderOrFindings]:
    return prepare_ordering(project(), FOLDERS, TODAY, "")


def composed(job: Job) -> Sheet:
    made = order()(job)
    assert isinstance(made, Order), made
    return made.sheet


def base(job: Job) -> Base:
    """Organisations share most layouts."""
    made = order()(job)
    assert isinstance(made, Order), made
    return laid_out(made.key, made.sheet)


@cache
def known() -> dict[str, Base]:
    return {}


def laid_out(key: str, sheet: Sheet) -> Base:
    if key not in known():
        known()[key] = recall_layout(sheet)._replace(pdf=b"", areas=())
    return known()[key]


JOBS = tuple(cases())


@pytest.mark.parametrize("job", JOBS)
def test_nothing_is_torn_apart(job: Job) -> None:
    """Headings and their texts, drawings and their steps, tables and their notes, lists,
    paragraphs.
    """
    assert list(find_break_faults(composed(job), base(job))) == []


@pytest.mark.parametrize("job", JOBS)
def test_no_line_ends_early(job: Job) -> None:
    """No word stands alone on a line in the middle of a paragraph, nor on its last one where
    another can join it.
    """
    assert list(early_breaks(base(job))) == []
    assert list(lone_words(base(job), job.edition)) == []


def strips(*lines: tuple[str, float]) -> Base:
    """A paragraph of these lines and their widths, where there is room for 128 mm."""
    made = tuple(
        PrintLine(text, 20, 20 + 5 * n, width, 128) for n, (text, width) in enumerate(lines)
    )
    return Base(
        b"", (), (), (), (), (), pieces=(Fragment(0, -1, 0, "", "p", (), 20, 20, 128, 5, made),)
    )


def test_what_these_tests_look_for_is_found() -> None:
    """A word alone on a line, as layout once left it, and one on the last line; not what ends with
    a break.
    """
    line = ("d’une femme, à tout couple", 120.0)
    assert "“et” breaks before “d’une”" in next(
        early_breaks(strips(("l’AMP est ouverte", 127), ("et", 4), line))
    )
    assert list(early_breaks(strips(("et\n", 4), line))) == []
    assert list(early_breaks(strips(line, ("et", 4)))) == []
    assert "“os.” stands alone behind “petit”" in next(
        lone_words(strips(("votre petit", 120), ("os.", 9)), "standard")
    )
    assert list(lone_words(strips(("votre petit", 120), ("anticoagulant.", 30)), "standard")) == []
