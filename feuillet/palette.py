"""The functional colours of a brand, so that contrast holds whatever its own colours are.

Contrast is WCAG 2's ratio. A colour darkens in OKLCH with its hue, lightness and chroma shrinking
together: the same pigment under less light, so it never leaves what a screen can show. OKLab is a
cube root of light, so that this is multiplying light, which takes a hundredth of the time that
converting there and back does.
"""

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from coloraide import Color

from feuillet.model import Brand

WHITE, BLACK = "#ffffff", "#000000"
# Ours, for a brand that gives no primary colour: a dark slate blue.
DEFAULT_PRIMARY = "#2c4259"
_TEXT_CONTRAST, _HEADING_CONTRAST, _LINE_CONTRAST = 7.0, 7.0, 3.0
# Ink stands on the tint too, whose luminance is 0.85 at least: 7:1 there is 7 × 1.05 / 0.90 on
# white.
_INK_CONTRAST = 8.17
_DARKENING_STEPS = 200
# How bright red, green and blue are to the eye (sRGB, IEC 61966-2-1).
_CHANNEL_BRIGHTNESS = (0.212639, 0.715169, 0.072192)
# A tint has to pass for paper on a photocopier.
_TINT_LIGHTNESS, _TINT_CHROMA = 0.96, 0.02
# The level of grey, of 1 for white, that art and figures print in, whatever the brand: all brands
# have the same steps from white paper to black.
_DEEP_LEVEL, _MID_LEVEL, _SOFT_LEVEL = 0.28, 0.55, 0.8
# How colourful they are at most: a large area is quieter than a mark.
_DEEP_CHROMA, _MID_CHROMA, _SOFT_CHROMA = 0.13, 0.12, 0.06
# What a black and white printer makes of red, green and blue (ITU-R BT.601, the rule of
# PostScript and PDF).
_CHANNEL_GREYS = (0.3, 0.59, 0.11)


class Palette(NamedTuple):
    """Colours by use, each "#rrggbb"; the promises are against white unless said otherwise."""

    # The brand colour as text, 7:1.
    ink: str
    # Headings, 7:1, as near the brand colour as that allows.
    heading: str
    # A solid area, and text on it at 7:1.
    fill: str
    on_fill: str
    # An area that stays near-white in grey: luminance 0.85 at least.
    tint: str
    # Lines, 3:1.
    rule: str
    # Areas of art and figures, by how dark they print: a solid one with white text on it at 7:1;
    # one of 45 % grey, and no text on it; one of 20 % grey, and black text on it at 7:1.
    deep: str
    mid: str
    soft: str


# Stand-ins of a base that is imprinted: as dark and as light as any brand's, and like no other
# colour that is used.
STAND_IN_PALETTE = Palette(
    "#010203",
    "#010302",
    "#020103",
    "#fefdfc",
    "#f8f7f6",
    "#020301",
    "#595857",
    "#8d8c8b",
    "#cdcccb",
)


class DarkenedColour(NamedTuple):
    """A brand colour that could not be used as it is for a role, and the contrast wanted."""

    role: str
    wanted: str
    used: str
    contrast_before: float
    contrast_after: float
    contrast_wanted: float


def choose_palette(brand: Brand) -> tuple[Palette, tuple[DarkenedColour, ...]]:
    """The colours to use, and those that had to be darkened."""
    primary = parse_paper_colour(brand.color.role("primary")) or DEFAULT_PRIMARY
    return _derive_palette(primary, parse_paper_colour(brand.color.role("secondary")) or primary)


def choose_brandless_palette() -> Palette:
    """For a brand that gives no colour."""
    return _derive_palette(DEFAULT_PRIMARY, DEFAULT_PRIMARY)[0]


@lru_cache(maxsize=4096)
def _derive_palette(primary: str, second: str) -> tuple[Palette, tuple[DarkenedColour, ...]]:
    """Computed once a brand: its check and each of its documents ask for them."""
    fill, on_fill = _choose_fill(primary)
    deep = _darken_to_contrast(_derive_tone(primary, _DEEP_LEVEL, _DEEP_CHROMA), _TEXT_CONTRAST)
    colours = Palette(
        ink=_darken_to_contrast(primary, _INK_CONTRAST),
        heading=_darken_to_contrast(primary, _HEADING_CONTRAST),
        fill=fill,
        on_fill=on_fill,
        tint=_derive_tint(primary),
        rule=_darken_to_contrast(primary, _LINE_CONTRAST),
        # A brand that has a darker colour of its own has chosen its solid area.
        deep=min(deep, second, key=_measure_grey) if measure_contrast(second) >= 7 else deep,
        mid=_derive_tone(primary, _MID_LEVEL, _MID_CHROMA),
        soft=_derive_tone(primary, _SOFT_LEVEL, _SOFT_CHROMA),
    )
    asked = {"ink": _TEXT_CONTRAST, "heading": _TEXT_CONTRAST, "rule": _LINE_CONTRAST}
    changes = [
        DarkenedColour(
            role, primary, used, measure_contrast(primary), measure_contrast(used), ratio
        )
        for role, ratio in asked.items()
        if (used := getattr(colours, role)) != primary
    ]
    if fill != primary:
        ratios = _measure_best_contrast(primary), measure_contrast(fill, on_fill), _TEXT_CONTRAST
        changes.append(DarkenedColour("fill", primary, fill, *ratios))
    return colours, tuple(changes)


# No browser reads a colour with it.
_TRAILING_COMMA = re.compile(r",\s*\)")


@lru_cache(maxsize=4096)
def parse_paper_colour(colour: str | None) -> str | None:
    """The #rrggbb of a colour of CSS, as white paper shows it; None for what shows none."""
    if not colour or _TRAILING_COMMA.search(colour) or not Color.match(colour, fullmatch=True):
        return None
    found = Color(colour)
    return (
        _format_hexadecimal(Color.layer([found, WHITE], space="srgb"))
        if found.alpha() > 0
        else None
    )


@lru_cache(maxsize=4096)
def parse_screen_colour(css: str) -> tuple[str, float] | None:
    """Any colour of CSS as the #rrggbb that a screen shows, and how far it covers, 0 to 1; None
    where it is none.
    """
    unread = "--" in css or _TRAILING_COMMA.search(css)
    found = None if unread else Color.match(css, fullmatch=True)
    return (
        (_format_hexadecimal(found.color)[: len(WHITE)], found.color.alpha(nans=False))
        if found
        else None
    )


def measure_contrast(colour: str, ground: str = WHITE) -> float:
    """WCAG 2 contrast, 1 to 21."""
    darkest, lightest = sorted((measure_luminance(colour), measure_luminance(ground)))
    return (lightest + 0.05) / (darkest + 0.05)


def measure_luminance(colour: str) -> float:
    return sum(
        part * light
        for part, light in zip(_CHANNEL_BRIGHTNESS, _measure_channel_light(colour), strict=True)
    )


def _measure_channel_light(colour: str) -> tuple[float, ...]:
    """How much light red, green and blue give, 0 to 1 each."""
    levels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return tuple(
        level / 12.92 if level <= 0.04045 else ((level + 0.055) / 1.055) ** 2.4 for level in levels
    )


def convert_to_grey(colour: str) -> str:
    """What a black and white printer makes of it."""
    return "#" + f"{round(255 * _measure_grey(colour)):02x}" * 3


def _measure_grey(colour: str) -> float:
    """The level of grey that it prints in, 0 for black to 1 for white."""
    levels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return sum(part * level for part, level in zip(_CHANNEL_GREYS, levels, strict=True))


def _measure_best_contrast(fill: str) -> float:
    """The contrast of the better of black and white on a fill."""
    return max(measure_contrast(text, fill) for text in (WHITE, BLACK))


def darken_by_steps(colour: str, step: int) -> str:
    """The colour with its light taken away in _DARKENING_STEPS equal steps, down to black."""
    if step == 0:
        return colour
    kept = (1 - step / _DARKENING_STEPS) ** 3
    return "#" + "".join(
        f"{_level_from_light(kept * light):02x}" for light in _measure_channel_light(colour)
    )


def _level_from_light(light: float) -> int:
    """Of 255, as a screen is told it."""
    return round(
        255 * (12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055)
    )


def _format_hexadecimal(colour: Color) -> str:
    return colour.convert("srgb").clip().to_string(hex=True)


def _darken_to_contrast(colour: str, ratio: float, ground: str = WHITE) -> str:
    """The colour after the fewest steps that reach the ratio; black on `ground` must reach it."""
    step = bisect_left(
        range(_DARKENING_STEPS),
        x=True,
        key=lambda step: measure_contrast(darken_by_steps(colour, step), ground) >= ratio,
    )
    return darken_by_steps(colour, step)


def _choose_fill(primary: str) -> tuple[str, str]:
    """A fill and the text on it: the brand colour itself where white or its own dark tone can be
    read on it.
    """
    if measure_contrast(primary) < _TEXT_CONTRAST <= measure_contrast(BLACK, primary):
        return primary, _darken_to_contrast(primary, _TEXT_CONTRAST, primary)
    return _darken_to_contrast(primary, _TEXT_CONTRAST), WHITE


def _derive_tone(primary: str, level: float, most_chroma: float) -> str:
    """The hue of a brand in a level of grey: as colourful as it is there, then mixed with white or
    black, which changes grey in proportion.
    """
    lch = Color(primary).convert("oklch")
    lch["lightness"], lch["chroma"] = (
        Color("srgb", [level] * 3).convert("oklch")["lightness"],
        min(lch["chroma"], most_chroma),
    )
    near = _format_hexadecimal(lch)
    grey = _measure_grey(near)
    ends, share = (0.0, level / grey) if grey > level else (1.0, (1 - level) / (1 - grey))
    mixed = (ends + share * (int(near[at : at + 2], 16) / 255 - ends) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 * each):02x}" for each in mixed)


def _derive_tint(primary: str) -> str:
    """A breath of the brand colour on white."""
    lch = Color(primary).convert("oklch")
    lch["lightness"], lch["chroma"] = _TINT_LIGHTNESS, min(lch["chroma"], _TINT_CHROMA)
    return _format_hexadecimal(lch)
