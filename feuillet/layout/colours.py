"""WeasyPrint's colours as they come out on paper."""

from typing import Any

PAPER_WHITE = "#ffffff"
# Stands for a colour that cannot be computed here: too faint on white, too dark for white letters.
_UNKNOWN_COLOUR = (0.467, 0.467, 0.467)


def blend_colour(colour: Any, ground: str) -> str:  # noqa: ANN401  (WeasyPrint publishes no types)
    """A colour, maybe translucent, over an opaque one: "#rrggbb"."""
    below = [int(ground[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    mixed = (
        colour.alpha * top + (1 - colour.alpha) * under
        for top, under in zip(_rgb_from_colour(colour), below, strict=True)
    )
    return "#" + "".join(f"{round(255 * min(max(value, 0), 1)):02x}" for value in mixed)


def _rgb_from_colour(colour: Any) -> tuple[float, ...]:  # noqa: ANN401
    """Red, green, blue from 0 to 1."""
    if colour.space == "device-cmyk":
        *inks, black = colour.coordinates
        return tuple((1 - ink) * (1 - black) for ink in inks)
    try:
        return tuple(colour.to("srgb").coordinates)
    except NotImplementedError:
        return _UNKNOWN_COLOUR
