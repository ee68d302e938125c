"""Which texts a kind prints is what its documents print."""

import re
from typing import get_args

import pytest

from feuillet.compose import Sheet, compose_sheet
from feuillet.model import Library, Step, Wording
from feuillet.model.anatomy import Reach
from feuillet.model.reach import find_reach, find_text_section, is_text_printed
from feuillet.model.wording import list_passages
from feuillet.persons import PersonCategory
from feuillet.select import ALL, Request, list_jobs
from tests.compose.content import FOLDERS, TODAY, project
from tests.sample import PROCEDURE, sampled


@pytest.mark.parametrize(
    ("steps", "reach", "section"),
    [
        (("lead",), "names", ""),
        (("proposed", "gain"), "full", "alternatives"),
        (("steps", 0), "full", "how"),
        (("sections", "how", "short"), "names", "how"),
        (("sections", "how", "more"), "full", "how"),
        (("benefits", "relief", "short"), "names", "benefits"),
        (("risks", "leak", "action"), "short", "risks"),
        (("risks", "leak", "short"), "full", "risks"),
        (("alternatives", "none", "short"), "short", "alternatives"),
        (("day", 0), "full", "during"),
        (("asked", 0, "answer"), "full", "questions"),
        (("traits", "implant"), "names", "after"),
        (("names", 0), "full", ""),
    ],
)
def test_where_a_text_is_printed(steps: tuple[Step, ...], reach: Reach, section: str) -> None:
    """The least that a kind must print to print the text, and its section."""
    assert (find_reach(steps), find_text_section(steps)) == (reach, section)


# A text in which each is known by its number; a list stays one.
MARK = re.compile(r"qz(\d+)zq", re.IGNORECASE)


def marked() -> tuple[Library, list[tuple[Step, ...]]]:
    """Our content with a mark in the place of each French text of a procedure, and the steps to
    each.
    """
    library = project()
    loaded = library.wordings[PROCEDURE, "fr"]
    steps = [each for each, _ in list_passages(loaded.value)]

    def mark(value: object, at: tuple[Step, ...] = ()) -> object:
        if isinstance(value, dict):
            return {key: mark(item, (*at, key)) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return [mark(item, (*at, index)) for index, item in enumerate(value)]
        return f"qz{steps.index(at)}zq" if at in steps else value

    words = Wording.model_validate(mark(loaded.value.model_dump(exclude_none=True)))
    wordings = {**library.wordings, (PROCEDURE, "fr"): loaded._replace(value=words)}
    return library._replace(wordings=wordings), steps


@pytest.mark.parametrize("kind", sorted(project().kinds))
def test_a_kind_prints_what_it_is_said_to_print(kind: str) -> None:
    """In all its forms: no text more, and none less."""
    library, steps = marked()
    usual = Request(FOLDERS.root, TODAY, (PROCEDURE,), (), (kind,), ("fr",), (ALL,), (ALL,))
    asked = [
        job
        for person in get_args(PersonCategory)
        for job in sampled(list_jobs(library, usual._replace(person=person)))
    ]
    printed: set[tuple[Step, ...]] = set()
    for job in asked:
        made = compose_sheet(library, job, FOLDERS, TODAY, alone=True)
        assert isinstance(made, Sheet), made
        printed |= {steps[int(number)] for number in MARK.findall(made.html)}
    procedure = library.procedures[PROCEDURE].value
    expected = {
        each for each in steps if is_text_printed(library.kinds[kind].value, procedure, each)
    }
    assert printed - expected == set()
    assert [each for each in expected - printed if not is_spared(kind, each)] == []


def is_spared(kind: str, at: tuple[Step, ...]) -> bool:
    """What a template of ours leaves out, though its kind could print it."""
    match at:
        # Consent lists no other choices, refusal not the one that is made.
        case ("alternatives", name, "name"):
            return kind == "consent" or (kind == "refusal" and name == "none")
        case _:
            return False
