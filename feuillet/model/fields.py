"""The scalars of the content files. YAML gives text only; these types read it, and refuse in plain words."""

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

IDENT = r"^[a-z0-9][a-z0-9-]{0,63}$"
# Names that Windows keeps for devices: a folder or a file called so cannot be copied there.
DEVICE_NAMES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}


class Record(BaseModel):
    """One mapping of a content file: frozen, and no key but those declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Fault = tuple[tuple[str | int, ...], str]


def refuse(message: str) -> PydanticCustomError:
    """A validation error whose message is already written for an author."""
    # The type is a LiteralString for pydantic: one name for all our own refusals.
    return PydanticCustomError("refused", "{message}", {"message": message})


def refuse_each(faults: Sequence[Fault]) -> PydanticCustomError:
    """The same for several, each with the steps from the value to where it stands."""
    return PydanticCustomError("refused", "{message}", {"message": faults[0][1], "faults": faults})


def read(pattern: str, convert: Callable[[str], object], expected: str) -> Callable[[object], object]:
    """A validator that converts text matching `pattern`, lets typed values pass and refuses the rest."""

    def validate(value: object) -> object:
        if not isinstance(value, str):
            return value
        if not re.fullmatch(pattern, value):
            raise refuse(f"“{value}” is not {expected}")
        try:
            return convert(value)
        except ValueError:
            raise refuse(f"“{value}” is not {expected}") from None

    return validate


def day(value: object) -> object:
    """Read a day as ISO 8601 writes it; one written day first is shown as it should be."""
    if not isinstance(value, str):
        return value
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        french = re.fullmatch(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})", value)
        written = f": {french[3]}-{french[2]:0>2}-{french[1]:0>2}" if french else ", as 2026-11-23"
        raise refuse(f"“{value}”: write year-month-day{written}")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise refuse(f"“{value}” is not a day of the calendar: write year-month-day, as 2026-11-23") from None


def no_device_name(value: str) -> str:
    if value in DEVICE_NAMES:
        raise refuse(f"“{value}” is a name that Windows reserves; choose another id")
    return value


def seen(value: str) -> str:
    """Refuse a text of separators and invisible characters alone, as U+200B."""
    if not any(unicodedata.category(char)[0] in "LNPS" for char in value):
        raise refuse("nothing that can be seen is written here: write the text, or take the key out")
    return value


# A code of so many characters is still read from paper, and no code holds an address without limit.
URL_LENGTH = 200


def each_once(values: tuple[object, ...]) -> tuple[object, ...]:
    """For a list of ids, or of records that have one."""
    names = [getattr(value, "id", value) for value in values]
    faults: list[Fault] = [
        ((number, "id"), f"`{name}` is listed twice: take one out, or give it another id")
        for number, name in enumerate(names)
        if name in names[:number]
    ]
    if faults:
        raise refuse_each(faults)
    return values


YES_NO = {"yes": True, "true": True, "oui": True, "no": False, "false": False, "non": False}

# What the schemas say: an editor's YAML parser makes a number of 60 and a boolean of true, where ours keeps text.
SEEN_NUMBER = {"type": ["number", "string"], "minimum": 0, "pattern": r"^\d{1,9}(\.\d{1,6})?$"}
SEEN_COUNT = {"type": ["integer", "string"], "minimum": 0, "pattern": r"^\d{1,9}$"}
SEEN_YEAR = {"type": ["integer", "string"], "minimum": 1900, "maximum": 2099, "pattern": r"^(19|20)\d{2}$"}
SEEN_TEXT = {"type": ["string", "number"], "minLength": 1}
SEEN_URL = {"type": "string", "pattern": "^https://", "maxLength": URL_LENGTH}
SEEN_VERSION = {"type": ["string", "number"], "pattern": r"^[0-9]{1,3}\.[0-9]{1,3}$"}
SEEN_DATE = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
SEEN_YES_NO = {"anyOf": [{"type": "boolean"}, {"enum": ["yes", "no", "oui", "non"]}]}

Text = Annotated[
    str, StringConstraints(min_length=1, strip_whitespace=True), AfterValidator(seen), WithJsonSchema(SEEN_TEXT)
]
Ident = Annotated[str, StringConstraints(pattern=IDENT), AfterValidator(no_device_name)]
Idents = Annotated[tuple[Ident, ...], AfterValidator(each_once)]
SourceKey = Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,3}[0-9]{1,3}[a-z]?$")]
Version = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,3}\.[0-9]{1,3}$"), WithJsonSchema(SEEN_VERSION)]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
# ISO 3166-1, two capitals.
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
IsoDate = Annotated[
    date,
    BeforeValidator(day),
    WithJsonSchema(SEEN_DATE),
]
Number = Annotated[
    Decimal,
    BeforeValidator(read(r"\d{1,9}(\.\d{1,6})?", Decimal, "a number: write digits and a point, as 0.7")),
    WithJsonSchema(SEEN_NUMBER),
]
Count = Annotated[
    int,
    BeforeValidator(read(r"\d{1,9}", int, "a whole number: write digits only, as 3175")),
    WithJsonSchema(SEEN_COUNT),
]
Year = Annotated[
    int,
    BeforeValidator(read(r"(?:19|20)\d{2}", int, "a year: write four digits, as 2023")),
    WithJsonSchema(SEEN_YEAR),
]
YesNo = Annotated[
    bool,
    BeforeValidator(read(r"yes|no|true|false|oui|non", YES_NO.__getitem__, "yes or no: write true or false")),
    WithJsonSchema(SEEN_YES_NO),
]


def as_text(convert: Callable[[str], object]) -> GetPydanticSchema:
    """For a value that is text in the file; `convert` refuses what it cannot be."""
    written = core_schema.plain_serializer_function_ser_schema(str)
    return GetPydanticSchema(
        lambda _value, schema: core_schema.no_info_after_validator_function(
            convert, schema(Text), serialization=written
        )
    )
