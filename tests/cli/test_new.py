"""`new` from the shell: from nothing to a document that says what is to be written."""

import re
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from feuillet.cli.program import PROGRAM
from tests.sample import ASSOCIATION, PROCEDURE, issue

Answer = Callable[..., tuple[int, str, str]]
DAY = ("--today", "2026-11-23")


def text_of(pdf: Path) -> str:
    document = PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("what", ["procedure", "organisation", "kind"])
def test_the_files_and_the_next_command_are_printed(
    project: Path, answer: Answer, what: str
) -> None:
    """A line for each file, all of them there, then what to type."""
    status, printed, _ = answer(project, "new", what, "new-one", *DAY)
    files, _, following = printed.partition("next: ")
    assert status == 0
    assert all((project / line).is_file() for line in files.splitlines())
    assert len(files.splitlines()) >= 2
    assert f"  {PROGRAM} build --{what} new-one" in following


def test_the_command_that_is_printed_works(project: Path, answer: Answer) -> None:
    """A new organisation has a document to look at as soon as it is there."""
    _, printed, _ = answer(project, "new", "organisation", "new-one", *DAY)
    command = printed.splitlines()[-1].split()[1:]
    assert command[-1] == "--open"
    status, printed, _ = answer(project, *command[:-1], *DAY, "--jobs", "2")
    assert status == 0
    assert "0 errors" in printed


def test_a_new_procedure_in_a_new_kind(project: Path, answer: Answer) -> None:
    """It builds, every page's placeholders are seen, and --strict refuses it."""
    for what in ("procedure", "organisation"):
        assert (
            answer(project, "new", what, "new-one", "--language", "fr", "--language", "en", *DAY)[0]
            == 0
        )
    assert answer(project, "new", "kind", "new-one", *DAY)[0] == 0
    path = project / "brochures/organisations/new-one/organisation.yaml"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    lines[lines.index("issues:\n") + 1] = "  new-one: [new-one, handout]\n"
    path.write_text("".join(lines), "utf-8")

    build = ("build", "--organisation", "new-one", *DAY, "--jobs", "2")
    assert answer(project, *build)[0] == 0
    files = sorted((project / "build").rglob("*.pdf"))
    assert len(files) == 4
    for file in files:
        text = " ".join(text_of(file).split())
        placeholder = "To write: the name" if "-en-" in file.name else "À écrire"
        assert placeholder in text
        assert re.search(r"To write ?: its name", text)

    status, printed, _ = answer(project, *build, "--strict", "--output", str(project / "strict"))
    assert status == 1
    assert "[placeholder-text]" in printed
    assert not list((project / "strict").rglob("*.pdf"))


def test_a_new_kind_may_be_a_single_page(project: Path, answer: Answer) -> None:
    """With sections taken out it fits one side of a sheet, which says itself what margins repeat on
    further pages.
    """
    assert answer(project, "new", "kind", "new-one", *DAY)[0] == 0
    path = project / "templates/kinds/new-one/kind.yaml"
    text = re.sub(
        r"(?m)^(sections:\n)(?:  - .*\n)+", r"\1  - what\n  - alert\n", path.read_text("utf-8")
    )
    path.write_text(text.replace("most: 8", "most: 1"), "utf-8")
    issue(project / f"brochures/organisations/{ASSOCIATION}/organisation.yaml", ["new-one"])
    asked = ("--organisation", ASSOCIATION, "--kind", "new-one", "--language", "fr", "--jobs", "1")
    status, printed, _ = answer(project, "build", *asked, *DAY)
    assert (status, "0 errors" in printed) == (0, True), printed
    (file,) = (project / "build").rglob("*.pdf")
    with closing(PdfDocument(file)) as document:
        assert len(document) == 1


@pytest.mark.parametrize("name", ["../x", "CON", "É", PROCEDURE])
def test_a_name_that_cannot_be_is_told_in_one_line(
    project: Path, answer: Answer, name: str
) -> None:
    """Status 2, nothing written: a bad id, or one that is there already."""
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    status, printed, said = answer(project, "new", "procedure", name)
    assert (status, printed) == (2, "")
    assert said.startswith("feuillet: ")
    assert said.count("\n") == 1
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before


def test_a_slip_in_the_command(project: Path, answer: Answer) -> None:
    """Something that cannot be made."""
    assert answer(project, "new", "leaflet", "x")[0] == 2
