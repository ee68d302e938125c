"""Lines for a terminal: as wide as it is, no word cut in two, in colour where that is wanted."""

import os
import sys
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from typing import TextIO

import click

# What a terminal has that does not say, and the least that lines are made for.
_USUAL_WIDTH, _LEAST_WIDTH = 80, 20
# How far in a line begins that goes on from the one above.
HANGING_INDENT = 4


def measure_terminal_width(stream: TextIO) -> int | None:
    """How many characters a line of the terminal takes; None where it is none."""
    if not stream.isatty():
        return None
    wanted = os.environ.get("COLUMNS", "")
    with suppress(OSError, ValueError):
        columns = (
            int(wanted) if wanted.isdecimal() else os.get_terminal_size(stream.fileno()).columns
        )
        return max(columns or _USUAL_WIDTH, _LEAST_WIDTH)
    return _USUAL_WIDTH


def can_show_colour(stream: TextIO) -> bool:
    """Whether a terminal is asked for colours (https://no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain


def style_text(text: str, stream: TextIO, **style: str | bool) -> str:
    if not text or not can_show_colour(stream):
        return text
    return click.style(text, **style)  # type: ignore[arg-type]


def measure_text_width(text: str) -> int:
    """How many places of a terminal a text takes: two for a wide sign, none for an accent apart."""
    return sum(
        0 if unicodedata.combining(sign) else 1 + (unicodedata.east_asian_width(sign) in "WF")
        for sign in text
    )


def fold_words(
    words: Sequence[str], width: int, first: int = 0, hanging: int = HANGING_INDENT
) -> list[list[str]]:
    """Words line by line; one that is wider than a line, as a path may be, stays whole.

    `first` and `hanging` are how far in the first line and the others begin.
    """
    lines: list[list[str]] = [[]]
    taken = first
    for word in words:
        if lines[-1] and taken + 1 + measure_text_width(word) > width:
            lines.append([])
            taken = hanging
        taken += measure_text_width(word) + bool(lines[-1])
        lines[-1].append(word)
    return lines


def fold_text(text: str, width: int, hanging: int = HANGING_INDENT) -> str:
    """A text in lines, those after its first further in."""
    rest = text.lstrip(" ")
    first = len(text) - len(rest)
    begin, *others = fold_words(rest.split(" "), width, first, first + hanging)
    begun = " " * first + " ".join(begin)
    return "\n".join((begun, *(" " * (first + hanging) + " ".join(line) for line in others)))


def show_text(text: str, *, err: bool = False) -> None:
    """Print a line, as several where the terminal is narrower."""
    width = measure_terminal_width(sys.stderr if err else sys.stdout)
    lines = (line if width is None else fold_text(line, width) for line in text.split("\n"))
    click.echo("\n".join(lines), err=err)
