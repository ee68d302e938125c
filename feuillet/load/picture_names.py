"""Which file a name of a picture may mean, where no file of a folder has it."""

import os
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import islice
from pathlib import Path, PurePosixPath

from feuillet.folders import is_input_name
from feuillet.messages import gettext as _

_PICTURE_SUFFIXES = {".svg", ".png"}
# Of a folder: who has more files finds theirs alone.
_MOST_FILES = 500
_LEAST_NAME_LIKENESS = 0.7


def suggest_picture(folder: Path, name: str, names: tuple[str, ...]) -> str:
    """What may be meant, to put at the end of a message: one of the names that pictures have been
    given, or a file; empty where nothing is like it.
    """
    if called := get_close_matches(name, names, 1, _LEAST_NAME_LIKENESS):
        return _("; did you mean `{called}`?").format(called=called[0])
    every = {_simplify(each): each for each in islice(_list_pictures(folder), _MOST_FILES)}
    wanted = _simplify(name)
    by_file = {PurePosixPath(simple).name: each for simple, each in every.items()}
    meant = every.get(wanted) or by_file.get(PurePosixPath(wanted).name)
    if not meant:
        close = get_close_matches(wanted, every, 1, _LEAST_NAME_LIKENESS)
        meant = every[close[0]] if close else ""
    return _("; did you mean `{meant}`?").format(meant=meant) if meant and meant != name else ""


def find_from_project_root(folder: Path, name: str) -> str:
    """The file that a name with `/` before it has in the folder, as Quarto writes those of a
    project; empty where there is none.
    """
    inside = name.lstrip("/")
    return inside if name.startswith("/") and inside and (folder / inside).is_file() else ""


def _list_pictures(folder: Path) -> Iterator[str]:
    for place, folders, files in os.walk(folder):
        folders[:] = [each for each in folders if is_input_name(each)]
        for file in sorted(files):
            if is_input_name(file) and Path(file).suffix.lower() in _PICTURE_SUFFIXES:
                yield Path(place, file).relative_to(folder).as_posix()


def _simplify(name: str) -> str:
    """Without what a machine may take another way: capitals, backslashes, a point before all."""
    return name.replace("\\", "/").strip().lstrip("/").removeprefix("./").casefold()
