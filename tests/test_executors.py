"""Where documents are laid out must not show in what comes out."""

import os
import signal
import sys
import time
from collections.abc import Callable
from multiprocessing import active_children
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from feuillet.executors import local

SLOW = """
import os, sys, time
from feuillet.executors import local
def work(item):
    print(os.getpid(), flush=True)
    time.sleep(int(sys.argv[1]))
if __name__ == "__main__":
    with local(2, print) as mapper:
        list(mapper(work, [1, 2, 3, 4]))
"""


def doubled(item: int) -> int:
    time.sleep(0.01 * (5 - item))
    return 2 * item


def fatal(item: int) -> int:
    if item in {3, 11}:
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def careless(item: int) -> int:
    return 1 // item


def lazy(seconds: int) -> int:
    time.sleep(seconds)
    return seconds


def lost(item: int, _cause: str) -> int:
    return -item


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    """One process or several: the same results in the same order."""
    with local(jobs, lost) as mapper:
        assert list(mapper(doubled, [1, 2, 3, 4])) == [2, 4, 6, 8]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_dead_process_costs_only_its_own_item() -> None:
    """The item whose process dies gets its own result; all others are done."""
    with local(2, lost) as mapper:
        assert list(mapper(fatal, range(1, 14))) == [1, 2, -3, 4, 5, 6, 7, 8, 9, 10, -11, 12, 13]


def test_a_mistake_of_ours_keeps_its_name() -> None:
    """An exception in a process is not swallowed: it arrives as what it is."""
    with local(2, lost) as mapper, pytest.raises(ZeroDivisionError):
        list(mapper(careless, [1, 0]))


def test_a_mistake_tells_where_it_was_made() -> None:
    """The traceback of the other process comes along."""
    with local(2, lost) as mapper, pytest.raises(ZeroDivisionError) as caught:
        list(mapper(careless, [0, 1]))
    assert "in careless" in "".join(caught.value.__notes__)


def test_whoever_stops_listening_ends_the_work() -> None:
    """Leaving the block ends every process, whatever it is doing."""
    begun = time.monotonic()
    with local(2, lost) as mapper:
        assert next(mapper(lazy, [0, 60, 60])) == 0
    assert time.monotonic() - begun < 30
    assert active_children() == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize("send", [os.kill, os.killpg])
def test_ctrl_c_ends_all_processes_at_once(send: Callable[[int, int], None], tmp_path: Path) -> None:
    """Whether it reaches one process or all, Ctrl-C is not held up by work under way, and only one speaks of it."""
    with slow(tmp_path) as running:
        assert running.stdout is not None
        worker = int(running.stdout.readline())
        begun = time.monotonic()
        send(running.pid, signal.SIGINT)
        _, errors = running.communicate(timeout=30)
    assert time.monotonic() - begun < 5
    assert errors.count("KeyboardInterrupt") == 1
    assert not alive(worker)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_no_process_outlives_the_one_that_began_it(tmp_path: Path) -> None:
    """Processes end with their work also when ours was killed and could not tell them."""
    with slow(tmp_path, seconds=1) as running:
        assert running.stdout is not None
        worker = int(running.stdout.readline())
        running.kill()
    deadline = time.monotonic() + 10
    while alive(worker) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not alive(worker)


def slow(folder: Path, seconds: int = 60) -> Popen[str]:
    """A program that tells the number of each process that begins to work."""
    script = folder / "slow.py"
    script.write_text(SLOW, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, str(script), str(seconds)]
    return Popen(command, env=environment, stdout=PIPE, stderr=PIPE, text=True, start_new_session=True)


def alive(process: int) -> bool:
    """Whether a process is there; one that nobody has asked about its end is not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
