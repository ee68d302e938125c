"""How many words must go where sections run over.

A section that does not fit goes to the next column whole, and all behind it moves on: what must go
is not what runs over, but what makes the sections fit again.
"""

import math
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median
from typing import NamedTuple

from feuillet.layout.base import MM_PER_POINT, Base, SectionBox, TextRun

# Distance from line to line, in em.
LINE_LEADING = 1.24
# Nobody cuts more lines out of one text: then the whole is too long.
_MOST_CUT_LINES = 40
COLUMN_TOLERANCE = 0.3
# The space between two sections where no two stand in one column, in mm.
_LIKELY_GAP = 5.0


class _FlowSection(NamedTuple):
    """A section: its height in mm, whether it may go on in a next column, whether it begins one in
    any case.
    """

    height: float
    divided: bool
    begins: bool


class _ColumnRoom(NamedTuple):
    """A column: its height in mm, and whether it stands on the first page."""

    height: float
    first: bool


class _LineCut(NamedTuple):
    """What taking out a line brings: mm, about how many words, and the part (none: what stands
    above the text).

    `most` are the lines that can go, of which one stays.
    """

    line: float
    words: float
    part: int | None
    most: int


class ExcessWords(NamedTuple):
    """About how many words must go, and whether from the title, since no section's would do."""

    words: int
    title: bool = False


def count_words_to_cut(panel: str, pages: Collection[int], base: Base) -> ExcessWords | None:
    """About how many words must go from one section, or from above the text, for the panel to fit
    its pages.

    None where no such cut is found, as where there are no sections.
    """
    blocks = [block for block in base.blocks if block.panel == panel]
    columns = [
        list(found) for _, found in groupby(blocks, key=lambda block: (block.page, round(block.x)))
    ]
    allowed = [column[0] for column in columns if column[0].page in pages]
    if not allowed:
        return None
    space = median(
        [
            low.y - _measure_block_bottom(high)
            for column in columns
            for high, low in pairwise(column)
        ]
        or [_LIKELY_GAP]
    )
    names = [section for section, _ in groupby(blocks, key=lambda block: block.section)]
    parts = tuple(_list_flow_sections(columns, base, space))
    rooms = [
        _ColumnRoom(base.frames[top.page][1] - top.y, top.page == allowed[0].page)
        for top in allowed
    ]
    cuts = tuple(
        _find_possible_cuts(
            [run for run in base.placed if run.panel == panel and not run.margin], names
        )
    )
    for lines in range(1, _MOST_CUT_LINES):
        left = (cut for cut in cuts if lines <= cut.most)
        if enough := [
            cut for cut in left if _fits_columns(*_apply_cut(parts, rooms, cut, lines), space)
        ]:
            words = math.ceil(lines * median(cut.words for cut in enough))
            return ExcessWords(words, all(cut.part is None for cut in enough))
    return None


def _measure_block_bottom(block: SectionBox) -> float:
    return block.y + block.height


def _list_flow_sections(
    columns: Sequence[Sequence[SectionBox]], base: Base, space: float
) -> Iterator[_FlowSection]:
    """The sections in the order of reading. One that would have had room before begins a column by
    its style.
    """
    begins = {0: False}
    for number, (before, after) in enumerate(pairwise(columns), 1):
        free = base.frames[before[-1].page][1] - _measure_block_bottom(before[-1])
        begins[number] = after[0].height + 2 * space < free
    numbered = [
        (block, begins[n] and block is column[0])
        for n, column in enumerate(columns)
        for block in column
    ]
    for _, pieces in groupby(numbered, key=lambda each: each[0].section):
        blocks = list(pieces)
        yield _FlowSection(sum(block.height for block, _ in blocks), len(blocks) > 1, blocks[0][1])


def _find_possible_cuts(runs: Sequence[TextRun], names: Sequence[str]) -> Iterator[_LineCut]:
    """A line of each section, and of the largest letters above them: the title."""
    words = [run for run in runs if run.text.strip() and not run.slot]
    above = [run for run in words if not run.section]
    largest = max((run.size for run in above), default=0)
    for section, lines in (
        *(
            (number, [run for run in words if run.section == name])
            for number, name in enumerate(names)
        ),
        (None, [run for run in above if run.size == largest]),
    ):
        if lines:
            size = median(run.size for run in lines)
            most = _count_column_lines(lines) - 1
            yield _LineCut(
                size * MM_PER_POINT * LINE_LEADING, count_words_per_line(lines), section, most
            )


def count_words_per_line(runs: Sequence[TextRun]) -> float:
    return count_run_words(runs) / _count_column_lines(runs)


def _count_column_lines(runs: Sequence[TextRun]) -> int:
    """A line of each column by itself."""
    return len({(run.page, round(run.y)) for run in runs})


def count_run_words(runs: Sequence[TextRun]) -> int:
    return len(" ".join(run.text for run in runs).split())


def _apply_cut(
    parts: Sequence[_FlowSection], rooms: Sequence[_ColumnRoom], cut: _LineCut, lines: int
) -> tuple[list[_FlowSection], list[float]]:
    """The heights of what is left once so many lines are cut, and of the columns it stands in."""
    gone = lines * cut.line
    return (
        [
            part._replace(height=part.height - gone * (number == cut.part))
            for number, part in enumerate(parts)
        ],
        [room.height + gone * (cut.part is None and room.first) for room in rooms],
    )


def _fits_columns(parts: Sequence[_FlowSection], rooms: list[float], space: float) -> bool:
    """Whether the parts stand in columns of these heights."""
    column = 0
    for left, divided, begins in parts:
        column += begins
        while column < len(rooms) and left > rooms[column] + COLUMN_TOLERANCE:
            # What is left of the part.
            left -= max(rooms[column], 0) if divided else 0  # noqa: PLW2901
            column += 1
        if left <= 0 or column == len(rooms):
            return False
        rooms[column] -= left + space
    return True
