"""One cell of a list, read for a field."""

from feuillet.batch.field_value import FieldValue
from feuillet.batch.table import ListCell
from feuillet.batch.values import parse_field_value
from tests.batch.lists import TODAY


def value(field: str, text: str, sort: str = "text") -> FieldValue:
    return parse_field_value(field, ListCell(text, sort), TODAY)  # type: ignore[arg-type]


def right(field: str, text: str) -> str:
    """What is printed of a text that is right."""
    found = value(field, text)
    assert (found.trouble, found.doubtful) == ("", False)
    return found.text


def wrong(field: str, text: str, sort: str = "text") -> str:
    """Why a text is not printed; nothing of it is said."""
    found = value(field, text, sort)
    assert found.trouble
    assert text not in found.trouble
    return found.trouble
