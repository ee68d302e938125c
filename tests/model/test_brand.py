"""A brand.yml file loads as a designer writes it."""

import pytest
from pydantic import ValidationError

from feuillet.model import Brand, Picture

WHOLE = {
    "meta": {"name": {"short": "Stork", "full": "The Storks"}, "link": "https://example.org"},
    "logo": {
        "images": {"main": {"path": "a.svg", "alt": "A stork"}},
        "small": "b.png",
        "large": "main",
    },
    "color": {
        "palette": {"blue": "#447099", "brand": "blue", "ink": "#123"},
        "foreground": "ink",
        "primary": "brand",
        "secondary": "#ABCDEF",
        "success": "blue",
    },
    "typography": {
        "fonts": [{"family": "Lato", "source": "google"}],
        "base": "Lato",
        "headings": {"family": "Roboto"},
    },
    "defaults": {"bootstrap": {"version": "5"}, "feuillet": {"placeholder": "true"}},
}


def test_a_whole_file() -> None:
    """Palette, roles by reference, short and long forms, and keys of other tools."""
    brand = Brand.model_validate(WHOLE)
    assert brand.color.role("primary") == "#447099"
    assert brand.color.role("foreground") == "#123"
    assert brand.color.role("secondary") == "#ABCDEF"
    assert brand.color.role("tertiary") is None
    assert (brand.typography.base.family, brand.typography.headings.family) == ("Lato", "Roboto")
    assert brand.defaults.feuillet.placeholder is True
    assert brand.model_extra == {}
    assert (brand.defaults.model_extra or {})["bootstrap"] == {"version": "5"}


def test_short_forms() -> None:
    """A name, a logo and a font may be one text each."""
    brand = Brand.model_validate(
        {"meta": {"name": "Stork"}, "logo": "a.svg", "typography": {"base": "Lato"}}
    )
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
        ({"medium": {"light": {"path": "x", "alt": "z"}, "dark": "y"}}, "x"),
        ({"light": "x", "dark": "y"}, "x"),
        ({"large": {"dark": "y"}, "small": "x"}, "x"),
        ({"images": {"a": {"light": "x", "dark": "y"}}, "small": "a"}, "x"),
        ({"images": {"a": {"dark": "y"}, "b": "x"}}, "x"),
        ({"images": {"a": "x"}, "large": None, "medium": {"light": "a", "dark": "b"}}, "x"),
    ],
)
def test_the_best_logo(logo: dict[str, object], path: str) -> None:
    """The largest given, an image's name followed, and the one for light ground, as paper is."""
    best = Brand.model_validate({"logo": logo}).logo.best()
    assert best is not None
    assert best.path == path


def test_no_logo() -> None:
    """A brand may have none."""
    assert Brand().logo.best() is None


@pytest.mark.parametrize(
    ("color", "primary"),
    [
        ({"primary": "navy"}, "navy"),
        ({"primary": {"light": "#000", "dark": "#fff"}}, "#000"),
        ({"primary": {"dark": "#fff"}}, None),
        ({"primary": None}, None),
        ({"palette": None, "primary": "navy"}, "navy"),
        ({"palette": {"leaf": "Green"}, "primary": "leaf"}, "Green"),
        ({"palette": {"leaf": "green", "green": "#0f0"}, "primary": "leaf"}, "#0f0"),
        ({"palette": {"sea": {"light": "#00f", "dark": "#88f"}}, "primary": "sea"}, "#00f"),
        ({"palette": {"white": "white"}, "primary": "white"}, "white"),
        ({"primary": "dark", "dark": "#20303c"}, "#20303c"),
        (
            {
                "primary": {"light": "link"},
                "link": {"light": "info"},
                "info": "sea",
                "palette": {"sea": "#00f"},
            },
            "#00f",
        ),
        ({"primary": "secondary", "secondary": "#111", "palette": {"secondary": "#222"}}, "#222"),
        ({"palette": {"brand": "dark"}, "dark": "#333", "primary": "brand"}, "#333"),
        ({"with": {"blue": "#447099"}, "primary": "blue"}, "#447099"),
        ({"with": {"blue": "#447099"}, "palette": {"blue": "#00f"}, "primary": "blue"}, "#00f"),
        ({"palette": {"blue": "#447099"}, "theme": {"primary": "blue"}}, "#447099"),
        ({"primary": "primary"}, "primary"),
        ({"palette": {"primary": "#444"}, "primary": "primary"}, "#444"),
        ({"primary": "success", "success": "primary"}, None),
        ({"palette": {"a": "b", "b": "a"}, "primary": "a"}, None),
    ],
)
def test_a_role_leads_to_a_colour(color: dict[str, object], primary: str | None) -> None:
    """Over names of the palette, then other roles, on light ground; a circle leads nowhere."""
    assert Brand.model_validate({"color": color}).color.role("primary") == primary


@pytest.mark.parametrize(
    "said",
    [
        {"meta": None, "logo": None, "color": None, "typography": None, "defaults": None},
        {
            "meta": {"name": None, "link": None},
            "logo": {"small": None},
            "typography": {"base": None, "fonts": None},
        },
        {"meta": {"name": "A", "link": "https://a.example", "description": "B", "founded": "2013"}},
        {"meta": {"link": {"home": "https://a.example", "mastodon": "https://b.example/@a"}}},
        {
            "color": {
                "with": {"blue": "#00f"},
                "theme": {"primary": "blue"},
                "accent": "blue",
                "success": "green",
            }
        },
        {
            "color": {
                "palette": {
                    "blues": {"100": "#eef", "900": "#00f"},
                    "fade": "linear-gradient(red, blue)",
                }
            }
        },
        {
            "typography": {
                "fonts": [
                    {"family": "A", "source": "google", "weight": ["400", "700"], "style": "normal"}
                ]
            }
        },
        {
            "typography": {
                "fonts": [
                    {
                        "family": "A",
                        "source": "file",
                        "files": [{"path": "a.ttf", "weight": "bold"}],
                    }
                ]
            }
        },
        {
            "typography": {
                "base": {"family": "A", "size": "1rem", "line-height": "1.5", "weight": "300"}
            }
        },
        {
            "typography": {
                "headings": {"weight": "semi-bold", "style": "italic", "color": "primary"}
            }
        },
        {
            "typography": {
                "monospace": "A",
                "monospace-inline": {"color": {"light": "a"}},
                "monospace-block": {},
            }
        },
        {
            "typography": {
                "link": {"decoration": "underline", "background-color": "red"},
                "h1": {"size": "2em"},
            }
        },
        {
            "defaults": {
                "bootstrap": {"defaults": "a: b"},
                "quarto": {"format": {}},
                "shiny": {"theme": {}},
            }
        },
        {"card": {"style": {"borderRadius": "8px"}}, "version": "1"},
    ],
)
def test_what_we_do_not_use_is_kept(said: dict[str, object]) -> None:
    """Everything that brand.yml knows, and what other tools put beside it, in every form."""
    assert Brand.model_validate(said).defaults.feuillet.placeholder is False


def test_a_role_may_name_another() -> None:
    """As in brand.yml's own examples."""
    color = {
        "palette": {"sea": "#4fc3c7"},
        "primary": "sea",
        "dark": "#20303c",
        "secondary": "dark",
    }
    colours = Brand.model_validate({"color": color}).color
    assert (colours.role("primary"), colours.role("secondary")) == ("#4fc3c7", "#20303c")


def test_a_list_of_families() -> None:
    """As in CSS, or as a list of YAML."""
    typography = {"base": {"family": ["Lato", "Arial"]}, "headings": "'Open Sans', sans-serif"}
    brand = Brand.model_validate({"typography": typography})
    assert brand.typography.base.family == "Lato, Arial"
    assert brand.typography.headings.family == "'Open Sans', sans-serif"


def test_our_own_defaults_are_strict() -> None:
    """Under `defaults.feuillet` a slip of the pen is not ignored."""
    with pytest.raises(ValidationError, match="placeholdr"):
        Brand.model_validate({"defaults": {"feuillet": {"placeholdr": "true"}}})
