"""Writing and removing files: whole or not at all, and never through a link."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path

from feuillet.findings import EngineError, ExitStatus
from feuillet.messages import explain_system_error
from feuillet.messages import gettext as _


def build_write_error(path: Path, trouble: OSError | str) -> EngineError:
    reason = trouble if isinstance(trouble, str) else explain_system_error(trouble)
    return EngineError(
        _("cannot write {path}: {reason}").format(path=path, reason=reason), ExitStatus.CANNOT_WRITE
    )


def write_atomically(path: Path, data: bytes, *, lasting: bool = True) -> None:
    """Put the bytes at the path in one step; on trouble the old file stays as it was, and
    EngineError is raised.

    Who writes thousands that can be made again asks for none to be lasting, which takes a wait for
    the disk each.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    if path.is_symlink():
        raise build_write_error(
            path,
            _("it is a symbolic link; remove the link, or choose another folder with --output"),
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_new_file(part, data, lasting=lasting)
        part.replace(path)
        if lasting:
            sync_folder(path.parent)
    except OSError as trouble:
        raise build_write_error(path, trouble) from trouble
    finally:
        # After an interruption too: a half-written file may hold what concerns a person.
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _write_new_file(path: Path, data: bytes, *, lasting: bool) -> None:
    """Write a file that must be new, down to the disk where it is to last."""
    # "x" opens with O_EXCL: a link laid in the way is not followed.
    path.unlink(missing_ok=True)
    with path.open("xb") as file:
        file.write(data)
        if lasting:
            file.flush()
            os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make what was renamed in it last through a power cut, where the system lets a folder be
    opened.
    """
    if sys.platform != "win32":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def remove_file(path: Path) -> None:
    """Remove a file, or the link of its name; one that is gone already is no trouble."""
    try:
        path.unlink(missing_ok=True)
    except OSError as trouble:
        raise build_write_error(path, trouble) from trouble


@contextmanager
def claim_folder(folder: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold a build folder for one process; `waiting` is called when another has it. Makes the
    folder.
    """
    if folder.is_file():
        raise build_write_error(folder, _("it is a file; name a folder with --output"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # A disk that takes nothing is told before an hour of work, not after.
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as trouble:
        raise build_write_error(folder, trouble) from trouble
    with lock_folder(folder, waiting):
        remove_partial_files(folder)
        yield


@contextmanager
def lock_folder(folder: Path, waiting: Callable[[], None]) -> Iterator[None]:
    if sys.platform == "win32":
        # Windows has no lock on a folder: each file is whole there, and the last writer's stays.
        yield
        return
    import fcntl  # noqa: PLC0415  (not on Windows)

    opened = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(opened, fcntl.LOCK_EX)
        yield
    finally:
        os.close(opened)


def remove_partial_files(folder: Path, name: str = "") -> None:
    """Remove what a killed build left half written, of one file where its name is given."""
    for pattern in (f".{escape(name)}.*.part",) if name else (".*.part", "*/.*.part"):
        for left in folder.glob(pattern):
            remove_file(left)
