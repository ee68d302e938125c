"""Is this machine ready? Needs the standard library alone, so that it also runs before anything is
installed.
"""

import ctypes
import ctypes.util
import importlib.util
import os
import re
import shlex
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from feuillet.folders import PRODUCT_ROOT

ROOT = Path(__file__).parent.parent
_OLDEST_PYTHON = (3, 11)
# The families that styles and brands may name come from one package; these two the pages cannot do
# without.
_FONT_PACKAGE = "rendercv_fonts"
FONT_FAMILIES = ("Source Sans 3", "Noto Sans")
_MAKE_COMMAND = "make"


class Inspection(NamedTuple):
    """One thing looked at; `remedy` is the line to type on this system, empty when nothing is to be
    done.
    """

    name: str
    ok: bool
    required: bool
    detail: str
    remedy: str = ""


class _SharedLibrary(NamedTuple):
    """A shared library that WeasyPrint opens, by the file names it tries, and the Debian package
    that holds it.
    """

    name: str
    files: tuple[str, ...]
    package: str


class Machine(NamedTuple):
    """How a machine answers: its system and Python, whether a library opens, a package's version,
    fonts, cache.
    """

    system: str
    python: tuple[int, ...]
    opens: Callable[[str], bool]
    installed: Callable[[str], str | None]
    fonts: Path | None
    cache: Path


class _InstallCommand(NamedTuple):
    """The line that installs what is missing on one family of systems."""

    system: str
    line: str


SHARED_LIBRARIES = (
    # Debian renamed GLib's package between releases; Pango's brings it along under either name.
    _SharedLibrary(
        "GObject",
        ("libgobject-2.0.so.0", "libgobject-2.0.0.dylib", "libgobject-2.0-0.dll"),
        "libpango-1.0-0",
    ),
    _SharedLibrary(
        "Pango", ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll"), "libpango-1.0-0"
    ),
    _SharedLibrary(
        "PangoFT2",
        ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "libpangoft2-1.0-0.dll"),
        "libpangoft2-1.0-0",
    ),
    _SharedLibrary(
        "Fontconfig",
        ("libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig-1.dll"),
        "libfontconfig1",
    ),
    _SharedLibrary(
        "HarfBuzz",
        ("libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll"),
        "libharfbuzz0b",
    ),
    _SharedLibrary(
        "HarfBuzz subsetter",
        ("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib", "libharfbuzz-subset-0.dll"),
        "libharfbuzz-subset0",
    ),
)
# Outside Debian one package holds or brings all of LIBRARIES.
_PANGO_COMMANDS = {
    "fedora": "sudo dnf install pango",
    "macos": "brew install pango",
    "windows": "pacman -S mingw-w64-ucrt-x86_64-pango",
}
SYSTEM_NAMES = {
    "debian": "Debian, Ubuntu",
    "fedora": "Fedora",
    "macos": "macOS",
    "windows": "Windows, in MSYS2",
}


def examine_machine(
    folders: Iterable[Path] = (ROOT / "build",),
    lock: Path = ROOT / "requirements.txt",
    machine: Machine | None = None,
) -> tuple[Inspection, ...]:
    """Everything a build needs, looked at in turn; `folders` are those that it writes to, besides
    the cache.
    """
    machine = machine or _detect_machine()
    return (
        check_python(machine.python),
        *(_check_shared_library(library, machine) for library in SHARED_LIBRARIES),
        *(
            _check_packages(lock, machine.installed)
            if lock.is_file()
            else [check_requirements(_list_requirements(), machine.installed)]
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
    sys.stdout.write("not ready: see above\n" if lacking else "ready\n")
    return 1 if lacking else 0


def find_missing_items(checked: Iterable[Inspection]) -> tuple[Inspection, ...]:
    return tuple(each for each in checked if each.required and not each.ok)


def build_inspection_row(checked: Inspection) -> tuple[str, ...]:
    """What is said of one thing: mark, name, what was found, what to type."""
    mark = "ok" if checked.ok else "missing" if checked.required else "differs"
    return (mark, checked.name, checked.detail, checked.remedy)


def find_install_commands(lacking: Iterable[Inspection]) -> tuple[_InstallCommand, ...]:
    """The line to type on each system, for the libraries that this one lacks; none when it lacks
    none.
    """
    names = {checked.name for checked in lacking}
    packages = [library.package for library in SHARED_LIBRARIES if library.name in names]
    return list_install_commands(detect_system(), packages) if packages else ()


def list_install_commands(system: str, packages: Iterable[str] = ()) -> tuple[_InstallCommand, ...]:
    """The line to type on each system, this one first; `packages` are Debian's names, none for all
    of them.
    """
    wanted = sorted(set(packages) or {library.package for library in SHARED_LIBRARIES})
    lines = {"debian": f"sudo apt-get install {' '.join(wanted)}", **_PANGO_COMMANDS}
    return tuple(
        _InstallCommand(SYSTEM_NAMES[key], lines[key])
        for key in sorted(lines, key=lambda key: key != system)
    )


def check_python(version: tuple[int, ...]) -> Inspection:
    written = ".".join(map(str, version))
    ok = version[:2] >= _OLDEST_PYTHON
    remedy = "" if ok else "install Python 3.11 or newer, then: rm -r .venv && make"
    return Inspection("Python", ok=ok, required=True, detail=written, remedy=remedy)


def _check_shared_library(library: _SharedLibrary, machine: Machine) -> Inspection:
    found = next(filter(machine.opens, library.files), None)
    remedy = "" if found else list_install_commands(machine.system, [library.package])[0].line
    return Inspection(
        library.name, ok=bool(found), required=True, detail=found or "not found", remedy=remedy
    )


def find_missing_libraries(opens: Callable[[str], bool]) -> tuple[_SharedLibrary, ...]:
    """The shared libraries that this machine lacks."""
    return tuple(library for library in SHARED_LIBRARIES if not any(map(opens, library.files)))


def _check_packages(lock: Path, installed: Callable[[str], str | None]) -> tuple[Inspection, ...]:
    """One line for all that are as pinned, one for each that is not."""
    pinned = _read_pins(lock)
    strange = tuple(
        odd for name, pin in pinned if (odd := _check_package(name, pin, installed(name)))
    )
    if pinned and not any(installed(name) for name, _ in pinned):
        detail = f"none of {len(pinned)} is installed"
        return (
            Inspection(
                "Python packages", ok=False, required=True, detail=detail, remedy=_MAKE_COMMAND
            ),
        )
    detail = f"{len(pinned) - len(strange)} of {len(pinned)} as pinned"
    return (*strange, Inspection("Python packages", ok=True, required=True, detail=detail))


def check_requirements(wanted: Sequence[str], installed: Callable[[str], str | None]) -> Inspection:
    """The same without a lock file, where feuillet was installed by pip: any version that pip let
    in will do.
    """
    absent = [need for need in wanted if installed(re.split(r"[^A-Za-z0-9._-]", need)[0]) is None]
    detail = f"{len(wanted) - len(absent)} of {len(wanted)} installed"
    remedy = f"pip install {' '.join(map(shlex.quote, absent))}" if absent else ""
    return Inspection("Python packages", ok=not absent, required=True, detail=detail, remedy=remedy)


def _list_requirements() -> tuple[str, ...]:
    """What the installed feuillet asks for, as `click>=8.2`; nothing when it was not installed."""
    try:
        asked = metadata.requires("feuillet") or []
    except metadata.PackageNotFoundError:
        return ()
    return tuple(need for need in asked if "extra ==" not in need)


def check_own_files(folder: Path) -> Inspection:
    """Where to copy a template or a stylesheet from, to change it in a folder of one's own."""
    ok = all((folder / name).is_dir() for name in ("templates", "styles"))
    remedy = "" if ok else "install feuillet again"
    return Inspection(
        "feuillet's templates and styles", ok=ok, required=True, detail=str(folder), remedy=remedy
    )


def _check_package(name: str, pin: str, version: str | None) -> Inspection | None:
    if version == pin:
        return None
    # Another version may well work, but its pages are not those that were looked at.
    detail = f"{version}, but {pin} is pinned" if version else f"{pin} is not installed"
    return Inspection(
        f"Python package {name}",
        ok=False,
        required=version is None,
        detail=detail,
        remedy=_MAKE_COMMAND,
    )


def _check_font_family(family: str, fonts: Path | None, lock: Path) -> Inspection:
    ok = fonts is not None and (fonts / family).is_dir()
    detail = "present" if ok else "not found"
    remedy = _MAKE_COMMAND if lock.is_file() else f"pip install {_FONT_PACKAGE.replace('_', '-')}"
    return Inspection(
        f"font {family}", ok=ok, required=True, detail=detail, remedy="" if ok else remedy
    )


def check_folder(folder: Path) -> Inspection:
    """A folder that is not there yet is judged by the nearest one above it that is."""
    place = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    ok = place.is_dir() and os.access(place, os.W_OK | os.X_OK)
    detail = "can be written" if ok else f"{place} is not a folder that can be written to"
    remedy = "" if ok else f"make {place} a folder that you may write to"
    return Inspection(f"folder {folder}", ok=ok, required=True, detail=detail, remedy=remedy)


def _read_pins(lock: Path) -> tuple[tuple[str, str], ...]:
    """Name and exact version of each line of a lock file; none when there is no such file."""
    if not lock.is_file():
        return ()
    return tuple(
        re.findall(r"^([A-Za-z0-9._-]+)==([^\s;]+)", lock.read_text("utf-8"), re.MULTILINE)
    )


def _find_installed_version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _find_font_folder() -> Path | None:
    found = importlib.util.find_spec(_FONT_PACKAGE)
    return Path(found.origin).parent if found and found.origin else None


def _find_system_cache() -> Path:
    """Where this system keeps what a program can make again."""
    match sys.platform:
        case "darwin":
            return Path.home() / "Library" / "Caches"
        case "win32":
            return Path(os.environ.get("LOCALAPPDATA", Path.home()))
        case _:
            return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def can_open_library(file: str) -> bool:
    """Whether the system's loader opens a shared library, looked for where WeasyPrint looks."""
    for place in _list_library_places(file):
        with suppress(OSError):
            ctypes.CDLL(place)
            return True
    return False


def _list_library_places(file: str) -> Iterator[str]:
    yield file
    yield from (str(folder / file) for folder in _list_dll_folders())
    # Homebrew's folder is not among those that the loader searches by itself.
    if sys.platform == "darwin" and (
        found := ctypes.util.find_library(file.removesuffix(".dylib"))
    ):
        yield found


def _list_dll_folders() -> tuple[Path, ...]:
    """Where Windows keeps Pango; WeasyPrint reads the same variable."""
    if sys.platform != "win32":
        return ()
    given = os.environ.get(
        "WEASYPRINT_DLL_DIRECTORIES", r"C:\msys64\ucrt64\bin;C:\msys64\mingw64\bin"
    )
    return tuple(Path(folder) for folder in given.split(";"))


def _detect_machine() -> Machine:
    return Machine(
        detect_system(),
        sys.version_info[:3],
        can_open_library,
        _find_installed_version,
        _find_font_folder(),
        _find_system_cache(),
    )


def detect_system() -> str:
    release = Path("/etc/os-release")
    return identify_system(sys.platform, release.read_text("utf-8") if release.is_file() else "")


def identify_system(platform: str, os_release: str) -> str:
    """`debian`, `fedora`, `macos`, `windows`, or `other`; a descendant counts as its ancestor."""
    if platform in ("darwin", "win32"):
        return "macos" if platform == "darwin" else "windows"
    families = set(
        " ".join(re.findall(r'^ID(?:_LIKE)?="?([^"\n]*)', os_release, re.MULTILINE)).split()
    )
    if families & {"debian", "ubuntu"}:
        return "debian"
    return "fedora" if families & {"fedora", "rhel", "centos"} else "other"
