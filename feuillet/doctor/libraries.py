"""The shared libraries that layout opens, and the line that installs them on each system."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from feuillet.messages import N_
from feuillet.messages import gettext as _


class SharedLibrary(NamedTuple):
    """A shared library that WeasyPrint opens, by the file names it tries, and the Debian package
    that holds it.
    """

    name: str
    files: tuple[str, ...]
    package: str


class InstallCommand(NamedTuple):
    """The line that installs what is missing on one family of systems."""

    system: str
    line: str


SHARED_LIBRARIES = (
    # Debian renamed GLib's package between releases; Pango's brings it along under either name.
    SharedLibrary(
        "GObject",
        ("libgobject-2.0.so.0", "libgobject-2.0.0.dylib", "libgobject-2.0-0.dll"),
        "libpango-1.0-0",
    ),
    SharedLibrary(
        "Pango", ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll"), "libpango-1.0-0"
    ),
    SharedLibrary(
        "PangoFT2",
        ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "libpangoft2-1.0-0.dll"),
        "libpangoft2-1.0-0",
    ),
    SharedLibrary(
        "Fontconfig",
        ("libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig-1.dll"),
        "libfontconfig1",
    ),
    SharedLibrary(
        "HarfBuzz",
        ("libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll"),
        "libharfbuzz0b",
    ),
    SharedLibrary(
        "HarfBuzz subsetter",
        ("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib", "libharfbuzz-subset-0.dll"),
        "libharfbuzz-subset0",
    ),
)


# Outside Debian one package holds or brings all of SHARED_LIBRARIES.
_PANGO_COMMANDS = {
    "fedora": "sudo dnf install pango",
    "macos": "brew install pango",
    "windows": "pacman -S mingw-w64-ucrt-x86_64-pango",
}


SYSTEM_NAMES = {
    "debian": "Debian, Ubuntu",
    "fedora": "Fedora",
    "macos": "macOS",
    "windows": N_("Windows, in MSYS2"),
}


def list_install_commands(system: str, packages: Iterable[str] = ()) -> tuple[InstallCommand, ...]:
    """The line to type on each system, this one first; `packages` are Debian's names, none for all
    of them.
    """
    wanted = sorted(set(packages) or {library.package for library in SHARED_LIBRARIES})
    lines = {"debian": f"sudo apt-get install {' '.join(wanted)}", **_PANGO_COMMANDS}
    return tuple(
        InstallCommand(_(SYSTEM_NAMES[key]), lines[key])
        for key in sorted(lines, key=lambda key: key != system)
    )


def find_missing_libraries(opens: Callable[[str], bool]) -> tuple[SharedLibrary, ...]:
    """The shared libraries that this machine lacks."""
    return tuple(library for library in SHARED_LIBRARIES if not any(map(opens, library.files)))
