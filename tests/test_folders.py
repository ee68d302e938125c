"""Which files count, which hide others, and how findings name them."""

from contextlib import chdir
from pathlib import Path

import pytest

from feuillet.findings import EngineError, ExitStatus
from feuillet.folders import (
    Folders,
    find_first_file,
    find_project_folders,
    find_project_root,
    list_folders,
    list_input_files,
    list_layer_folders,
    list_yaml_files,
)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """A project that has a kind and a stylesheet of its own, over a product that has two kinds."""
    for name in (
        "brochures/organisations/clinic/logo.svg",
        "templates/kinds/own/kind.yaml",
        "templates/locales/fr.yaml",
        "styles/base.css",
        ".venv/feuillet/templates/kinds/one/kind.yaml",
        ".venv/feuillet/templates/kinds/two/kind.yaml",
        ".venv/feuillet/templates/kinds/own/document.html.j2",
        ".venv/feuillet/templates/locales/en.yaml",
        ".venv/feuillet/templates/locales/fr.yaml",
        ".venv/feuillet/styles/base.css",
        ".venv/feuillet/styles/page.css",
    ):
        write(tmp_path / name)
    return Folders.at(tmp_path, ours=tmp_path / ".venv" / "feuillet")


def write(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("", encoding="utf-8")


def test_all_files_of_the_folders_sorted(folders: Folders) -> None:
    """A build depends on content, templates and styles, ours included, and on nothing else."""
    write(folders.root / "README.md")
    files = list_input_files(folders)
    assert list(files) == sorted(files)
    assert {folders.path(file).split("/")[0] for file in files} == {
        "brochures",
        "templates",
        "styles",
        "feuillet",
    }
    assert folders.brochures / "organisations/clinic/logo.svg" in files


def test_hidden_files_and_backups_left_out(folders: Folders) -> None:
    """A file that an editor leaves beside another does not start a build."""
    before = list_input_files(folders)
    for name in (
        ".hidden",
        "base.css~",
        "#base.css#",
        "base.css.swp",
        "base.css.bak",
        ".git/config",
    ):
        write(folders.styles[0] / name)
    assert list_input_files(folders) == before


def test_a_project_s_file_takes_the_place_of_ours(folders: Folders) -> None:
    """Of two files of a name the project's counts; where there is none, it would stand in the
    project.
    """
    own, ours = folders.styles
    assert find_first_file(folders.styles, "base.css") == own / "base.css"
    assert find_first_file(folders.styles, "page.css") == ours / "page.css"
    assert find_first_file(folders.styles, "tokens.css") == own / "tokens.css"


def test_layers_are_listed_as_one_folder(folders: Folders) -> None:
    """Each name once, sorted, from the upper layer that has it."""
    kinds = list_folders(*list_layer_folders(folders.templates, "kinds"))
    assert [kind.name for kind in kinds] == ["one", "own", "two"]
    assert kinds[1].is_relative_to(folders.templates[0])
    locales = list_yaml_files(*list_layer_folders(folders.templates, "locales"))
    assert [folders.path(file) for file in locales] == [
        "feuillet/templates/locales/en.yaml",
        "templates/locales/fr.yaml",
    ]


def test_a_checkout_has_one_layer(tmp_path: Path) -> None:
    """Where the project's templates are ours, none hides another, however the folder is written."""
    assert Folders.at(tmp_path, ours=tmp_path / "." / "templates" / "..").templates == (
        tmp_path / "templates",
    )


def test_paths_start_at_the_root(folders: Folders) -> None:
    """A finding names its file from the project's root, one of ours from the package, another by
    its whole path.
    """
    assert folders.path(folders.styles[0] / "base.css") == "styles/base.css"
    assert folders.path(folders.styles[1] / "base.css") == "feuillet/styles/base.css"
    assert folders.path(Path("/elsewhere/a.yaml")) == "/elsewhere/a.yaml"


def test_missing_folders_have_no_files(tmp_path: Path) -> None:
    """A project without one of the folders has no files there."""
    assert list_input_files(Folders.at(tmp_path, ours=tmp_path)) == ()


def test_a_folder_without_brochures_is_no_project(tmp_path: Path) -> None:
    """Whoever stands in the wrong folder is told so in one line, and that it was a slip of the
    command.
    """
    with pytest.raises(EngineError, match=r"has no folder brochures: .*--project") as trouble:
        find_project_folders(tmp_path)
    assert trouble.value.status is ExitStatus.USAGE
    assert "\n" not in str(trouble.value)


@pytest.mark.parametrize(
    ("place", "steps"),
    [
        ("", 0),
        ("brochures", 1),
        ("brochures/organisations/clinic", 3),
        ("templates/kinds", 2),
        ("new/empty", 2),
    ],
)
def test_the_project_is_found_from_any_folder_in_it(
    folders: Folders, place: str, steps: int
) -> None:
    """Whoever stands in one of its folders begins no project within a project."""
    here = folders.root / place
    here.mkdir(parents=True, exist_ok=True)
    with chdir(here):
        assert find_project_root() == Path(*[".."] * steps)
        assert (find_project_root() / "brochures").is_dir()


def test_a_folder_outside_any_project_is_its_own(tmp_path: Path) -> None:
    """And somebody's brochures, in a folder above, are no project."""
    (tmp_path / "brochures").mkdir()
    (tmp_path / "work").mkdir()
    with chdir(tmp_path / "work"):
        assert find_project_root() == Path()
    with chdir(tmp_path):
        assert find_project_root() == Path()
