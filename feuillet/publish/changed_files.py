"""Setting a file aside that somebody has changed: filled in and saved, it may be the only copy."""

from pathlib import Path
from typing import NamedTuple

from feuillet.publish.files import build_write_error, remove_file
from feuillet.publish.manifest import digest_bytes

SET_ASIDE_FOLDER = "set-aside"


class SetAside(NamedTuple):
    """Where a file stood, and where it stands now; both relative to the build folder."""

    path: str
    now: str


def clear_place(folder: Path, path: str, known: frozenset[str]) -> SetAside | None:
    """Make way for a document: a file of ours is left to be written over, any other is set aside.

    `known` are the SHA-256 digests that a file of ours may have at this place.
    """
    if not _is_changed_by_hand(folder / path, known):
        return None
    return set_file_aside(folder, path)


def discard_file(folder: Path, path: str, known: frozenset[str]) -> SetAside | None:
    """Remove a file of ours, or set it aside where somebody has changed it; its folder goes when it
    is empty.
    """
    moved = clear_place(folder, path, known)
    remove_file(folder / path)
    parent = (folder / path).parent
    if parent != folder and parent.is_dir() and not any(parent.iterdir()):
        parent.rmdir()
    return moved


def _is_changed_by_hand(path: Path, known: frozenset[str]) -> bool:
    return path.is_file() and not path.is_symlink() and digest_bytes(path.read_bytes()) not in known


def set_file_aside(folder: Path, path: str) -> SetAside:
    now = find_free_name(folder / SET_ASIDE_FOLDER / path)
    try:
        now.parent.mkdir(parents=True, exist_ok=True)
        (folder / path).rename(now)
    except OSError as trouble:
        raise build_write_error(now, trouble) from trouble
    return SetAside(path, now.relative_to(folder).as_posix())


def find_free_name(path: Path) -> Path:
    """The path, or with the first number behind it that no file has: nothing that was set aside is
    lost.
    """
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_stem(f"{path.stem}-{number}")
    return found
