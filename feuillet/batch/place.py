"""Where patients' documents may be written: over nothing, and nowhere that others publish."""

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from feuillet.findings import EngineError
from feuillet.folders import Folders

# What a build publishes has this beside it.
PUBLISHED = "manifest.json"


def refuse_place(root: Path, path: Path, option: str) -> None:
    """EngineError for folders of content, of a build, and for what git would take in."""
    folders = Folders.at(root)
    sources = (folders.brochures, *folders.templates, *folders.styles)
    place = path.resolve()
    remedy = f"name a place of its own with {option}"
    if place == root.resolve() or any(place.is_relative_to(folder.resolve()) for folder in sources):
        raise EngineError(f"documents of patients do not belong in {path}: {remedy}")
    # Documents stand in the folder of an organisation, which stands in that of the build.
    if any((folder / PUBLISHED).is_file() for folder in (place, *place.parents[:2])):
        raise EngineError(f"{path} is among the documents that `build` publishes: {remedy}")
    if is_tracked(place / "document.pdf" if option == "--output" else place):
        raise EngineError(
            f"git would take in {path}, with what concerns patients: {remedy}, outside of this "
            "project, or one that .gitignore names, as batch"
        )


def is_tracked(place: Path) -> bool:
    """Whether git would take in what stands there; never where git is missing."""
    git = shutil.which("git")
    there = next(folder for folder in place.parents if folder.is_dir())
    if not git or not any((folder / ".git").exists() for folder in (there, *there.parents)):
        return False
    asked = [git, "-C", str(there), "check-ignore", "--quiet", str(place)]
    # 1 says that it is not ignored; more, that git cannot say.
    done = subprocess.run(asked, capture_output=True, check=False)  # noqa: S603  (words of ours)
    return done.returncode == 1


def refuse_standing(paths: Iterable[Path | None]) -> None:
    """A merged file or a zip is never written over another file, the list itself for one."""
    for path in paths:
        if path and path.exists():
            raise EngineError(f"{path} stands already: name another file, or remove it")
