"""Everything can be seen: text that is hidden, faint, tiny or cut stands in the file and not on the
paper.
"""

from collections.abc import Iterator
from functools import lru_cache

from feuillet.editions import EDITIONS, EditionName
from feuillet.layout.base import Base, TextRun
from feuillet.messages import format_decimal
from feuillet.messages import gettext as _
from feuillet.palette import convert_to_grey, measure_contrast

# What WCAG 2 calls readable at all (AA); palettes promise more.
_LEAST_TEXT_CONTRAST = 4.5
# Less than this, in mm, is rounding.
_CLIP_TOLERANCE = 0.3
_LONGEST_RUN_QUOTE = 40

_recall_contrast = lru_cache(maxsize=256)(measure_contrast)
_recall_grey = lru_cache(maxsize=256)(convert_to_grey)


def find_visibility_faults(base: Base, edition: EditionName) -> Iterator[tuple[str, str]]:
    for run in base.placed:
        for rule, trouble in (
            _find_run_faults(run, EDITIONS[edition].least) if run.text.strip() else ()
        ):
            yield (
                rule,
                _("“{text}” on page {page} {trouble}").format(
                    text=run.text[:_LONGEST_RUN_QUOTE], page=run.page + 1, trouble=trouble
                ),
            )


def _find_run_faults(run: TextRun, least: float) -> Iterator[tuple[str, str]]:
    if not run.shown:
        yield "hidden-text", _("may not be seen: no visibility, opacity, clip or transform on text")
    elif _recall_contrast(run.colour, run.ground) < _LEAST_TEXT_CONTRAST:
        yield (
            "faint-text",
            (
                _(
                    "is {colour} on {ground}, too faint to read: {least_text_contrast} to 1 "
                    "is the least"
                ).format(
                    colour=run.colour, ground=run.ground, least_text_contrast=_LEAST_TEXT_CONTRAST
                )
            ),
        )
    elif (
        _recall_contrast(_recall_grey(run.colour), _recall_grey(run.ground)) < _LEAST_TEXT_CONTRAST
    ):
        yield (
            "faint-in-grey",
            _("is {colour} on {ground}: in black and white too faint to read").format(
                colour=run.colour, ground=run.ground
            ),
        )
    if run.size < least - 0.01:
        yield (
            "small-text",
            _("is {size} pt high: {least:.0f} pt is the least").format(
                size=format_decimal(run.size), least=least
            ),
        )
    if _is_clipped(run):
        yield "clipped-text", _("is cut off by the box around it: give the box room")


def _is_clipped(run: TextRun) -> bool:
    """Whether an ancestor cuts letters off."""
    if run.clip is None:
        return False
    x, y, width, height = run.clip
    top, bottom = run.letters
    return (
        run.x < x - _CLIP_TOLERANCE
        or run.x + run.width > x + width + _CLIP_TOLERANCE
        or top < y - _CLIP_TOLERANCE
        or bottom > y + height + _CLIP_TOLERANCE
    )
