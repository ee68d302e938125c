"""A scheduler and its workers on this machine, as README starts them."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from feuillet.folders import PRODUCT_ROOT

PATIENCE = 120


@contextmanager
def address(workers: int) -> Iterator[str]:
    """Where the scheduler answers; all processes end with the block."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as running:
        told = Path(folder) / "scheduler.json"
        scheduler = ["dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"]
        worker = ["dask_worker", "--nthreads", "1", "--no-dashboard", "--local-directory", folder]
        commands = [scheduler, *[worker] * workers]
        for command in commands:
            running.enter_context(process([*command, "--scheduler-file", str(told)], folder))
            found = where(told)
        ready(found, workers)
        yield found


@contextmanager
def process(command: list[str], folder: str) -> Iterator[None]:
    environment = {**os.environ, "PYTHONPATH": str(PRODUCT_ROOT)}
    program = [sys.executable, "-m", f"distributed.cli.{command[0]}", *command[1:]]
    with (Path(folder) / "log").open("ab") as log:
        begun = subprocess.Popen(  # noqa: S603
            program, cwd=PRODUCT_ROOT, env=environment, stdout=log, stderr=log
        )
        try:
            yield
        finally:
            # Asked first: a worker ends its own process.
            begun.terminate()
            try:
                begun.wait(20)
            except subprocess.TimeoutExpired:
                begun.kill()
                begun.wait()


def where(told: Path) -> str:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            return str(json.loads(told.read_text("utf-8"))["address"])
        except (OSError, ValueError):
            time.sleep(0.1)
    raise TimeoutError


def ready(scheduler: str, workers: int) -> None:
    from distributed import Client  # noqa: PLC0415  (only where it is installed)

    options = {"timeout": PATIENCE, "set_as_default": False}
    with Client(scheduler, **options) as client:  # type: ignore[no-untyped-call]
        client.wait_for_workers(workers, timeout=PATIENCE)
