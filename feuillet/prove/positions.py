"""Nothing is cut or covered: every run of text stands on its page, and none on another."""

from collections.abc import Iterator
from itertools import groupby

from feuillet.layout.base import Area, Base, TextRun
from feuillet.messages import N_, ngettext
from feuillet.messages import gettext as _

# Office printers leave 5 mm white at the edges.
_UNPRINTABLE_EDGE = 5.0
# Runs that touch by less than this, in mm, are neighbours and not a collision.
_TOUCHING_DISTANCE = 0.3
_LONGEST_COLLISION_QUOTE = 40
_REMEDY = N_("shorten what this page says, or give it room")
_MARGIN_REMEDY = N_("shorten the title, or what `page` says in the locale of this language")


def find_position_faults(base: Base) -> Iterator[tuple[str, str]]:
    runs = [run for run in base.placed if run.text.strip()]
    for run in runs:
        width, height = base.sizes[run.page]
        if not (
            run.x >= _UNPRINTABLE_EDGE - _TOUCHING_DISTANCE
            and run.y >= _UNPRINTABLE_EDGE - _TOUCHING_DISTANCE
            and run.x + run.width <= width - _UNPRINTABLE_EDGE + _TOUCHING_DISTANCE
            and run.y + run.height <= height - _UNPRINTABLE_EDGE + _TOUCHING_DISTANCE
        ):
            yield (
                "outside-page",
                (
                    _("“{text}” runs over the edge of page {page}: {remedy}").format(
                        text=run.text[:_LONGEST_COLLISION_QUOTE],
                        page=run.page + 1,
                        remedy=_(_MARGIN_REMEDY) if run.margin else _(_REMEDY),
                    )
                ),
            )
    for page, on_page in groupby(runs, key=lambda run: run.page):
        placed = list(on_page)
        yield from _describe_covered(list(_find_covered_runs(placed, page)))
        areas = [area for area in base.areas if area.page == page]
        yield from _describe_covered(list(_find_runs_on_areas(placed, areas, page)))
    yield from _find_stray_labels(runs, base.areas)


def _find_covered_runs(runs: list[TextRun], page: int) -> Iterator[str]:
    for one, other in _find_collisions(runs):
        yield _("“{text}” and “{other}” stand on each other on page {page}").format(
            text=one.text[:_LONGEST_COLLISION_QUOTE],
            other=other.text[:_LONGEST_COLLISION_QUOTE],
            page=page + 1,
        )


def _find_runs_on_areas(runs: list[TextRun], areas: list[Area], page: int) -> Iterator[str]:
    for run in runs:
        if any(_overlaps_area(run, area) for area in areas):
            yield _(
                "“{text}” and a picture or a background stand on each other on page {page}"
            ).format(text=run.text[:_LONGEST_COLLISION_QUOTE], page=page + 1)


def _describe_covered(covered: list[str]) -> Iterator[tuple[str, str]]:
    """The first of a page, and how many more: what pushes one text onto another pushes all."""
    if not covered:
        return
    first, more = covered[0], len(covered) - 1
    if more:
        first = ngettext(
            "{first}, and {count} more place", "{first}, and {count} more places", more
        ).format(first=first, count=more)
    message = _("{what}: {remedy}").format(what=first, remedy=_(_REMEDY))
    yield "covered-text", message


def _overlaps_area(run: TextRun, area: Area) -> bool:
    """Whether they overlap; the order of painting does not matter, since it changes with every
    rule.
    """
    if run.page != area.page or area.number in run.areas or _is_layer_over(run, area):
        return False
    top, bottom = run.letters
    return (
        run.x < area.x + area.width - _TOUCHING_DISTANCE
        and area.x < run.x + run.width - _TOUCHING_DISTANCE
        and top < area.y + area.height - _TOUCHING_DISTANCE
        and area.y < bottom - _TOUCHING_DISTANCE
    )


def _is_layer_over(run: TextRun, area: Area) -> bool:
    """Whether the text is a layer of its own, on a ground of its own over this one."""
    is_layer = bool(run.layers) and run.layers == area.layers
    return is_layer and max(run.areas, default=0) > area.number


def _find_stray_labels(runs: list[TextRun], areas: tuple[Area, ...]) -> Iterator[tuple[str, str]]:
    """Words over a picture that leave it."""
    pictures = {(each.page, each.layers): each for each in areas if each.holds_words}
    for run in runs:
        picture = pictures.get((run.page, run.layers))
        if picture and not _is_within(run, picture):
            message = _("“{text}” leaves its drawing on page {page}: move the label").format(
                text=run.text[:_LONGEST_COLLISION_QUOTE], page=run.page + 1
            )
            yield "stray-label", message


def _is_within(run: TextRun, area: Area) -> bool:
    top, bottom = run.letters
    return (
        run.x >= area.x - _TOUCHING_DISTANCE
        and run.x + run.width <= area.x + area.width + _TOUCHING_DISTANCE
        and top >= area.y - _TOUCHING_DISTANCE
        and bottom <= area.y + area.height + _TOUCHING_DISTANCE
    )


def _find_collisions(runs: list[TextRun]) -> Iterator[tuple[TextRun, TextRun]]:
    """Pairs of runs that overlap, by a sweep from the top of the page."""
    active: list[TextRun] = []
    for run in sorted(runs, key=lambda one: one.letters[0]):
        top = run.letters[0]
        active = [other for other in active if other.letters[1] > top + _TOUCHING_DISTANCE]
        for other in active:
            if (
                other.x < run.x + run.width - _TOUCHING_DISTANCE
                and run.x < other.x + other.width - _TOUCHING_DISTANCE
            ):
                yield other, run
        active.append(run)
