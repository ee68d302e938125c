"""What, besides the sheet, decides the bytes of a PDF; read without importing any of it."""

import ctypes
import hashlib
from importlib.metadata import version

from feuillet.folders import PACKAGE_FOLDER
from feuillet.version import VERSION

_DECIDING_PACKAGES = (
    "weasyprint",
    "pydyf",
    "fonttools",
    "brotli",
    "rendercv-fonts",
    "tinycss2",
    "cssselect2",
    "pyphen",
    "Pillow",
    "pikepdf",
    "uharfbuzz",
)
# Our own code that decides it, and what a proof goes by.
_DECIDING_CODE = (
    *(f"{folder}/**/*.py" for folder in ("fonts", "imprint", "layout", "pdf", "prove", "web")),
    *("compose/runts.py", "compose/overflow.py", "artwork/paper.py"),
    *("palette.py", "editions.py", "profiles.py"),
)
# What tells a library's version, and the file names it has on Linux, macOS and Windows.
NATIVE_LIBRARIES = (
    ("pango_version_string", ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll")),
    ("hb_version_string", ("libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll")),
    (
        "hb_version_string",
        ("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib", "libharfbuzz-subset-0.dll"),
    ),
)


def identify_engine() -> str:
    """One line that differs when another engine would lay out."""
    packages = (f"{name} {version(name)}" for name in _DECIDING_PACKAGES)
    libraries = (
        f"{files[0]} {find_native_version(function, files)}" for function, files in NATIVE_LIBRARIES
    )
    return " ".join((f"feuillet {digest_own_code()}", *packages, *libraries))


def digest_own_code() -> str:
    """64 hex digits of what lays out and proves: a file proven by other rules is to be proven
    again.
    """
    digest = hashlib.sha256(VERSION.encode())
    for pattern in _DECIDING_CODE:
        for path in sorted(PACKAGE_FOLDER.glob(pattern)):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def find_native_version(function: str, files: tuple[str, ...]) -> str:
    """The version that a shared library gives of itself; “absent” when no file opens."""
    for file in files:
        try:
            tell = getattr(ctypes.CDLL(file), function)
        except (OSError, AttributeError):
            continue
        tell.restype = ctypes.c_char_p
        return str(tell().decode())
    return "absent"
