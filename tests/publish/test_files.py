"""Files appear whole or not at all."""

import multiprocessing
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from feuillet.findings import EngineError, ExitStatus
from feuillet.publish.files import claim_folder, remove_file, write_atomically

WHOLE = 200_000


def test_writing_makes_folders_and_replaces(tmp_path: Path) -> None:
    """The file holds the last bytes, nothing is left beside it, and others may read it."""
    path = tmp_path / "club" / "a.pdf"
    write_atomically(path, b"old")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]
    assert stat.S_IMODE(path.stat().st_mode) == 0o666 & ~umask()


def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    """A link in the build folder must not let a build overwrite a file elsewhere."""
    target = tmp_path / "precious"
    target.write_bytes(b"mine")
    link = tmp_path / "a.pdf"
    link.symlink_to(target)
    with pytest.raises(EngineError, match="symbolic link"):
        write_atomically(link, b"new")
    assert target.read_bytes() == b"mine"


def test_trouble_leaves_the_old_file(tmp_path: Path) -> None:
    """A rename that fails is told as “cannot write”, and leaves neither a half-written file nor a
    temporary one.
    """
    path = tmp_path / "a.pdf"
    (path / "inside").mkdir(parents=True)
    with pytest.raises(EngineError) as refused:
        write_atomically(path, b"new")
    assert refused.value.status is ExitStatus.CANNOT_WRITE
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of Unix processes")
def test_a_full_disk_keeps_the_old_file(tmp_path: Path) -> None:
    """When there is no room for the new file, the old one stays as it was."""
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    writer = multiprocessing.get_context("spawn").Process(target=write_too_much, args=(path,))
    writer.start()
    writer.join()
    assert writer.exitcode == ExitStatus.CANNOT_WRITE
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def write_too_much(path: Path) -> None:
    import resource
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
    try:
        write_atomically(path, bytes(WHOLE))
    except EngineError as refused:
        sys.exit(refused.status)


def test_a_reader_never_sees_half_a_file(tmp_path: Path) -> None:
    """While files are replaced, whoever reads gets the whole of one of them."""
    path = tmp_path / "a.pdf"
    write_atomically(path, b"0" * WHOLE)
    done = threading.Event()

    def write() -> None:
        for number in range(60):
            write_atomically(path, str(number % 10).encode() * WHOLE)
        done.set()

    writer = threading.Thread(target=write)
    writer.start()
    while not done.is_set():
        seen = path.read_bytes()
        assert len(seen) == WHOLE
        assert len(set(seen)) == 1
    writer.join()


def test_removing_twice_is_no_trouble(tmp_path: Path) -> None:
    """What is gone already need not be removed."""
    path = tmp_path / "a.pdf"
    path.touch()
    remove_file(path)
    remove_file(path)
    assert not path.exists()


def test_a_folder_that_cannot_be_is_told_at_once(tmp_path: Path) -> None:
    """A build folder that is a file is refused before any work."""
    path = tmp_path / "build"
    path.touch()
    with pytest.raises(EngineError) as refused, claim_folder(path, lambda: None):
        pass
    assert refused.value.status is ExitStatus.CANNOT_WRITE


def test_claiming_sweeps_what_a_killed_build_left(tmp_path: Path) -> None:
    """Half-written files do not pile up; everything else stays."""
    (tmp_path / "club").mkdir()
    for name in (".manifest.json.1.part", "club/.a.pdf.1.part", "club/other.part"):
        (tmp_path / name).touch()
    with claim_folder(tmp_path, lambda: None):
        left = sorted(path.name for path in tmp_path.rglob("*") if path.is_file())
    assert left == ["other.part"]


@pytest.mark.skipif(sys.platform == "win32", reason="no lock on folders there")
def test_a_folder_is_one_build_s_at_a_time(tmp_path: Path) -> None:
    """The second build says that it waits, and goes on when the first has done."""
    waits, order = threading.Event(), []

    def second() -> None:
        with claim_folder(tmp_path, waits.set):
            order.append("second")

    with claim_folder(tmp_path, lambda: None):
        other = threading.Thread(target=second)
        other.start()
        assert waits.wait(10)
        order.append("first")
    other.join(10)
    assert order == ["first", "second"]


def umask() -> int:
    now = os.umask(0)
    os.umask(now)
    return now
