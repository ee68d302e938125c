"""What is remembered of the last build, so that one in which nothing changed reads nothing.

Light on purpose: no third-party import, no content file opened.
"""

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from feuillet.findings import Finding, Place, Severity
from feuillet.messages import choose_language
from feuillet.publish.files import write_atomically
from feuillet.publish.manifest import MANIFEST_FILE as MANIFEST
from feuillet.publish.manifest import read_manifest
from feuillet.publish.report import FindingCount, Report
from feuillet.select import Request

_BUILD_STATE_FILE = ".state.json"
# Size and time of a file that is not there.
_MISSING_STAMP = (-1, -1)


def digest_inputs(roots: Iterable[Path], request: Request) -> str:
    """64 hex digits of all that a build depends on: size and time of every file, packages
    installed, the request; and the language of what it tells.
    """
    # Where the output stands decides nothing: what is remembered stands there too.
    asked = request._replace(output=Path())
    packages = sorted(set(list_installed_packages()))
    around = json.dumps([sys.version, packages, asked._asdict(), choose_language()], default=str)
    digest = hashlib.sha256(around.encode())
    for root in roots:
        for path in sorted(_iterate_files_below(root)):
            stamp = json.dumps([str(path.relative_to(root)), *_read_stamp(path)])
            digest.update(stamp.encode())
    return digest.hexdigest()


def list_installed_packages() -> Iterator[str]:
    """Packages with their versions, by the names of the folders that describe them: importing none
    of them.
    """
    for folder in sys.path:
        if os.path.isdir(folder):  # noqa: PTH112  (an entry of sys.path is any text)
            names = os.listdir(folder)  # noqa: PTH208
            yield from (name for name in names if name.endswith(".dist-info"))


def _iterate_files_below(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root, followlinks=True):
        # Python writes there while it runs.
        folders[:] = [name for name in folders if name != "__pycache__"]
        yield from (Path(folder, name) for name in names)


def _read_stamp(path: Path) -> tuple[int, int]:
    """Size and time of a file; of one that is gone, or a dead link, a pair that no file has."""
    try:
        found = path.stat()
    except OSError:
        return _MISSING_STAMP
    return found.st_size, found.st_mtime_ns


def keep_report(folder: Path, inputs: str, report: Report) -> None:
    """Note a build after which every document listed is what its content says."""
    listed = (MANIFEST, *read_manifest(folder))
    state = {
        "inputs": inputs,
        "asked": [each.path for each in report.documents],
        "outputs": {name: _read_stamp(folder / name) for name in listed},
        "findings": report.findings,
        "hints": report.hints,
        "elsewhere": report.elsewhere,
    }
    write_atomically(folder / _BUILD_STATE_FILE, json.dumps(state, ensure_ascii=False).encode())


def recall_report(folder: Path, inputs: str) -> Report | None:
    """The last build's report if neither an input nor an output has changed since; None asks for a
    real build.
    """
    try:
        state = json.loads((folder / _BUILD_STATE_FILE).read_text("utf-8"))
        if state["inputs"] != inputs or _has_changed_outputs(folder, state["outputs"]):
            return None
        asked, hints = set(state["asked"]), tuple(state["hints"])
        elsewhere = FindingCount(*state["elsewhere"])
        findings = tuple(
            Finding(Place(*place), Severity(severity), *rest)
            for place, severity, *rest in state["findings"]
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        # The file only saves time: whatever is wrong with it, a real build puts it right.
        return None
    documents = tuple(each for name, each in read_manifest(folder).items() if name in asked)
    return Report(documents, 0, len(documents), 0, (), findings, hints=hints, elsewhere=elsewhere)


def _has_changed_outputs(folder: Path, outputs: Mapping[str, Sequence[int]]) -> bool:
    found = {name: _read_stamp(folder / name) for name in outputs}
    return any(now == _MISSING_STAMP or now != tuple(outputs[name]) for name, now in found.items())
