"""A build over a cluster makes what one machine makes, and survives a lost worker."""

import os
import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from bench.cluster import address
from feuillet.cli import run_command
from feuillet.cluster import open_cluster_mapper
from feuillet.executors import open_local_mapper
from feuillet.findings import EngineError, ExitStatus
from feuillet.pipeline.run import run_build
from feuillet.publish.report import Report
from feuillet.select import Request
from tests.sample import CLINIC, PROCEDURE
from tests.small import TODAY

pytest.importorskip("distributed", reason="the extra cluster is not installed")


# Several processes start for each.
pytestmark = pytest.mark.all_brands
ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    """A scheduler and two workers."""
    with address(workers=2) as found:
        yield found


def doubled(item: int) -> int:
    return 2 * item


def fatal(item: int) -> int:
    if item == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def fatal_once(path: object) -> str:
    """End the worker that meets it first."""
    if not Path(str(path)).exists():
        Path(str(path)).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return str(path)


def careless(item: int) -> int:
    return 1 // item


def lost(item: int, _cause: str) -> int:
    return -item


def gone(_path: object, cause: str) -> str:
    return cause


def test_results_come_in_the_order_of_the_items(cluster: str) -> None:
    """The shape of `map`, also over nothing."""
    with open_cluster_mapper(cluster, lost) as mapper:
        assert list(mapper(doubled, range(20))) == [2 * item for item in range(20)]
        assert list(mapper(doubled, [])) == []


def test_a_mistake_of_ours_keeps_its_name(cluster: str) -> None:
    """An exception in a worker arrives as what it is."""
    with open_cluster_mapper(cluster, lost) as mapper, pytest.raises(ZeroDivisionError):
        list(mapper(careless, [1, 0]))


def test_a_lost_worker_is_survived(cluster: str, tmp_path: Path) -> None:
    """What a dead worker had goes to another."""
    with open_cluster_mapper(cluster, gone) as mapper:
        assert list(mapper(fatal_once, [str(tmp_path / "once")])) == [str(tmp_path / "once")]


def test_what_ends_its_worker_costs_only_itself(cluster: str) -> None:
    """An item that no worker survives gets its own result; all others are done."""
    with open_cluster_mapper(cluster, lost) as mapper:
        assert list(mapper(fatal, range(1, 7))) == [1, 2, -3, 4, 5, 6]


def test_a_cluster_makes_the_same_bytes(cluster: str, tmp_path: Path) -> None:
    """Where a sheet is laid out does not show in its document."""
    request = Request(
        tmp_path / "one",
        TODAY,
        (PROCEDURE,),
        (CLINIC,),
        ("handout",),
        ("fr",),
        profiles=("screen",),
    )
    one: Report = run_build(request, ROOT, partial(open_local_mapper, 1), lambda _: None)
    other = run_build(
        request._replace(output=tmp_path / "other"),
        ROOT,
        partial(open_cluster_mapper, cluster),
        lambda _: None,
    )
    assert one.made == 1
    assert one.documents == other.documents


def test_the_command_takes_the_address(cluster: str, tmp_path: Path) -> None:
    """As README types it, with the address that the scheduler tells."""
    chosen = (
        "--procedure",
        PROCEDURE,
        "--organisation",
        CLINIC,
        "--kind",
        "leaflet",
        "--language",
        "fr",
    )
    status = run_command(
        ("build", "--cluster", cluster, *chosen, "--output", str(tmp_path / "made")), ROOT
    )
    assert status == ExitStatus.DONE
    assert len(list((tmp_path / "made" / CLINIC).glob("*.pdf"))) == 2


def test_nobody_answers() -> None:
    """A scheduler that is not there is one line, not a traceback."""
    with (
        pytest.raises(EngineError, match="no scheduler answers"),
        open_cluster_mapper("tcp://127.0.0.1:9", lost),
    ):
        pass
