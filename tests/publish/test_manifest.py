"""The manifest says what each file is."""

import json
from pathlib import Path
from typing import Any

import pytest

from feuillet.findings import EngineError
from feuillet.publish.manifest import (
    PublishedDocument,
    append_to_journal,
    digest_bytes,
    is_intact,
    read_manifest,
    write_manifest,
)


def document(path: str = "club/demo-a.pdf", data: bytes = b"a") -> PublishedDocument:
    return PublishedDocument(
        path=path,
        sha256=digest_bytes(data),
        pages=2,
        procedure="demo",
        version="1.0",
        kind="handout",
        language="fr",
        edition="standard",
        profile="screen",
        organisation="club",
        site=None,
        practitioner=None,
        fingerprint="f" * 64,
        content="12345678",
    )


def test_what_is_written_is_read(tmp_path: Path) -> None:
    """Documents come back as they went, sorted by path, under the key `documents`."""
    write_manifest(tmp_path, [document("club/demo-b.html"), document("club/demo-a.pdf")])
    assert list(read_manifest(tmp_path).values()) == [
        document("club/demo-a.pdf"),
        document("club/demo-b.html"),
    ]
    entries = json.loads((tmp_path / "manifest.json").read_text("utf-8"))["documents"]
    assert entries[0]["path"] == "club/demo-a.pdf"
    assert entries[0]["site"] is None


def test_the_same_documents_give_the_same_bytes(tmp_path: Path) -> None:
    """The order in which they were made does not show, and an equal list is not written again."""
    write_manifest(tmp_path, [document("club/demo-b.pdf"), document("club/demo-a.pdf")])
    before = (
        (tmp_path / "manifest.json").read_bytes(),
        (tmp_path / "manifest.json").stat().st_mtime_ns,
    )
    write_manifest(tmp_path, [document("club/demo-a.pdf"), document("club/demo-b.pdf")])
    assert before == (
        (tmp_path / "manifest.json").read_bytes(),
        (tmp_path / "manifest.json").stat().st_mtime_ns,
    )


def test_no_manifest_is_an_empty_one(tmp_path: Path) -> None:
    """The first build finds none."""
    assert read_manifest(tmp_path) == {}


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"documents": [{"path": "a"}]}', '{"documents": [3]}', "\ufeff{}"]
)
def test_a_damaged_manifest_is_told(tmp_path: Path, text: str) -> None:
    """The message says which file and what to do, and nothing is overwritten."""
    (tmp_path / "manifest.json").write_text(text, "utf-8")
    with pytest.raises(EngineError, match=r"manifest\.json cannot be read; remove it"):
        read_manifest(tmp_path)


@pytest.mark.parametrize(
    "path", ["../a.pdf", "/etc/a.pdf", "club/../../a.pdf", "a.pdf", "club/a.yaml", "club/.a.pdf"]
)
def test_a_manifest_cannot_point_outside(tmp_path: Path, path: str) -> None:
    """What it lists may be removed: a path that is none of ours is refused."""
    write_manifest(tmp_path, [document(path)])
    with pytest.raises(EngineError, match="none of ours"):
        read_manifest(tmp_path)


@pytest.mark.parametrize(
    "wrong", [{"procedure": []}, {"site": {}}, {"organisation": "other"}, {"kind": 3}]
)
def test_an_entry_that_is_none_is_told(tmp_path: Path, wrong: dict[str, Any]) -> None:
    """A hand that slipped in the file takes nothing away, and is no traceback."""
    write_manifest(tmp_path, [document()._replace(**wrong)])
    with pytest.raises(EngineError, match="none of ours"):
        read_manifest(tmp_path)


def test_a_document_stands_only_as_it_was_published(tmp_path: Path) -> None:
    """A file that was changed, removed or replaced by a link is made again."""
    path = tmp_path / "club" / "demo-a.pdf"
    assert not is_intact(tmp_path, document())
    path.parent.mkdir()
    path.write_bytes(b"a")
    assert is_intact(tmp_path, document())
    path.write_bytes(b"b")
    assert not is_intact(tmp_path, document())
    path.unlink()
    (tmp_path / "same").write_bytes(b"a")
    path.symlink_to(tmp_path / "same")
    assert not is_intact(tmp_path, document())


def test_what_a_killed_build_published_is_known(tmp_path: Path) -> None:
    """Its journal counts until the next manifest; a line that was cut short is passed over."""
    write_manifest(tmp_path, [document("club/demo-a.pdf")])
    newer = document("club/demo-a.pdf", b"newer")
    append_to_journal(tmp_path, newer)
    append_to_journal(tmp_path, document("club/demo-b.pdf"))
    with (tmp_path / ".journal.jsonl").open("a", encoding="utf-8") as journal:
        journal.write('{"path": "club/c.pdf", "sha')
    assert read_manifest(tmp_path) == {
        "club/demo-a.pdf": newer,
        "club/demo-b.pdf": document("club/demo-b.pdf"),
    }
    write_manifest(tmp_path, read_manifest(tmp_path).values())
    assert not (tmp_path / ".journal.jsonl").exists()
    assert len(read_manifest(tmp_path)) == 2


def test_a_journal_cannot_point_outside(tmp_path: Path) -> None:
    """As the manifest cannot."""
    append_to_journal(tmp_path, document("../a.pdf"))
    assert read_manifest(tmp_path) == {}
