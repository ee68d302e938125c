"""Processes that work: children of a warm process on Linux, spawned ones elsewhere.

On macOS, system libraries start threads that no fork takes along; Windows has no fork.
"""

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from math import inf
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, NamedTuple

from feuillet.executors.worker import ItemLimits, describe_process_end, serve_items

SPAWN_CONTEXT = get_context("spawn")


class WorkerHandle(NamedTuple):
    """A process that works, seen from here; `ended` waits for its end and gives its exit code."""

    pipe: Connection
    ended: Callable[[], int | None]
    limits: ItemLimits
    # How many items it still takes.
    serves: float

    def cause(self) -> str:
        """Why it has died."""
        return describe_process_end(self.ended(), self.limits)


WorkerSource = Callable[[], WorkerHandle]


@contextmanager
def open_workers(prepare: Callable[[], None], limits: ItemLimits) -> Iterator[WorkerSource]:
    """A way to get processes, which end with the block whatever they are doing."""
    with _open_spawned_workers(limits) as spawn:
        if sys.platform != "linux":
            yield spawn
            return
        # Other systems cannot import it.
        from feuillet.executors.warm_process import open_warm_workers  # noqa: PLC0415

        with open_warm_workers(prepare, limits) as fork:
            yield partial(_fork_or_spawn, fork, spawn)


def _fork_or_spawn(fork: WorkerSource, spawn: WorkerSource) -> WorkerHandle:
    """A child of the warm process, unless that one has died, or found that it cannot fork."""
    try:
        return fork()
    except (EOFError, OSError):
        return spawn()


@contextmanager
def _open_spawned_workers(limits: ItemLimits) -> Iterator[WorkerSource]:
    processes: list[SpawnProcess] = []

    def hire() -> WorkerHandle:
        process, pipe = start_process(serve_items, limits)
        processes.append(process)
        return WorkerHandle(pipe, partial(_wait_for_exit_code, process), limits, inf)

    try:
        yield hire
    finally:
        for process in processes:
            process.kill()
        for process in processes:
            process.join()


def _wait_for_exit_code(process: SpawnProcess) -> int | None:
    process.join()
    return process.exitcode


def start_process(
    target: Callable[..., None],
    *arguments: Any,  # noqa: ANN401  (its own)
) -> tuple[SpawnProcess, Connection]:
    """A spawned process, and our end of the pipe to it; the other end is its first argument."""
    ours, theirs = SPAWN_CONTEXT.Pipe()
    process = SPAWN_CONTEXT.Process(target=target, args=(theirs, *arguments))
    try:
        with _delay_interrupts():
            process.start()
    except KeyboardInterrupt:
        # Pressed while it started: nobody else knows of it yet.
        if process.pid:
            process.kill()
        raise
    # The only other end is now the process's: when it dies, ours says so.
    theirs.close()
    return process, ours


@contextmanager
def _delay_interrupts() -> Iterator[None]:
    """Ctrl-C waits until the end of the block, and a process started in it never hears of one."""
    if sys.platform == "win32":
        yield
        return
    # Before Python 3.13 its start would let signals through again.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
