"""Where documents are laid out: here, or in other processes. An executor is something with the
shape of `map`.

Not concurrent.futures: it does not tell which item a dead process had, and may hang when its
processes are ended.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from typing import TypeVar

from feuillet.executors.processes import WorkerSource, open_workers
from feuillet.executors.spread import spread_items
from feuillet.executors.worker import USUAL_LIMITS, ItemLimits

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")
Mapper = Callable[[Callable[[_Item], _Result], Iterable[_Item]], Iterator[_Result]]
# What is said of an item that is lost, and why it is.
LossHandler = Callable[[_Item, str], _Result]
# What a process does once that is to work on these items; it goes to that process.
Rehearsal = Callable[[Sequence[_Item]], Callable[[], None]]


def _rehearse_nothing() -> None:
    """There is nothing to rehearse."""


def skip_rehearsal(_items: Sequence[_Item]) -> Callable[[], None]:
    return _rehearse_nothing


@contextmanager
def open_local_mapper(
    jobs: int,
    lost: LossHandler[_Item, _Result],
    rehearsal: Rehearsal[_Item] = skip_rehearsal,
    limits: ItemLimits = USUAL_LIMITS,
) -> Iterator[Mapper[_Item, _Result]]:
    """A mapper over this machine's processors; `lost` gives the result of an item whose process
    died twice.

    A single item is worked on here, as every one is with one job: a process would start for longer
    than it saves.
    """
    if jobs == 1:
        yield map
        return
    with ExitStack() as running:
        hires: list[WorkerSource] = []

        def mapper(
            function: Callable[[_Item], _Result], items: Iterable[_Item]
        ) -> Iterator[_Result]:
            listed = list(items)
            if not hires and len(listed) < 2:
                return map(function, listed)
            if not hires:
                hires.append(running.enter_context(open_workers(rehearsal(listed), limits)))
            return running.enter_context(
                closing(spread_items(jobs, hires[0], lost, function, listed))
            )

        yield mapper


__all__ = [
    "USUAL_LIMITS",
    "ItemLimits",
    "LossHandler",
    "Mapper",
    "Rehearsal",
    "open_local_mapper",
    "skip_rehearsal",
]
