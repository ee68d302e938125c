"""What a brand file says of colours, logo and type stands under the keys that are read; other tools
may add theirs.

PASS:
    brand: {color: {palette: {sea: navy}, primary: sea}, card: {radius: 8px}, logo: {small: a.svg}}
PASS:
    brand:
      typography: {fonts: [{family: Lato}], base: Lato, monospace: Fira Code}
      defaults: {quarto: {}}
FAIL:
    brand: {color: ~, colors: {primary: navy}}
FAIL:
    brand: {color: {primary: ~, primry: navy, secondary: white}}
FAIL:
    brand: {color: {primary: {r: "1", g: "2", b: "3"}}}
FAIL:
    brand: {primary: navy}
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

from feuillet.checks.support.brand_keys import find_outdented_keys, is_left_blank
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.families import normalise_family_name
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import PRINTED_ROLES, Brand, Library, Loaded, Step
from feuillet.palette import parse_paper_colour

ID = "brand-unread"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = "brand.yml"

_KeyMessages = Iterator[tuple[tuple[Step, ...], str]]

# What a designer may call a key that brand.yml calls otherwise, by where it stands; as
# `normalise_family_name` gives it.
_MISTAKEN_KEYS: Mapping[str, Mapping[str, str]] = {
    "": {"font": "typography", "fonts": "typography"},
    "color": {"main": "primary", "brand": "primary"},
    "typography": {"body": "base", "text": "base", "font": "base", "titles": "headings"},
    "base": {"font": "family", "name": "family"},
    "headings": {"font": "family", "name": "family"},
}
_LEAST_KEY_LIKENESS = 0.8
_PRINTED_FAMILY_KEYS = {"base", "headings"}
_FILL_ROLE = N_('write the name of a colour, or a colour as "#1a2b3c", in quotes')
_COLOUR_REMEDY = N_('write it as "#1a2b3c", in quotes')


def check(library: Library, _today: date) -> Iterator[Problem]:
    for brand in library.brands.values():
        outdented = tuple(find_outdented_keys(brand))
        slips = [
            *outdented,
            *_find_mistyped_keys(brand.value),
            *_find_nested_brand(brand.value),
        ]
        # Without a slip that explains it.
        explained = any("color" in steps or len(steps) == 1 for steps, _unused in slips)
        rules = (
            (_find_unreadable_colours, _find_unused_logo_and_fonts)
            if explained
            else (_find_missing_colour_roles, _find_unreadable_colours, _find_unused_logo_and_fonts)
        )
        parts = {steps[0] for steps, _unused in outdented}
        every = chain(*(rule(brand) for rule in rules))
        others = (each for each in every if each[0][0] not in parts)
        for steps, message in (*slips, *others):
            yield brand.at(*steps), message


def _find_mistyped_keys(brand: Brand) -> _KeyMessages:
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
            if meant := _find_intended_key(key, free, str(steps[-1]) if steps else ""):
                message = _("nothing is read under `{key}`: call it `{meant}`").format(
                    key=key, meant=meant
                )
                yield (*steps, key), message


def _find_intended_key(key: str, names: list[str], part: str) -> str:
    """The name that a key stands for; empty where it may be another tool’s."""
    known = {normalise_family_name(name): name for name in names}
    other = _MISTAKEN_KEYS.get(part, {}).get(normalise_family_name(key), "")
    if other in names:
        return other
    return next(
        (
            known[each]
            for each in get_close_matches(normalise_family_name(key), known, 1, _LEAST_KEY_LIKENESS)
        ),
        "",
    )


def _find_nested_brand(brand: Brand) -> _KeyMessages:
    """The whole file under one key."""
    for key, value in (brand.model_extra or {}).items():
        inside = [name for name in Brand.model_fields if isinstance(value, dict) and name in value]
        if inside and not {*inside} & brand.model_fields_set:
            message = _("nothing is read under `{key}`: begin `{inside}:` at the margin").format(
                key=key, inside=inside[0]
            )
            yield (key,), _("{message}, without the line above it").format(message=message)


def _find_missing_colour_roles(brand: Loaded[Brand]) -> _KeyMessages:
    """Colours of which none is the one that is printed, or a line for it that is left blank."""
    for role in PRINTED_ROLES:
        if getattr(brand.value.color, role) is not None:
            continue
        if is_left_blank(brand, "color", role):
            yield (
                ("color", role),
                _("nothing is written for `{role}`, and ours is used: {fill_role}").format(
                    role=role, fill_role=_(_FILL_ROLE)
                ),
            )
        elif any(brand.value.color.written()):
            message = _("no colour here is `{role}`, and ours is used").format(role=role)
            yield (
                ("color",),
                _("{message}: write `{role}:` with the name of one").format(
                    message=message, role=role
                ),
            )


def _find_unreadable_colours(brand: Loaded[Brand]) -> _KeyMessages:
    """Colours that are printed, in no form that is read."""
    for role in PRINTED_ROLES:
        shades = getattr(brand.value.color, role)
        if shades and not (shades.light or shades.dark):
            yield (
                ("color", role),
                _("no colour can be read in `{role}`: {remedy}").format(
                    role=role, remedy=_(_COLOUR_REMEDY)
                ),
            )
        elif shades and shades.light:
            yield from _find_broken_colour_names(brand, role)


def _find_broken_colour_names(brand: Loaded[Brand], role: str) -> _KeyMessages:
    """What the names lead to: an entry without a colour, or one that has other capitals."""
    color = brand.value.color
    path = color.path(getattr(color, role).light)
    last = path[-1] if path else ""
    entry = color.palette.get(last)
    if last in color.palette and entry is None:
        message = _(
            "nothing is written for `{last}`, which is to be printed, and ours is used"
        ).format(last=last)
        yield (
            ("color", "palette", last),
            _("{message}: {remedy}").format(message=message, remedy=_(_COLOUR_REMEDY)),
        )
    elif entry and not (entry.light or entry.dark):
        yield (
            ("color", "palette", last),
            _("no colour can be read in `{last}`: {remedy}").format(
                last=last, remedy=_(_COLOUR_REMEDY)
            ),
        )
    like = [
        name
        for name in color.palette
        if normalise_family_name(name) == normalise_family_name(last) and name != last
    ]
    if like and last not in color.palette and parse_paper_colour(last):
        message = _("“{last}” is a colour of CSS, and not `{names}` of the palette").format(
            last=last, names=like[0]
        )
        yield (
            ("color", role),
            _("{message}: write the name of one of them as it stands there").format(
                message=message
            ),
        )


def _find_unused_logo_and_fonts(brand: Loaded[Brand]) -> _KeyMessages:
    """A logo without a file, and families that nothing is set in."""
    logo, typography = brand.value.logo, brand.value.typography
    pictures = (*logo.images.values(), logo.small, logo.medium, logo.large)
    said = logo.model_extra or logo.images or logo.model_fields_set
    if said and not any(each and (each.light or each.dark) for each in pictures):
        message = _("no file can be read under `logo`, and the wordmark is used")
        yield ("logo",), _("{message}: write `logo: its-file.svg`").format(message=message)
    if (typography.model_extra or {}).get(
        "fonts"
    ) and not _PRINTED_FAMILY_KEYS & typography.model_fields_set:
        message = _("nothing is set in the families under `fonts`")
        yield (
            ("typography", "fonts"),
            _("{message}: name that of text as `base`").format(message=message),
        )
