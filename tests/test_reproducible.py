"""Same inputs, same bytes: a file can be checked by making it again."""

import os
import subprocess
import sys
from pathlib import Path

from tests.sample import CLINIC, PROCEDURE

ROOT = Path(__file__).parents[1]
CHOSEN = ("--procedure", PROCEDURE, "--organisation", CLINIC, "--language", "fr")
BUILD = ("build", "--today", "2026-11-23", *CHOSEN, "--jobs", "1")


def started(output: Path, seed: int) -> subprocess.Popen[str]:
    """A fresh process; the seed changes the order of every set in it."""
    command = [sys.executable, "-m", "feuillet", *BUILD, "--output", str(output)]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def contents(folder: Path) -> dict[str, bytes]:
    """The documents and the list of them, by path."""
    files = [*folder.rglob("*.pdf"), folder / "manifest.json"]
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_two_processes_make_the_same_bytes(tmp_path: Path) -> None:
    """Neither hash seed, nor time, nor folder shows in a document or in the manifest."""
    running = [started(tmp_path / str(seed), seed) for seed in (1, 2)]
    for each in running:
        said, _ = each.communicate(timeout=120)
        assert each.returncode == 0, said
    one, other = (contents(tmp_path / str(seed)) for seed in (1, 2))
    assert len(one) >= 2
    assert one == other
