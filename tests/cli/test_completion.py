"""What the Tab key offers."""

import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from feuillet.cli.front import command_group
from feuillet.editions import EDITIONS, EditionName
from feuillet.profiles import PROFILES, ProfileName

ORGANISATIONS = "brochures/organisations"
OURS = Path(__file__).parents[2] / "templates"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Folders and lines such as a project has."""
    for name in (
        "brochures/procedures/aa",
        "brochures/procedures/ab",
        "brochures/procedures/.hidden",
        "templates/kinds/house-style",
        "templates/locales",
        f"{ORGANISATIONS}/one",
        f"{ORGANISATIONS}/two",
    ):
        (tmp_path / name).mkdir(parents=True)
    for name in ("fr.yaml", "de.yaml", "notes.txt"):
        (tmp_path / "templates/locales" / name).touch()
    (tmp_path / ORGANISATIONS / "one" / "organisation.yaml").write_text(
        "id: one\nsites:\n  # A comment.\n  - id: park\n    name: Park\n\n  - {id: mill, "
        "name: Mill}\n"
        'practitioners:\n  - id: "dr-a"\n    site: park\nother:\n  - id: none\n',
        "utf-8",
    )
    (tmp_path / ORGANISATIONS / "two" / "organisation.yaml").write_text(
        "sites:\n- id: port", "utf-8"
    )
    return tmp_path


def with_ours(folder: str, *own: str, start: str = "") -> list[str]:
    """What a project has, and what the product brings."""
    ours = {entry.name.removesuffix(".yaml") for entry in (OURS / folder).iterdir()}
    return sorted(name for name in {*ours, *own} if name.startswith(start))


def offered(project: Path, *typed: str) -> list[str]:
    """What is offered for the last word typed, which may be empty."""
    shell = ShellComplete(command_group, {"obj": project}, "feuillet", "_FEUILLET_COMPLETE")
    return [item.value for item in shell.get_completions(list(typed[:-1]), typed[-1])]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        (("build", "--procedure", ""), ["aa", "ab"]),
        (("build", "--procedure", "aa", "--procedure", "ab"), ["ab"]),
        (("build", "--organisation", ""), ["one", "two"]),
        (("build", "--kind", "h"), with_ours("kinds", "house-style", start="h")),
        (("build", "--language", ""), with_ours("locales", "de", "fr")),
        (("build", "--site", ""), ["all", "mill", "park", "port"]),
        (("build", "--organisation", "one", "--site", ""), ["all", "mill", "park"]),
        (("build", "--practitioner", "d"), ["dr-a"]),
        (("build", "--organisation", "nobody", "--site", ""), ["all"]),
        (("build", "--edition", "l"), ["large-print"]),
        (("build", "--profile", "p"), ["print"]),
        (("new", ""), ["procedure", "organisation", "kind", "language"]),
        (("new", "procedure", "x", "--language", "d"), with_ours("locales", "de", start="d")),
        (("do",), ["doctor"]),
        (("build", "--org"), ["--organisation"]),
    ],
)
def test_names_are_offered(small: Path, typed: tuple[str, ...], names: list[str]) -> None:
    """Ids of folders and languages of files, those of ours included; an organisation's sites and
    people.
    """
    assert offered(small, *typed) == names


def test_the_project_may_be_named_before(small: Path, tmp_path: Path) -> None:
    """--project counts for what is offered, too."""
    assert offered(tmp_path / "elsewhere", "--project", str(small), "build", "--procedure", "") == [
        "aa",
        "ab",
    ]
    assert offered(tmp_path / "elsewhere", "build", "--procedure", "") == []


def test_editions_profiles_and_persons_are_those_of_the_model() -> None:
    """Written down twice, because the model is too slow to import for a press of Tab."""
    assert get_args(EditionName) == tuple(EDITIONS)
    assert get_args(ProfileName) == tuple(PROFILES)


@pytest.mark.parametrize("shell", [BashComplete, ZshComplete, FishComplete])
def test_each_shell_has_its_script(shell: type[ShellComplete]) -> None:
    """The line that --help shows asks for this script."""
    assert "_FEUILLET_COMPLETE" in shell(
        command_group, {}, "feuillet", "_FEUILLET_COMPLETE"
    ).source_template % {
        "complete_func": "f",
        "complete_var": "_FEUILLET_COMPLETE",
        "prog_name": "feuillet",
    }


def test_completion_loads_no_models(small: Path) -> None:
    """A press of Tab answers at once: neither records nor YAML nor layout are loaded."""
    program = (
        "import sys; from feuillet.cli import run_command\n"
        "sys.argv[0] = 'feuillet'\n"
        "try: run_command([])\n"
        "finally: print(*sys.modules, file=sys.stderr)"
    )
    words = {"COMP_WORDS": f"feuillet --project {small} build --kind house", "COMP_CWORD": "5"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={
            "_FEUILLET_COMPLETE": "bash_complete",
            "PYTHONPATH": str(Path(__file__).parents[2]),
            **words,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "plain,house-style\n"
    assert not {"pydantic", "yaml", "jinja2", "weasyprint"} & set(done.stderr.split())
