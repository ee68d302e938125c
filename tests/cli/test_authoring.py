"""The author's way: from a new procedure to its information sheet in two rounds."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_new import text_of
from tests.sample import ASSOCIATION

AnswerJson = Callable[..., tuple[int, dict[str, Any]]]
Answer = Callable[..., tuple[int, str, str]]
DAY = ("--today", "2026-11-23")
BUILD = ("build", "--organisation", ASSOCIATION, "--procedure", "hernia", "--jobs", "1", *DAY)
FOLDER = Path("brochures/procedures/hernia")
# The figures and the source that an author has found, for the zeros and the blanks.
FOUND = {
    "minutes: 0": "minutes: 30",
    "days: 0": "days: 1",
    "weeks: 0": "weeks: 3",
    '"To write: who answers for this text"': "Dr Exemple",
    '"To write: who published it"': "Martin",
    '"To write: its title"': "Une étude",
    '"To write: the year"': '"2020"',
    "specialty: to-write": "specialty: surgery",
}


@pytest.fixture
def begun(project: Path, answer: Answer) -> Path:
    """A new procedure in French, which an association hands out."""
    assert answer(project, "new", "procedure", "hernia", "--language", "fr", *DAY)[0] == 0
    path = project / f"brochures/organisations/{ASSOCIATION}/organisation.yaml"
    text = path.read_text("utf-8")
    path.write_text(re.sub(r"(?m)^issues:\n", "issues:\n  hernia: [handout]\n", text), "utf-8")
    return project


def write(project: Path) -> None:
    """What an author writes into the two files."""
    path = project / FOLDER / "fr.yaml"
    text = re.sub(
        r'À écrire : [^"\n]*',
        "Le médecin vous explique ce point et répond à vos questions.",
        path.read_text("utf-8"),
    )
    text = re.sub(r'à écrire : [^"\n]*', "gêne passagère", text)
    path.write_text(text, "utf-8")
    path = project / FOLDER / "procedure.yaml"
    text = path.read_text("utf-8")
    for before, after in FOUND.items():
        assert before in text
        text = text.replace(before, after)
    path.write_text(text, "utf-8")


def test_two_rounds_make_a_sheet(begun: Path, answer_json: AnswerJson) -> None:
    """The first shows what is to be written, in its place; after the second nothing is, and no
    error was met.
    """
    status, first = answer_json(begun, *BUILD)
    assert (status, first["summary"]["made"], first["summary"]["errors"]) == (0, 1, 0)
    rules = {each["rule"] for each in first["findings"] if str(FOLDER) in each["path"]}
    assert rules == {"placeholder-text", "version-unrecorded"}
    (file,) = (begun / "build" / ASSOCIATION).glob("hernia-*.pdf")
    assert "À écrire" in text_of(file)

    write(begun)
    status, second = answer_json(begun, *BUILD)
    assert (status, second["summary"]["made"], second["summary"]["errors"]) == (0, 1, 0)
    assert {each["rule"] for each in second["findings"] if str(FOLDER) in each["path"]} == {
        "version-unrecorded"
    }
    text = text_of(file)
    assert "30 minutes" in " ".join(text.split())
    assert not re.search(r"[Àà] écrire|To write|to-write", text)
