"""What is remembered of the last build."""

import os
from pathlib import Path

import pytest

from feuillet.findings import Place, build_warning
from feuillet.publish.last_build import digest_inputs, keep_report, recall_report
from feuillet.publish.manifest import write_manifest
from feuillet.publish.report import Report
from tests.publish.test_manifest import document
from tests.small import request

FOUND = (build_warning(Place("brochures/checks.yaml", 3, 2), "an exception has ended", "demo"),)


def test_an_equal_run_is_remembered_with_its_warnings(tmp_path: Path) -> None:
    """Nothing changed: the documents and the findings of the last build are known without reading
    any.
    """
    report = published(tmp_path)
    assert recall_report(tmp_path, "inputs") == report._replace(made=0, unchanged=1)


def test_other_inputs_are_not_remembered(tmp_path: Path) -> None:
    """A changed input asks for a build."""
    published(tmp_path)
    assert recall_report(tmp_path, "others") is None


@pytest.mark.parametrize("name", ["manifest.json", "club/demo-a.pdf"])
def test_a_changed_output_is_not_taken_for_granted(tmp_path: Path, name: str) -> None:
    """A file that someone touched or removed asks for a build."""
    published(tmp_path)
    os.utime(tmp_path / name, (1, 1))
    assert recall_report(tmp_path, "inputs") is None
    (tmp_path / name).unlink()
    assert recall_report(tmp_path, "inputs") is None


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "null", '{"inputs": "inputs", "outputs": [1], "findings": []}']
)
def test_a_damaged_memory_only_costs_time(tmp_path: Path, text: str) -> None:
    """Whatever stands in the file, the worst is a real build."""
    published(tmp_path)
    (tmp_path / ".state.json").write_text(text, "utf-8")
    assert recall_report(tmp_path, "inputs") is None


def test_the_digest_follows_files_and_request(tmp_path: Path) -> None:
    """A change of size, of time, of name, or of what is asked for is another input."""
    file = tmp_path / "sub" / "fr.yaml"
    file.parent.mkdir()
    file.write_text("a", "utf-8")
    os.utime(file, (1, 1))
    digests = [digest_inputs([tmp_path], request())]
    assert digest_inputs([tmp_path], request()) == digests[0]
    digests.append(digest_inputs([tmp_path], request()._replace(strict=True)))
    os.utime(file, (2, 2))
    digests.append(digest_inputs([tmp_path], request()))
    file.rename(file.with_name("en.yaml"))
    digests.append(digest_inputs([tmp_path], request()))
    assert len(set(digests)) == len(digests)


def test_what_python_writes_while_it_runs_does_not_count(tmp_path: Path) -> None:
    """Else the first run of a new version would never be equal to the second."""
    before = digest_inputs([tmp_path], request())
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.pyc").touch()
    assert digest_inputs([tmp_path], request()) == before


def published(folder: Path) -> Report:
    (folder / "club").mkdir()
    for name in ("demo-a.pdf", "demo-another.pdf"):
        (folder / "club" / name).write_bytes(b"a")
    write_manifest(folder, [document(), document("club/demo-another.pdf")])
    report = Report((document(),), 1, 0, 0, (), FOUND)
    keep_report(folder, "inputs", report)
    return report
