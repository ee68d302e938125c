"""Where the files of a project stand, ours beneath them, and which of them count."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from feuillet.findings import EngineError
from feuillet.messages import gettext as _

PACKAGE_FOLDER = Path(__file__).parent
# Our own templates and styles travel inside the installed package; a checkout has them beside it.
PRODUCT_ROOT = PACKAGE_FOLDER if (PACKAGE_FOLDER / "templates").is_dir() else PACKAGE_FOLDER.parent
# How a path begins that findings give to a file of ours.
PRODUCT_PREFIX = "feuillet"
# What editors leave beside a file while it is worked on.
_BACKUP_SUFFIXES = ("~", "#", ".swp", ".bak", ".orig", ".tmp")

# Folders one over the other, the project's own first: a file there hides its namesakes beneath.
Layers = tuple[Path, ...]


class Folders(NamedTuple):
    """The project's root, from which findings name their paths, our root, and what stands in the
    two.
    """

    root: Path
    ours: Path
    brochures: Path
    templates: Layers
    styles: Layers

    @classmethod
    def at(cls, root: Path, ours: Path = PRODUCT_ROOT) -> "Folders":
        roots = (root,) if root.resolve() == ours.resolve() else (root, ours)
        templates, styles = (
            tuple(each / name for each in roots) for name in ("templates", "styles")
        )
        return cls(root, ours, root / "brochures", templates, styles)

    @property
    def inputs(self) -> tuple[Path, ...]:
        """What is read of a project: its content, and the layers of templates and styles."""
        return (self.brochures, *self.templates, *self.styles)

    def path(self, file: Path) -> str:
        """How a finding names the file: from the project's root, or from `feuillet/` where it is
        one of ours.
        """
        # The project may hold the environment that we are installed in.
        beneath = (*self.templates[1:], *self.styles[1:])
        if any(file.is_relative_to(folder) for folder in beneath):
            return (PRODUCT_PREFIX / file.relative_to(self.ours)).as_posix()
        return (file.relative_to(self.root) if file.is_relative_to(self.root) else file).as_posix()


def find_project_root(here: Path = Path()) -> Path:
    """The project that a folder stands in, by the way that leads there, as Git finds its own.

    The folder itself where there is none.
    """
    place = here.resolve()
    for steps, folder in enumerate((place, *place.parents)):
        if is_project_folder(folder) or (not steps and (folder / "brochures").is_dir()):
            return here.joinpath(*[os.pardir] * steps)
    return here


def is_project_folder(folder: Path) -> bool:
    """Whether its brochures are those of a project, and not the papers of anybody."""
    return any((folder / "brochures" / name).is_dir() for name in ("organisations", "procedures"))


def find_project_folders(root: Path) -> Folders:
    """The folders of a project; EngineError where there is none."""
    folders = Folders.at(root)
    if not folders.brochures.is_dir():
        raise EngineError(
            _(
                "{root} has no folder brochures: say where the project is with --project, or "
                "begin one here with the command new organisation and an id"
            ).format(root=root.resolve())
        )
    return folders


def find_first_file(layers: Layers, name: str) -> Path:
    """The file that counts among those of a name; where it would stand in the project when there is
    none.
    """
    return next((file for layer in layers if (file := layer / name).exists()), layers[0] / name)


def list_layer_folders(layers: Layers, name: str) -> Layers:
    """The folders of a name in all the layers."""
    return tuple(layer / name for layer in layers)


def is_input_name(name: str) -> bool:
    return not name.startswith(".") and not name.endswith(_BACKUP_SUFFIXES)


def list_input_files(folders: Folders) -> tuple[Path, ...]:
    """Every file that a build depends on, sorted; hidden files and editors' backups left out."""
    return tuple(sorted(file for folder in folders.inputs for file in iterate_files_under(folder)))


def iterate_files_under(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if is_input_name(name)]
        yield from (Path(place, name) for name in files if is_input_name(name))


def list_folders(*places: Path) -> tuple[Path, ...]:
    """The folders that stand directly in one, or in several layers; none when it does not exist."""
    return tuple(entry for entry in _list_entries(*places) if entry.is_dir())


def list_files(suffix: str, *places: Path) -> tuple[Path, ...]:
    return tuple(
        entry for entry in _list_entries(*places) if entry.suffix == suffix and entry.is_file()
    )


def list_yaml_files(*places: Path) -> tuple[Path, ...]:
    return list_files(".yaml", *places)


def _list_entries(*places: Path) -> list[Path]:
    """Sorted by name; of one name, that of the first place."""
    found = {
        entry.name: entry
        for place in reversed(places)
        if place.is_dir()
        for entry in place.iterdir()
    }
    return [found[name] for name in sorted(found) if is_input_name(name)]


@lru_cache(maxsize=1)
def find_cache_folder() -> Path:
    """Where this user's machine keeps what can be made again; a folder of this process where
    nothing can be kept.
    """
    # The set-up reads this file before any package is installed.
    from platformdirs import user_cache_path  # noqa: PLC0415

    try:
        cache = user_cache_path("feuillet", ensure_exists=True)
        tempfile.TemporaryFile(dir=cache).close()
    except OSError:
        # A home that may only be read, as in a container.
        cache = Path(tempfile.mkdtemp(prefix="feuillet-"))
        atexit.register(shutil.rmtree, cache, ignore_errors=True)
    return cache
