"""The scalars of the content files. YAML gives text only; these types read it, and refuse in plain
words.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    GetPydanticSchema,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError, core_schema

from feuillet.messages import N_
from feuillet.messages import gettext as _

ID_PATTERN = r"^[a-z0-9][a-z0-9-]{0,63}$"
# Names that Windows keeps for devices: a folder or a file called so cannot be copied there.
DEVICE_NAMES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)),
}


Step = str | int


class Record(BaseModel):
    """One mapping of a content file: frozen, and no key but those declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")


FieldFault = tuple[tuple[str | int, ...], str]


def build_refusal(message: str) -> PydanticCustomError:
    """A validation error whose message is already written for an author."""
    # The type is a LiteralString for pydantic: one name for all our own refusals.
    return PydanticCustomError("refused", "{message}", {"message": message})


def build_joint_refusal(faults: Sequence[FieldFault]) -> PydanticCustomError:
    """The same for several, each with the steps from the value to where it stands."""
    return PydanticCustomError("refused", "{message}", {"message": faults[0][1], "faults": faults})


def _build_text_validator(
    pattern: str, convert: Callable[[str], object], expected: str
) -> Callable[[object], object]:
    """A validator that converts text matching `pattern`, lets typed values pass and refuses the
    rest.
    """

    def validate(value: object) -> object:
        if not isinstance(value, str):
            return value
        if not re.fullmatch(pattern, value):
            raise build_refusal(
                _("“{value}” is not {expected}").format(value=value, expected=_(expected))
            )
        try:
            return convert(value)
        except ValueError:
            raise build_refusal(
                _("“{value}” is not {expected}").format(value=value, expected=_(expected))
            ) from None

    return validate


def parse_iso_date(value: object) -> object:
    """Read a day as ISO 8601 writes it; one written day first is shown as it should be."""
    if not isinstance(value, str):
        return value
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        french = re.fullmatch(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})", value)
        written = (
            _(": {day}").format(day=f"{french[3]}-{french[2]:0>2}-{french[1]:0>2}")
            if french
            else _(", as 2026-11-23")
        )
        raise build_refusal(
            _("“{value}”: write year-month-day{written}").format(value=value, written=written)
        )
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise build_refusal(
            _("“{value}” is not a day of the calendar: write year-month-day, as 2026-11-23").format(
                value=value
            )
        ) from None


def _refuse_device_name(value: str) -> str:
    if value in DEVICE_NAMES:
        raise build_refusal(
            _("“{value}” is a name that Windows reserves; choose another id").format(value=value)
        )
    return value


def _refuse_invisible_text(value: str) -> str:
    """Refuse a text of separators and invisible characters alone, as U+200B."""
    if not any(unicodedata.category(char)[0] in "LNPS" for char in value):
        raise build_refusal(
            _("nothing that can be seen is written here: write the text, or take the key out")
        )
    return value


# A code of so many characters is still read from paper, and no code holds an address without limit.
LONGEST_URL = 200


def refuse_repeated_ids(values: tuple[object, ...]) -> tuple[object, ...]:
    """For a list of ids, or of records that have one."""
    names = [getattr(value, "id", value) for value in values]
    faults: list[FieldFault] = [
        (
            (number, "id"),
            _("`{name}` is listed twice: take one out, or give it another id").format(name=name),
        )
        for number, name in enumerate(names)
        if name in names[:number]
    ]
    if faults:
        raise build_joint_refusal(faults)
    return values


_YES_NO_WORDS = {"yes": True, "true": True, "oui": True, "no": False, "false": False, "non": False}

# What the schemas say: an editor's YAML parser makes a number of 60 and a boolean of true, where
# ours keeps text.
NUMBER_SCHEMA = {"type": ["number", "string"], "minimum": 0, "pattern": r"^\d{1,9}(\.\d{1,6})?$"}
_COUNT_SCHEMA = {"type": ["integer", "string"], "minimum": 0, "pattern": r"^\d{1,9}$"}
_YEAR_SCHEMA = {
    "type": ["integer", "string"],
    "minimum": 1900,
    "maximum": 2099,
    "pattern": r"^(19|20)\d{2}$",
}
_TEXT_SCHEMA = {"type": ["string", "number"], "minLength": 1}
URL_SCHEMA = {"type": "string", "pattern": "^https://", "maxLength": LONGEST_URL}
_VERSION_SCHEMA = {"type": ["string", "number"], "pattern": r"^[0-9]{1,3}\.[0-9]{1,3}$"}
_DATE_SCHEMA = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_YES_NO_SCHEMA = {"anyOf": [{"type": "boolean"}, {"enum": ["yes", "no", "oui", "non"]}]}

NonEmptyText = Annotated[
    str,
    StringConstraints(min_length=1, strip_whitespace=True),
    AfterValidator(_refuse_invisible_text),
    WithJsonSchema(_TEXT_SCHEMA),
]
Ident = Annotated[str, StringConstraints(pattern=ID_PATTERN), AfterValidator(_refuse_device_name)]
Idents = Annotated[tuple[Ident, ...], AfterValidator(refuse_repeated_ids)]
SourceKey = Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,3}[0-9]{1,3}[a-z]?$")]
Version = Annotated[
    str, StringConstraints(pattern=r"^[0-9]{1,3}\.[0-9]{1,3}$"), WithJsonSchema(_VERSION_SCHEMA)
]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
# ISO 3166-1, two capitals.
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
IsoDate = Annotated[
    date,
    BeforeValidator(parse_iso_date),
    WithJsonSchema(_DATE_SCHEMA),
]
Number = Annotated[
    Decimal,
    BeforeValidator(
        _build_text_validator(
            r"(0|[1-9]\d{0,8})(\.\d{1,6})?",
            Decimal,
            N_("a number: write digits and a point, as 0.7"),
        )
    ),
    WithJsonSchema(NUMBER_SCHEMA),
]
WholeNumber = Annotated[
    int,
    BeforeValidator(
        _build_text_validator(
            r"0|[1-9]\d{0,8}", int, N_("a whole number: write digits only, as 3175")
        )
    ),
    WithJsonSchema(_COUNT_SCHEMA),
]
Year = Annotated[
    int,
    BeforeValidator(
        _build_text_validator(r"(?:19|20)\d{2}", int, N_("a year: write four digits, as 2023"))
    ),
    WithJsonSchema(_YEAR_SCHEMA),
]
YesNo = Annotated[
    bool,
    BeforeValidator(
        _build_text_validator(
            r"yes|no|true|false|oui|non",
            _YES_NO_WORDS.__getitem__,
            N_("yes or no: write true or false"),
        )
    ),
    WithJsonSchema(_YES_NO_SCHEMA),
]


def build_text_schema(convert: Callable[[str], object]) -> GetPydanticSchema:
    """For a value that is text in the file; `convert` refuses what it cannot be."""
    written = core_schema.plain_serializer_function_ser_schema(str)
    return GetPydanticSchema(
        lambda _value, schema: core_schema.no_info_after_validator_function(
            convert, schema(NonEmptyText), serialization=written
        )
    )
