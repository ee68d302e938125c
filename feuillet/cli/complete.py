"""Shell completion: names are completed from folders and plain lines, since each press of Tab must answer at once."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from click import Context, Parameter

from feuillet.folders import Folders, Layers, folders_in, project_around, within, yaml_files_in
from feuillet.select import ALL

Complete = Callable[[Context, Parameter, str], list[str]]

# As in the model, which is too slow to import here; a test holds them together.
PERSONS = ("adult", "minor", "protected")


def project(context: Context) -> Path:
    """The folder of the project: nothing of the command has run yet."""
    named = context.find_root().params.get("project")
    return Path(named or context.find_root().obj or project_around())


def among(names: Iterable[str], begun: str) -> list[str]:
    return sorted({name for name in names if name.startswith(begun)})


def one_of(*names: str) -> Complete:
    return lambda _context, _parameter, begun: among(names, begun)


def folders(place: str) -> Complete:
    """Completes the names of the folders in a folder of the project, ours beneath it included."""
    return lambda context, _parameter, begun: among(names_in(context, place), begun)


def names_in(context: Context, place: str) -> list[str]:
    folder, _, name = place.partition("/")
    return [found.name for found in folders_in(*within(layers(context, folder), name))]


def layers(context: Context, folder: str) -> Layers:
    """A folder of the project, and ours beneath it unless it is the brochures."""
    here = Folders.at(project(context))
    return (here.brochures,) if folder == "brochures" else here.templates


def languages(context: Context, _parameter: Parameter, begun: str) -> list[str]:
    files = yaml_files_in(*within(layers(context, "templates"), "locales"))
    return among((file.stem for file in files), begun)


def listed(key: str) -> Complete:
    """Completes `all`, and the ids under `sites` or `practitioners` of the organisations typed so far, or of all."""

    def complete(context: Context, _parameter: Parameter, begun: str) -> list[str]:
        place = project(context) / "brochures" / "organisations"
        chosen = context.params.get("organisations") or names_in(context, "brochures/organisations")
        files = (place / name / "organisation.yaml" for name in chosen)
        found = (name for file in files if file.is_file() for name in ids_under(key, file))
        return among((ALL, *found), begun)

    return complete


def ids_under(key: str, file: Path) -> Iterator[str]:
    """Reads lines, not YAML: at worst a name is not offered."""
    text = file.read_text("utf-8", errors="ignore")
    block = re.search(rf"^{key}:[^\n]*\n((?:[ \t#-][^\n]*\n|\n)*)", f"{text}\n", re.MULTILINE)
    if block:
        yield from re.findall(r"^\s*- *\{? *id: *[\"']?([a-z0-9-]+)", block[1], re.MULTILINE)
