"""After the work: files that are over go, and the manifest says what stands and whether it is current."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from feuillet.pipeline.listed import Listed, job_of
from feuillet.publish.aside import SetAside, discard
from feuillet.publish.manifest import Document, write_manifest
from feuillet.publish.report import Change

OVER = "nobody issues it any more"
REPLACED = "replaced by {}"
HELD = "it could not be made again"
CHANGED = "what it is made from has changed"
RENAMED = "it is called otherwise now"
EDITED = "somebody has changed the file"


class Settled(NamedTuple):
    """The documents that stand, by path; what went, and what stands and is out of date."""

    standing: Mapping[str, Document]
    removed: tuple[Change, ...]
    outdated: tuple[Change, ...]
    set_aside: tuple[SetAside, ...]

    @property
    def current(self) -> dict[str, Document]:
        return {path: each for path, each in self.standing.items() if each.current}


def settle(
    output: Path,
    old: Mapping[str, Document],
    listed: Listed,
    outcomes: Mapping[str, Document | None],
    looked: Mapping[str, str],
) -> Settled:
    """Merge the outcomes (None: it failed) into the old list.

    `looked` says of each that was left as it is why it is out of date; nothing where it is not.
    """
    made = {path: document for path, document in outcomes.items() if document}
    removed = tuple(gone(old, listed, made))
    aside = [discard(output, each.path, frozenset({old[each.path].sha256})) for each in removed]
    left = {
        path: document._replace(current=not looked.get(path, HELD))
        for path, document in old.items()
        if path not in made.keys() | {each.path for each in removed}
        # Whoever has deleted a file that was not asked for does not want it.
        and (output / path).exists()
    }
    standing = {**left, **made}
    write_manifest(output, standing.values())
    outdated = tuple(
        Change(path, looked.get(path, HELD))
        for path, document in sorted(left.items())
        if not document.current
    )
    return Settled(standing, removed, outdated, tuple(each for each in aside if each))


def gone(
    old: Mapping[str, Document], listed: Listed, made: Mapping[str, Document]
) -> Iterator[Change]:
    """What nobody issues, and what stands under a new name, as a new version does."""
    names = {job_of(document): path for path, document in made.items()}
    over = {document.path for document in listed.over}
    for path, document in sorted(old.items()):
        new = names.get(job_of(document), path)
        if path in over:
            yield Change(path, OVER)
        elif new != path and path not in made:
            yield Change(path, REPLACED.format(new))
