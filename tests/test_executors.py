"""Where documents are laid out must not show in what comes out."""

import os
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from multiprocessing import active_children
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any

import pytest

from feuillet.executors import ItemLimits, open_local_mapper

SLOW = """
import os, sys, time
from feuillet.executors import open_local_mapper
def work(item):
    print(os.getpid(), flush=True)
    time.sleep(int(sys.argv[1]))
if __name__ == "__main__":
    with open_local_mapper(2, print) as mapper:
        list(mapper(work, [1, 2, 3, 4]))
"""


def doubled(item: int) -> int:
    time.sleep(0.01 * (5 - item))
    return 2 * item


def fatal(item: int) -> int:
    if item in {3, 11}:
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def fatal_at_first(item: Path) -> str:
    """Dies where nobody has been, and leaves a mark."""
    with item.open("a") as marks:
        marks.write("x")
    if len(item.read_text()) <= int(item.stem):
        os.kill(os.getpid(), signal.SIGKILL)
    return "made"


def hungry(megabytes: int) -> int:
    return len(bytearray(megabytes * 2**20)) // 2**20


def busy(seconds: int) -> int:
    begun = time.process_time()
    while time.process_time() - begun < seconds:
        pass
    return seconds


def whereabouts(item: int) -> tuple[int, int, object]:
    """This process, the one that began it, and what was rehearsed in it."""
    time.sleep(0.1 * item)
    return os.getpid(), os.getppid(), os.environ.get("REHEARSED")


def nowhere(_item: int, cause: str) -> tuple[int, int, object]:
    raise AssertionError(cause)


def orphaned(item: int) -> int:
    """The first takes the warm process along, where there is one."""
    if item == 0 and os.environ.get("REHEARSED"):
        os.kill(os.getppid(), signal.SIGKILL)
    return item


def rehearse() -> None:
    os.environ["REHEARSED"] = "yes"


def rehearse_threads() -> None:
    rehearse()
    threading.Thread(target=time.sleep, args=(60,), daemon=True).start()


def fail() -> None:
    raise LookupError


def why(_item: Any, cause: str) -> Any:  # noqa: ANN401  (whatever is worked on)
    return cause


def careless(item: int) -> int:
    return 1 // item


def lazy(seconds: int) -> int:
    time.sleep(seconds)
    return seconds


def lost(item: int, _cause: str) -> int:
    return -item


linux = pytest.mark.skipif(sys.platform != "linux", reason="only there are processes forked")


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    """One process or several: the same results in the same order."""
    with open_local_mapper(jobs, lost) as mapper:
        assert list(mapper(doubled, [1, 2, 3, 4])) == [2, 4, 6, 8]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_dead_process_costs_only_its_own_item() -> None:
    """The item whose process dies gets its own result; all others are done."""
    with open_local_mapper(2, lost) as mapper:
        assert list(mapper(fatal, range(1, 14))) == [1, 2, -3, 4, 5, 6, 7, 8, 9, 10, -11, 12, 13]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_death_is_tried_once_more(tmp_path: Path) -> None:
    """Who dies once is made after all; who dies twice is told with the reason, and is not tried
    again.
    """
    never, once, always = (tmp_path / name for name in ("0", "1", "9"))
    with open_local_mapper(2, why) as mapper:
        made = list(mapper(fatal_at_first, [always, never, once]))
    assert made == [
        "its process died by signal 9 (SIGKILL: as the system does where memory runs out)",
        "made",
        "made",
    ]
    assert [len(each.read_text()) for each in (never, once, always)] == [1, 2, 2]


@linux
def test_memory_is_limited() -> None:
    """What needs more than its share costs itself alone, and whoever waits learns the share."""
    with open_local_mapper(2, why, limits=ItemLimits(memory=256)) as mapper:
        assert list(mapper(hungry, [1, 1000, 2])) == [1, "it needed more than 256 MB of memory", 2]


@linux
def test_processor_time_is_limited() -> None:
    """What never ends is ended."""
    with open_local_mapper(2, why, limits=ItemLimits(processor=1)) as mapper:
        assert list(mapper(busy, [0, 60, 0])) == [0, "it took more than 1 s of processor", 0]


@linux
def test_children_come_from_one_rehearsed_process() -> None:
    """It rehearses once; its children find that done, and none lives long enough to grow."""
    with open_local_mapper(2, nowhere, lambda _: rehearse) as mapper:
        first = list(mapper(whereabouts, [0] * 20))
        (second,) = mapper(whereabouts, [0])
    children, parents, rehearsed = zip(*first, second, strict=True)
    assert max(Counter(children).values()) <= 4
    assert len(set(parents)) == 1
    assert set(rehearsed) == {"yes"}


def test_a_single_item_starts_no_process() -> None:
    """A document alone must not wait for processes to start."""
    with open_local_mapper(2, nowhere, lambda _: fail) as mapper:
        assert [found[0] for found in mapper(whereabouts, [0])] == [os.getpid()]


@linux
def test_what_has_threads_is_not_forked() -> None:
    """A fork takes no other thread along, and what it has locked stays so: two spawned processes
    share the work.
    """
    with open_local_mapper(2, nowhere, lambda _: rehearse_threads) as mapper:
        found = list(mapper(whereabouts, [2, 2, 2, 2]))
    assert len({process for process, _, _ in found}) == 2
    assert {(parent, rehearsed) for _, parent, rehearsed in found} == {(os.getpid(), None)}


def test_a_rehearsal_that_fails_costs_nothing() -> None:
    """What was wrong is told by the item that meets it."""
    with open_local_mapper(2, lost, lambda _: fail) as mapper:
        assert list(mapper(doubled, [1, 2])) == [2, 4]


@linux
def test_no_warm_process_is_missed() -> None:
    """The system may end it, and the work goes on."""
    with open_local_mapper(2, lost, lambda _: rehearse) as mapper:
        assert list(mapper(orphaned, range(5))) == [0, 1, 2, 3, 4]


def test_a_mistake_of_ours_keeps_its_name() -> None:
    """An exception in a process is not swallowed: it arrives as what it is."""
    with open_local_mapper(2, lost) as mapper, pytest.raises(ZeroDivisionError):
        list(mapper(careless, [1, 0]))


def test_a_mistake_tells_where_it_was_made() -> None:
    """The traceback of the other process comes along."""
    with open_local_mapper(2, lost) as mapper, pytest.raises(ZeroDivisionError) as caught:
        list(mapper(careless, [0, 1]))
    assert "in careless" in "".join(caught.value.__notes__)


def test_whoever_stops_listening_ends_the_work() -> None:
    """Leaving the block ends every process, whatever it is doing."""
    begun = time.monotonic()
    with open_local_mapper(2, lost) as mapper:
        assert next(mapper(lazy, [0, 60, 60])) == 0
    assert time.monotonic() - begun < 30
    assert active_children() == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize("send", [os.kill, os.killpg])
def test_ctrl_c_ends_all_processes_at_once(
    send: Callable[[int, int], None], tmp_path: Path
) -> None:
    """Whether it reaches one process or all, Ctrl-C is not held up by work under way, and only one
    speaks of it.
    """
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
    return Popen(
        command, env=environment, stdout=PIPE, stderr=PIPE, text=True, start_new_session=True
    )


def alive(process: int) -> bool:
    """Whether a process is there; one that nobody has asked about its end is not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
