"""Whether the days of a line suit each other, and the form on which they are to stand."""

from collections.abc import Iterator, Mapping
from datetime import date

from feuillet.batch.days import parse_day
from feuillet.batch.field_value import FieldValue
from feuillet.batch.values import is_day_field
from feuillet.messages import gettext as _
from feuillet.persons import PersonCategory

_BIRTH_FIELD = "birth-date"
_AGE_OF_MAJORITY = 18


def iterate_age_faults(
    values: Mapping[str, FieldValue], today: date, person: PersonCategory
) -> Iterator[tuple[str, FieldValue]]:
    """The field and its trouble; whose age does not suit the form may be known to the author."""
    birth = parse_day(values.get(_BIRTH_FIELD, FieldValue("")).text).day
    if not birth:
        return
    for field, value in values.items():
        day = parse_day(value.text).day if field != _BIRTH_FIELD and is_day_field(field) else None
        if day and day < birth:
            yield field, FieldValue("", _("lies before the date of birth: check both days"))
    is_child = _is_child(birth, today)
    if is_child != (person == "minor"):
        whose, right = (_("a child"), "minor") if is_child else (_("an adult"), "adult")
        yield (
            _BIRTH_FIELD,
            FieldValue(
                values[_BIRTH_FIELD].text,
                _(
                    "is that of {whose}, and the form is for --person {person}: check the "
                    "day, make a list of its own with --person {right}"
                ).format(whose=whose, person=person, right=right),
                doubtful=True,
            ),
        )


def _is_child(birth: date, today: date) -> bool:
    return (today.year - birth.year, today.month, today.day) < (
        _AGE_OF_MAJORITY,
        birth.month,
        birth.day,
    )
