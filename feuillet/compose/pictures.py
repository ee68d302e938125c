"""Drawings made from values: icon arrays and QR codes, as inline SVG with literal colours.

Page CSS and var() do not reach inline SVG, and black on white survives a photocopier.
"""

import io

import segno
from markupsafe import Markup

# A thousand cells stand in 50 columns: 80 mm wide at a pitch of 1.6 mm.
COLUMNS = 50
MARGIN = 0.15


def grid(columns: int, rows: int) -> str:
    """Path data of the lines of a grid of unit cells; a path for each cell would take 0.2 s to lay out."""
    across = (f"M0 {y}H{columns}" for y in range(rows + 1))
    return "".join((*across, *(f"M{x} 0V{rows}" for x in range(columns + 1))))


def cells(count: int, columns: int) -> str:
    """Path data of the first `count` cells, each a square a little smaller than its cell."""
    side = 1 - 2 * MARGIN
    return "".join(f"M{n % columns + MARGIN:g} {n // columns + MARGIN:g}h{side}v{side}h{-side}z" for n in range(count))


def icon_array(cases: int, total: int) -> Markup:
    """A grid of `total` cells, the first `cases` filled black: for the eye, beside a table that says it."""
    columns = COLUMNS if total <= COLUMNS**2 else 100
    rows = -(-total // columns)
    return Markup(
        '<svg class="icon-array" viewBox="-0.1 -0.1 {} {}">'
        '<path d="{}" fill="none" stroke="#767676" stroke-width="0.1"/><path d="{}" fill="#000000"/></svg>'
    ).format(columns + 0.2, rows + 0.2, grid(columns, rows), cells(cases, columns))


def qr_code(address: str, title: str) -> Markup:
    """Error correction Q, four modules of quiet zone: it is to be read from a photocopy (ISO/IEC 18004)."""
    out = io.BytesIO()
    segno.make(address, error="q", micro=False).save(
        out, kind="svg", border=4, xmldecl=False, svgns=False, omitsize=True, title=title, svgclass=None, lineclass=None
    )
    drawn = out.getvalue().decode().strip().replace("<svg", '<svg role="img"', 1)
    # Written by segno from our own values; the title is escaped there.
    return Markup(drawn)  # noqa: S704
