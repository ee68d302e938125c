"""Where documents are laid out must not show in what comes out."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from subprocess import PIPE

import pytest

from feuillet.executors import local

SLOW = """
import time
from feuillet.executors import local
def work(item):
    print("begun", flush=True)
    time.sleep(60)
if __name__ == "__main__":
    with local(2, str) as mapper:
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


def lost(item: int) -> int:
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


@pytest.mark.skipif(sys.platform == "win32", reason="process groups of Unix")
def test_ctrl_c_ends_all_processes_at_once(tmp_path: Path) -> None:
    """Ctrl-C is not held up by documents under way, and workers add no tracebacks to it."""
    script = tmp_path / "slow.py"
    script.write_text(SLOW, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    with subprocess.Popen(
        [sys.executable, script], env=environment, stdout=PIPE, stderr=PIPE, text=True, start_new_session=True
    ) as running:
        assert running.stdout is not None
        running.stdout.readline()
        begun = time.monotonic()
        os.killpg(running.pid, signal.SIGINT)
        _, errors = running.communicate(timeout=30)
    assert time.monotonic() - begun < 10
    assert "KeyboardInterrupt" in errors
    assert "SpawnProcess" not in errors
