"""What documents were made from is remembered, and never needed."""

from pathlib import Path

import pytest

from feuillet.publish.provenance import read_provenance, write_provenance


def test_what_is_written_is_read(tmp_path: Path) -> None:
    """A fingerprint by path, and an equal list is not written again."""
    write_provenance(tmp_path, {"club/b.pdf": "2", "club/a.pdf": "1"})
    assert read_provenance(tmp_path) == {"club/a.pdf": "1", "club/b.pdf": "2"}
    before = (tmp_path / ".inputs.json").stat().st_mtime_ns
    write_provenance(tmp_path, {"club/a.pdf": "1", "club/b.pdf": "2"})
    assert (tmp_path / ".inputs.json").stat().st_mtime_ns == before


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '{"club/a.pdf": 3}'])
def test_a_damaged_file_only_costs_time(tmp_path: Path, text: str) -> None:
    """Whatever stands in it, every document is composed and compared."""
    (tmp_path / ".inputs.json").write_text(text, "utf-8")
    assert read_provenance(tmp_path) == {}
