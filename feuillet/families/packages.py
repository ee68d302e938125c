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

from feuillet.families.naming import spelled

# Free licences under which a document may carry a font (SPDX).
LICENCES = {"OFL-1.0", "OFL-1.1", "Apache-2.0", "UFL-1.0", "Ubuntu-font-1.0"}
LIST = Path(__file__).with_name("packaged.txt")
REGULAR, BOLD = 400, 700


class Packaged(NamedTuple):
    """A family as its package has it: upright files by weight, those of every weight under none."""

    family: str
    files: tuple[tuple[int | None, Path], ...]
    # The lightest and the boldest that a file of every weight can be.
    range: tuple[float, float] = (REGULAR, REGULAR)

    def has(self, weight: int) -> bool:
        return any(known == weight for known, _ in self.files) or self.varies(weight)

    def varies(self, weight: int) -> bool:
        low, high = self.range
        return low <= weight <= high and any(known is None for known, _ in self.files)

    def clamped(self, weight: int) -> float:
        """As far as a file of every weight goes towards one."""
        return min(max(weight, self.range[0]), self.range[1])

    def nearest(self, weight: int) -> tuple[int | None, Path]:
        """The file to set a weight in: its own, one of every weight, or the next best."""
        return min(self.files, key=lambda each: WORST if each[0] is None else abs(each[0] - weight))


# A file of every weight comes behind one of the very weight, and before all others.
WORST = 1


@lru_cache(maxsize=1)
def on_offer() -> dict[str, str]:
    """What stands behind `fontpkg-` in the names of packages, by the family as `spelled`."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    return {spelled(line): line for line in lines if not line.startswith("#")}


def installed(family: str) -> Packaged | None:
    """A family whose package is installed, where its licence is free."""
    name = on_offer().get(spelled(family)) or re.sub(r"[^a-z0-9]+", "-", family.lower()).strip("-")
    found = find_spec(f"fontpkg_{name.replace('-', '_')}")
    if found is None or found.origin is None:
        return None
    folder = Path(found.origin).parent
    try:
        said = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
        packaged = described(said, folder)
    except (OSError, ValueError, LookupError, TypeError):
        # No package of that sort, whatever it is.
        return None
    right = (
        said.get("license") in LICENCES
        and packaged.files
        and spelled(packaged.family) == spelled(family)
    )
    return packaged if right else None


def described(said: dict[str, Any], folder: Path) -> Packaged:
    upright = (each for each in said["files"] if each.get("style", "normal") == "normal")
    files = tuple(
        (None if each.get("variable") else int(each["weight"]), folder / each["path"])
        for each in upright
    )
    ranges = [(axis["min"], axis["max"]) for axis in said.get("axes", ()) if axis["tag"] == "wght"]
    return Packaged(str(said["family"]), files, *ranges)


@lru_cache(maxsize=64)
def digest(files: tuple[tuple[Path, int], ...]) -> str:
    """16 hex digits of what files hold, given with the time of their last change."""
    found = hashlib.sha256()
    for path, _ in files:
        found.update(path.read_bytes())
    return found.hexdigest()[:16]


def content(packaged: Packaged) -> str:
    """16 hex digits of the files that we set in: another version of the package has others."""
    used = sorted({packaged.nearest(weight)[1] for weight in (REGULAR, BOLD)})
    return digest(tuple((path, path.stat().st_mtime_ns) for path in used))


def install_line(family: str) -> str:
    """The line that installs a family; empty where there is no such package."""
    name = on_offer().get(spelled(family))
    return f"{python()} -m pip install fontpkg-{name}" if name else ""


def python() -> str:
    """How to call the Python that runs us: that of an environment by its place from here."""
    here = Path(sys.executable)
    if sys.prefix == sys.base_prefix:
        return "python3"
    return shlex.quote(
        str(here.relative_to(Path.cwd()) if here.is_relative_to(Path.cwd()) else here)
    )
