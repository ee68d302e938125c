"""What the model refuses, in words for an author: what is wrong and what to write."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from feuillet.load.line_slips import find_line_slip
from feuillet.load.shapes import quote_as_yaml
from feuillet.messages import N_, quote_words
from feuillet.messages import gettext as _
from feuillet.model import Step
from feuillet.model.fields import ID_PATTERN

_LONGEST_INPUT_QUOTE = 60
# Of an id that is proposed.
_LONGEST_PROPOSED_ID = 30
_PATTERN_DESCRIPTIONS: Mapping[str, str] = {
    ID_PATTERN: N_("small letters without accents, digits and hyphens, 64 at most"),
    r"^[A-Z]{1,3}[0-9]{1,3}[a-z]?$": (
        N_("the key of a source: capitals, digits and perhaps a letter, as V10a")
    ),
    r"^[0-9]{1,3}\.[0-9]{1,3}$": N_("a version: two numbers and a point, as 1.0"),
    r"^[a-z]{2}$": N_("a language: two small letters, as fr"),
    r"^[A-Z]{2}$": N_("a country: two capitals, as GB"),
    r"^[A-Z]{4}[0-9]{3}$": N_("a code of CCAM: four capitals and three digits, as JJFJ001"),
    r"^[A-Z][0-9]{2}(\.[0-9]{1,2})?$": (
        N_("a code of CIM-10: a capital, two digits and perhaps a point and more, as N97.0")
    ),
    r"^[0-9a-f]{8}$": N_("a fingerprint: 8 hexadecimal digits"),
    r"^[0-9a-f]{8} [0-9a-f]{8}$": N_(
        "two fingerprints of 8 hexadecimal digits, with a space between"
    ),
}
_EXPECTED_TEXT = (N_("a text"), N_("put the text in quotes"))
_EXPECTED_LIST = (N_("a list"), N_("write [a, b], or a line that starts with `- ` for each entry"))
_EXPECTED_KEYS = (N_("keys with values"), N_("write `key: value` lines under it"))
_EXAMPLE_VALUES: Mapping[str, str] = {"source": "…"}
_EXAMPLE_IDS: Mapping[str, str] = {
    "practitioners": "dr-lefevre",
    "sites": "main-site",
    "site": "main-site",
}
_EXPECTED_NUMBER = (N_("a number"), N_("write digits and a point, as 0.7"))
_EXPECTED_BY_ERROR: Mapping[str, tuple[str, str]] = {
    "string_type": _EXPECTED_TEXT,
    "tuple_type": _EXPECTED_LIST,
    "list_type": _EXPECTED_LIST,
    "dict_type": _EXPECTED_KEYS,
    "model_type": _EXPECTED_KEYS,
    "model_attributes_type": _EXPECTED_KEYS,
    "decimal_type": _EXPECTED_NUMBER,
    "int_type": _EXPECTED_NUMBER,
    "bool_type": (N_("yes or no"), N_("write true or false")),
    "date_type": (N_("a date"), N_("write year-month-day, as 2026-11-23")),
}
# Where something of another shape is expected than a text.
_SHAPE_ERRORS = frozenset(
    {"tuple_type", "list_type", "dict_type", "model_type", "model_attributes_type"}
)


class RefusalContext(NamedTuple):
    """What is known of the place of a refusal."""

    # The keys that may stand there.
    known: tuple[str, ...] = ()
    # Whether it is between { and }.
    braced: bool = False
    # The key of a line that seems to be gone above.
    lost: str = ""
    # What should stand there where something of another shape does, and what to write.
    shape: tuple[str, str] | None = None
    # Whether words by language stand there, and in which they are written first.
    language: str = ""
    # Whether the key may not be taken out.
    needed: bool = False


def describe_refusal(detail: ErrorDetails, around: RefusalContext) -> tuple[str, str]:
    """Message and rule for one refusal."""
    match detail["type"]:
        case "extra_forbidden":
            return describe_unknown_key(str(detail["loc"][-1]), around), "unknown-key"
        case "missing":
            return _describe_missing_key(detail["loc"][-1], around), "missing-key"
        case kind:
            return _describe_bad_value(kind, detail, around), "bad-value"


def describe_unknown_key(key: str, around: RefusalContext) -> str:
    if key.isdecimal():
        return _(
            "a comma ends the value before `{key}`: write the number with a point, as 0.{key}"
        ).format(key=key)
    if slip := find_line_slip(key):
        return _("`{key}` is not a key here: {message}").format(key=key, message=slip.message)
    near = get_close_matches(key, around.known, n=2)
    if unseen := [
        each for each in near if _strip_invisible_signs(each) == _strip_invisible_signs(key)
    ]:
        do = _("delete this key and type `{right}` again").format(right=unseen[0])
        return _("`{key}` is not a key here: there is a sign in it that is not seen; {do}").format(
            key=key, do=do
        )
    if near:
        return _("`{key}` is not a key here: did you mean {alternatives}?").format(
            key=key, alternatives=_join_alternatives(near)
        )
    names = ", ".join(f"`{name}`" for name in around.known)
    return _("`{key}` is not a key here: take it out, or use one of {names}{remedy}").format(
        key=key, names=names, remedy=_describe_lost_header(around)
    )


def _strip_invisible_signs(key: str) -> str:
    """Without spaces and signs that nobody sees, accents as one sign each."""
    every = unicodedata.normalize("NFKC", key)
    return "".join(each for each in every if unicodedata.category(each)[0] not in "ZC")


def _describe_lost_header(around: RefusalContext) -> str:
    """A line deleted by mistake leaves what stood under it to the key above."""
    return (
        _(", or write the line that is missing above, `{lost}:`").format(lost=around.lost)
        if around.lost
        else ""
    )


def _describe_missing_key(key: Step, around: RefusalContext) -> str:
    if isinstance(key, int):
        return _("entry {number} of this list is missing: add it").format(number=key + 1)
    value = f"{{{around.language}: …}}" if around.language else "…"
    if around.braced:
        return _("`{key}` is missing: write `, {key}: {value}` before the `}}`").format(
            key=key, value=_EXAMPLE_VALUES.get(key, value)
        )
    return _("`{key}` is missing: add a line `{key}: {value}`").format(key=key, value=value)


def _describe_bad_value(kind: str, detail: ErrorDetails, around: RefusalContext) -> str:
    value, context = detail["input"], detail.get("ctx", {})
    if (
        kind == "string_type"
        and isinstance(value, dict)
        and (said := _describe_mapping_for_text(value, detail["loc"][-1], around))
    ):
        return said
    if kind == "refused":
        return detail["msg"]
    if value is None or kind == "string_too_short":
        written = (
            _("`{language}: …` under it").format(language=around.language)
            if around.language
            else _("the value")
        )
        other = "" if around.needed else _(", or take the key out")
        return _("nothing is written here: write {written}{other}").format(
            written=written, other=other
        )
    if kind in _DESCRIBERS_BY_ERROR:
        return _DESCRIBERS_BY_ERROR[kind](value, {**context, "steps": detail["loc"]})
    if kind in _EXPECTED_BY_ERROR:
        expected, fix = map(_, (kind in _SHAPE_ERRORS and around.shape) or _EXPECTED_BY_ERROR[kind])
        slip = kind in _SHAPE_ERRORS and find_line_slip(_find_first_words(value))
        return (
            _("this should be {expected}: {message}").format(
                expected=expected, message=slip.message
            )
            if slip
            else _("this should be {expected}, not {typed}: {fix}").format(
                expected=expected, typed=_quote_input(value), fix=fix
            )
        )
    return _("{typed} does not fit here: {trouble}").format(
        typed=_quote_input(value), trouble=detail["msg"]
    )


def _find_first_words(value: object) -> str:
    """What its first line begins with: a text, or the first of some keys."""
    return str(next(iter(value), "") if isinstance(value, dict) else value)


def _describe_mapping_for_text(value: dict[str, Any], key: Step, around: RefusalContext) -> str:
    """What to write for words by language or keys; nothing for a text that begins with a brace."""
    if value and all(
        re.fullmatch("[a-z]{2}", name) and isinstance(said, str) for name, said in value.items()
    ):
        said = quote_as_yaml(next(iter(value.values())))
        return _("this should be one text, not words by language: write `{key}: {said}`").format(
            key=key, said=said
        )
    if around.braced:
        return ""
    return _("this should be a text, not keys with values: write one text here{remedy}").format(
        remedy=_describe_lost_header(around)
    )


def _describe_wrong_form(value: object, context: Mapping[str, Any]) -> str:
    pattern = context["pattern"]
    form = _(_PATTERN_DESCRIPTIONS.get(pattern, "")) or _("it in the form {pattern}").format(
        pattern=pattern
    )
    example = (
        _(", as {example}").format(example=_propose_id(value, context["steps"]))
        if pattern == ID_PATTERN
        else ""
    )
    return _("{typed} cannot stand here: write {form}{example}").format(
        typed=_quote_input(value), form=form, example=example
    )


def _propose_id(value: object, steps: tuple[Step, ...]) -> str:
    """An id out of what was typed, else one that could stand there."""
    plain = unicodedata.normalize("NFKD", str(value)).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_PROPOSED_ID].strip("-")
    if made and not made.isdecimal():
        return made
    return next((example for part, example in _EXAMPLE_IDS.items() if part in steps), "pain-after")


def _describe_wrong_choice(value: object, context: Mapping[str, Any]) -> str:
    return _("{typed} cannot stand here: write {choices}").format(
        typed=_quote_input(value),
        choices=context["expected"].replace(chr(39), "`").replace(" or ", _(" or ")),
    )


def _describe_long_list(_unused: object, context: Mapping[str, Any]) -> str:
    most, actual = context["max_length"], context["actual_length"]
    return _(
        "the list has {actual} entries, and {most} at most are allowed: take out {excess}"
    ).format(actual=actual, most=most, excess=actual - most)


_DESCRIBERS_BY_ERROR: Mapping[str, Callable[[object, Mapping[str, Any]], str]] = {
    "string_pattern_mismatch": _describe_wrong_form,
    "literal_error": _describe_wrong_choice,
    "too_long": _describe_long_list,
}


def _quote_input(value: object) -> str:
    match value:
        case dict():
            return _("keys with values")
        case list():
            return _("a list")
        case _:
            text = " ".join(str(value).split())
            more = "…" if len(text) > _LONGEST_INPUT_QUOTE else ""
            return quote_words(text[:_LONGEST_INPUT_QUOTE] + more)


def _join_alternatives(names: list[str]) -> str:
    return _(" or ").join(f"`{name}`" for name in names)


def list_known_keys(model: type[BaseModel], steps: tuple[Step, ...]) -> tuple[str, ...]:
    """The keys that the model declares for the mapping at `steps`; indices and free keys lead
    nowhere new.
    """
    models = {model}
    for step in steps:
        # Of several models, the step that the discriminator puts in names one.
        models = {each for each in models if each.__name__.lower() == step} or models
        fields = [each.model_fields[str(step)] for each in models if str(step) in each.model_fields]
        if fields:
            models = {inner for field in fields for inner in find_models(field.annotation)}
    return tuple(name for each in models for name in each.model_fields)


def find_models(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from find_models(part)
