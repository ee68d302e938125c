"""`_brand.yml` in the brand.yml vocabulary: a designer's file loads as it is, and what we do not use is kept.

Ours stands under `defaults.feuillet`, the key that brand.yml leaves open to tools.
"""

import re
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationInfo, WithJsonSchema, field_validator

from feuillet.model.fields import Record, Text, YesNo, refuse

Role = Literal["foreground", "background", "primary", "secondary", "tertiary"]
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
ROLES: tuple[Role, ...] = ("foreground", "background", "primary", "secondary", "tertiary")


class Lenient(BaseModel):
    """A mapping of brand.yml: keys that we do not know are kept and ignored."""

    model_config = ConfigDict(frozen=True, extra="allow")


def as_mapping(key: str, model: type[Lenient]) -> BeforeValidator:
    """brand.yml lets the commonest key of a mapping stand for the whole."""
    return BeforeValidator(
        lambda value: {key: value} if isinstance(value, str) else value, json_schema_input_type=model | str
    )


def light_variant(value: object) -> object:
    """brand.yml lets a logo or a colour differ on light and on dark ground; paper is light."""
    return value["light"] if isinstance(value, dict) and "light" in value else value


def one_picture(value: object) -> object:
    """brand.yml lets one picture stand for all the sizes of a logo."""
    return {"medium": value} if isinstance(value, str) or (isinstance(value, dict) and "path" in value) else value


class Name(Lenient):
    """The brand's name, short and full."""

    short: Text | None = None
    full: Text | None = None


class Meta(Lenient):
    """Of whom the file speaks."""

    name: Annotated[Name, as_mapping("full", Name)] = Name()


class Picture(Lenient):
    """A logo file, its path relative to `_brand.yml`, and what a blind reader is told."""

    path: Text
    alt: Text | None = None


Sized = Annotated[
    Picture,
    as_mapping("path", Picture),
    BeforeValidator(light_variant, json_schema_input_type=Picture | str | dict[str, Picture | str]),
]
Colour = Annotated[Text, BeforeValidator(light_variant), WithJsonSchema({"type": ["string", "object"]})]


class Logo(Lenient):
    """Pictures by name; `small`, `medium` and `large` are a path or one of those names."""

    images: dict[str, Annotated[Picture, as_mapping("path", Picture)]] = {}
    small: Sized | None = None
    medium: Sized | None = None
    large: Sized | None = None

    def best(self) -> Picture | None:
        """The picture for a printed page: the largest that the brand gives."""
        chosen = self.large or self.medium or self.small
        return self.images.get(chosen.path, chosen) if chosen else next(iter(self.images.values()), None)


def resolve(palette: dict[str, str], value: str) -> str:
    """Follow palette names to a #rrggbb or to a word, which may be a colour's name in CSS; raises for anything else."""
    for _ in range(len(palette) + 1):
        if re.fullmatch(r"#[0-9A-Fa-f]{6}", value):
            return value.lower()
        if re.fullmatch(r"#[0-9A-Fa-f]{3}", value):
            return "#" + "".join(digit * 2 for digit in value[1:].lower())
        if value not in palette:
            break
        value = palette[value]
    # Whether the word is a colour is for a check to say: names of colours are no business of a model.
    if value not in palette and re.fullmatch("[A-Za-z]+", value):
        return value.lower()
    raise refuse(f'“{value}” is neither a name of the palette nor a colour: write it as "#1a2b3c", in quotes')


class Colours(Lenient):
    """A palette, and roles that take a palette name or a colour."""

    palette: dict[str, Text] = {}
    foreground: Colour | None = None
    background: Colour | None = None
    primary: Colour | None = None
    secondary: Colour | None = None
    tertiary: Colour | None = None

    @field_validator("palette")
    @classmethod
    def palette_leads_to_colours(cls, palette: dict[str, str]) -> dict[str, str]:
        for value in palette.values():
            resolve(palette, value)
        return palette

    # Role by role, so that a finding points at the line of the role.
    @field_validator(*ROLES)
    @classmethod
    def role_is_a_colour(cls, value: str | None, known: ValidationInfo) -> str | None:
        if value is not None and "palette" in known.data:
            resolve(known.data["palette"], value)
        return value

    def role(self, role: Role) -> str | None:
        value = getattr(self, role)
        return resolve(self.palette, value) if value else None


class Face(Lenient):
    """A font family by name; it must be one that we ship."""

    family: Text | None = None


class Typography(Lenient):
    """Families for text and for headings."""

    base: Annotated[Face, as_mapping("family", Face)] = Face()
    headings: Annotated[Face, as_mapping("family", Face)] = Face()


class OurDefaults(Record):
    """What brand.yml has no word for; `placeholder` says that the organisation has not sent its identity."""

    placeholder: YesNo = False
    # Press inks by role, four percentages each, given by the brand's designer and never computed.
    cmyk: dict[Role, tuple[Text, Text, Text, Text]] = {}
    # Free space to keep round the logo, in mm.
    clear_space: Text | None = None


class Defaults(Lenient):
    """Settings for tools; only ours is read."""

    feuillet: OurDefaults = OurDefaults()


class Brand(Lenient):
    """How an organisation looks."""

    meta: Meta = Meta()
    logo: Annotated[Logo, BeforeValidator(one_picture, json_schema_input_type=Logo | Picture | str)] = Logo()
    color: Colours = Colours()
    typography: Typography = Typography()
    defaults: Defaults = Defaults()
