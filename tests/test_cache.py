"""What was laid out before: given back as it was, or not at all."""

import multiprocessing
import os
from pathlib import Path

import pytest

from feuillet.cache import DIGEST_SIZE, keep_bytes, recall_bytes, trim_folder

KEY, OTHER = "a" * 64, "b" * 64
TEXTS = (b"one" * 100_000, b"other" * 100_000)


def stands(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    """Under its own key, byte for byte; under another there is nothing."""
    keep_bytes(tmp_path / "new", KEY, b"a blank\n\0")
    assert recall_bytes(tmp_path / "new", KEY) == b"a blank\n\0"
    assert recall_bytes(tmp_path / "new", OTHER) is None


@pytest.mark.parametrize("place", [0, DIGEST_SIZE - 1, DIGEST_SIZE, -1])
def test_a_flipped_bit_is_noticed(tmp_path: Path, place: int) -> None:
    """In the check as in the data: what is damaged is made again, and kept anew."""
    keep_bytes(tmp_path, KEY, b"a blank")
    (path,) = tmp_path.iterdir()
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)
    assert recall_bytes(tmp_path, KEY) is None
    keep_bytes(tmp_path, KEY, b"a blank")
    assert recall_bytes(tmp_path, KEY) == b"a blank"


@pytest.mark.parametrize("size", [0, DIGEST_SIZE - 1, DIGEST_SIZE, DIGEST_SIZE + 3])
def test_a_file_cut_short_is_noticed(tmp_path: Path, size: int) -> None:
    """A full disk or a power cut leaves a part of a file."""
    keep_bytes(tmp_path, KEY, b"a blank")
    (path,) = tmp_path.iterdir()
    path.write_bytes(path.read_bytes()[:size])
    assert recall_bytes(tmp_path, KEY) is None


def test_a_file_under_the_name_of_another_is_noticed(tmp_path: Path) -> None:
    """One document never stands in for another, even where a file was renamed."""
    keep_bytes(tmp_path, KEY, b"a blank")
    (path,) = tmp_path.iterdir()
    path.rename(tmp_path / f"{OTHER}.blank")
    assert recall_bytes(tmp_path, OTHER) is None


def test_two_writers_leave_one_whole_file(tmp_path: Path) -> None:
    """Whoever reads meanwhile sees all that one of two processes wrote, or nothing."""
    spawn = multiprocessing.get_context("spawn")
    writers = [spawn.Process(target=write_often, args=(tmp_path, text)) for text in TEXTS]
    for writer in writers:
        writer.start()
    seen = {recall_bytes(tmp_path, KEY)}
    while any(writer.is_alive() for writer in writers):
        seen.add(recall_bytes(tmp_path, KEY))
    assert [writer.exitcode for writer in writers] == [0, 0]
    assert seen <= {None, *TEXTS}
    assert recall_bytes(tmp_path, KEY) in TEXTS
    assert stands(tmp_path) == [f"{KEY}.blank"]


def write_often(folder: Path, text: bytes) -> None:
    for _ in range(20):
        keep_bytes(folder, KEY, text)


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    """The folder never grows beyond its bound; reading counts as use."""
    keys = [letter * 64 for letter in "abc"]
    for age, key in enumerate(keys):
        keep_bytes(tmp_path, key, b"x" * 100)
        os.utime(tmp_path / f"{key}.blank", (1000 + age, 1000 + age))
    assert recall_bytes(tmp_path, keys[0])
    trim_folder(tmp_path, 2 * (100 + DIGEST_SIZE))
    assert [key for key in keys if recall_bytes(tmp_path, key)] == [keys[0], keys[2]]


def test_what_a_killed_process_left_goes_too(tmp_path: Path) -> None:
    """A part is counted, and is the first to go when it is the oldest."""
    part = tmp_path / f".{OTHER}.123"
    part.write_bytes(b"x" * 100)
    os.utime(part, (1000, 1000))
    keep_bytes(tmp_path, KEY, b"x" * 100)
    trim_folder(tmp_path, 100 + DIGEST_SIZE)
    assert stands(tmp_path) == [f"{KEY}.blank"]


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    """What somebody else put into the folder is neither counted nor removed."""
    (tmp_path / "notes.txt").write_bytes(b"n" * 1000)
    keep_bytes(tmp_path, KEY, b"x" * 100)
    trim_folder(tmp_path, 0)
    assert stands(tmp_path) == ["notes.txt"]


def test_a_folder_that_takes_nothing_costs_nothing(tmp_path: Path) -> None:
    """A document is made all the same, and nothing is left half written."""
    (tmp_path / "file").write_bytes(b"")
    keep_bytes(tmp_path / "file", KEY, b"a blank")
    assert recall_bytes(tmp_path / "file", KEY) is None
    # A folder stands where the file would be put.
    (tmp_path / "folder" / f"{KEY}.blank").mkdir(parents=True)
    keep_bytes(tmp_path / "folder", KEY, b"a blank")
    assert recall_bytes(tmp_path / "folder", KEY) is None
    assert stands(tmp_path / "folder") == [f"{KEY}.blank"]
