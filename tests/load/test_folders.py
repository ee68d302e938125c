"""Which files count, and how findings name them."""

from pathlib import Path

from feuillet.load import Folders, input_files


def test_all_files_of_the_three_folders_sorted(folders: Folders) -> None:
    """A build depends on content, templates and styles, and on nothing beside them."""
    (folders.root / "README.md").write_text("", encoding="utf-8")
    files = input_files(folders)
    assert list(files) == sorted(files)
    assert {folders.path(file).split("/")[0] for file in files} == {"brochures", "templates", "styles"}
    assert folders.brochures / "organisations/clinic/logo.svg" in files


def test_hidden_files_and_backups_left_out(folders: Folders) -> None:
    """A file that an editor leaves beside another does not start a build."""
    before = input_files(folders)
    (folders.styles / ".git").mkdir()
    for name in (".hidden", "base.css~", "#base.css#", "base.css.swp", "base.css.bak", ".git/config"):
        (folders.styles / name).write_text("", encoding="utf-8")
    assert input_files(folders) == before


def test_paths_start_at_the_root(tmp_path: Path) -> None:
    """A finding names its file from the project's root; a file elsewhere by its whole path."""
    folders = Folders.at(tmp_path)
    assert folders.path(folders.styles / "base.css") == "styles/base.css"
    assert folders.path(Path("/elsewhere/a.yaml")) == "/elsewhere/a.yaml"


def test_missing_folders_have_no_files(tmp_path: Path) -> None:
    """A project without one of the folders has no files there."""
    assert input_files(Folders.at(tmp_path)) == ()
