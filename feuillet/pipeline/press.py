"""Making files of orders: sheets that orders share are laid out once, and imprinted for each."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from feuillet import cache
from feuillet.compose.sheet import Sheet
from feuillet.executors import Mapper
from feuillet.findings import Finding, Severity, error, warning
from feuillet.imprint import Blank, Drawing, Unsettable, imprint, packed, unpacked
from feuillet.pipeline.make import Laid, Shown, draw, lay, lost
from feuillet.pipeline.order import Order, Ordered


class Made(NamedTuple):
    """A finished file, and what the proof found in it."""

    file: bytes
    pages: int
    findings: tuple[Finding, ...]


class Press(NamedTuple):
    """Where sheets are laid out, where blanks are kept, and how a document is ordered that no imprint can make."""

    lay: Mapper[Sheet, Laid]
    draw: Mapper[bytes, Shown]
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


def made(press: Press, order: Order, laid: Laid, logos: Mapping[bytes, Shown]) -> Made:
    about = logo_findings(order, logos)
    if any(each.severity is Severity.ERROR for each in about):
        return Made(b"", 0, about)
    one = finished(press, order, laid, logos)
    return one._replace(findings=(*about, *one.findings))


def finished(press: Press, order: Order, laid: Laid, logos: Mapping[bytes, Shown]) -> Made:
    if laid.blank is None or order.said is None or laid.findings:
        return Made(laid.file, laid.pages, laid.findings)
    try:
        file, findings = imprint(laid.blank, order.said, drawing_of(order, logos))
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


def drawings(press: Press, orders: Iterable[Order]) -> dict[bytes, Shown]:
    """Every logo, drawn once."""
    logos = list(dict.fromkeys(order.logo.file for order in orders if order.logo))
    return dict(zip(logos, press.draw(draw, logos), strict=True)) if logos else {}


def drawing_of(order: Order, logos: Mapping[bytes, Shown]) -> Drawing | None:
    return logos[order.logo.file].drawing if order.logo else None


def logo_findings(order: Order, logos: Mapping[bytes, Shown]) -> tuple[Finding, ...]:
    """What is wrong with an organisation's logo as it is drawn: none of its documents is right with it."""
    if order.logo is None:
        return ()
    place, called, shown = order.logo.place, f"the logo `{order.logo.name}`", logos[order.logo.file]
    return (
        *(error(place, f"{called} {fault}", "logo-unseen") for fault in shown.faults),
        *(warning(place, f"{called} {doubt}", "logo-unseen") for doubt in shown.doubts),
    )


__all__ = ["Made", "Press", "lost", "printed"]
