"""The content as it is, and the content with something new in it."""

import shutil
from pathlib import Path

import pytest

from tests.sample import reduce

ROOT = Path(__file__).parents[2]
LANGUAGES = sorted(file.stem for file in (ROOT / "templates" / "locales").glob("*.yaml"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of a part of the content."""
    for name in ("brochures", "templates", "styles"):
        shutil.copytree(ROOT / name, tmp_path / "project" / name)
    reduce(tmp_path / "project")
    return tmp_path / "project"
