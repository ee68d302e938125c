"""Nothing is cut or covered: every run of text stands on its page, and no two stand on each other."""

from collections.abc import Iterator
from itertools import groupby

from feuillet.layout.base import Area, Base, Placed

# Office printers leave 5 mm white at the edges.
UNPRINTABLE = 5.0
# Runs that touch by less than this, in mm, are neighbours and not a collision.
TOUCH = 0.3
SHOWN = 40


def place_faults(base: Base) -> Iterator[tuple[str, str]]:
    runs = [run for run in base.placed if run.text.strip()]
    for run in runs:
        width, height = base.sizes[run.page]
        if not (
            run.x >= UNPRINTABLE - TOUCH
            and run.y >= UNPRINTABLE - TOUCH
            and run.x + run.width <= width - UNPRINTABLE + TOUCH
            and run.y + run.height <= height - UNPRINTABLE + TOUCH
        ):
            yield "outside-page", f"“{run.text[:SHOWN]}” runs over the edge of page {run.page + 1}"
    for page, on_page in groupby(runs, key=lambda run: run.page):
        for one, other in collisions(list(on_page)):
            message = f"“{one.text[:SHOWN]}” and “{other.text[:SHOWN]}” stand on each other on page {page + 1}"
            yield "covered-text", message
    for run, area in ((run, area) for area in base.areas for run in runs if under(run, area)):
        message = f"“{run.text[:SHOWN]}” and a picture or a background stand on each other on page {area.page + 1}"
        yield "covered-text", message


def under(run: Placed, area: Area) -> bool:
    """Whether they overlap; the order of painting does not matter, since it changes with every rule."""
    if run.page != area.page or area.number in run.areas:
        return False
    top, bottom = run.letters
    return (
        run.x < area.x + area.width - TOUCH
        and area.x < run.x + run.width - TOUCH
        and top < area.y + area.height - TOUCH
        and area.y < bottom - TOUCH
    )


def collisions(runs: list[Placed]) -> Iterator[tuple[Placed, Placed]]:
    """Pairs of runs that overlap, by a sweep from the top of the page."""
    active: list[Placed] = []
    for run in sorted(runs, key=lambda one: one.letters[0]):
        top = run.letters[0]
        active = [other for other in active if other.letters[1] > top + TOUCH]
        for other in active:
            if other.x < run.x + run.width - TOUCH and run.x < other.x + other.width - TOUCH:
                yield other, run
        active.append(run)
