"""What Git says of a place, and what is said without it."""

import shutil
import subprocess
from pathlib import Path, PurePath

import pytest

from feuillet.publish.git import is_in_work_tree, is_safe_from_git, is_tracked, matches_pattern

GIT = shutil.which("git") or "git"


@pytest.fixture
def work_tree(tmp_path: Path) -> Path:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "a.txt").touch()
    (tmp_path / ".gitignore").write_text("/today*\n", "utf-8")
    for line in (("init", "--quiet"), ("add", "kept")):
        subprocess.run([GIT, *line], cwd=tmp_path, check=True)
    return tmp_path


@pytest.mark.needs("git")
@pytest.mark.parametrize(
    ("name", "expected"),
    [("kept/a.txt", True), ("kept", True), ("kept/b.txt", False), ("today", False)],
)
def test_what_git_keeps(work_tree: Path, name: str, expected: bool) -> None:  # noqa: FBT001
    """A file that was added, and a folder that holds one."""
    assert is_in_work_tree(work_tree / name)
    assert is_tracked(work_tree / name) is expected


@pytest.mark.needs("git")
def test_what_git_leaves_alone(work_tree: Path) -> None:
    """Also what stands in a folder that is not there yet."""
    assert is_safe_from_git(work_tree / "today.pdf", work_tree)
    assert is_safe_from_git(work_tree / "today" / "a", work_tree)
    assert not is_safe_from_git(work_tree / "new.pdf", work_tree)


def test_a_folder_without_git_says_nothing(tmp_path: Path) -> None:
    """Nothing is kept there, and nothing would be taken up."""
    assert not is_in_work_tree(tmp_path / "a")
    assert not is_tracked(tmp_path / "a")
    assert is_safe_from_git(tmp_path / "a", tmp_path)


def test_a_list_of_what_is_left_alone_counts_without_git(tmp_path: Path) -> None:
    """A copy of the project that is not a work tree yet may become one."""
    (tmp_path / ".gitignore").write_text("# lists\n/*.csv\nbatch/\n!new.csv\n", "utf-8")
    assert is_safe_from_git(tmp_path / "people.csv", tmp_path)
    assert is_safe_from_git(tmp_path / "batch" / "a", tmp_path)
    assert not is_safe_from_git(tmp_path / "out" / "a", tmp_path)


@pytest.mark.parametrize(
    ("path", "pattern", "expected"),
    [
        ("today.pdf", "/today*", True),
        ("x/today.pdf", "/today*", False),
        ("x/batch/a", "batch/", True),
        ("out/new/a", "/out/new/", True),
        ("a.csv", "*.pdf", False),
    ],
)
def test_a_pattern_names_a_path(path: str, pattern: str, expected: bool) -> None:  # noqa: FBT001
    """From the project where it begins with a slash, anywhere where it does not."""
    assert matches_pattern(PurePath(path), pattern) is expected
