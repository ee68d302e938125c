"""Keys of a `_brand.yml` that stand beside the one that they belong under, which is left blank."""

from collections.abc import Iterator

from pydantic import BaseModel

from feuillet.messages import gettext as _
from feuillet.messages import ngettext
from feuillet.model import Brand, Loaded, Step

_Steps = tuple[Step, ...]
# Keys that only one part has, so that it is known without its line.
_TELLING_KEYS = ("palette", "primary", "secondary", "tertiary", "foreground", "background")


def is_left_blank(brand: Loaded[Brand], *steps: Step) -> bool:
    """Whether a key is written, and nothing behind it."""
    part: object = brand.value
    for step in steps:
        part = part.get(step) if isinstance(part, dict) else _find_written_part(part, step)
    return part is None and steps in brand.marks


def _find_written_part(part: object, step: Step) -> object:
    """What is written under a key, the model's or another; None where nothing is."""
    if not isinstance(part, BaseModel):
        return None
    known = getattr(part, str(step), None) if step in part.model_fields_set else None
    return known if known is not None else (part.model_extra or {}).get(str(step))


def find_outdented_keys(brand: Loaded[Brand]) -> Iterator[tuple[_Steps, str]]:
    """The first of the keys that belong further right, by the part they belong under, and what to
    do.
    """
    value = brand.value
    parts: tuple[tuple[_Steps, BaseModel], ...] = (
        ((), value),
        (("color",), value.color),
        (("logo",), value.logo),
        (("typography",), value.typography),
    )
    for steps, part in parts:
        strangers = tuple(part.model_extra or {})
        for name, field in type(part).model_fields.items():
            if not is_left_blank(brand, *steps, name):
                continue
            below = [key for key in strangers if _can_hold(field.default, key)]
            if below:
                yield (*steps, below[0]), _describe_indent(below, name)
    known = [key for key in value.model_extra or {} if key in _TELLING_KEYS]
    if known and not is_left_blank(brand, "color"):
        do = "" if "color" in value.model_fields_set else _("write `color:` above, and ")
        yield (known[0],), _describe_indent(known, "color", do)


def _can_hold(part: object, key: str) -> bool:
    """Whether a part, as it is where nothing is written, may have a key: one of its own, or any."""
    return key in type(part).model_fields if isinstance(part, BaseModel) else part == {}


def _describe_indent(keys: list[str], part: str, before: str = "") -> str:
    names = ", ".join(f"`{key}`" for key in keys)
    return ngettext(
        "{names} should stand under `{part}`: {before}indent it under `{part}:`",
        "{names} should stand under `{part}`: {before}indent them under `{part}:`",
        len(keys),
    ).format(names=names, part=part, before=before)
