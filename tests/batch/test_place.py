"""Documents of patients are written over nothing, and never where others publish."""

import shutil
import subprocess
from pathlib import Path

import pytest

from feuillet.batch.place import refuse_place, refuse_standing
from feuillet.findings import EngineError


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    for name in ("brochures/procedures", "templates", "styles", "build/clinic"):
        (root / name).mkdir(parents=True)
    (root / "build" / "manifest.json").write_text("{}", "utf-8")
    return root


@pytest.mark.parametrize(
    "name", ["", "brochures", "brochures/x", "templates/kinds", "styles/../brochures/x"]
)
def test_content_is_no_place_for_them(project: Path, name: str) -> None:
    """It is read, shared and published."""
    with pytest.raises(
        EngineError,
        match=r"documents of patients do not belong in .*: name a place of its own with --output",
    ):
        refuse_place(project, project / name, "--output")


@pytest.mark.parametrize("name", ["build", "build/clinic", "build/clinic/today.pdf"])
def test_a_build_is_no_place_for_them(project: Path, name: str) -> None:
    """What stands there is put on web sites."""
    with pytest.raises(EngineError, match="among the documents that `build` publishes"):
        refuse_place(project, project / name, "--merge")


@pytest.mark.parametrize("name", ["today", "../elsewhere", "batch/deep/down"])
def test_any_other_place_is(project: Path, name: str) -> None:
    """Within the project, where no git watches it, and outside; it need not be there yet."""
    refuse_place(project, project / name, "--output")


@pytest.mark.skipif(not shutil.which("git"), reason="git is missing")
def test_what_git_would_take_in_is_told(project: Path) -> None:
    """One command more, and it is shared; a place that is ignored, as told, is right."""
    git = shutil.which("git")
    assert git
    subprocess.run([git, "init", "--quiet", str(project)], check=True)
    for option, name in (("--output", "out"), ("--output", "out/deep"), ("--zip", "today.zip")):
        with pytest.raises(EngineError, match="git would take in"):
            refuse_place(project, project / name, option)
    (project / ".gitignore").write_text("/out/\n/today*\n", "utf-8")
    for option, name in (("--output", "out"), ("--output", "out/deep"), ("--zip", "today.zip")):
        refuse_place(project, project / name, option)


def test_nothing_is_written_over(tmp_path: Path) -> None:
    """The list itself, for one."""
    people = tmp_path / "people.csv"
    refuse_standing((people, None))
    people.touch()
    with pytest.raises(EngineError, match="stands already: name another file, or remove it"):
        refuse_standing((None, people))
