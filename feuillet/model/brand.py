"""`_brand.yml` in the brand.yml vocabulary: a designer's file loads as it is, and what we do not use is kept.

Ours stands under `defaults.feuillet`, the key that brand.yml leaves open to tools.
"""

import re
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, model_validator

from feuillet.model.fields import Record, Text, YesNo, refuse

Role = Literal["foreground", "background", "primary", "secondary", "tertiary"]
ROLES: tuple[Role, ...] = ("foreground", "background", "primary", "secondary", "tertiary")


class Lenient(BaseModel):
    """A mapping of brand.yml: keys that we do not know are kept and ignored."""

    model_config = ConfigDict(frozen=True, extra="allow")


def as_mapping(key: str) -> BeforeValidator:
    """brand.yml lets the commonest key of a mapping stand for the whole."""
    return BeforeValidator(lambda value: {key: value} if isinstance(value, str) else value)


class Name(Lenient):
    """The brand's name, short and full."""

    short: Text | None = None
    full: Text | None = None


class Meta(Lenient):
    """Of whom the file speaks."""

    name: Annotated[Name, as_mapping("full")] = Name()


class Picture(Lenient):
    """A logo file, its path relative to `_brand.yml`, and what a blind reader is told."""

    path: Text
    alt: Text | None = None


class Logo(Lenient):
    """Pictures by name; `small`, `medium` and `large` are a path or one of those names."""

    images: dict[str, Annotated[Picture, as_mapping("path")]] = {}
    small: Annotated[Picture, as_mapping("path")] | None = None
    medium: Annotated[Picture, as_mapping("path")] | None = None
    large: Annotated[Picture, as_mapping("path")] | None = None

    def best(self) -> Picture | None:
        """The picture for a printed page: the largest that the brand gives."""
        chosen = self.large or self.medium or self.small
        return self.images.get(chosen.path, chosen) if chosen else next(iter(self.images.values()), None)


class Colours(Lenient):
    """A palette, and roles that take a palette name or a colour."""

    palette: dict[str, Text] = {}
    foreground: Text | None = None
    background: Text | None = None
    primary: Text | None = None
    secondary: Text | None = None
    tertiary: Text | None = None

    def resolve(self, value: str) -> str:
        """Follow palette names to a #rrggbb; raises for a name that is not there, or that leads round in a ring."""
        for _ in range(len(self.palette) + 1):
            if re.fullmatch(r"#[0-9A-Fa-f]{6}", value):
                return value.lower()
            if re.fullmatch(r"#[0-9A-Fa-f]{3}", value):
                return "#" + "".join(digit * 2 for digit in value[1:].lower())
            if value not in self.palette:
                break
            value = self.palette[value]
        raise refuse(f"“{value}” is neither a name of the palette nor a colour: write it as \"#1a2b3c\", in quotes")

    @model_validator(mode="after")
    def every_colour_is_known(self) -> Self:
        for value in (*self.palette.values(), *(getattr(self, role) for role in ROLES)):
            if value is not None:
                self.resolve(value)
        return self

    def role(self, role: Role) -> str | None:
        value = getattr(self, role)
        return self.resolve(value) if value else None


class Face(Lenient):
    """A font family by name; it must be one that we ship."""

    family: Text | None = None


class Typography(Lenient):
    """Families for text and for headings."""

    base: Annotated[Face, as_mapping("family")] = Face()
    headings: Annotated[Face, as_mapping("family")] = Face()


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
    logo: Annotated[Logo, as_mapping("medium")] = Logo()
    color: Colours = Colours()
    typography: Typography = Typography()
    defaults: Defaults = Defaults()
