"""Step 6, of the folder: files that are over go, and the manifest says what stands and whether it
is current.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.pipeline.earlier_documents import EarlierDocuments, job_from_document
from feuillet.publish.changed_files import SetAside, discard_file
from feuillet.publish.manifest import (
    PublishedDocument,
    find_unlisted_documents,
    write_manifest,
)
from feuillet.publish.report import FolderChange

_REPLACED_BY = N_("replaced by {name}")
NOT_MADE_AGAIN = N_("it could not be made again")
SOURCE_CHANGED = N_("what it is made from has changed")
FILE_RENAMED = N_("it is called otherwise now")
FILE_EDITED = N_("somebody has changed the file")


class BuildFolderState(NamedTuple):
    """The documents that stand, by path; what went, and what stands and is out of date."""

    standing: Mapping[str, PublishedDocument]
    removed: tuple[FolderChange, ...]
    outdated: tuple[FolderChange, ...]
    set_aside: tuple[SetAside, ...]
    # Called as documents are, and on no list.
    unlisted: tuple[str, ...]

    @property
    def current(self) -> dict[str, PublishedDocument]:
        return {path: each for path, each in self.standing.items() if each.current}


def update_build_folder(
    output: Path,
    old: Mapping[str, PublishedDocument],
    listed: EarlierDocuments,
    outcomes: Mapping[str, PublishedDocument | None],
    looked: Mapping[str, str],
) -> BuildFolderState:
    """Merge the outcomes (None: it failed) into the old list.

    `looked` says of each that was left as it is why it is out of date; nothing where it is not.
    """
    made = {path: document for path, document in outcomes.items() if document}
    removed = tuple(_find_removed_documents(old, listed, made))
    aside = [
        discard_file(output, each.path, frozenset({old[each.path].sha256})) for each in removed
    ]
    gone = made.keys() | {each.path for each in removed}
    left = {
        path: document._replace(current=not looked.get(path, _(NOT_MADE_AGAIN)))
        for path, document in old.items()
        if path not in gone
        # Whoever has deleted a file that was not asked for does not want it.
        and (output / path).exists()
    }
    standing = {**left, **made}
    write_manifest(output, standing.values())
    outdated = tuple(
        FolderChange(path, looked.get(path, _(NOT_MADE_AGAIN)))
        for path, document in sorted(left.items())
        if not document.current
    )
    moved = tuple(each for each in aside if each)
    unlisted = tuple(find_unlisted_documents(output, standing))
    return BuildFolderState(standing, removed, outdated, moved, unlisted)


def _find_removed_documents(
    old: Mapping[str, PublishedDocument],
    listed: EarlierDocuments,
    made: Mapping[str, PublishedDocument],
) -> Iterator[FolderChange]:
    """What nobody issues, and what stands under a new name, as a new version does."""
    names = {job_from_document(document): path for path, document in made.items()}
    for path, document in sorted(old.items()):
        new = names.get(job_from_document(document), path)
        if path in listed.over:
            yield FolderChange(path, listed.over[path])
        elif new != path and path not in made:
            yield FolderChange(path, _(_REPLACED_BY).format(name=new))
