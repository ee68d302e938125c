"""Where the files of a project stand, and which of them count."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

# What editors leave beside a file while it is worked on.
BACKUPS = ("~", "#", ".swp", ".bak", ".orig", ".tmp")


class Folders(NamedTuple):
    """The project's root, from which findings name their paths, and its three folders."""

    root: Path
    brochures: Path
    templates: Path
    styles: Path

    @classmethod
    def at(cls, root: Path) -> "Folders":
        return cls(root, root / "brochures", root / "templates", root / "styles")

    def path(self, file: Path) -> str:
        """How a finding names the file."""
        return (file.relative_to(self.root) if file.is_relative_to(self.root) else file).as_posix()


def counts(name: str) -> bool:
    return not name.startswith(".") and not name.endswith(BACKUPS)


def input_files(folders: Folders) -> tuple[Path, ...]:
    """Every file that a build depends on, sorted; hidden files and editors' backups left out."""
    return tuple(sorted(file for folder in folders[1:] for file in files_under(folder)))


def files_under(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if counts(name)]
        yield from (Path(place, name) for name in files if counts(name))


def folders_in(folder: Path) -> tuple[Path, ...]:
    """The folders that stand directly in one; none when it does not exist."""
    return tuple(entry for entry in entries(folder) if entry.is_dir())


def yaml_files_in(folder: Path) -> tuple[Path, ...]:
    return tuple(entry for entry in entries(folder) if entry.suffix == ".yaml" and entry.is_file())


def entries(folder: Path) -> list[Path]:
    return sorted(entry for entry in folder.iterdir() if counts(entry.name)) if folder.is_dir() else []
