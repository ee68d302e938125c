"""Where documents are laid out: here, or in several processes. An executor is something with the shape of `map`.

Not concurrent.futures: it does not tell which item a dead process had, and may hang when its processes are ended.
"""

import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, NamedTuple, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Mapper = Callable[[Callable[[Item], Result], Iterable[Item]], Iterator[Result]]
# The number and the item that each process has, by our end of the pipe to it.
UnderWay = dict[Connection, tuple[int, Item]]
# Spawned, not forked: a layout library's threads and fonts do not survive a fork.
SPAWN = get_context("spawn")


class Reply(NamedTuple):
    """What became of an item in another process: a result, or what was raised."""

    result: Any = None
    trouble: Exception | None = None


@contextmanager
def local(jobs: int, lost: Callable[[Item], Result]) -> Iterator[Mapper[Item, Result]]:
    """A mapper over this machine's processors; `lost` gives the result of an item whose process died."""
    if jobs == 1:
        yield map
        return
    with ExitStack() as running:

        def mapper(function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
            return running.enter_context(closing(spread(jobs, lost, function, items)))

        yield mapper


def spread(
    jobs: int, lost: Callable[[Item], Result], function: Callable[[Item], Result], items: Iterable[Item]
) -> Generator[Result, None, None]:
    """Results in the order of the items, each as soon as those before it are there."""
    waiting = deque(enumerate(items))
    done: dict[int, Result] = {}
    with crew() as processes:
        under_way: UnderWay[Item] = {}
        for number in range(len(waiting)):
            while number not in done:
                while waiting and len(under_way) < jobs:
                    under_way[hire(processes, function)] = waiting.popleft()
                done.update(finished(under_way, waiting, lost))
            yield done.pop(number)


def finished(
    under_way: UnderWay[Item], waiting: deque[tuple[int, Item]], lost: Callable[[Item], Result]
) -> Iterator[tuple[int, Result]]:
    """Wait until processes speak: each gets its item, and after that the next; what is done comes by its number."""
    ready = wait(under_way)
    for pipe in [pipe for pipe in under_way if pipe in ready]:
        number, item = under_way.pop(pipe)
        try:
            reply = pipe.recv()
            if reply is None:
                pipe.send(item)
        except (EOFError, OSError):
            # The other end is closed: the process has died.
            yield number, lost(item)
            continue
        if reply is None:
            under_way[pipe] = number, item
        elif reply.trouble:
            raise reply.trouble
        else:
            if waiting:
                under_way[pipe] = waiting.popleft()
            yield number, reply.result


@contextmanager
def crew() -> Iterator[list[BaseProcess]]:
    """A list for processes, which end with the block whatever they are doing."""
    processes: list[BaseProcess] = []
    try:
        yield processes
    finally:
        for process in processes:
            process.kill()
        for process in processes:
            process.join()


def hire(processes: list[BaseProcess], function: Callable[[Item], Result]) -> Connection:
    """Start a process; our end of the pipe to it."""
    ours, theirs = SPAWN.Pipe()
    process = SPAWN.Process(target=serve, args=(theirs, function), daemon=True)
    with undisturbed():
        process.start()
        processes.append(process)
    # The only other end is now the process's: when it dies, ours says so.
    theirs.close()
    return ours


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


def serve(pipe: Connection, function: Callable[[Item], Result]) -> None:
    """Work on items until the pipe closes; None asks for one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        while True:
            pipe.send(None)
            pipe.send(attempt(function, pipe.recv()))


def attempt(function: Callable[[Item], Result], item: Item) -> Reply:
    try:
        return Reply(function(item))
    except Exception as trouble:  # noqa: BLE001  (a bug: told where it can be shown)
        # A traceback does not cross a pipe, notes do.
        trouble.add_note(traceback.format_exc())
        return Reply(trouble=trouble)
