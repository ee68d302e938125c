"""
What a brand file says of colours, logo and type stands under the keys that are read; other tools may add theirs.

PASS:
    brand: {color: {palette: {sea: navy}, primary: sea}, card: {radius: 8px}, logo: {small: a.svg}}
PASS:
    brand: {typography: {fonts: [{family: Lato}], base: Lato, monospace: Fira Code}, defaults: {quarto: {}}}
FAIL:
    brand: {color: ~, colors: {primary: navy}}
FAIL:
    brand: {color: {primary: ~, primry: navy, secondary: white}}
FAIL:
    brand: {color: {primary: {r: "1", g: "2", b: "3"}}}
FAIL:
    brand: {color: {palette: {Blue: "#112233"}, primary: blue}}
FAIL:
    brand: {color: {primary: ~, palette: {sea: navy}}}
FAIL:
    brand: {logo: {primary: a.svg}}
FAIL:
    brand: {logo: {images: {main: {alt: A stork}}}}
FAIL:
    brand: {typography: {fonts: [{family: Lato}]}}
"""

from collections.abc import Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from itertools import chain

from pydantic import BaseModel

from feuillet.checks.texts import Problem
from feuillet.families import spelled
from feuillet.findings import Severity
from feuillet.model import PRINTED, Brand, Library, Step
from feuillet.palette import as_hexadecimal

ID = "brand-unread"
SEVERITY = Severity.WARNING
SOURCE = "brand.yml"

Told = Iterator[tuple[tuple[Step, ...], str]]

# What a designer may call a key that brand.yml calls otherwise, by where it stands; as `spelled`.
OTHERWISE: Mapping[str, Mapping[str, str]] = {
    "": {"font": "typography", "fonts": "typography", "palette": "color"},
    "color": {"main": "primary", "brand": "primary"},
    "typography": {"body": "base", "text": "base", "font": "base", "titles": "headings"},
    "base": {"font": "family", "name": "family"},
    "headings": {"font": "family", "name": "family"},
}
CLOSE = 0.8
TYPE = {"base", "headings"}
COLOUR = 'write it as "#1a2b3c", in quotes'


def check(library: Library, _today: date) -> Iterator[Problem]:
    for brand in library.brands.values():
        slips = [*mistyped(brand.value), *nested(brand.value)]
        # Without a slip that explains it.
        explained = any("color" in steps or len(steps) == 1 for steps, _ in slips)
        rules = (unreadable, unread) if explained else (unnamed, unreadable, unread)
        others = chain(*(rule(brand.value) for rule in rules))
        for steps, message in (*slips, *others):
            yield brand.at(*steps), message


def mistyped(brand: Brand) -> Told:
    """Keys that are nearly one that is read, which is not there."""
    typography = brand.typography
    parts: tuple[tuple[tuple[Step, ...], BaseModel], ...] = (
        ((), brand),
        (("color",), brand.color),
        (("typography",), typography),
        (("typography", "base"), typography.base),
        (("typography", "headings"), typography.headings),
        (("defaults",), brand.defaults),
    )
    for steps, part in parts:
        free = [name for name in type(part).model_fields if name not in part.model_fields_set]
        for key in part.model_extra or {}:
            if meant := intended(key, free, str(steps[-1]) if steps else ""):
                message = f"nothing is read under `{key}`: call it `{meant}`"
                yield (*steps, key), message


def intended(key: str, names: list[str], part: str) -> str:
    """The name that a key stands for; empty where it may be another tool’s."""
    known = {spelled(name): name for name in names}
    other = OTHERWISE.get(part, {}).get(spelled(key), "")
    if other in names:
        return other
    return next((known[each] for each in get_close_matches(spelled(key), known, 1, CLOSE)), "")


def nested(brand: Brand) -> Told:
    """The whole file under one key."""
    for key, value in (brand.model_extra or {}).items():
        inside = [name for name in Brand.model_fields if isinstance(value, dict) and name in value]
        if inside and not {*inside} & brand.model_fields_set:
            message = f"nothing is read under `{key}`: begin `{inside[0]}:` at the margin"
            yield (key,), f"{message}, without the line above it"


def unnamed(brand: Brand) -> Told:
    """Colours of which none is the one that is printed."""
    for role in PRINTED:
        if getattr(brand.color, role) is None and any(brand.color.written()):
            message = f"no colour here is `{role}`, and ours is used"
            yield ("color",), f"{message}: write `{role}:` with the name of one"


def unreadable(brand: Brand) -> Told:
    """Colours that are printed, in no form that is read."""
    for role in PRINTED:
        shades = getattr(brand.color, role)
        if shades and not (shades.light or shades.dark):
            yield ("color", role), f"no colour can be read in `{role}`: {COLOUR}"
        elif shades and shades.light:
            yield from ending(brand, role)


def ending(brand: Brand, role: str) -> Told:
    """What the names lead to: an entry without a colour, or one that has other capitals."""
    color = brand.color
    shades = getattr(color, role)
    path = color.path(shades.light)
    last = path[-1] if path else ""
    entry = color.palette.get(last)
    if entry and not (entry.light or entry.dark):
        yield ("color", "palette", last), f"no colour can be read in `{last}`: {COLOUR}"
    like = [name for name in color.palette if spelled(name) == spelled(last) and name != last]
    if like and last not in color.palette and as_hexadecimal(last):
        message = f"“{last}” is a colour of CSS, and not `{like[0]}` of the palette"
        yield ("color", role), f"{message}: write the name of one of them as it stands there"


def unread(brand: Brand) -> Told:
    """A logo without a file, and families that nothing is set in."""
    logo, typography = brand.logo, brand.typography
    pictures = (*logo.images.values(), logo.small, logo.medium, logo.large)
    said = logo.model_extra or logo.images or logo.model_fields_set
    if said and not any(each and (each.light or each.dark) for each in pictures):
        message = "no file can be read under `logo`, and the wordmark is used"
        yield ("logo",), f"{message}: write `logo: its-file.svg`"
    if (typography.model_extra or {}).get("fonts") and not TYPE & typography.model_fields_set:
        message = "nothing is set in the families under `fonts`"
        yield ("typography", "fonts"), f"{message}: name that of text as `base`"
