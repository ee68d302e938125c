"""A brand.yml file loads as a designer writes it."""

import pytest
from pydantic import ValidationError

from feuillet.model import Brand, Picture

WHOLE = {
    "meta": {"name": {"short": "Stork", "full": "The Storks"}, "link": "https://example.org"},
    "logo": {"images": {"main": {"path": "a.svg", "alt": "A stork"}}, "small": "b.png", "large": "main"},
    "color": {
        "palette": {"blue": "#447099", "brand": "blue", "ink": "#123"},
        "foreground": "ink",
        "primary": "brand",
        "secondary": "#ABCDEF",
        "success": "blue",
    },
    "typography": {"fonts": [{"family": "Lato", "source": "google"}], "base": "Lato", "headings": {"family": "Roboto"}},
    "defaults": {"bootstrap": {"version": "5"}, "feuillet": {"placeholder": "true"}},
}


def test_a_whole_file() -> None:
    """Palette, roles by reference, short and long forms, and keys of other tools."""
    brand = Brand.model_validate(WHOLE)
    assert brand.color.role("primary") == "#447099"
    assert brand.color.role("foreground") == "#112233"
    assert brand.color.role("secondary") == "#abcdef"
    assert brand.color.role("tertiary") is None
    assert (brand.typography.base.family, brand.typography.headings.family) == ("Lato", "Roboto")
    assert brand.defaults.feuillet.placeholder is True
    assert brand.model_extra == {}
    assert (brand.defaults.model_extra or {})["bootstrap"] == {"version": "5"}


def test_short_forms() -> None:
    """A name, a logo and a font may be one text each."""
    brand = Brand.model_validate({"meta": {"name": "Stork"}, "logo": "a.svg", "typography": {"base": "Lato"}})
    assert brand.meta.name.full == "Stork"
    assert brand.logo.best() == Picture(path="a.svg")
    assert brand.typography.base.family == "Lato"


@pytest.mark.parametrize(
    ("logo", "path"),
    [
        ({"small": "s", "medium": "m", "large": "l"}, "l"),
        ({"small": "s", "medium": "m"}, "m"),
        ({"small": "s"}, "s"),
        ({"images": {"a": "x", "b": "y"}}, "x"),
        ({"images": {"a": "x", "b": "y"}, "small": "b"}, "y"),
        ({"path": "x", "alt": "y"}, "x"),
        ({"medium": {"light": "x", "dark": "y"}}, "x"),
    ],
)
def test_the_best_logo(logo: dict[str, object], path: str) -> None:
    """The largest that is given, an image's name followed, and the one for light ground, as paper is."""
    best = Brand.model_validate({"logo": logo}).logo.best()
    assert best is not None
    assert best.path == path


def test_no_logo() -> None:
    """A brand may have none."""
    assert Brand().logo.best() is None


def test_a_colour_for_light_ground() -> None:
    """Of two variants of a colour, the one for light ground is printed."""
    brand = Brand.model_validate({"color": {"primary": {"light": "#000", "dark": "#fff"}}})
    assert brand.color.role("primary") == "#000000"


@pytest.mark.parametrize(
    "color",
    [
        {"primary": "bl4u"},
        {"primary": "#12345"},
        {"primary": "rgb(1, 2, 3)"},
        {"palette": {"a": "b", "b": "a"}},
        {"palette": {"a": "a"}},
        {"palette": {"a": "red} p{display:none"}},
    ],
)
def test_colours_refused(color: dict[str, object]) -> None:
    """A colour is six or three hexadecimal digits, or a word, by itself or at the end of a chain of names."""
    with pytest.raises(ValidationError, match="neither a name of the palette nor a colour"):
        Brand.model_validate({"color": color})


def test_a_word_may_be_a_colour() -> None:
    """A designer writes names of CSS; which words are names is for a check to know."""
    color = Brand.model_validate(
        {"color": {"palette": {"leaf": "Green"}, "primary": "leaf", "secondary": "navy"}}
    ).color
    assert (color.role("primary"), color.role("secondary")) == ("green", "navy")


def test_our_own_defaults_are_strict() -> None:
    """Under `defaults.feuillet` a slip of the pen is not ignored."""
    with pytest.raises(ValidationError, match="placeholdr"):
        Brand.model_validate({"defaults": {"feuillet": {"placeholdr": "true"}}})
