"""What Git says of a place: does it keep a file, would it take one up. Quiet without Git."""

import os
import shutil
import subprocess
from fnmatch import fnmatch
from pathlib import Path, PurePath

# A question about one path is answered at once; a disk that has gone must not hang the command.
_GIT_TIMEOUT = 10
# Another work tree's, as in a hook.
_FOREIGN_VARIABLES = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")


def is_tracked(path: Path) -> bool:
    """Whether Git keeps this file, or a file in this folder."""
    status, said = _ask_git(path, "ls-files", "--", str(path))
    return status == 0 and bool(said)


def is_safe_from_git(path: Path, project: Path) -> bool:
    """Whether `git add` would pass a new file by.

    Without a work tree, whether the project's .gitignore names it; without that, nobody asks.
    """
    status, _ = _ask_git(path, "check-ignore", "--quiet", "--", str(path))
    if status in {0, 1}:
        return status == 0
    patterns = _read_ignore_patterns(project) if path.is_relative_to(project) else []
    return not patterns or any(
        matches_pattern(path.relative_to(project), pattern) for pattern in patterns
    )


def is_in_work_tree(path: Path) -> bool:
    """Whether Git looks after the folder that a path stands in."""
    return _ask_git(path, "rev-parse", "--show-toplevel")[0] == 0


def _ask_git(path: Path, *arguments: str) -> tuple[int, str]:
    """Git's exit status and answer about a path; status -1 where it cannot be asked."""
    program = shutil.which("git")
    folder = next((each for each in (path, *path.parents) if each.is_dir()), None)
    if program is None or folder is None:
        return -1, ""
    # A hook of the work tree has no business here.
    command = [program, "-c", "core.fsmonitor=false", *arguments]
    kept = {name: value for name, value in os.environ.items() if name not in _FOREIGN_VARIABLES}
    try:
        done = subprocess.run(  # noqa: S603  (our own words, and a path after --)
            command,
            cwd=folder,
            env=kept,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_GIT_TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return -1, ""
    return done.returncode, done.stdout


def _read_ignore_patterns(project: Path) -> list[str]:
    """The patterns of the project's own .gitignore; those that take something back are left out."""
    try:
        lines = (project / ".gitignore").read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [line.strip() for line in lines if line.strip() and not line.startswith(("#", "!"))]


def matches_pattern(path: PurePath, pattern: str) -> bool:
    """Whether a pattern names a path below the project, or a folder that it stands in."""
    anchored = "/" in pattern.rstrip("/")
    wanted = pattern.strip("/")
    return any(
        fnmatch(each.as_posix() if anchored else each.name, wanted)
        for each in (path, *path.parents)
        if each.name
    )
