"""The document takes the pages its kind allows; type never shrinks: what is too much must go."""

import math
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import groupby
from statistics import median
from typing import NamedTuple

from feuillet.compose.sheet import Sheet
from feuillet.findings import Place
from feuillet.layout.base import MM_PER_POINT, Base, TextRun
from feuillet.messages import N_, ngettext
from feuillet.messages import gettext as _
from feuillet.prove.excess import (
    COLUMN_TOLERANCE,
    LINE_LEADING,
    ExcessWords,
    count_run_words,
    count_words_per_line,
    count_words_to_cut,
)
from feuillet.prove.shortening import find_cut_by_trial

_TEXTS_TOO_SHORT = N_("its texts are still too short for this kind")
PAGE_COUNT_RULE = "page-count"
# What a form has for the pen takes the room that words leave: a line by hand, in mm.
_WRITING_ROOM_CLASS, _LEAST_WRITING_ROOM = "area-box", 7.5


class _Flow(NamedTuple):
    """The runs of a panel, or of the whole document: how many pages it may take, and what stands
    beyond them.
    """

    panel: str
    allowed: int
    runs: Sequence[TextRun]
    over: Sequence[TextRun]


def find_page_faults(
    sheet: Sheet, base: Base, lay_out: Callable[[Sheet], Base] | None = None
) -> Iterator[tuple[Place, str]]:
    """For each flow that runs over: the section where it does, and how many words must go; what is
    too short.

    With `lay_out` the words are counted by trial, else reckoned.
    """
    wrong = False
    for panel, allowed in sheet.flows or (("", sheet.pages[1]),):
        runs = [run for run in base.placed if run.panel == panel and not run.margin]
        pages = sorted({run.page for run in runs})
        over = [run for run in runs if run.page in pages[allowed:]]
        if over:
            wrong = True
            yield _find_needed_cut(sheet, base, _Flow(panel, allowed, runs, over), lay_out)
        elif sheet.form and (words := _count_overhanging_words(runs, base)):
            wrong = True
            yield (
                sheet.sections.get("", sheet.place),
                _describe_overrun(sheet, panel, allowed, "", _format_about(words)),
            )
        if panel and len(pages) < allowed:
            wrong = True
            yield (
                sheet.place,
                (
                    _(
                        "the panel `{panel}` takes {pages} of its {allowed}: {texts_too_short}"
                    ).format(
                        panel=panel,
                        pages=_format_page_count(len(pages)),
                        allowed=allowed,
                        texts_too_short=_(_TEXTS_TOO_SHORT),
                    )
                ),
            )
    if not wrong:
        yield from _find_count_faults(sheet, base)


def _find_count_faults(sheet: Sheet, base: Base) -> Iterator[tuple[Place, str]]:
    """What is told of a document as a whole, where no part of it is too long or too short."""
    least, most = sheet.pages
    if base.pages > most:
        yield (
            sheet.place,
            _("takes {pages} where {most} at most are allowed").format(
                pages=_format_page_count(base.pages), most=most
            ),
        )
    if base.pages < least:
        yield (
            sheet.place,
            (
                _("takes {pages} where {least} at least are expected: {texts_too_short}").format(
                    pages=_format_page_count(base.pages),
                    least=least,
                    texts_too_short=_(_TEXTS_TOO_SHORT),
                )
            ),
        )


def _find_needed_cut(
    sheet: Sheet, base: Base, flow: _Flow, lay_out: Callable[[Sheet], Base] | None
) -> tuple[Place, str]:
    pages = sorted({run.page for run in flow.runs})[: flow.allowed]
    going = count_words_to_cut(flow.panel, pages, base) or ExcessWords(
        _count_excess_words(flow.runs, flow.over, base)
    )
    section, much = "" if going.title else flow.over[0].section, _format_about(going.words)
    place = sheet.sections.get("" if sheet.form else section, sheet.place)
    if lay_out and not sheet.form:
        fits = partial(_fits_with_html, sheet, flow.panel, flow.allowed, lay_out)
        sections = dict.fromkeys(run.section for run in flow.runs if run.section in sheet.sections)
        if cut := find_cut_by_trial(sheet.html, sections, going.words, fits):
            much = ngettext(
                "1 word must go, as of the longest text in `{section}`",
                "{words} words must go, as of the longest text in `{section}`",
                cut.words,
            ).format(words=cut.words, section=cut.section)
            place = sheet.sections[cut.section]
    return place, _describe_overrun(sheet, flow.panel, flow.allowed, section, much)


def _fits_with_html(
    sheet: Sheet, panel: str, allowed: int, lay_out: Callable[[Sheet], Base], html: str
) -> bool:
    """Whether a flow has its pages in the same document with another HTML."""
    placed = lay_out(sheet._replace(html=html)).placed
    pages = {run.page for run in placed if run.panel == panel and not run.margin}
    return 0 < len(pages) <= allowed


def _format_about(count: int) -> str:
    return ngettext("about 1 word must go", "about {words} words must go", count).format(
        words=count
    )


def _count_excess_words(runs: Sequence[TextRun], over: Sequence[TextRun], base: Base) -> int:
    """About how many words must go: the height that is too much, less what is still free, in words
    a line.
    """
    fitting = [run for run in runs if run not in over]
    last = max((run.page for run in fitting), default=0)
    free = base.frames[last][1] - max(
        (_measure_run_bottom(run) for run in fitting if run.page == last), default=0.0
    )
    height = sum(
        _measure_height(list(page)) for _unused, page in groupby(over, key=lambda run: run.page)
    )
    lines = max(1, math.ceil((height - free) / (over[0].size * MM_PER_POINT * LINE_LEADING)))
    words = [run for run in runs if not run.slot]
    beyond = count_run_words([run for run in over if not run.slot])
    # What fills a slot is not the author's to cut: where it alone runs over, what stands before it
    # must give room.
    return min(math.ceil(lines * count_words_per_line(words)), beyond or count_run_words(words))


def _count_overhanging_words(runs: Sequence[TextRun], base: Base) -> int:
    """About how many words must go where a side of fixed height, which has no next page, reaches
    below its own, or leaves no line to write on.
    """
    low = max(
        0.0,
        *(block.y + block.height - base.frames[block.page][1] for block in base.blocks),
        *(
            _LEAST_WRITING_ROOM - each.height
            for each in base.pieces
            if _WRITING_ROOM_CLASS in each.classes
        ),
    )
    lines = low / (median(run.size for run in runs) * MM_PER_POINT * LINE_LEADING)
    return math.ceil(math.ceil(lines) * count_words_per_line(runs)) if low > COLUMN_TOLERANCE else 0


def _format_page_count(pages: int) -> str:
    return ngettext("1 page", "{pages} pages", pages).format(pages=pages)


def _measure_run_bottom(run: TextRun) -> float:
    return run.y + run.height


def _measure_height(runs: Sequence[TextRun]) -> float:
    """From the top of the first to the bottom of the last, in mm."""
    return max(map(_measure_run_bottom, runs)) - min(run.y for run in runs)


def _describe_overrun(sheet: Sheet, panel: str, allowed: int, section: str, much: str) -> str:
    where = (
        _("the panel `{panel}`").format(panel=panel)
        if panel
        else _("the form")
        if sheet.form
        else _("the document")
    )
    room = ngettext("1 page, which is full", "{pages} pages, which are full", allowed).format(
        pages=allowed
    )
    if sheet.form:
        return _(
            "{where} has {room}: {much} from what varies, the title, the risks or the "
            "practitioner’s name"
        ).format(where=where, room=room, much=much)
    at = (
        _("section `{section}`").format(section=section)
        if section
        else _("the title and what stands above the text")
    )
    return _("{where} has {room} at {at}: {much}").format(where=where, room=room, at=at, much=much)
