"""Shell completion: names are completed from folders and plain lines, since each press of Tab must
answer at once.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from click import Context, Parameter

from feuillet.folders import (
    Folders,
    Layers,
    find_project_root,
    list_folders,
    list_layer_folders,
    list_yaml_files,
)
from feuillet.select import ALL

_Completer = Callable[[Context, Parameter, str], list[str]]


def _find_project_folder(context: Context) -> Path:
    """The folder of the project: nothing of the command has run yet."""
    named = context.find_root().params.get("project")
    return Path(named or context.find_root().obj or find_project_root())


def _choose_by_beginning(names: Iterable[str], begun: str) -> list[str]:
    return sorted({name for name in names if name.startswith(begun)})


def complete_choice(*names: str) -> _Completer:
    return lambda _context, _parameter, begun: _choose_by_beginning(names, begun)


def complete_folders(place: str) -> _Completer:
    """Completes the names of the folders in a folder of the project, ours beneath it included."""
    return lambda context, _parameter, begun: _choose_by_beginning(
        _list_folder_names(context, place), begun
    )


def _list_folder_names(context: Context, place: str) -> list[str]:
    folder, _, name = place.partition("/")
    return [
        found.name
        for found in list_folders(*list_layer_folders(_find_layers(context, folder), name))
    ]


def _find_layers(context: Context, folder: str) -> Layers:
    """A folder of the project, and ours beneath it unless it is the brochures."""
    here = Folders.at(_find_project_folder(context))
    return (here.brochures,) if folder == "brochures" else here.templates


def complete_languages(context: Context, _parameter: Parameter, begun: str) -> list[str]:
    files = list_yaml_files(*list_layer_folders(_find_layers(context, "templates"), "locales"))
    return _choose_by_beginning((file.stem for file in files), begun)


def complete_listed_ids(key: str) -> _Completer:
    """Completes the ids under `sites` or `practitioners` of the organisations typed so far, or of
    all; and `all`, for a command that takes several.
    """

    def complete(context: Context, _parameter: Parameter, begun: str) -> list[str]:
        place = _find_project_folder(context) / "brochures" / "organisations"
        one = context.params.get("organisation")
        typed = context.params.get("organisations") or ((one,) if one else ())
        chosen = typed or _list_folder_names(context, "brochures/organisations")
        files = (place / name / "organisation.yaml" for name in chosen)
        found = (name for file in files if file.is_file() for name in _find_listed_ids(key, file))
        several = any(each.name == "organisations" for each in context.command.params)
        return _choose_by_beginning((*((ALL,) if several else ()), *found), begun)

    return complete


def _find_listed_ids(key: str, file: Path) -> Iterator[str]:
    """Reads lines, not YAML: at worst a name is not offered."""
    text = file.read_text("utf-8", errors="ignore")
    block = re.search(rf"^{key}:[^\n]*\n((?:[ \t#-][^\n]*\n|\n)*)", f"{text}\n", re.MULTILINE)
    if block:
        yield from re.findall(r"^\s*- *\{? *id: *[\"']?([a-z0-9-]+)", block[1], re.MULTILINE)
