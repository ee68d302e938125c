"""Whether a command may write to a place: what nothing lets pass, and what --force lets go."""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from feuillet.findings import EngineError
from feuillet.folders import PACKAGE, Folders, is_project
from feuillet.publish.git import is_left_alone, is_tracked, is_work_tree
from feuillet.publish.outputs import KEPT, LISTED, PUBLISHED, TEMPLATE, Output, Reads
from feuillet.publish.seals import request_in

# Where documents are published unless another folder is named.
USUAL = "build"
# What every project is made from.
CONTENT = {"brochures", "templates", "styles"}


def permit_all(outputs: Iterable[Output], reads: Reads, *, force: bool) -> None:
    """EngineError where one of the outputs may not be written; see `permit`."""
    for output in outputs:
        permit(output, reads, force=force)


def permit(output: Output, reads: Reads, *, force: bool) -> None:
    """EngineError where the output may not be written.

    `force` lets go what stands there, never what the command reads.
    """
    path = output.path.resolve()
    why = next(misplaced(output, path, reads), "")
    if not (why or force):
        why = next(taken(output, path), "")
    if why:
        raise EngineError(f"cannot write {output.path}: {why}")


def misplaced(output: Output, path: Path, reads: Reads) -> Iterator[str]:
    """What no option lets pass, and what to do."""
    other = f"name {'a folder of their own' if output.is_folder else 'another file'}"
    for why in (*outside(output, path, reads), *unfit(output, path, reads.folders.root.resolve())):
        yield f"{why}; {other} with {output.option}"


def outside(output: Output, path: Path, reads: Reads) -> Iterator[str]:
    """That a place is, holds or is part of what is read."""
    if any(is_same(path, file) for file in reads.files):
        yield "the command reads it"
    for source in sources(reads.folders):
        if is_inside(path, source):
            yield f"{called(output)} not belong in {source.name}"
    for each in (path, *path.parents):
        if each.name in CONTENT and is_project(each.parent):
            yield f"{called(output)} not belong in the {each.name} of a project"
    if output.is_folder and is_inside(reads.folders.root.resolve(), path):
        yield f"{called(output)} not belong among the files of the project"


def unfit(output: Output, path: Path, root: Path) -> Iterator[str]:
    """That a place is another’s, or none for what is written."""
    if ".git" in path.parts:
        yield "it is Git’s own"
    if path.exists() and not output.is_folder and not path.is_file():
        yield "it is no file"
    if output.private:
        yield from exposed(output, path, root)
    elif output.own == PUBLISHED:
        yield from foreign(path)
    elif output.own == KEPT and (is_published(path) or (path / LISTED).exists()):
        yield "documents stand there"


def called(output: Output) -> str:
    if not output.is_folder:
        return "this file does"
    return "layouts do" if output.own == KEPT else "documents do"


def sources(folders: Folders) -> tuple[Path, ...]:
    """The folders of what is read: the content, its templates and styles, the program itself."""
    return (folders.brochures, *folders.templates, *folders.styles, PACKAGE)


def foreign(folder: Path) -> Iterator[str]:
    """Why a folder takes no documents to publish: it is that of a list, or another program's."""
    if (folder / LISTED).exists():
        yield "it holds documents of a list of people"
    with suppress(OSError, ValueError):
        if not is_published(folder) and json.loads((folder / PUBLISHED).read_text("utf-8")):
            yield f"its {PUBLISHED} is another program’s"


def exposed(output: Output, path: Path, root: Path) -> Iterator[str]:
    """Why what concerns patients may not stand there."""
    holder = path if output.is_folder else path.parent
    published = any(is_published(each) for each in (holder, *holder.parents))
    if published or is_inside(holder, root / USUAL):
        yield "published documents stand there, and these concern patients"
    # Git tells a folder that is not there yet by a file in it.
    new = path / "a" if output.is_folder else path
    watched = is_work_tree(path) or is_inside(path, root)
    if watched and (is_tracked(path) or not is_left_alone(new, root)):
        yield "Git would take it up, and it concerns patients: write it into .gitignore"


def exposed_patients(people: Path, folders: Folders) -> Iterator[str]:
    """Where a list of patients stands in view of others, and what to do."""
    path = people.resolve()
    for source in (folders.brochures, *folders.templates[:1], *folders.styles[:1]):
        if is_inside(path, source):
            yield f"{people} is a list of patients, and stands in {source.name}: move it elsewhere"
    if is_tracked(path):
        yield f"Git keeps {people}, a list of patients: take it out with git rm --cached, and move it"
    elif is_work_tree(path) and not is_left_alone(path, folders.root.resolve()):
        yield f"Git would take up {people}, a list of patients: write it into .gitignore"


def is_published(folder: Path) -> bool:
    """Whether the folder holds documents that `build` has listed."""
    try:
        return "documents" in json.loads((folder / PUBLISHED).read_text("utf-8"))
    except (OSError, ValueError, TypeError):
        return False


def taken(output: Output, path: Path) -> Iterator[str]:
    """What only --force lets go, and what to do."""
    either = f"name another with {output.option}, or replace it with --force"
    if isinstance(output.own, str):
        if path.is_dir() and not any(path.glob(output.own)) and is_tracked(path):
            yield f"Git keeps files in it; name another with {output.option}, or add --force"
        return
    if not path.exists():
        return
    if is_tracked(path):
        yield f"Git keeps this file; {either}"
    found = output.own(path)
    if found is None:
        filled = ", or is filled in by now" if output.option == TEMPLATE else ""
        yield f"it stands already, and is none that this command wrote{filled}; {either}"
    elif request_in(found) != request_in(output.mark):
        yield f"it was made with other options; {either}"


def is_same(path: Path, file: Path) -> bool:
    try:
        return path.samefile(file)
    except OSError:
        return path == file.resolve()


def is_inside(path: Path, folder: Path) -> bool:
    """Whether a path is the folder or stands in it, on a disk that knows no capitals too."""
    return any(is_same(each, folder) for each in (path, *path.parents))
