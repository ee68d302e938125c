"""The bench says what it measured, with little of everything."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.all_brands
def test_every_part_is_measured() -> None:
    """No part of the table is forgotten, and every peer of `make test` has its ratio."""
    command = [sys.executable, "-m", "bench", "--organisations", "2", "--people", "5", "--imprints", "6"]
    done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=True)
    rows = done.stdout.strip().splitlines()[1:]
    assert [part for part in "abcdef" if not any(row.startswith(f"({part})") for row in rows)] == []
    assert [row for row in rows if "not installed" in row] == []
