"""No option writes over what is read, what Git keeps, or a file that is none of the command's."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import chdir
from pathlib import Path
from typing import NamedTuple

import click
import pytest

from feuillet.cli.front import command_group
from feuillet.findings import ExitStatus
from feuillet.folders import find_project_folders
from feuillet.publish.permits import describe_patient_list_exposure
from tests.cli.conftest import CONTENT, ROOT, copied
from tests.sample import CLINIC, PROCEDURE

Answer = Callable[..., tuple[int, str, str]]
GIT = shutil.which("git") or "git"
LIST = "people.csv"
ASKED = ("--procedure", PROCEDURE, "--organisation", CLINIC)
# How each command is typed that writes where one says; what it reads is no option of these.
TYPED = {
    "build": ("build", *ASKED, "--language", "fr"),
    "batch": ("batch", LIST, *ASKED),
    "batch --template": ("batch", *ASKED, "--template"),
    "review": ("review",),
}
READ = {("batch", "people")}


class Writes(NamedTuple):
    """An option that names what is written, as it is typed, and the command before it."""

    command: tuple[str, ...]
    option: tuple[str, ...]
    folder: bool

    def typed(self, place: str) -> tuple[str, ...]:
        return (*self.command, *self.option, place)


def writing() -> Iterator[Writes]:
    """Every option and argument that names a file or a folder, but for those that are read."""
    for name, command in command_group.commands.items():
        for each in command.params:
            reads = isinstance(each.type, click.Path) and each.type.exists
            named = isinstance(each.type, (click.Path, click.File)) and not reads
            if named and (name, each.name) not in READ:
                folder = isinstance(each.type, click.Path) and (
                    not each.type.file_okay or each.name == "output"
                )
                yield Writes(TYPED[name], (each.opts[0],), folder)
    yield Writes(TYPED["batch --template"], (), folder=False)


EACH = tuple(writing())
FILES, FOLDERS = ([each for each in EACH if each.folder is folder] for folder in (False, True))


def shown(each: Writes) -> str:
    return " ".join((each.command[0], *(each.option or ("--template",))))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that Git looks after, with a file and a folder of its own, and a list."""
    root = copied(ROOT, tmp_path_factory.mktemp("kept") / "project", CONTENT)
    (root / ".gitignore").write_text("/build/\n/*.csv\n/today*\n", "utf-8")
    for name in ("README.md", "docs/law.md"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(name, "utf-8")
    for line in (("init", "--quiet"), ("add", "README.md", "docs", "brochures")):
        subprocess.run([GIT, *line], cwd=root, check=True)
    (root / "notes.txt").write_text("mine", "utf-8")
    (root / LIST).write_text("Nom de naissance;Prénoms;Date de naissance\nA;B;1/2/1960\n", "utf-8")
    (root / "public").mkdir()
    (root / "public" / "manifest.json").write_text('{"documents": []}', "utf-8")
    return root


def told(answer: Answer, root: Path, *typed: str) -> str:
    """What a command says that is refused; nothing in the project has changed."""
    before = contents(root)
    with chdir(root):
        status, printed, said = answer(Path(), *typed, "--today", "2026-11-23")
    assert (status, printed) == (ExitStatus.USAGE, ""), said
    assert said.startswith("feuillet: cannot write ")
    assert contents(root) == before
    return said


def contents(root: Path) -> dict[Path, bytes]:
    files = (path for path in root.rglob("*") if path.is_file() and ".git" not in path.parts)
    return {path: path.read_bytes() for path in files}


@pytest.mark.needs("git")
@pytest.mark.parametrize("force", [(), ("--force",)], ids=["", "force"])
@pytest.mark.parametrize(
    "place",
    [
        f"brochures/organisations/{CLINIC}/organisation.yaml",
        "brochures/new",
        "templates/locales/fr.yaml",
        "styles/new",
        ".git/config",
    ],
)
@pytest.mark.parametrize("each", EACH, ids=shown)
def test_nothing_that_is_read_is_written_over(
    shared: Path, answer: Answer, each: Writes, place: str, force: tuple[str, ...]
) -> None:
    """Neither a file of the project's content nor a new one beside it, whatever is forced."""
    if each.folder:
        place = (
            place.removesuffix("/organisation.yaml")
            .removesuffix("/fr.yaml")
            .removesuffix("/config")
        )
    assert "name " in told(answer, shared, *each.typed(place), *force)


@pytest.mark.needs("git")
@pytest.mark.parametrize("each", FILES, ids=shown)
def test_a_file_that_git_keeps_stays(shared: Path, answer: Answer, each: Writes) -> None:
    """The README is a README, and not the documents of a list."""
    said = told(answer, shared, *each.typed("README.md"))
    assert "Git" in said


@pytest.mark.parametrize("each", FILES, ids=shown)
def test_a_file_of_somebody_else_stays(
    shared: Path, answer: Answer, each: Writes, tmp_path: Path
) -> None:
    """Outside the project too; --force is named."""
    mine = tmp_path / "mine.txt"
    mine.write_text("mine", "utf-8")
    said = told(answer, shared, *each.typed(str(mine)))
    assert "is none that this command wrote" in said
    assert "--force" in said
    assert mine.read_text("utf-8") == "mine"


@pytest.mark.parametrize(("option", "suffix"), [("--merge", ".pdf"), ("--zip", ".zip")])
def test_a_file_is_called_what_it_is(
    shared: Path, answer: Answer, tmp_path: Path, option: str, suffix: str
) -> None:
    """Another program would open it otherwise, and nobody could read it."""
    for name in ("m.txt", "m"):
        said = told(answer, shared, *TYPED["batch"], option, str(tmp_path / name), "--force")
        assert f"end its name in {suffix}" in said


@pytest.mark.parametrize("each", FILES, ids=shown)
def test_the_list_stays(shared: Path, answer: Answer, each: Writes) -> None:
    """Neither by its name nor by another that leads to it; forced only where it is not read."""
    reads = LIST in each.command
    told(answer, shared, *each.typed(LIST), *(("--force",) if reads else ()))
    told(answer, shared, *each.typed(f"docs/../{LIST}"))
    link = shared.parent / "link.csv"
    link.unlink(missing_ok=True)
    link.symlink_to(shared / LIST)
    told(answer, shared, *each.typed(str(link)), *(("--force",) if reads else ()))


@pytest.mark.needs("git")
@pytest.mark.parametrize("place", [".", "..", "docs"])
@pytest.mark.parametrize("each", FOLDERS, ids=shown)
def test_a_folder_of_something_else_takes_no_document(
    shared: Path, answer: Answer, each: Writes, place: str
) -> None:
    """The project itself, what holds it, and what Git keeps files in."""
    told(answer, shared, *each.typed(place))


@pytest.mark.needs("git")
@pytest.mark.parametrize("place", ["build", "build/x", "public", "public/x", "new"])
@pytest.mark.parametrize("each", [each for each in EACH if each.command[0] == "batch"], ids=shown)
def test_what_concerns_patients_is_not_put_where_others_look(
    shared: Path, answer: Answer, each: Writes, place: str
) -> None:
    """Neither among published documents nor where `git add` would take it up, forced or not."""
    if each.option == ("--cache",):
        return
    place = place if each.folder else f"{place}/a"
    told(answer, shared, *each.typed(place), "--force")


def test_published_documents_are_not_put_among_those_of_a_list(
    shared: Path, answer: Answer, tmp_path: Path
) -> None:
    """Whoever publishes the folder would publish the patients' as well."""
    (tmp_path / ".batch.json").write_text("{}", "utf-8")
    assert "documents of a list" in told(
        answer, shared, *TYPED["build"], "--output", str(tmp_path), "--force"
    )


@pytest.mark.parametrize("name", ["manifest.json", ".batch.json"])
def test_layouts_are_not_kept_among_documents(
    shared: Path, answer: Answer, tmp_path: Path, name: str
) -> None:
    """Whoever publishes a folder would publish them as well."""
    (tmp_path / name).write_text('{"documents": []}', "utf-8")
    said = told(answer, shared, *TYPED["build"], "--cache", str(tmp_path), "--force")
    assert "documents stand there" in said


def test_another_programs_manifest_stays(shared: Path, answer: Answer, tmp_path: Path) -> None:
    """Nobody is told to remove it."""
    (tmp_path / "manifest.json").write_text('{"name": "an app"}', "utf-8")
    said = told(answer, shared, *TYPED["build"], "--output", str(tmp_path))
    assert (
        "its manifest.json is another program’s; name a folder of their own with --output" in said
    )


def test_every_command_that_writes_has_one_way_to_force_it() -> None:
    """One option, with the same words in each --help."""
    said = {
        option.help
        for each in EACH
        for option in command_group.commands[each.command[0]].params
        if isinstance(option, click.Option) and option.name == "force"
    }
    assert said == {"Replace what stands there already; never what the command reads."}


def test_a_calendar_of_ours_is_written_anew(shared: Path, answer: Answer, tmp_path: Path) -> None:
    """The file that `review` wrote is replaced, and another only with --force."""
    place = str(tmp_path / "reviews.ics")
    for _ in range(2):
        assert answer(shared, "review", "--ics", place)[0] == 0
    Path(place).write_text("BEGIN:VCALENDAR\nPRODID:-//another//\n", "utf-8")
    assert answer(shared, "review", "--ics", place)[0] == ExitStatus.USAGE
    assert answer(shared, "review", "--ics", place, "--force")[0] == 0
    assert b"feuillet" in Path(place).read_bytes()


@pytest.mark.needs("git")
def test_a_list_that_git_keeps_or_would_take_up_is_warned_of(shared: Path) -> None:
    """Names of patients would be in each copy; a list that it passes by is told nothing."""
    (shared / "kept.txt").write_text("A", "utf-8")
    (shared / "new.txt").write_text("A", "utf-8")
    subprocess.run([GIT, "add", "kept.txt"], cwd=shared, check=True)

    def told_of(name: str) -> list[str]:
        return list(describe_patient_list_exposure(shared / name, find_project_folders(shared)))

    try:
        assert told_of("kept.txt")[0].startswith(f"Git keeps {shared / 'kept.txt'}, a list of")
        assert told_of("new.txt")[0].startswith(f"Git would take up {shared / 'new.txt'}, a list")
        assert told_of(LIST) == []
    finally:
        subprocess.run([GIT, "rm", "--quiet", "--force", "kept.txt"], cwd=shared, check=True)
        (shared / "new.txt").unlink()
