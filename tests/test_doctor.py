"""Whether the doctor sees what a machine lacks, and names the line that mends it."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from feuillet import doctor
from feuillet.doctor.inspection import Inspection, build_inspection_row
from feuillet.doctor.libraries import (
    SHARED_LIBRARIES,
    SYSTEM_NAMES,
    find_missing_libraries,
    list_install_commands,
)
from feuillet.doctor.machine import Machine, can_open_library, identify_system
from feuillet.doctor.packages import check_python, check_requirements
from feuillet.folders import PRODUCT_ROOT
from feuillet.model.brand import SHIPPED_FAMILIES

DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'
UBUNTU = "ID=ubuntu\nID_LIKE=debian\n"
MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'
ROCKY = 'ID="rocky"\nID_LIKE="rhel centos fedora"\n'
LACKS_SUBSETTER = "libharfbuzz-subset.so.0"


@pytest.fixture
def fonts(tmp_path: Path) -> Path:
    """A folder with the families that pages need."""
    for family in doctor.FONT_FAMILIES:
        (tmp_path / "fonts" / family).mkdir(parents=True)
    return tmp_path / "fonts"


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    """A lock file of two packages, as pip-compile writes it."""
    path = tmp_path / "requirements.txt"
    path.write_text(
        "# make lock\nclick==8.5.1      # via feuillet\nPyYAML==6.0.3 ; python_version > '3'\n",
        "utf-8",
    )
    return path


def machine(
    fonts: Path, system: str = "debian", lacks: str = "", click: str | None = "8.5.1"
) -> Machine:
    """A Linux machine that has everything but what a test takes away."""
    versions = {"click": click, "PyYAML": "6.0.3"}
    cache = fonts.parent / "cache"
    return Machine(
        system, (3, 12, 4), lambda file: ".so" in file and file != lacks, versions.get, fonts, cache
    )


def wanting(report: tuple[Inspection, ...]) -> dict[str, str]:
    return {checked.name: checked.remedy for checked in report if not checked.ok}


def test_a_complete_machine_lacks_nothing(fonts: Path, lock: Path, tmp_path: Path) -> None:
    """Where all is there, nothing is reported and there is nothing to type."""
    report = doctor.examine_machine([tmp_path / "build"], lock, machine(fonts))
    assert wanting(report) == {}
    assert not any(checked.remedy for checked in report)


@pytest.mark.parametrize(
    ("system", "line"),
    [
        ("debian", "sudo apt-get install libharfbuzz-subset0"),
        ("fedora", "sudo dnf install pango"),
        ("macos", "brew install pango"),
    ],
)
def test_a_missing_library_has_a_line_to_type(
    fonts: Path, lock: Path, system: str, line: str
) -> None:
    """A missing library is required, and its remedy is this system's."""
    report = doctor.examine_machine([], lock, machine(fonts, system, lacks=LACKS_SUBSETTER))
    assert wanting(report) == {"HarfBuzz subsetter": line}
    assert all(checked.required for checked in report)


def test_a_missing_package_is_required(fonts: Path, lock: Path) -> None:
    """A package that is not installed stops the build; make installs it."""
    report = doctor.examine_machine([], lock, machine(fonts, click=None))
    assert wanting(report) == {"Python package click": "make"}
    assert [checked.required for checked in report if not checked.ok] == [True]


def test_an_empty_environment_is_one_line(fonts: Path, lock: Path) -> None:
    """Where no package is installed, one line says so, and it is required."""
    nothing = machine(fonts)._replace(installed=lambda _: None)
    assert [each for each in doctor.examine_machine([], lock, nothing) if not each.ok] == [
        Inspection(
            "Python packages",
            ok=False,
            required=True,
            detail="none of 2 is installed",
            remedy="make",
        )
    ]


def test_another_version_is_told_but_does_not_stop(fonts: Path, lock: Path) -> None:
    """A package in another version than the pinned one is reported, and not required."""
    report = doctor.examine_machine([], lock, machine(fonts, click="8.2.0"))
    assert [(checked.detail, checked.required) for checked in report if not checked.ok] == [
        ("8.2.0, but 8.5.1 is pinned", False)
    ]


def test_missing_fonts_are_told(lock: Path, tmp_path: Path) -> None:
    """Without the font package every family is missing."""
    report = doctor.examine_machine([], lock, machine(tmp_path / "nowhere"))
    assert list(wanting(report)) == [f"font {family}" for family in doctor.FONT_FAMILIES]


def test_an_old_python_is_told() -> None:
    """Python 3.10 is too old, 3.11 is not."""
    assert not check_python((3, 10, 13)).ok
    assert check_python((3, 11, 0)).ok


def test_a_file_in_the_way_of_the_output_is_told(tmp_path: Path) -> None:
    """A folder below a file can never be written; one that is not there yet can."""
    (tmp_path / "taken").write_text("")
    assert not doctor.check_folder(tmp_path / "taken" / "build").ok
    assert doctor.check_folder(tmp_path / "not" / "there" / "yet").ok


def test_this_system_comes_first() -> None:
    """The reader's own system is the first line; the others follow, for a helper elsewhere."""
    assert list_install_commands("fedora")[0].system == "Fedora"
    assert {remedy.line.split()[-1] for remedy in list_install_commands("macos")[1:]} >= {
        "pango",
        "libpangoft2-1.0-0",
    }


@pytest.mark.parametrize(
    ("platform", "release", "system"),
    [
        ("linux", DEBIAN, "debian"),
        ("linux", UBUNTU, "debian"),
        ("linux", MINT, "debian"),
        ("linux", ROCKY, "fedora"),
        ("linux", "ID=arch\n", "other"),
        ("darwin", "", "macos"),
        ("win32", "", "windows"),
    ],
)
def test_a_system_is_known_by_its_family(platform: str, release: str, system: str) -> None:
    """A descendant of Debian or Fedora takes the same line as its ancestor."""
    assert identify_system(platform, release) == system


def test_this_machine_opens_what_it_has() -> None:
    """The probe opens libraries of this machine, on which the tests lay pages out, and no other."""
    assert find_missing_libraries(can_open_library) == ()
    assert not can_open_library("libno-such-library.so.0")


def test_the_cache_is_looked_at(fonts: Path, lock: Path) -> None:
    """A cache that cannot be written to stops the build, so it is told."""
    (fonts.parent / "cache").write_text("a file in its place", "utf-8")
    assert list(wanting(doctor.examine_machine([], lock, machine(fonts)))) == [
        f"folder {fonts.parent / 'cache'}"
    ]


def test_the_families_looked_for_are_shipped() -> None:
    """The doctor cannot import the models, so it names families itself: they are among those that
    we ship.
    """
    assert set(doctor.FONT_FAMILIES) <= set(SHIPPED_FAMILIES)


def test_every_library_is_looked_for_on_three_systems() -> None:
    """Each library has a name for Linux, macOS and Windows."""
    assert {
        tuple(Path(file.replace(".so.", ".so#")).suffix[:3] for file in one.files)
        for one in SHARED_LIBRARIES
    } == {(".so", ".dy", ".dl")}


def test_without_a_lock_any_version_will_do() -> None:
    """Installed by pip, a package is asked for by its requirement; what is missing has a line to
    type.
    """
    versions = {"click": "8.5.1"}.get
    assert check_requirements(["click>=8.2"], versions).ok
    assert (
        check_requirements(["click>=8.2", "weasyprint==70.*"], versions).remedy
        == "pip install 'weasyprint==70.*'"
    )


def test_our_templates_are_told_where_they_stand(tmp_path: Path) -> None:
    """Whoever wants to change one copies it from there; a damaged installation is told."""
    assert doctor.check_own_files(PRODUCT_ROOT) == (
        "feuillet's templates and styles",
        True,
        True,
        str(PRODUCT_ROOT),
        "",
    )
    assert not doctor.check_own_files(tmp_path).ok


def test_what_is_missing_is_told_apart_from_what_differs() -> None:
    """A pinned package in another version does not keep anyone from building."""
    lacking = Inspection("Pango", ok=False, required=True, detail="not found", remedy="apt")
    other = Inspection("Pango", ok=False, required=False, detail="1.0")
    assert [build_inspection_row(each)[0] for each in (lacking, other)] == [
        "missing",
        "differs",
    ]
    assert doctor.find_missing_items([lacking, other]) == (lacking,)


def test_a_missing_library_has_a_line_for_each_system() -> None:
    """Debian, Fedora and macOS: whoever reads finds their own; nothing is said where nothing is
    missing.
    """
    found = doctor.find_install_commands(
        [Inspection(SHARED_LIBRARIES[-1].name, ok=False, required=True, detail="not found")]
    )
    assert {system for system, _ in found} == set(SYSTEM_NAMES.values())
    assert any(SHARED_LIBRARIES[-1].package in line for _, line in found)
    assert doctor.find_install_commands([]) == ()


def test_the_doctor_needs_no_package(tmp_path: Path) -> None:
    """Without any package the front door still calls the doctor, who says what is missing, with
    status 1.
    """
    for name in ("generate.py", "requirements.txt"):
        shutil.copy(doctor.ROOT / name, tmp_path)
    shutil.copytree(doctor.ROOT / "feuillet", tmp_path / "feuillet")
    # -S leaves out the folder that packages are installed in.
    command = [sys.executable, "-S", str(tmp_path / "generate.py"), "doctor"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert re.search(
        r"^missing +Python packages +none of \d+ is installed +make$", done.stdout, re.MULTILINE
    )
    assert done.stdout.endswith("not ready: see above\n")
    assert done.stderr == ""
