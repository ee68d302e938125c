"""Where documents are laid out: here, or in several processes. An executor is something with the shape of `map`."""

import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, closing, contextmanager
from multiprocessing import get_context
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Mapper = Callable[[Callable[[Item], Result], Iterable[Item]], Iterator[Result]]


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
    waiting = list(items)
    while waiting:
        try:
            with workers(min(jobs, len(waiting))) as pool:
                for result in pool.map(function, list(waiting)):
                    del waiting[0]
                    yield result
        except BrokenProcessPool:
            # One death breaks a pool and does not say whose it was: those under way then are tried one by one.
            suspects, waiting = waiting[: 2 * jobs + 1], waiting[2 * jobs + 1 :]
            yield from (alone(lost, function, item) for item in suspects)


def alone(lost: Callable[[Item], Result], function: Callable[[Item], Result], item: Item) -> Result:
    try:
        with workers(1) as pool:
            return pool.submit(function, item).result()
    except BrokenProcessPool:
        return lost(item)


def workers(jobs: int) -> ProcessPoolExecutor:
    # Spawned, not forked: a layout library's threads and fonts do not survive a fork.
    return ProcessPoolExecutor(jobs, get_context("spawn"), initializer=die_quietly)


def die_quietly() -> None:
    """Let Ctrl-C end a worker at once, without a traceback from each."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
