"""What is measured, as one table of ratios."""

from collections.abc import Iterable
from typing import NamedTuple

HEADS = ("what", "ours", "theirs", "ratio", "asked")


class Row(NamedTuple):
    """One comparison; a peer that is not installed leaves `theirs` empty."""

    what: str
    ours: str
    theirs: str = ""
    ratio: str = ""
    asked: str = ""


def faster(what: str, ours: float, theirs: float | None, asked: str = "", peer: str = "") -> Row:
    """Documents a second, ours and theirs: how many times faster we are."""
    if not theirs:
        return Row(what, f"{ours:.1f}/s", "not installed", "", asked)
    return Row(
        what, f"{ours:.1f}/s", f"{peer} {theirs:.1f}/s".strip(), f"{ours / theirs:.1f} times", asked
    )


def longer(what: str, ours: float, theirs: float | None, asked: str = "", peer: str = "") -> Row:
    """Seconds, ours and theirs: how many times longer we take."""
    if not theirs:
        return Row(what, f"{ours:.2f} s", "not installed", "", asked)
    return Row(
        what, f"{ours:.2f} s", f"{peer} {theirs:.2f} s".strip(), f"{ours / theirs:.2f} times", asked
    )


def shown(rows: Iterable[Row]) -> str:
    lines = [HEADS, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        for line in lines
    )
