"""What was laid out before, kept by the fingerprint of all that it depends on.

Blank documents, and forms as an organisation issues them; nothing of a patient. A damaged file is
noticed and made again.
"""

import hashlib
import os
from contextlib import suppress
from pathlib import Path

# Of all files together, in bytes: some thousands of documents.
_LARGEST_CACHE = 400_000_000
DIGEST_SIZE = 32
_CACHE_SUFFIX = ".blank"


def recall_bytes(folder: Path, key: str) -> bytes | None:
    """What was kept under a key (64 hex digits); None when there is nothing, or not what was
    written.
    """
    path = folder / f"{key}{_CACHE_SUFFIX}"
    try:
        data = path.read_bytes()
    except OSError:
        return None
    if _digest_entry(key, data[DIGEST_SIZE:]) != data[:DIGEST_SIZE]:
        return None
    # The least recently used goes first; a folder that may only be read stays as it is.
    with suppress(OSError):
        os.utime(path)
    return data[DIGEST_SIZE:]


def keep_bytes(folder: Path, key: str, data: bytes) -> None:
    """Keep data under a key; a folder that takes nothing costs time and no document."""
    part = folder / f".{key}.{os.getpid()}"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        part.write_bytes(_digest_entry(key, data) + data)
        # Another process may read or write it at this moment: each sees a whole file.
        part.replace(folder / f"{key}{_CACHE_SUFFIX}")
        trim_folder(folder, _LARGEST_CACHE)
    with suppress(OSError):
        part.unlink(missing_ok=True)


def _digest_entry(key: str, data: bytes) -> bytes:
    return hashlib.sha256(key.encode() + data).digest()


def trim_folder(folder: Path, largest: int) -> None:
    """Remove what was used longest ago until the rest is no larger than that."""
    found = []
    # A process that was killed while it wrote has left a part.
    for path in (*folder.glob(f"*{_CACHE_SUFFIX}"), *folder.glob(f".{'?' * 64}.*")):
        with suppress(OSError):
            stat = path.stat()
            found.append((stat.st_mtime_ns, stat.st_size, path))
    total = sum(size for _, size, _ in found)
    for _, size, path in sorted(found):
        if total <= largest:
            return
        with suppress(OSError):
            path.unlink()
        total -= size
