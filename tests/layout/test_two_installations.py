"""Processes of two installations at once neither crash nor change each other's documents."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from feuillet.fonts import find_fonts_folder

LAY_OUT = """
import sys
from tests.layout.pages import laid
sys.stdout.buffer.write(laid("<h1>Fiche</h1><p>Où et quand venir ?", "p { font-family: Lato }").pdf)
"""
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for PYTHONPATH with the fonts of another installation, the same in another place."""
    folder = tmp_path_factory.mktemp("other")
    shutil.copytree(find_fonts_folder(), folder / find_fonts_folder().name)
    return folder


def started(cache: Path, installation: Path | None) -> subprocess.Popen[bytes]:
    path = os.pathsep.join(map(str, filter(None, (installation, ROOT))))
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache), "PYTHONPATH": path}
    command = [sys.executable, "-c", LAY_OUT]
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def said(running: subprocess.Popen[bytes]) -> str:
    """The fingerprint of what a process has laid out, or what it died of."""
    out, errors = running.communicate(timeout=120)
    return hashlib.sha256(out).hexdigest() if running.returncode == 0 else errors.decode()[-400:]


@pytest.mark.parametrize("processes", [2, 4])
def test_two_installations_at_once(
    tmp_path: Path, other: Path, processes: int, request: pytest.FixtureRequest
) -> None:
    """Each finds its own fonts, whoever writes at that moment; `--rounds 200` tries longer."""
    expected = said(started(tmp_path / "alone", None))
    assert len(expected) == 64, expected
    for number in range(request.config.getoption("--rounds")):
        # Every other round begins with an empty cache folder.
        cache = tmp_path / str(number // 2)
        running = [started(cache, (None, other)[each % 2]) for each in range(processes)]
        assert {said(each) for each in running} == {expected}
