"""Where documents are laid out: here, or in other processes. An executor is something with the shape of `map`.

Not concurrent.futures: it does not tell which item a dead process had, and may hang when its processes are ended.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from typing import TypeVar

from feuillet.executors.child import LIMITS, Limits
from feuillet.executors.processes import Hire, crew
from feuillet.executors.spread import spread

Item = TypeVar("Item")
Result = TypeVar("Result")
Mapper = Callable[[Callable[[Item], Result], Iterable[Item]], Iterator[Result]]
# What is said of an item that is lost, and why it is.
Lost = Callable[[Item, str], Result]
# What a process does once that is to work on these items; it goes to that process.
Rehearsal = Callable[[Sequence[Item]], Callable[[], None]]


def nothing() -> None:
    """There is nothing to rehearse."""


def unrehearsed(_items: Sequence[Item]) -> Callable[[], None]:
    return nothing


@contextmanager
def local(
    jobs: int, lost: Lost[Item, Result], rehearsal: Rehearsal[Item] = unrehearsed, limits: Limits = LIMITS
) -> Iterator[Mapper[Item, Result]]:
    """A mapper over this machine's processors; `lost` gives the result of an item whose process died twice.

    A single item is worked on here, as every one is with one job: a process would start for longer than it saves.
    """
    if jobs == 1:
        yield map
        return
    with ExitStack() as running:
        hires: list[Hire] = []

        def mapper(function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
            listed = list(items)
            if not hires and len(listed) < 2:
                return map(function, listed)
            if not hires:
                hires.append(running.enter_context(crew(rehearsal(listed), limits)))
            return running.enter_context(closing(spread(jobs, hires[0], lost, function, listed)))

        yield mapper


__all__ = ["LIMITS", "Limits", "Lost", "Mapper", "Rehearsal", "local", "unrehearsed"]
