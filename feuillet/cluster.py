"""Laying out on several machines: the executor of `executors` over a Dask cluster. Only here is
distributed.

Each machine has this product installed and runs `dask worker`; what is sent and when is Dask's
business.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from feuillet.executors import LossHandler, Mapper, Rehearsal, skip_rehearsal
from feuillet.findings import EngineError
from feuillet.messages import choose_language, run_in_language
from feuillet.messages import gettext as _

if TYPE_CHECKING:
    from distributed import Client

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")
# Seconds until a scheduler that does not answer is given up.
_SCHEDULER_TIMEOUT = 10


@contextmanager
def open_cluster_mapper(
    address: str, lost: LossHandler[_Item, _Result], _rehearsal: Rehearsal[_Item] = skip_rehearsal
) -> Iterator[Mapper[_Item, _Result]]:
    """A mapper over the workers of a scheduler; `lost` gives the result of an item that ends every
    worker it meets.

    A worker serves long, and needs no rehearsal.
    """
    client = _open_client(address)
    from distributed import KilledWorker  # noqa: PLC0415  (an extra: only now is it there)

    def mapper(function: Callable[[_Item], _Result], items: Iterable[_Item]) -> Iterator[_Result]:
        asked = list(items)
        # Not pure: what a worker made in another build is no longer what it would make.
        spoken = partial(run_in_language, choose_language(), function)
        futures = client.map(spoken, asked, pure=False) if asked else []
        try:
            for item, future in zip(asked, futures, strict=True):
                try:
                    yield future.result()
                except KilledWorker:
                    yield alone(spoken, item)
        except CancelledError:
            raise EngineError(
                _("the scheduler at {address} has gone; what was finished is kept").format(
                    address=address
                )
            ) from None
        finally:
            client.cancel(futures)  # type: ignore[no-untyped-call]

    def alone(function: Callable[[_Item], _Result], item: _Item) -> _Result:
        """Dask also blames what only waited at a worker that died: once more, where the culprit is
        gone.
        """
        try:
            result: _Result = client.submit(function, item, pure=False).result()
        except KilledWorker:
            return lost(item, _("it ended every worker that it was given to"))
        return result

    with client:
        yield mapper


def _open_client(address: str) -> "Client":
    """Dask's end of the line to a scheduler; EngineError where there is none."""
    try:
        # It takes long to import.
        from distributed import Client  # noqa: PLC0415
    except ModuleNotFoundError:
        raise EngineError(_("--cluster needs Dask: python3 -m pip install distributed")) from None
    try:
        options = {"timeout": _SCHEDULER_TIMEOUT, "set_as_default": False}
        return Client(address, **options)  # type: ignore[no-untyped-call]
    except (OSError, ValueError):
        raise EngineError(
            _("no scheduler answers at {address}: start one with dask scheduler").format(
                address=address
            )
        ) from None
