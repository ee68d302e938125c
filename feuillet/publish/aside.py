"""Setting a file aside that somebody has changed: filled in and saved, it may be the only copy."""

from pathlib import Path
from typing import NamedTuple

from feuillet.publish.files import refused, remove
from feuillet.publish.manifest import digest_of

FOLDER = "set-aside"


class SetAside(NamedTuple):
    """Where a file stood, and where it stands now; both relative to the build folder."""

    path: str
    now: str


def clear(folder: Path, path: str, known: frozenset[str]) -> SetAside | None:
    """Make way for a document: a file of ours is left to be written over, any other is set aside.

    `known` are the SHA-256 digests that a file of ours may have at this place.
    """
    if not is_changed(folder / path, known):
        return None
    return set_aside(folder, path)


def discard(folder: Path, path: str, known: frozenset[str]) -> SetAside | None:
    """Remove a file of ours, or set it aside where somebody has changed it; its folder goes when it is empty."""
    moved = clear(folder, path, known)
    remove(folder / path)
    parent = (folder / path).parent
    if parent != folder and parent.is_dir() and not any(parent.iterdir()):
        parent.rmdir()
    return moved


def is_changed(path: Path, known: frozenset[str]) -> bool:
    return path.is_file() and not path.is_symlink() and digest_of(path.read_bytes()) not in known


def set_aside(folder: Path, path: str) -> SetAside:
    now = free_name(folder / FOLDER / path)
    try:
        now.parent.mkdir(parents=True, exist_ok=True)
        (folder / path).rename(now)
    except OSError as trouble:
        raise refused(now, trouble) from trouble
    return SetAside(path, now.relative_to(folder).as_posix())


def free_name(path: Path) -> Path:
    """The path, or with the first number behind it that no file has: nothing that was set aside is lost."""
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_stem(f"{path.stem}-{number}")
    return found
