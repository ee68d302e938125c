"""`_brand.yml` in the brand.yml vocabulary: a designer's file loads as it is, and what we do not
use is kept.

Ours stands under `defaults.feuillet`, the key that brand.yml leaves open to tools.
"""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, model_validator

from feuillet.model.fields import NonEmptyText, YesNo
from feuillet.model.voice import Voice

ColourRole = Literal["foreground", "background", "primary", "secondary", "tertiary"]
# The families of the package rendercv-fonts that set text; its icon font is left out on purpose.
SHIPPED_FAMILIES = (
    "EB Garamond",
    "Fontin",
    "Gentium Book Plus",
    "Lato",
    "Mukta",
    "Noto Sans",
    "Open Sans",
    "Open Sauce Sans",
    "Poppins",
    "Raleway",
    "Roboto",
    "Source Sans 3",
    "Ubuntu",
    "XCharter",
)
COLOUR_ROLES: tuple[ColourRole, ...] = (
    "foreground",
    "background",
    "primary",
    "secondary",
    "tertiary",
)


# Those that something prints: what else a file says of colours is kept, and held to nothing.
PRINTED_ROLES: tuple[ColourRole, ...] = ("primary",)


class Lenient(BaseModel):
    """A mapping of brand.yml: unknown keys are kept and ignored; so are those without a value."""

    model_config = ConfigDict(frozen=True, extra="allow")

    @model_validator(mode="before")
    @classmethod
    def without_empty_keys(cls, value: object) -> object:
        return (
            {key: each for key, each in value.items() if each is not None}
            if isinstance(value, dict)
            else value
        )


def _build_mapping_validator(key: str, model: type[Lenient]) -> BeforeValidator:
    """brand.yml lets the commonest key of a mapping stand for the whole."""
    return BeforeValidator(
        lambda value: {key: value} if isinstance(value, str) else value,
        json_schema_input_type=model | str,
    )


def _wrap_as_light(value: object) -> object:
    """brand.yml lets colours and logos differ on light and dark ground; one alone is for light."""
    whole = isinstance(value, str) or (isinstance(value, dict) and "path" in value)
    return {"light": value} if whole else value


def _wrap_as_medium(value: object) -> object:
    """brand.yml lets one picture stand for all the sizes of a logo."""
    one = isinstance(value, str) or (
        isinstance(value, dict) and value.keys() & {"path", "light", "dark"}
    )
    return {"medium": value} if one else value


def _merge_older_names(value: object) -> object:
    """What brand.yml called `with` before it was `palette`, and roles that stood under `theme`."""
    if not isinstance(value, dict):
        return value
    before, theme, palette = (value.get(key) or {} for key in ("with", "theme", "palette"))
    return {**theme, **value, "palette": {**before, **palette}} if before or theme else value


def _join_font_list(value: object) -> object:
    """A list of CSS, where a designer has made one of YAML."""
    return (
        ", ".join(value)
        if isinstance(value, list) and all(isinstance(each, str) for each in value)
        else value
    )


class Name(Lenient):
    """The brand's name, short and full."""

    short: NonEmptyText | None = None
    full: NonEmptyText | None = None


class Meta(Lenient):
    """Of whom the file speaks."""

    name: Annotated[Name, _build_mapping_validator("full", Name)] = Name()


class Picture(Lenient):
    """A logo file, its path relative to `_brand.yml`, and what a blind reader is told."""

    path: NonEmptyText
    alt: NonEmptyText | None = None


class Pictures(Lenient):
    """A logo for light ground, as paper is, and one for dark ground."""

    light: Annotated[Picture, _build_mapping_validator("path", Picture)] | None = None
    dark: Annotated[Picture, _build_mapping_validator("path", Picture)] | None = None


_Sized = Annotated[
    Pictures, BeforeValidator(_wrap_as_light, json_schema_input_type=Pictures | Picture | str)
]


class Logo(Lenient):
    """Pictures by name; `small`, `medium` and `large` are a path or one of those names."""

    images: dict[str, _Sized] = {}
    small: _Sized | None = None
    medium: _Sized | None = None
    large: _Sized | None = None

    def best(self) -> Picture | None:
        """The picture for a printed page: the largest that the brand gives for light ground."""
        sized = [
            each.light for each in (self.large, self.medium, self.small) if each and each.light
        ]
        named = {name: each.light for name, each in self.images.items() if each.light}
        chosen = sized[0] if sized else next(iter(named.values()), None)
        return named.get(chosen.path, chosen) if chosen else None


class Shades(Lenient):
    """A colour on light ground, as paper is, and on dark ground."""

    light: NonEmptyText | None = None
    dark: NonEmptyText | None = None


_Colour = Annotated[Shades, BeforeValidator(_wrap_as_light, json_schema_input_type=Shades | str)]


class Colours(Lenient):
    """A palette, and roles that take a colour, a name of the palette or another role."""

    palette: dict[str, _Colour | None] = {}
    foreground: _Colour | None = None
    background: _Colour | None = None
    primary: _Colour | None = None
    secondary: _Colour | None = None
    tertiary: _Colour | None = None
    success: _Colour | None = None
    info: _Colour | None = None
    warning: _Colour | None = None
    danger: _Colour | None = None
    light: _Colour | None = None
    dark: _Colour | None = None
    link: _Colour | None = None

    def named(self, name: str) -> str | None:
        """What is written for a name of the palette, or for a role, on light ground."""
        role = getattr(self, name) if name in type(self).model_fields else None
        shades = self.palette.get(name) or role
        return shades.light if isinstance(shades, Shades) else None

    def path(self, written: str | None) -> tuple[str, ...]:
        """What is written, the names that it leads over, and last what they end in.

        That is a colour, or what should be one; in a circle, a name that stands before.
        """
        found = [written] if written else []
        while found and (after := self.named(found[-1])) not in {None, found[-1]}:
            found.append(str(after))
            if found.count(str(after)) > 1:
                break
        return tuple(found)

    def role(self, role: ColourRole) -> str | None:
        """The colour of a role on paper, as it is written: in digits, or by its name in CSS."""
        shades = getattr(self, role)
        path = self.path(shades.light if shades else None)
        return path[-1] if path and path.count(path[-1]) == 1 else None

    def written(self) -> Iterator[tuple[tuple[str, ...], str]]:
        """What is written for each name of the palette and each role, and where."""
        named = ((("palette", name), shades) for name, shades in self.palette.items())
        roles = (
            ((role,), getattr(self, role)) for role in type(self).model_fields if role != "palette"
        )
        for steps, shades in (*named, *roles):
            if shades and shades.light:
                yield steps, shades.light


class Face(Lenient):
    """A font family by name, or a list of them as in CSS, first choice first."""

    family: Annotated[NonEmptyText, BeforeValidator(_join_font_list)] | None = None


class Typography(Lenient):
    """Families for text and for headings."""

    base: Annotated[Face, _build_mapping_validator("family", Face)] = Face()
    headings: Annotated[Face, _build_mapping_validator("family", Face)] = Face()


class OurDefaults(Voice):
    """What brand.yml has no word for; `placeholder` says that the organisation has not sent its
    identity.
    """

    placeholder: YesNo = False


class Defaults(Lenient):
    """Settings for tools; only ours is read."""

    feuillet: OurDefaults = OurDefaults()


class Brand(Lenient):
    """How an organisation looks."""

    meta: Annotated[Meta, _build_mapping_validator("name", Meta)] = Meta()
    logo: Annotated[
        Logo,
        BeforeValidator(_wrap_as_medium, json_schema_input_type=Logo | Pictures | Picture | str),
    ] = Logo()
    color: Annotated[
        Colours, BeforeValidator(_merge_older_names, json_schema_input_type=Colours)
    ] = Colours()
    typography: Typography = Typography()
    defaults: Defaults = Defaults()
