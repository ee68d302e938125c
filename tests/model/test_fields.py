"""Scalars are read from text, and refused in plain words."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from feuillet.model.fields import (
    Ident,
    IsoDate,
    Language,
    NonEmptyText,
    Number,
    Record,
    SourceKey,
    Version,
    WholeNumber,
    YesNo,
)
from feuillet.model.website import WebAddress

GOOD: list[tuple[Any, str, object]] = [
    (NonEmptyText, "  a b \n", "a b"),
    (Ident, "pain-after2", "pain-after2"),
    (Ident, "a" * 64, "a" * 64),
    (SourceKey, "V10a", "V10a"),
    (Version, "1.10", "1.10"),
    (Language, "fr", "fr"),
    (NonEmptyText, "\u200ba", "\u200ba"),
    (NonEmptyText, "…", "…"),
    (WebAddress, "https://example.org/a?b#c", "https://example.org/a?b#c"),
    (WebAddress, "https://a.fr/" + "b" * 187, "https://a.fr/" + "b" * 187),
    (IsoDate, "2028-02-29", date(2028, 2, 29)),
    (Number, "0.70", Decimal("0.70")),
    (WholeNumber, "3175", 3175),
    (YesNo, "oui", True),
    (YesNo, "no", False),
]
BAD: list[tuple[Any, str]] = [
    (NonEmptyText, ""),
    (NonEmptyText, " \n"),
    *(
        (NonEmptyText, text)
        for text in ("\u200b", "\u00a0\u200b\ufeff", "\u00ad", "\u2060 \u200d", "\u202f")
    ),
    (WebAddress, "https://a.fr/" + "b" * 188),
    *(
        (Ident, text)
        for text in ("", "Graft", "é", "a_b", "-a", "a" * 65, "../x", "a\n", "a.b", "con", "lpt1")
    ),
    *((SourceKey, text) for text in ("v1", "V", "1", "V1A", "V1 ")),
    *((Version, text) for text in ("1", "1.0.0", "v1.0", "1.0\n")),
    *((Language, text) for text in ("FR", "fra", "")),
    *(
        (WebAddress, text)
        for text in ("http://a.fr", "a.fr", "https://a b", "javascript:x", "https://")
    ),
    *((IsoDate, text) for text in ("2027-02-29", "29/02/2028", "20270101", "2027-1-1", "")),
    *((Number, text) for text in ("-1", "1,5", "1e3", "1_000", ".5", "NaN", "1:30")),
    *((WholeNumber, text) for text in ("1.0", "-1", "0x1F", "1 000", "")),
    *((YesNo, text) for text in ("Yes", "1", "on", "")),
]


@pytest.mark.parametrize("written", ["23/11/2026", "23-11-2026", "23.11.2026", "23 11 2026"])
def test_a_day_written_day_first_is_turned_round(written: str) -> None:
    """The message shows the day as it is to be written."""
    with pytest.raises(ValidationError, match=f"“{written}”: write year-month-day: 2026-11-23"):
        TypeAdapter(IsoDate).validate_python(written)


@pytest.mark.parametrize(("field", "text", "value"), GOOD)
def test_accepted(field: Any, text: str, value: object) -> None:  # noqa: ANN401
    """What is written in the form of the field becomes its value."""
    assert TypeAdapter(field).validate_python(text) == value


@pytest.mark.parametrize(("field", "text"), BAD)
def test_refused(field: Any, text: str) -> None:  # noqa: ANN401
    """Another form is refused, never guessed."""
    with pytest.raises(ValidationError):
        TypeAdapter(field).validate_python(text)


@pytest.mark.parametrize(
    ("field", "text"),
    [(field, text) for field, text in BAD if field in (IsoDate, Number, WholeNumber)],
)
def test_refusals_show_value_and_form(field: Any, text: str) -> None:  # noqa: ANN401
    """A refusal repeats what was written and shows what to write."""
    with pytest.raises(ValidationError, match="write") as trouble:
        TypeAdapter(field).validate_python(text)
    assert f"“{text}”" in str(trouble.value)


def test_records_are_frozen_and_closed() -> None:
    """A record cannot be changed, and takes no key that it does not declare."""

    class One(Record):
        a: NonEmptyText

    with pytest.raises(ValidationError):
        One.model_validate({"a": "x", "b": "y"})
    with pytest.raises(ValidationError):
        One(a="x").a = "y"  # type: ignore[misc]
