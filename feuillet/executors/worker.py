"""What goes on in a process that works: it asks for an item, answers, and asks again until nobody
is there.
"""

import math
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, NamedTuple, TypeVar

from feuillet.messages import N_
from feuillet.messages import gettext as _

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


class ItemLimits(NamedTuple):
    """What one item may take of the machine."""

    # MB that a process may write to. Our greatest document, a form with its variants, takes 145.
    memory: int = 1024
    # Seconds of processor. The same form takes 27 on a slow machine.
    processor: int = 300


USUAL_LIMITS = ItemLimits()
# Who sends a signal, and why.
_SIGNAL_HINTS = {
    "SIGKILL": N_(": as the system does where memory runs out"),
    "SIGTRAP": N_(": as Pango does where memory runs out"),
}


class Reply(NamedTuple):
    """What became of an item in another process: a result, or what was raised, or why there is
    neither.
    """

    result: Any = None
    trouble: Exception | None = None
    cause: str = ""


def serve_items(pipe: Connection, limits: ItemLimits) -> None:
    """Work on items until the pipe closes; None asks for one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        while True:
            pipe.send(None)
            function, item = pipe.recv()
            _limit_resources(limits)
            pipe.send(_attempt_item(function, item, limits))


def _attempt_item(function: Callable[[_Item], _Result], item: _Item, limits: ItemLimits) -> Reply:
    try:
        return Reply(function(item))
    except MemoryError:
        return Reply(
            cause=_("it needed more than {memory} MB of memory").format(memory=limits.memory)
        )
    except Exception as trouble:  # noqa: BLE001  (a bug: told where it can be shown)
        # A traceback does not cross a pipe, notes do.
        trouble.add_note(traceback.format_exc())
        return Reply(trouble=trouble)


def _limit_resources(limits: ItemLimits) -> None:
    """Hold the next item to its limits. Elsewhere than on Linux, the system does not count what it
    would take.
    """
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415  (Windows has none)

    used = resource.getrusage(resource.RUSAGE_SELF)
    # Not the address space: Pango's threads and the fonts reserve 250 MB of it without using them.
    asked = {
        resource.RLIMIT_DATA: limits.memory * 2**20,
        resource.RLIMIT_CPU: math.ceil(used.ru_utime + used.ru_stime) + limits.processor,
    }
    for kind, value in asked.items():
        _unused, most = resource.getrlimit(kind)
        resource.setrlimit(
            kind, (value if most == resource.RLIM_INFINITY else min(value, most), most)
        )


def describe_process_end(code: int | None, limits: ItemLimits) -> str:
    """Why a process ended that did not answer, for whoever waits for its document."""
    if code is None or code >= 0:
        return _("its process ended without a word")
    name = signal.Signals(-code).name if -code in set(signal.Signals) else "unknown"
    if name == "SIGXCPU":
        return _("it took more than {processor} s of processor").format(processor=limits.processor)
    return _("its process died by signal {number} ({name}{hint})").format(
        number=-code, name=name, hint=_(_SIGNAL_HINTS.get(name, ""))
    )
