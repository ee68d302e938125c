"""The words of the real documents, line by line: a change that nobody meant shows here. `make
golden` accepts it.
"""

import difflib
from pathlib import Path

import pytest

from feuillet.compose import Sheet, compose_sheet
from feuillet.editions import EditionName
from feuillet.select import Job
from tests.compose.content import FOLDERS, TODAY, project
from tests.compose.reading import read
from tests.sample import CLINIC, LANGUAGES, PROCEDURE

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture
def accepts(request: pytest.FixtureRequest) -> bool:
    """Whether the run was asked to take the documents as they are."""
    return bool(request.config.getoption("--update-golden"))


def lines(
    language: str, site: str | None = None, kind: str = "handout", edition: EditionName = "standard"
) -> list[str]:
    job = Job(PROCEDURE, CLINIC, kind, language, edition, site=site)
    sheet = compose_sheet(project(), job, FOLDERS, TODAY)
    assert isinstance(sheet, Sheet), sheet
    return read(sheet.html)


def compare(name: str, made: list[str], *, accepts: bool) -> None:
    """Line by line, so that pytest shows the lines that differ."""
    file = GOLDEN / name
    if accepts:
        file.write_text("\n".join(made) + "\n", encoding="utf-8", newline="\n")
    assert file.exists(), f"{name}: `make golden` writes it"
    assert made == file.read_text(encoding="utf-8").splitlines(), (
        f"{name}: `make golden` accepts this difference"
    )


@pytest.mark.parametrize("kind", sorted(project().kinds))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_reads_as_before(kind: str, language: str, *, accepts: bool) -> None:
    """Every word of each kind, in the order of reading."""
    compare(f"{kind}-{language}.txt", lines(language, kind=kind), accepts=accepts)


@pytest.mark.parametrize(
    "kind",
    sorted(name for name, kind in project().kinds.items() if "large-print" in kind.value.editions),
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_large_print_reads_as_before(kind: str, language: str, *, accepts: bool) -> None:
    """Its risks are a list, and it says that it is large print; every other word is that of the
    standard edition.
    """
    compare(
        f"{kind}-{language}-large-print.txt",
        lines(language, kind=kind, edition="large-print"),
        accepts=accepts,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_site_changes_its_slots_alone(language: str, *, accepts: bool) -> None:
    """What a site adds stands in slots: no other line differs."""
    plain, filled = lines(language), lines(language, "site-du-parc")
    changes = [line.rstrip() for line in difflib.unified_diff(plain, filled, n=1, lineterm="")][2:]
    made = ["" if line.startswith("@@") else line for line in changes]
    assert all("[" in line for line in made if line.startswith(("+", "-")))
    compare(f"handout-{language}-site-du-parc.diff", made, accepts=accepts)
