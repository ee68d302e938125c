"""`schema` from the shell."""

from collections.abc import Callable
from pathlib import Path

Answer = Callable[..., tuple[int, str, str]]


def test_schemas_are_written_once(tmp_path: Path, answer: Answer) -> None:
    """The first run writes each, the second changes none and says so."""
    status, printed, _ = answer(tmp_path, "schema")
    written = {path: path.stat().st_mtime_ns for path in (tmp_path / "schemas").iterdir()}
    assert status == 0
    assert printed.splitlines() == [f"schemas/{path.name}: written" for path in sorted(written)]
    _, again, _ = answer(tmp_path, "schema")
    assert again == printed.replace("written", "unchanged")
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "schemas").iterdir()} == written


def test_a_schema_that_was_edited_is_written_anew(tmp_path: Path, answer: Answer) -> None:
    """Only that one."""
    answer(tmp_path, "schema")
    (tmp_path / "schemas" / "kind.json").write_text("{}", "utf-8")
    _, printed, _ = answer(tmp_path, "schema")
    assert [line for line in printed.splitlines() if line.endswith("written")] == [
        "schemas/kind.json: written"
    ]


def test_a_place_that_cannot_be_written_is_status_4(tmp_path: Path, answer: Answer) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "schemas").touch()
    status, _, said = answer(tmp_path, "schema")
    assert status == 4
    assert said.count("\n") == 1
