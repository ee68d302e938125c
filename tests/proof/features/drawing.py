"""Small drawings, all of one size, of parts that many of them have."""

BLUE, RED, YELLOW = "#0b5c8a", "#c0392b", "#f1c40f"
SQUARE = f'<rect x="10" y="10" width="40" height="40" fill="{BLUE}"/>'
DISC = f'<circle cx="90" cy="30" r="20" fill="{RED}"/>'
BOTH = SQUARE + DISC
WHOLE = f'<rect width="120" height="60" fill="{BLUE}"/>'
XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


def drawing(inside: str, root: str = 'viewBox="0 0 120 60"') -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {XLINK} {root}>{inside}</svg>'


def with_root(more: str, inside: str = BOTH) -> str:
    return drawing(inside, f'viewBox="0 0 120 60" {more}')


def path(d: str, more: str = f'fill="{BLUE}"') -> str:
    return drawing(f'<path d="{d}" {more}/>')


def line(more: str) -> str:
    return path("M15 45L60 15L105 45", f'fill="none" stroke="{BLUE}" stroke-width="10" {more}')
