"""Font families that PyPI has as `fontpkg-<name>`: which there are, and which this machine has.

Such a package has the files of Google Fonts unchanged, and says in metadata.json what they are.
"""

import hashlib
import json
import re
import shlex
import sys
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from feuillet.families.family_names import normalise_family_name

# Free licences under which a document may carry a font (SPDX).
_FREE_LICENCES = {"OFL-1.0", "OFL-1.1", "Apache-2.0", "UFL-1.0", "Ubuntu-font-1.0"}
PACKAGE_LIST = Path(__file__).with_name("packaged.txt")
REGULAR_WEIGHT, BOLD_WEIGHT = 400, 700


class PackagedFamily(NamedTuple):
    """A family as its package has it: upright files by weight, those of every weight under none."""

    family: str
    files: tuple[tuple[int | None, Path], ...]
    # The lightest and the boldest that a file of every weight can be.
    range: tuple[float, float] = (REGULAR_WEIGHT, REGULAR_WEIGHT)

    def has(self, weight: int) -> bool:
        return any(known == weight for known, _unused in self.files) or self.varies(weight)

    def varies(self, weight: int) -> bool:
        low, high = self.range
        return low <= weight <= high and any(known is None for known, _unused in self.files)

    def clamped(self, weight: int) -> float:
        """As far as a file of every weight goes towards one."""
        return min(max(weight, self.range[0]), self.range[1])

    def nearest(self, weight: int) -> tuple[int | None, Path]:
        """The file to set a weight in: its own, one of every weight, or the next best."""
        return min(
            self.files,
            key=lambda each: _VARIABLE_FILE_RANK if each[0] is None else abs(each[0] - weight),
        )


# A file of every weight comes behind one of the very weight, and before all others.
_VARIABLE_FILE_RANK = 1


@lru_cache(maxsize=1)
def read_package_names() -> dict[str, str]:
    """What stands behind `fontpkg-` in the names of packages, by the family's normalised name."""
    lines = PACKAGE_LIST.read_text(encoding="utf-8").splitlines()
    return {normalise_family_name(line): line for line in lines if not line.startswith("#")}


def find_installed_family(family: str) -> PackagedFamily | None:
    """A family whose package is installed, where its licence is free."""
    name = read_package_names().get(normalise_family_name(family)) or re.sub(
        r"[^a-z0-9]+", "-", family.lower()
    ).strip("-")
    found = find_spec(f"fontpkg_{name.replace('-', '_')}")
    if found is None or found.origin is None:
        return None
    folder = Path(found.origin).parent
    try:
        said = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
        packaged = _build_packaged_family(said, folder)
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        # No package of that sort, whatever it is.
        return None
    right = (
        said.get("license") in _FREE_LICENCES
        and packaged.files
        and all(path.is_file() for _unused, path in packaged.files)
        and normalise_family_name(packaged.family) == normalise_family_name(family)
    )
    return packaged if right else None


def _build_packaged_family(said: dict[str, Any], folder: Path) -> PackagedFamily:
    upright = (each for each in said["files"] if each.get("style", "normal") == "normal")
    files = tuple(
        (None if each.get("variable") else int(each["weight"]), folder / each["path"])
        for each in upright
    )
    ranges = [(axis["min"], axis["max"]) for axis in said.get("axes", ()) if axis["tag"] == "wght"]
    return PackagedFamily(str(said["family"]), files, *ranges)


@lru_cache(maxsize=64)
def _compute_files_fingerprint(files: tuple[tuple[Path, int], ...]) -> str:
    """16 hex digits of what files hold, given with the time of their last change."""
    found = hashlib.sha256()
    for path, _unused in files:
        found.update(path.read_bytes())
    return found.hexdigest()[:16]


def compute_family_fingerprint(packaged: PackagedFamily) -> str:
    """16 hex digits of the files that we set in: another version of the package has others."""
    used = sorted({packaged.nearest(weight)[1] for weight in (REGULAR_WEIGHT, BOLD_WEIGHT)})
    return _compute_files_fingerprint(tuple((path, path.stat().st_mtime_ns) for path in used))


def build_install_command(family: str) -> str:
    """The line that installs a family; empty where there is no such package."""
    name = read_package_names().get(normalise_family_name(family))
    return f"{find_python_command()} -m pip install fontpkg-{name}" if name else ""


def find_python_command() -> str:
    """How to call the Python that runs us: that of an environment by its place from here."""
    here = Path(sys.executable)
    if sys.prefix == sys.base_prefix:
        return "python3"
    return shlex.quote(
        str(here.relative_to(Path.cwd()) if here.is_relative_to(Path.cwd()) else here)
    )
