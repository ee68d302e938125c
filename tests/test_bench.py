"""The bench says what it measured, with little of everything."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench import layouts

ROOT = Path(__file__).parents[1]


@pytest.mark.all_brands
def test_imprints_are_measured_beside_their_peers() -> None:
    """The made-up organisations and people can be made, and every peer of `make test` has its
    ratio.
    """
    little = ("--organisations", "2", "--people", "5", "--imprints", "6")
    command = [sys.executable, "-m", "bench", "--parts", "aef", *little]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=True
    )
    rows = done.stdout.strip().splitlines()[1:]
    assert [part for part in "aef" if not any(row.startswith(f"({part})") for row in rows)] == []
    assert [row for row in rows if "not installed" in row] == []


def test_a_layout_of_a_kind_is_timed() -> None:
    """Whoever changes a style takes the figure again: one for each edition that the kind has."""
    (row,) = layouts.rows(("leaflet",))
    assert row.what == "(g) layout of a leaflet, standard"
    assert float(row.ours.removesuffix(" s")) > 0
