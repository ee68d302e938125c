"""Is this machine ready? Needs the standard library alone, so that it also runs before anything is
installed.
"""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from feuillet.doctor.inspection import FONT_PACKAGE, MAKE_COMMAND, Inspection, build_inspection_row
from feuillet.doctor.libraries import (
    SHARED_LIBRARIES,
    InstallCommand,
    SharedLibrary,
    list_install_commands,
)
from feuillet.doctor.machine import Machine, detect_machine, detect_system
from feuillet.doctor.packages import (
    check_packages,
    check_python,
    check_requirements,
    list_requirements,
)
from feuillet.folders import PRODUCT_ROOT
from feuillet.messages import gettext as _

ROOT = Path(__file__).parent.parent.parent
# The pages cannot do without these two families.
FONT_FAMILIES = ("Source Sans 3", "Noto Sans")


def examine_machine(
    folders: Iterable[Path] = (ROOT / "build",),
    lock: Path = ROOT / "requirements.txt",
    machine: Machine | None = None,
) -> tuple[Inspection, ...]:
    """Everything a build needs, looked at in turn; `folders` are those that it writes to, besides
    the cache.
    """
    machine = machine or detect_machine()
    return (
        check_python(machine.python),
        *(_check_shared_library(library, machine) for library in SHARED_LIBRARIES),
        *(
            check_packages(lock, machine.installed)
            if lock.is_file()
            else [check_requirements(list_requirements(), machine.installed)]
        ),
        check_own_files(PRODUCT_ROOT),
        *(_check_font_family(family, machine.fonts, lock) for family in FONT_FAMILIES),
        *(check_folder(folder) for folder in (*folders, machine.cache)),
    )


def run_doctor() -> int:
    """Print what was found in plain lines; 1 when something is missing. For a Python without our
    packages.
    """
    checked = examine_machine()
    lacking = find_missing_items(checked)
    for mark, name, found, remedy in map(build_inspection_row, checked):
        sys.stdout.write(f"{mark:7}  {name:28}  {found:28}  {remedy}".rstrip() + "\n")
    for system, line in find_install_commands(lacking):
        sys.stdout.write(f"{system:20}  {line}\n")
    sys.stdout.write((_("not ready: see above") if lacking else _("ready")) + "\n")
    return 1 if lacking else 0


def find_missing_items(checked: Iterable[Inspection]) -> tuple[Inspection, ...]:
    return tuple(each for each in checked if each.required and not each.ok)


def find_install_commands(lacking: Iterable[Inspection]) -> tuple[InstallCommand, ...]:
    """The line to type on each system for the libraries that this one lacks, if any."""
    names = {checked.name for checked in lacking}
    packages = [library.package for library in SHARED_LIBRARIES if library.name in names]
    return list_install_commands(detect_system(), packages) if packages else ()


def _check_shared_library(library: SharedLibrary, machine: Machine) -> Inspection:
    found = next(filter(machine.opens, library.files), None)
    remedy = "" if found else list_install_commands(machine.system, [library.package])[0].line
    return Inspection(
        library.name, ok=bool(found), required=True, detail=found or _("not found"), remedy=remedy
    )


def check_own_files(folder: Path) -> Inspection:
    """Where to copy a template or a stylesheet from, to change it in a folder of one's own."""
    ok = all((folder / name).is_dir() for name in ("templates", "styles"))
    remedy = "" if ok else _("install feuillet again")
    return Inspection(
        _("feuillet's templates and styles"),
        ok=ok,
        required=True,
        detail=str(folder),
        remedy=remedy,
    )


def _check_font_family(family: str, fonts: Path | None, lock: Path) -> Inspection:
    ok = fonts is not None and (fonts / family).is_dir()
    detail = _("present") if ok else _("not found")
    remedy = MAKE_COMMAND if lock.is_file() else f"pip install {FONT_PACKAGE.replace('_', '-')}"
    return Inspection(
        _("font {family}").format(family=family),
        ok=ok,
        required=True,
        detail=detail,
        remedy="" if ok else remedy,
    )


def check_folder(folder: Path) -> Inspection:
    """A folder that is not there yet is judged by the nearest one above it that is."""
    place = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    ok = place.is_dir() and os.access(place, os.W_OK | os.X_OK)
    detail = (
        _("can be written")
        if ok
        else _("{place} is not a folder that can be written to").format(place=place)
    )
    remedy = "" if ok else _("make {place} a folder that you may write to").format(place=place)
    return Inspection(
        _("folder {folder}").format(folder=folder),
        ok=ok,
        required=True,
        detail=detail,
        remedy=remedy,
    )
