"""Running our own command, in this process or as a whole process, and timing it."""

import contextlib
import io
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from feuillet.cli import run_command
from feuillet.folders import PRODUCT_ROOT


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def built(project: Path, output: Path, cache: Path, *more: str) -> float:
    """Seconds of the command `build` in this process; it must have made all that was asked for."""
    return commanded(project, "build", "--output", str(output), "--cache", str(cache), *more)


def commanded(project: Path, *command: str) -> float:
    """Seconds of a command of ours in this process, which must succeed."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        begun = time.perf_counter()
        status = run_command(["--project", str(project), *command])
        taken = time.perf_counter() - begun
    if status:
        raise SystemExit(said.getvalue())
    return taken


def process(command: Sequence[str | Path], environment: dict[str, str] | None = None) -> float:
    """Seconds of a whole process, which must succeed."""
    begun = time.perf_counter()
    done = subprocess.run(  # noqa: S603
        command, capture_output=True, text=True, check=False, env=environment
    )
    taken = time.perf_counter() - begun
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return taken


def ours(output: Path, cache: Path, *more: str) -> list[str | Path]:
    """The command line of a build of the content in this checkout."""
    options: list[str | Path] = ["--output", output, "--cache", cache, *more]
    return [sys.executable, PRODUCT_ROOT / "generate.py", "build", *options]


def best(times: int, *works: Callable[[], float]) -> list[float]:
    """The least of several times of each, taken in turn so that a busy moment meets all alike."""
    return [
        min(taken)
        for taken in zip(*([work() for work in works] for _ in range(times)), strict=True)
    ]
