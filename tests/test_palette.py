"""The palette keeps its promises for every brand."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from feuillet.model import Brand
from feuillet.palette import (
    BLACK,
    DEFAULT_PRIMARY,
    WHITE,
    Palette,
    choose_palette,
    convert_to_grey,
    darken_by_steps,
    measure_contrast,
    parse_paper_colour,
    parse_screen_colour,
)

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def brand(**colours: str | None) -> Brand:
    return Brand.model_validate(
        {"color": {role: value for role, value in colours.items() if value}}
    )


def luminance(colour: str) -> float:
    """WCAG's: contrast with black tells it."""
    return measure_contrast(colour, BLACK) * 0.05 - 0.05


@given(primary=COLOURS, secondary=st.none() | COLOURS)
@example(primary="#ffffff", secondary=None)
@example(primary="#000000", secondary="#ffff00")
@example(primary="#808080", secondary="#00ffff")
def test_contrast_holds_for_any_brand_colour(primary: str, secondary: str | None) -> None:
    """Whatever a brand's colours are, each functional colour reaches its contrast."""
    colours, _ = choose_palette(brand(primary=primary, secondary=secondary))
    assert (
        min(
            measure_contrast(colours.ink),
            measure_contrast(colours.deep),
            measure_contrast(BLACK, colours.soft),
            measure_contrast(colours.on_fill, colours.fill),
        )
        >= 7
    )
    assert measure_contrast(colours.heading) >= 4.5
    assert measure_contrast(colours.rule) >= 3
    assert luminance(colours.tint) >= 0.85
    assert measure_contrast(BLACK, colours.tint) >= 7


@given(primary=COLOURS)
def test_text_survives_a_photocopier(primary: str) -> None:
    """In grey, text keeps 4.5 to 1; in pure black and white it turns black and its ground white."""
    colours, _ = choose_palette(brand(primary=primary))
    for text, ground in (
        (colours.ink, WHITE),
        (colours.ink, colours.tint),
        (colours.heading, WHITE),
    ):
        assert measure_contrast(convert_to_grey(text), convert_to_grey(ground)) >= 4.5
        assert int(convert_to_grey(text)[1:3], 16) < 0x80 <= int(convert_to_grey(ground)[1:3], 16)


@given(primary=COLOURS)
def test_changes_tell_what_was_darkened_and_nothing_else(primary: str) -> None:
    """A colour is reported exactly when it is not used as the brand has it, and what is used has
    more contrast.
    """
    colours, changes = choose_palette(brand(primary=primary))
    told = {change.role: change for change in changes}
    for role in ("ink", "heading", "fill", "rule"):
        assert (getattr(colours, role) != primary) == (role in told)
    for change in changes:
        assert (change.wanted, change.used) == (primary, getattr(colours, change.role))
        assert change.contrast_before < change.contrast_after


@pytest.mark.parametrize("primary", ["#1a237e", "#004d40", "#000000"])
def test_a_dark_colour_is_used_as_it_is(primary: str) -> None:
    """Nothing is darkened that is readable already."""
    colours, changes = choose_palette(brand(primary=primary))
    assert (colours.ink, colours.heading, colours.fill, colours.rule, changes) == (primary,) * 4 + (
        (),
    )


def test_a_light_colour_stays_a_fill_with_dark_text() -> None:
    """A light brand colour keeps its area; the text on it is the one that gives way."""
    colours, _ = choose_palette(brand(primary="#ffd400"))
    assert colours.fill == "#ffd400"
    assert measure_contrast(colours.on_fill, colours.fill) >= 7


def test_darkening_stops_as_soon_as_the_contrast_holds() -> None:
    """A heading is as near the brand colour as 7:1 allows."""
    heading = choose_palette(brand(primary="#f4a261"))[0].heading
    assert 7 <= measure_contrast(heading) < 7.2


@given(colour=COLOURS, step=st.integers(0, 100))
def test_darkening_keeps_the_proportions_of_light(colour: str, step: int) -> None:
    """A darker tone has the hue of the brand: the order of its three channels stays the same."""
    before, after = channels(colour), channels(darken_by_steps(colour, step))
    order = sorted(range(3), key=before.__getitem__)
    assert all(after[low] <= after[high] + 1 for low, high in pairwise(order))


def channels(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def test_a_brand_without_colours_gets_ours() -> None:
    """A brand file that names no colour still gives a readable document, and no complaint."""
    colours, changes = choose_palette(Brand())
    assert (colours.ink, colours.deep, changes) == (DEFAULT_PRIMARY, DEFAULT_PRIMARY, ())


@given(primary=COLOURS, secondary=st.none() | COLOURS)
def test_all_brands_print_the_same_greys(primary: str, secondary: str | None) -> None:
    """Art and figures of any brand have the same steps in grey, far enough apart to be told."""
    colours, _ = choose_palette(brand(primary=primary, secondary=secondary))
    deep, mid, soft = (
        int(convert_to_grey(each)[1:3], 16) / 255
        for each in (colours.deep, colours.mid, colours.soft)
    )
    assert deep <= 0.29
    assert 0.54 <= mid <= 0.56
    assert 0.79 <= soft <= 0.81


def test_a_darker_second_colour_makes_the_solid_areas() -> None:
    """A brand that has a dark colour of its own has chosen its solid area; a pale one changes
    nothing.
    """
    dark, _ = choose_palette(brand(primary="#4fc3c7", secondary="#17505c"))
    pale, _ = choose_palette(brand(primary="#4fc3c7", secondary="#ffe0e0"))
    alone, _ = choose_palette(brand(primary="#4fc3c7"))
    assert dark.deep == "#17505c"
    assert pale.deep == alone.deep
    assert dark[-2:] == pale[-2:] == alone[-2:]


def test_the_same_brand_gives_the_same_palette() -> None:
    """Colours are part of the reproducible bytes."""
    expected = Palette(
        "#6e4627",
        "#7a4f2d",
        "#f4a261",
        "#3b2411",
        "#fdefe5",
        "#c9854f",
        "#7d380b",
        "#c47d43",
        "#ebc3a6",
    )
    assert choose_palette(brand(primary="#f4a261"))[0] == expected


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("#123", "#112233"),
        ("#1234", "#c0c4c9"),
        ("#F4A261", "#f4a261"),
        ("#f4a261ff", "#f4a261"),
        ("#ff000080", "#ff7f7f"),
        ("rgb(32, 48, 60)", "#20303c"),
        ("rgba(255 0 0 / 50%)", "#ff8080"),
        ("hsl(120, 50%, 40%)", "#339933"),
        ("hsl(120deg 50% 40%)", "#339933"),
        ("oklch(0.5 0.1 200)", "#00747a"),
        ("Navy", "#000080"),
        ("#12345", None),
        ("currentColor", None),
        ("var(--link)", None),
        ("linear-gradient(red, blue)", None),
        ("$brand-blue", None),
        ("red} p{display:none", None),
    ],
)
def test_every_way_in_which_css_writes_a_colour(written: str, shown: str | None) -> None:
    """What lets light through is as on white paper; no sign of a stylesheet passes."""
    assert parse_paper_colour(written) == shown


def test_names_of_colours() -> None:
    """A name gives the same palette as its number; a word that is none gives ours, and a check
    tells it.
    """
    names = {
        "orange": "#ffa500",
        "#FFA500": "#ffa500",
        "rebeccapurple": "#663399",
        "transparent": None,
        "blau": None,
    }
    assert {name: parse_paper_colour(name) for name in names} == names
    assert choose_palette(brand(primary="orange")) == choose_palette(brand(primary="#ffa500"))
    assert choose_palette(brand(primary="blau", secondary="vert")) == choose_palette(brand())


@pytest.mark.parametrize(
    ("css", "found"),
    [
        ("red", ("#ff0000", 1)),
        ("#0B5C8A", ("#0b5c8a", 1)),
        ("#c398", ("#cc3399", 0x88 / 255)),
        ("rgb(200 40 40 / 50%)", ("#c82828", 0.5)),
        ("hsl(200, 80%, 30%)", ("#0f618a", 1)),
        ("color(display-p3 1 0 0)", ("#ff0000", 1)),
        ("transparent", ("#000000", 0)),
        ("blau", None),
        ("#12345", None),
        ("device-cmyk(0 1 0 0)", None),
        ("color(--hsl 1 2 3)", None),
        ("", None),
    ],
)
def test_colours_of_css_are_read(css: str, found: tuple[str, float] | None) -> None:
    """As a screen shows them, and how far they cover."""
    read = parse_screen_colour(css)
    assert (read and read[0]) == (found and found[0])
    assert (read[1] if read else 0) == pytest.approx(found[1] if found else 0)
