"""The content as it is, and the content with something new in it."""

import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the content."""
    for name in ("brochures", "templates", "styles"):
        shutil.copytree(ROOT / name, tmp_path / "project" / name)
    return tmp_path / "project"
