"""The face for programs: what the manual shows runs, and gives what the command line gives."""

import re
from datetime import date
from pathlib import Path

import pytest

import feuillet
from feuillet.findings import EngineError, Severity
from feuillet.project import Project
from tests.cli.conftest import CONTENT, ROOT, copied
from tests.sample import CLINIC, PROCEDURE, reduce

MANUAL = ROOT / "docs" / "python.md"
DAY = date(2026, 11, 28)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    root = copied(ROOT, tmp_path / "project", CONTENT)
    reduce(root)
    return feuillet.open(root, tmp_path / "cache")


def test_the_manual_runs(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every example of docs/python.md, one after the other, in a project."""
    monkeypatch.chdir(project.root)
    examples = re.findall(r"(?ms)^```python\n(.*?)^```$", MANUAL.read_text("utf-8"))
    names: dict[str, object] = {}
    for example in examples:
        exec(example, names)  # noqa: S102  (our own manual)
    assert len(examples) > 5
    assert (project.root / "out" / "manifest.json").is_file()


def test_one_document_is_the_one_of_a_build(project: Project, tmp_path: Path) -> None:
    """The same bytes under the same name."""
    filters = {"organisations": (CLINIC,), "languages": ("fr",), "kinds": ("handout",)}
    (job,) = project.jobs(DAY, **filters)  # type: ignore[arg-type]
    document = project.render(job, DAY)
    project.build(tmp_path / "out", today=DAY, **filters)  # type: ignore[arg-type]
    assert (tmp_path / "out" / document.name).read_bytes() == document.file


def test_a_mistake_is_told_and_nothing_is_rendered(project: Project) -> None:
    """A file that has changed is read again; what concerns others does not matter."""
    job = project.jobs(DAY, languages=("en",), kinds=("handout",))[0]
    other = project.jobs(DAY, languages=("fr",), kinds=("handout",))[0]
    words = project.root / "brochures" / "procedures" / PROCEDURE / "en.yaml"
    words.write_text(words.read_text("utf-8").replace("title:", "titel:", 1), "utf-8")
    document = project.render(job, DAY)
    assert document.file == b""
    assert Severity.ERROR in {each.severity for each in document.findings}
    assert project.render(other, DAY).file


def test_a_single_id_where_several_belong_is_told(project: Project) -> None:
    """Its letters are not taken for ids."""
    with pytest.raises(EngineError, match=r"write kinds=\('handout',\)"):
        project.jobs(DAY, kinds="handout")  # type: ignore[arg-type]


def test_what_nobody_issues_is_refused(project: Project) -> None:
    """With what to do."""
    job = project.jobs(DAY)[0]._replace(kind="unknown")
    with pytest.raises(EngineError, match="nobody issues"):
        project.render(job, DAY)


def test_where_there_is_no_project_it_says_so(tmp_path: Path) -> None:
    """Before anything is asked of it."""
    with pytest.raises(EngineError, match="brochures"):
        feuillet.open(tmp_path)


def test_a_folder_of_others_is_not_written_to(project: Project) -> None:
    """The guard of the command line stands before programs too."""
    with pytest.raises(EngineError, match="brochures"):
        project.build(project.root / "brochures", today=DAY)


LIST = (
    "Nom de naissance;Prénoms;Date de naissance\n"
    "Zéphyrin;Anaïs;01/02/1960\nYvonnick;Bérénice;31/02/1961\n"
)


def test_the_documents_of_a_list_are_made(project: Project, tmp_path: Path) -> None:
    """In a folder or in one file; a line that cannot be made is told by its number."""
    asked = {"procedures": (PROCEDURE,), "organisations": (CLINIC,), "today": DAY}
    people = LIST.encode()
    for place, into in ((tmp_path / "today", "folder"), (tmp_path / "today.pdf", "pdf")):
        report = project.batch(people, place, into=into, **asked)  # type: ignore[arg-type]
        assert report.result
        assert [each.line for each in report.result.documents] == [2]
        assert [each.row for each in report.result.troubles] == [3]
        assert place.exists()


def test_a_list_is_for_one_procedure_and_organisation(project: Project, tmp_path: Path) -> None:
    """Nothing is guessed of what a patient signs."""
    with pytest.raises(EngineError, match="one of the procedures"):
        project.batch(LIST.encode(), tmp_path / "out", organisations=(CLINIC,))
