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

from feuillet.executors.child import Limits, cause_of, work

SPAWN = get_context("spawn")


class Hand(NamedTuple):
    """A process that works, seen from here; `ended` waits for its end and gives its exit code."""

    pipe: Connection
    ended: Callable[[], int | None]
    limits: Limits
    # How many items it still takes.
    serves: float

    def cause(self) -> str:
        """Why it has died."""
        return cause_of(self.ended(), self.limits)


Hire = Callable[[], Hand]


@contextmanager
def crew(prepare: Callable[[], None], limits: Limits) -> Iterator[Hire]:
    """A way to get processes, which end with the block whatever they are doing."""
    with spawned(limits) as spawn:
        if sys.platform != "linux":
            yield spawn
            return
        from feuillet.executors.warm import warmed  # noqa: PLC0415  (other systems cannot import it)

        with warmed(prepare, limits) as fork:
            yield partial(either, fork, spawn)


def either(fork: Hire, spawn: Hire) -> Hand:
    """A child of the warm process, unless that one has died, or found that it cannot fork."""
    try:
        return fork()
    except (EOFError, OSError):
        return spawn()


@contextmanager
def spawned(limits: Limits) -> Iterator[Hire]:
    processes: list[SpawnProcess] = []

    def hire() -> Hand:
        process, pipe = begun(work, limits)
        processes.append(process)
        return Hand(pipe, partial(code, process), limits, inf)

    try:
        yield hire
    finally:
        for process in processes:
            process.kill()
        for process in processes:
            process.join()


def code(process: SpawnProcess) -> int | None:
    process.join()
    return process.exitcode


def begun(target: Callable[..., None], *arguments: Any) -> tuple[SpawnProcess, Connection]:  # noqa: ANN401  (its own)
    """A spawned process, and our end of the pipe to it; the other end is its first argument."""
    ours, theirs = SPAWN.Pipe()
    process = SPAWN.Process(target=target, args=(theirs, *arguments))
    try:
        with undisturbed():
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
def undisturbed() -> Iterator[None]:
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
