"""The warm process: what every document needs is done in it once, and the children forked from it
find it done.

It forks only while it has a single thread: then no other can hold a lock that nobody would open in
the child. Pango 1.50 starts some to read fontconfig's files and to look for fonts, which end with
that; the rehearsal waits for them, and should another Pango keep one, processes are spawned
instead. Afterwards nothing is done here but forking: nothing grows.
"""

import gc
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkProcess
from multiprocessing.reduction import recv_handle, send_handle
from pathlib import Path

from feuillet.executors.processes import SPAWN_CONTEXT, WorkerHandle, WorkerSource, start_process
from feuillet.executors.worker import ItemLimits, serve_items

_FORK_CONTEXT = get_context("fork")
# Documents a child. With one each, a build is 5 % slower: 80 ms of processor go into 60 MB that
# every child gets anew. With many, a child grows with what it has laid out.
_ITEMS_PER_CHILD = 4
# Seconds that threads get to end after the rehearsal: it takes them milliseconds.
_THREAD_TIMEOUT = 2
_THREAD_FOLDER = Path("/proc/self/task")


@contextmanager
def open_warm_workers(prepare: Callable[[], None], limits: ItemLimits) -> Iterator[WorkerSource]:
    """A way to get children of a warm process; it raises EOFError or OSError where that one cannot
    fork, or died.
    """
    process, control = start_process(_run_warm_process, prepare, limits)
    try:
        with suppress(EOFError, OSError):
            control.recv()
    except BaseException:
        # Ctrl-C during the rehearsal: there are no children yet that it would have to end.
        process.kill()
        process.join()
        raise
    try:
        yield partial(_request_worker, control, process.pid or 0, limits)
    finally:
        control.close()
        process.join()


def _request_worker(control: Connection, warm: int, limits: ItemLimits) -> WorkerHandle:
    """A child, which serves a few items."""
    ours, theirs = SPAWN_CONTEXT.Pipe()
    with theirs:
        control.send(None)
        send_handle(control, theirs.fileno(), warm)
    return WorkerHandle(
        ours, partial(_ask_exit_code, control, control.recv()), limits, _ITEMS_PER_CHILD
    )


def _ask_exit_code(control: Connection, child: int) -> int | None:
    """Only the warm process is told how its children ended."""
    try:
        control.send(child)
        code: int | None = control.recv()
    except (EOFError, OSError):
        return None
    return code


def _run_warm_process(control: Connection, prepare: Callable[[], None], limits: ItemLimits) -> None:
    """Rehearse, then fork a child for each None, and tell for each child that is named how it
    ended.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What fails here fails again at its document, where it is told.
    with suppress(Exception):
        prepare()
    gc.collect()
    if not _has_single_thread():
        return
    # A collection in a child would otherwise write to every object, and so copy all that it shares.
    gc.freeze()
    children: dict[int, ForkProcess] = {}
    try:
        with suppress(EOFError, OSError):
            control.send(None)
            while True:
                child = control.recv()
                control.send(
                    _fork_child(children, control, limits)
                    if child is None
                    else _wait_for_child(children.pop(child, None))
                )
    finally:
        for process in children.values():
            process.kill()
        for process in children.values():
            process.join()


def _has_single_thread() -> bool:
    """Whether this process has a single thread, or soon has."""
    deadline = time.monotonic() + _THREAD_TIMEOUT
    while len(list(_THREAD_FOLDER.iterdir())) > 1:
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def _fork_child(
    children: dict[int, ForkProcess], control: Connection, limits: ItemLimits
) -> int | None:
    """The number of a new child, to which the pipe comes that it works for."""
    with Connection(recv_handle(control)) as theirs:
        process = _FORK_CONTEXT.Process(target=_run_child, args=(control, theirs, limits))
        process.start()
    # Those that have done their work are forgotten; how another ended will be asked.
    for child in [child for child, other in children.items() if other.exitcode == 0]:
        del children[child]
    children[process.pid or 0] = process
    return process.pid


def _run_child(control: Connection, pipe: Connection, limits: ItemLimits) -> None:
    """Only the warm process may hold its pipe open: when it dies, whoever listens is to know."""
    control.close()
    serve_items(pipe, limits)


def _wait_for_child(process: ForkProcess | None) -> int | None:
    """How a child ended; one that is forgotten had done its work."""
    if process is None:
        return 0
    process.join()
    return process.exitcode
