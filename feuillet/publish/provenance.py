"""What each published document was made from, so that one whose inputs stand is not composed again.

Kept apart from the manifest, which is for people: this only saves time, and changes with each day.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from feuillet.publish.files import write_atomically

_PROVENANCE_FILE = ".inputs.json"


def read_provenance(folder: Path) -> Mapping[str, str]:
    """The fingerprint of its inputs by the path of each document; none where it cannot be read."""
    try:
        noted = json.loads((folder / _PROVENANCE_FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(noted, dict):
        return {}
    return {path: inputs for path, inputs in noted.items() if isinstance(inputs, str)}


def write_provenance(folder: Path, noted: Mapping[str, str]) -> None:
    data = json.dumps(dict(sorted(noted.items())), indent=0).encode()
    path = folder / _PROVENANCE_FILE
    if not path.is_file() or path.read_bytes() != data:
        write_atomically(path, data)
