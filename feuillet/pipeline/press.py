"""Making files of orders: sheets that orders share are laid out once, and imprinted for each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from feuillet import cache
from feuillet.compose.sheet import Sheet
from feuillet.executors import Mapper
from feuillet.findings import Finding
from feuillet.imprint import Blank, Drawing, Unsettable, imprint, packed, unpacked
from feuillet.pipeline.make import Laid, draw, lay, lost
from feuillet.pipeline.order import Order, Ordered


class Made(NamedTuple):
    """A finished file, and what the proof found in it."""

    file: bytes
    pages: int
    findings: tuple[Finding, ...]


class Press(NamedTuple):
    """Where sheets are laid out, where blanks are kept, and how a document is ordered that no imprint can make."""

    lay: Mapper[Sheet, Laid]
    draw: Mapper[bytes, Drawing]
    cache: Path | None
    whole: Callable[[Order], Ordered]


def printed(press: Press, orders: Sequence[Order]) -> Iterator[Made]:
    """The file of each order, in turn."""
    laid = laid_out(press, {order.key: order.sheet for order in orders})
    ready = dict(islice(laid, 1))
    # Not before: a single logo, for which no process would be started, now finds one that can draw it.
    logos = drawings(press, orders)
    for order in orders:
        while order.key not in ready:
            key, found = next(laid)
            ready[key] = found
        yield made(press, order, ready[order.key], logos)


def made(press: Press, order: Order, laid: Laid, logos: dict[bytes, Drawing]) -> Made:
    if laid.blank is None or order.said is None or laid.findings:
        return Made(laid.file, laid.pages, laid.findings)
    try:
        file, findings = imprint(laid.blank, order.said, logos.get(order.said.logo))
    except Unsettable:
        again = press.whole(order)
        if not isinstance(again, Order):
            return Made(b"", 0, again)
        (found,) = press.lay(lay, [again.sheet])
        return Made(found.file, found.pages, found.findings)
    return Made(file, laid.blank.pages, findings)


def laid_out(press: Press, sheets: dict[str, Sheet]) -> Iterator[tuple[str, Laid]]:
    """Each sheet by its key: those that are kept at once, then the others as they are done."""
    wanted = {}
    for key, sheet in sheets.items():
        blank = remembered(press.cache, key) if sheet.blank else None
        if blank:
            yield key, Laid(b"", blank.pages, (), blank)
        else:
            wanted[key] = sheet
    for key, found in zip(wanted, press.lay(lay, list(wanted.values())), strict=True):
        if press.cache and found.blank and not found.findings:
            cache.keep(press.cache, key, packed(found.blank))
        yield key, found


def remembered(folder: Path | None, key: str) -> Blank | None:
    data = cache.kept(folder, key) if folder else None
    return unpacked(data) if data else None


def drawings(press: Press, orders: Iterable[Order]) -> dict[bytes, Drawing]:
    """Every logo, drawn once."""
    logos = list(dict.fromkeys(order.said.logo for order in orders if order.said and order.said.logo))
    return dict(zip(logos, press.draw(draw, logos), strict=True)) if logos else {}


__all__ = ["Made", "Press", "lost", "printed"]
