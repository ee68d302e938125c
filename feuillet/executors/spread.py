"""Items are spread over processes, at most so many at once; one that dies costs its own item, and
that not at once.
"""

from collections import deque
from collections.abc import Callable, Generator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, NamedTuple, TypeVar

from feuillet.executors.processes import WorkerHandle, WorkerSource
from feuillet.executors.worker import Reply

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


class _Task(NamedTuple, Generic[_Item]):
    """An item, and whether a process has died on it."""

    number: int
    item: _Item
    again: bool = False


# Who has which task, by our end of the pipe.
_RunningTasks = dict[Connection, tuple[WorkerHandle, _Task[Any]]]


def spread_items(
    jobs: int,
    hire: WorkerSource,
    lost: Callable[[_Item, str], _Result],
    function: Callable[[_Item], _Result],
    items: Sequence[_Item],
) -> Generator[_Result, None, None]:
    """Results in the order of the items, each as soon as those before it are there."""
    waiting = deque(_Task(number, item) for number, item in enumerate(items))
    done: dict[int, _Result] = {}
    under_way: _RunningTasks = {}
    for number in range(len(items)):
        while number not in done:
            while waiting and len(under_way) < jobs:
                hand = hire()
                under_way[hand.pipe] = hand, waiting.popleft()
            for task, reply in _iterate_replies(under_way, waiting, function):
                if reply.cause and not task.again:
                    waiting.appendleft(task._replace(again=True))
                else:
                    done[task.number] = (
                        lost(task.item, reply.cause) if reply.cause else reply.result
                    )
        yield done.pop(number)


def _iterate_replies(
    under_way: _RunningTasks, waiting: deque[_Task[Any]], function: Callable[[Any], Any]
) -> Generator[tuple[_Task[Any], Reply], None, None]:
    """Wait until processes speak: each gets its item, and one that serves longer the next; what is
    answered comes.
    """
    ready = wait(under_way)
    for pipe in [pipe for pipe in under_way if pipe in ready]:
        hand, task = under_way.pop(pipe)
        reply = _receive_reply(hand, task.item, function)
        if reply is None:
            under_way[pipe] = hand, task
            continue
        if reply.trouble:
            raise reply.trouble
        if hand.serves > 1 and waiting and not reply.cause:
            under_way[pipe] = hand._replace(serves=hand.serves - 1), waiting.popleft()
        else:
            # It ends, when it asks again and nobody is there.
            pipe.close()
        yield task, reply


def _receive_reply(
    hand: WorkerHandle, item: _Item, function: Callable[[_Item], _Result]
) -> Reply | None:
    """What a process answers; None if it asks for its item, which it gets."""
    try:
        reply: Reply | None = hand.pipe.recv()
        if reply is None:
            hand.pipe.send((function, item))
    except (EOFError, OSError):
        # The other end is closed: the process has died.
        return Reply(cause=hand.cause())
    return reply
