"""The machine under our feet: its system, its loader, its fonts and its cache."""

import ctypes
import ctypes.util
import importlib.util
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from feuillet.doctor.inspection import FONT_PACKAGE


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


def _find_installed_version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _find_font_folder() -> Path | None:
    found = importlib.util.find_spec(FONT_PACKAGE)
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


def detect_machine() -> Machine:
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
