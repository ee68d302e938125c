"""Step 4: files of orders; sheets that orders share are laid out once, and imprinted for each."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from feuillet import cache
from feuillet.compose.sheet import Sheet
from feuillet.executors import Mapper
from feuillet.findings import Finding, Severity, build_error, build_warning
from feuillet.imprint import (
    Blank,
    PdfPicture,
    Unsettable,
    imprint_document,
    pack_blank,
    unpack_blank,
)
from feuillet.messages import gettext as _
from feuillet.pipeline.layout_and_proof import (
    DrawnLogo,
    MadeFile,
    draw_logo,
    lay_out_and_prove,
)
from feuillet.pipeline.order import Order, OrderOrFindings


class Press(NamedTuple):
    """Where sheets are laid out, where blanks are kept, and how a document is ordered that no
    imprint can make.
    """

    lay: Mapper[Sheet, MadeFile]
    draw: Mapper[bytes, DrawnLogo]
    cache: Path | None
    whole: Callable[[Order], OrderOrFindings]


def print_orders(press: Press, orders: Sequence[Order]) -> Iterator[MadeFile]:
    """The file of each order, in turn."""
    laid = lay_out_sheets(press, {order.key: order.sheet for order in orders})
    ready = dict(islice(laid, 1))
    # Not before: a single logo, for which no process would start, now finds one to draw it.
    logos = draw_logos(press, orders)
    left = Counter(order.key for order in orders)
    for order in orders:
        while order.key not in ready:
            key, found = next(laid)
            ready[key] = found
        left[order.key] -= 1
        # Nothing is held longer than it is needed: a web page is one order's alone.
        one = ready[order.key] if left[order.key] else ready.pop(order.key)
        yield _print_order(press, order, one, logos)


def _print_order(
    press: Press, order: Order, laid: MadeFile, logos: Mapping[bytes, DrawnLogo]
) -> MadeFile:
    about = find_logo_problems(order, logos)
    if any(each.severity is Severity.ERROR for each in about):
        return MadeFile(b"", 0, about)
    one = _finish_order(press, order, laid, logos)
    return one._replace(findings=(*about, *one.findings))


def _finish_order(
    press: Press, order: Order, laid: MadeFile, logos: Mapping[bytes, DrawnLogo]
) -> MadeFile:
    if laid.blank is None or order.said is None or laid.findings:
        return laid
    try:
        file, findings = imprint_document(laid.blank, order.said, find_logo_picture(order, logos))
    except Unsettable:
        again = press.whole(order)
        if not isinstance(again, Order):
            return MadeFile(b"", 0, again)
        (found,) = press.lay(lay_out_and_prove, [again.sheet])
        return found
    return MadeFile(file, laid.blank.pages, findings)


def lay_out_sheets(press: Press, sheets: dict[str, Sheet]) -> Iterator[tuple[str, MadeFile]]:
    """Each sheet by its key: those that are kept at once, then the others as they are done."""
    wanted = {}
    for key, sheet in sheets.items():
        blank = recall_blank(press.cache, key) if sheet.blank else None
        if blank:
            yield key, MadeFile(b"", blank.pages, (), blank)
        else:
            wanted[key] = sheet
    for key, found in zip(wanted, press.lay(lay_out_and_prove, list(wanted.values())), strict=True):
        if press.cache and found.blank and not found.findings:
            cache.keep_bytes(press.cache, key, pack_blank(found.blank))
        yield key, found


def recall_blank(folder: Path | None, key: str) -> Blank | None:
    data = cache.recall_bytes(folder, key) if folder else None
    return unpack_blank(data) if data else None


def draw_logos(press: Press, orders: Iterable[Order]) -> dict[bytes, DrawnLogo]:
    """Every logo, drawn once."""
    logos = list(dict.fromkeys(order.logo.file for order in orders if order.logo))
    return dict(zip(logos, press.draw(draw_logo, logos), strict=True)) if logos else {}


def find_logo_picture(order: Order, logos: Mapping[bytes, DrawnLogo]) -> PdfPicture | None:
    return logos[order.logo.file].drawing if order.logo else None


def find_logo_problems(order: Order, logos: Mapping[bytes, DrawnLogo]) -> tuple[Finding, ...]:
    """What is wrong with an organisation's logo as drawn: all its documents are wrong with it."""
    if order.logo is None:
        return ()
    place, called, shown = (
        order.logo.place,
        _("the logo `{name}`").format(name=order.logo.name),
        logos[order.logo.file],
    )
    return (
        *(build_error(place, f"{called} {fault}", "logo-unseen") for fault in shown.faults),
        *(build_warning(place, f"{called} {doubt}", "logo-unseen") for doubt in shown.doubts),
    )
