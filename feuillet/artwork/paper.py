"""What can be seen of a picture on white paper."""

from feuillet.messages import N_
from feuillet.palette import measure_contrast, measure_luminance

# Of an area, against white: what is below can hardly be told from paper.
FAINTEST_CONTRAST = 1.3
# How bright a colour is at least that nobody takes for black.
_LEAST_BRIGHT_LUMINANCE = 0.05
SHOWS_NOTHING = N_("shows nothing: export it again, or as PNG")
WHITE_IN_PARTS = N_(
    "is white in parts, which cannot be seen on white paper: give the version for a light ground"
)
UNSEEN_ON_PAPER = N_("cannot be seen on white paper: give the version for a light ground")


def is_faint(colour: str, opacity: float) -> bool:
    """Whether an area of a colour, as #rrggbb, can hardly be told from paper."""
    levels = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    mixed = "".join(f"{round(level * opacity + 255 * (1 - opacity)):02x}" for level in levels)
    return measure_contrast(f"#{mixed}") < FAINTEST_CONTRAST


def is_clearly_bright(colour: str) -> bool:
    """Whether nobody takes a colour, as #rrggbb, for black."""
    return measure_luminance(colour) > _LEAST_BRIGHT_LUMINANCE
