"""Whether a command may write to a place: what nothing lets pass, and what --force lets go."""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from feuillet.findings import EngineError
from feuillet.folders import PACKAGE_FOLDER, Folders, is_project_folder
from feuillet.messages import gettext as _
from feuillet.publish.git import is_in_work_tree, is_safe_from_git, is_tracked
from feuillet.publish.outputs import (
    LAYOUTS_MARKER,
    LIST_MARKER,
    PUBLISHED_MARKER,
    TEMPLATE_OPTION,
    CommandInputs,
    Output,
)
from feuillet.publish.seals import parse_request_mark

# Where documents are published unless another folder is named.
_USUAL_OUTPUT_FOLDER = "build"
# What every project is made from.
_CONTENT_FOLDERS = {"brochures", "templates", "styles"}


def permit_outputs(outputs: Iterable[Output], reads: CommandInputs, *, force: bool) -> None:
    """EngineError where one of the outputs may not be written; see `_permit`."""
    for output in outputs:
        _permit(output, reads, force=force)


def _permit(output: Output, reads: CommandInputs, *, force: bool) -> None:
    """EngineError where the output may not be written.

    `force` lets go what stands there, never what the command reads.
    """
    path = output.path.resolve()
    why = next(_describe_misplacement(output, path, reads), "")
    if not (why or force):
        why = next(_describe_existing_output(output, path), "")
    why = why or next(_describe_unfit_name(output), "")
    if why:
        raise EngineError(_("cannot write {path}: {why}").format(path=output.path, why=why))


def _describe_misplacement(output: Output, path: Path, reads: CommandInputs) -> Iterator[str]:
    """What no option lets pass, and what to do."""
    other = _("name a folder of their own") if output.is_folder else _("name another file")
    for why in (
        *_describe_source_overlap(output, path, reads),
        *_describe_unfit_place(output, path, reads.folders.root.resolve()),
    ):
        yield _("{why}; {other} with {option}").format(why=why, other=other, option=output.option)


def _describe_unfit_name(output: Output) -> Iterator[str]:
    """That whatever opens files of such a name could not open this one."""
    if output.suffix and output.path.suffix.lower() != output.suffix:
        yield _("end its name in {suffix}, so that it can be opened").format(suffix=output.suffix)


def _describe_source_overlap(output: Output, path: Path, reads: CommandInputs) -> Iterator[str]:
    """That a place is, holds or is part of what is read."""
    if any(_is_same_file(path, file) for file in reads.files):
        yield _("the command reads it")
    for source in _list_source_folders(reads.folders):
        if _is_inside_folder(path, source):
            yield _("{subject} belong in {name}").format(
                subject=_format_subject(output), name=source.name
            )
    for each in (path, *path.parents):
        if each.name in _CONTENT_FOLDERS and is_project_folder(each.parent):
            yield _("{subject} belong in the {name} of a project").format(
                subject=_format_subject(output), name=each.name
            )
    if output.is_folder and _is_inside_folder(reads.folders.root.resolve(), path):
        yield _("{subject} belong among the files of the project").format(
            subject=_format_subject(output)
        )


def _describe_unfit_place(output: Output, path: Path, root: Path) -> Iterator[str]:
    """That a place is another’s, or none for what is written."""
    if ".git" in path.parts:
        yield _("it is Git’s own")
    if path.exists() and not output.is_folder and not path.is_file():
        yield _("it is no file")
    if output.private:
        yield from _describe_exposure(output, path, root)
    elif output.own == PUBLISHED_MARKER:
        yield from _describe_foreign_folder(path)
    elif output.own == LAYOUTS_MARKER and (
        _has_published_documents(path) or (path / LIST_MARKER).exists()
    ):
        yield _("documents stand there")


def _format_subject(output: Output) -> str:
    if not output.is_folder:
        return _("this file does not")
    return _("layouts do not") if output.own == LAYOUTS_MARKER else _("documents do not")


def _list_source_folders(folders: Folders) -> tuple[Path, ...]:
    """The folders of what is read: the content, its templates and styles, the program itself."""
    return (*folders.inputs, PACKAGE_FOLDER)


def _describe_foreign_folder(folder: Path) -> Iterator[str]:
    """Why a folder takes no documents to publish: it is that of a list, or another program's."""
    if (folder / LIST_MARKER).exists():
        yield _("it holds documents of a list of people")
    with suppress(OSError, ValueError):
        if not _has_published_documents(folder) and json.loads(
            (folder / PUBLISHED_MARKER).read_text("utf-8")
        ):
            yield _("its {published_marker} is another program’s").format(
                published_marker=PUBLISHED_MARKER
            )


def _describe_exposure(output: Output, path: Path, root: Path) -> Iterator[str]:
    """Why what concerns patients may not stand there."""
    holder = path if output.is_folder else path.parent
    published = any(_has_published_documents(each) for each in (holder, *holder.parents))
    if published or _is_inside_folder(holder, root / _USUAL_OUTPUT_FOLDER):
        yield _("published documents stand there, and these concern patients")
    # Git tells a folder that is not there yet by a file in it.
    new = path / "a" if output.is_folder else path
    watched = is_in_work_tree(path) or _is_inside_folder(path, root)
    if watched and (is_tracked(path) or not is_safe_from_git(new, root)):
        yield _("Git would take it up, and it concerns patients: write it into .gitignore")


def describe_patient_list_exposure(people: Path, folders: Folders) -> Iterator[str]:
    """Where a list of patients stands in view of others, and what to do."""
    path = people.resolve()
    for source in (folders.brochures, *folders.templates[:1], *folders.styles[:1]):
        if _is_inside_folder(path, source):
            yield _(
                "{people} is a list of patients, and stands in {name}: move it elsewhere"
            ).format(people=people, name=source.name)
    if is_tracked(path):
        yield (
            _(
                "Git keeps {people}, a list of patients: take it out with git rm --cached, "
                "and move it"
            ).format(people=people)
        )
    elif is_in_work_tree(path) and not is_safe_from_git(path, folders.root.resolve()):
        yield _("Git would take up {people}, a list of patients: write it into .gitignore").format(
            people=people
        )


def _has_published_documents(folder: Path) -> bool:
    """Whether the folder holds documents that `build` has listed."""
    try:
        return "documents" in json.loads((folder / PUBLISHED_MARKER).read_text("utf-8"))
    except (OSError, ValueError, TypeError):
        return False


def _describe_existing_output(output: Output, path: Path) -> Iterator[str]:
    """What only --force lets go, and what to do."""
    either = _("name another with {option}, or replace it with --force").format(
        option=output.option
    )
    if isinstance(output.own, str):
        if path.is_dir() and not any(path.glob(output.own)) and is_tracked(path):
            yield _("Git keeps files in it; name another with {option}, or add --force").format(
                option=output.option
            )
        return
    if not path.exists():
        return
    if is_tracked(path):
        yield _("Git keeps this file; {either}").format(either=either)
    found = output.own(path)
    if found is None:
        filled = _(", or is filled in by now") if output.option == TEMPLATE_OPTION else ""
        yield _("it stands already, and is none that this command wrote{filled}; {either}").format(
            filled=filled, either=either
        )
    elif parse_request_mark(found) != parse_request_mark(output.mark):
        yield _("it was made with other options; {either}").format(either=either)


def _is_same_file(path: Path, file: Path) -> bool:
    try:
        return path.samefile(file)
    except OSError:
        return path == file.resolve()


def _is_inside_folder(path: Path, folder: Path) -> bool:
    """Whether a path is the folder or stands in it, on a disk that knows no capitals too."""
    return any(_is_same_file(each, folder) for each in (path, *path.parents))
