"""Drawings made from values: icon arrays and QR codes, as inline SVG with literal colours.

Page CSS and var() do not reach inline SVG, and black on white survives a photocopier.
"""

import io

import segno
from markupsafe import Markup

# A thousand squares stand in 50 columns: 80 mm wide at a pitch of 1.6 mm.
COLUMNS = 50


def rows(first: int, last: int, columns: int) -> str:
    """Path data: one line a row, along the first square to the end of the last."""
    lines = []
    for row in range(first // columns, -(-last // columns)):
        left, right = max(first - row * columns, 0), min(last - row * columns, columns)
        lines.append(f"M{left} {row + 0.5}H{right}")
    return "".join(lines)


def squares(path: str, side: float, colour: str) -> Markup:
    """Squares at unit pitch, as dashes of a thick line: a path for each would take 0.2 s to lay out."""
    return Markup(
        '<path d="{}" fill="none" stroke="{}" stroke-width="{}" stroke-dasharray="{} {}" stroke-dashoffset="{}"/>'
    ).format(path, colour, side, side, round(1 - side, 3), round(-(1 - side) / 2, 3))


def icon_array(cases: int, total: int, title: str) -> Markup:
    """`total` outlined squares, the first `cases` filled black; `title` is what a blind reader hears."""
    columns = COLUMNS if total <= COLUMNS**2 else 100
    filled, empty = rows(0, cases, columns), rows(cases, total, columns)
    return Markup('<svg class="icon-array" viewBox="0 0 {} {}"><title>{}</title>{}{}{}</svg>').format(
        columns,
        -(-total // columns),
        title,
        squares(filled, 0.8, "#000000"),
        squares(empty, 0.8, "#666666"),
        squares(empty, 0.64, "#ffffff"),
    )


def qr_code(address: str, title: str) -> Markup:
    """Error correction Q, four modules of quiet zone: it is to be read from a photocopy (ISO/IEC 18004)."""
    out = io.BytesIO()
    segno.make(address, error="q", micro=False).save(
        out, kind="svg", border=4, xmldecl=False, svgns=False, omitsize=True, title=title, svgclass=None, lineclass=None
    )
    # Written by segno from our own values; the title is escaped there.
    return Markup(out.getvalue().decode().strip())  # noqa: S704
