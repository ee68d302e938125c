"""A file that somebody has changed is never written over."""

from pathlib import Path

import pytest

from feuillet.findings import EngineError, ExitStatus
from feuillet.publish.changed_files import clear_place, discard_file, find_free_name
from feuillet.publish.manifest import digest_bytes

OURS = frozenset({digest_bytes(b"ours")})


def place(folder: Path, data: bytes) -> Path:
    path = folder / "club" / "a.pdf"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


def test_our_own_file_makes_way(tmp_path: Path) -> None:
    """Nothing is moved for a file that is as it was published, or for none at all."""
    place(tmp_path, b"ours")
    assert clear_place(tmp_path, "club/a.pdf", OURS) is None
    assert clear_place(tmp_path, "club/none.pdf", OURS) is None


def test_a_changed_file_is_set_aside_whole(tmp_path: Path) -> None:
    """A form that a doctor filled in and saved is found again, and the report says where."""
    place(tmp_path, b"filled in")
    assert clear_place(tmp_path, "club/a.pdf", OURS) == ("club/a.pdf", "set-aside/club/a.pdf")
    assert (tmp_path / "set-aside/club/a.pdf").read_bytes() == b"filled in"
    assert not (tmp_path / "club/a.pdf").exists()


def test_a_second_one_takes_another_name(tmp_path: Path) -> None:
    """Nothing that was set aside is lost to the next."""
    for data in (b"one", b"two", b"three"):
        place(tmp_path, data)
        clear_place(tmp_path, "club/a.pdf", OURS)
    kept = {path.name: path.read_bytes() for path in (tmp_path / "set-aside/club").iterdir()}
    assert kept == {"a.pdf": b"one", "a-2.pdf": b"two", "a-3.pdf": b"three"}


def test_a_removed_document_takes_its_empty_folder_along(tmp_path: Path) -> None:
    """A folder in which something else stands remains."""
    path = place(tmp_path, b"ours")
    (path.parent / "mine.txt").touch()
    discard_file(tmp_path, "club/a.pdf", OURS)
    assert path.parent.exists()
    (path.parent / "mine.txt").unlink()
    place(tmp_path, b"ours")
    discard_file(tmp_path, "club/a.pdf", OURS)
    assert not path.parent.exists()


def test_a_place_that_takes_nothing_is_told(tmp_path: Path) -> None:
    """The changed file stays where it is, and the build says that it cannot write."""
    path = place(tmp_path, b"filled in")
    (tmp_path / "set-aside").write_text("a file where a folder should be", "utf-8")
    with pytest.raises(EngineError) as refused:
        clear_place(tmp_path, "club/a.pdf", OURS)
    assert refused.value.status is ExitStatus.CANNOT_WRITE
    assert path.read_bytes() == b"filled in"


def test_a_free_name_is_found(tmp_path: Path) -> None:
    """The first number that no file has."""
    (tmp_path / "a.pdf").touch()
    assert find_free_name(tmp_path / "a.pdf").name == "a-2.pdf"
