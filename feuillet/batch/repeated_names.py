"""Whether the first names of a line stand in its family name as well, or the other way round."""

import re
from collections.abc import Iterator, Mapping

from feuillet.batch.field_value import FieldValue
from feuillet.batch.spelling import normalise_spelling
from feuillet.messages import N_
from feuillet.messages import gettext as _

_FAMILY_FIELDS, _FIRST_FIELD = ("birth-name", "used-name"), "first-names"
# What a family name has before a first name of its own: “SAN PEDRO”, “BEN ALI”, “DE JEAN”.
_PARTICLE = re.compile(
    "abd|abou|abu|ait|al|ap|ben|bel|bin|bint|bou|da|das|de|degli|dei|dell?a?|den|der|des|di|do|dos"
    "|du|el|fitz|hadj?|haj|ibn|la|le|les|lo|mac|mc|o|ould|saint|sainte|san|sankt|santa|santo|sao"
    "|sidi|ste?|van|von|y|e"
)
_REPEATED = N_("has the first names too: write the family name alone")
_FAMILY_REPEATED = N_("has the family name too: write the first names alone")


def iterate_name_faults(values: Mapping[str, FieldValue]) -> Iterator[tuple[str, FieldValue]]:
    """The field and its trouble; somebody may be called so."""
    first = values.get(_FIRST_FIELD, FieldValue("")).text
    for field in _FAMILY_FIELDS:
        value = values.get(field, FieldValue(""))
        if _has_first_name(value.text, first):
            yield field, value._replace(trouble=_(_REPEATED), doubtful=True)
        if _has_capitals_among(value.text, first):
            again = values[_FIRST_FIELD]
            yield _FIRST_FIELD, again._replace(trouble=_(_FAMILY_REPEATED), doubtful=True)


def _has_capitals_among(family: str, first: str) -> bool:
    """Whether a family name stands among first names, told from them by its capitals."""
    words = first.replace(",", " ").split()
    others = [word for word in words if normalise_spelling(word) != normalise_spelling(family)]
    return 0 < len(others) < len(words) and all(
        word.isupper() != (word in others) for word in words
    )


def _has_first_name(family: str, first: str) -> bool:
    """Whether a family name of several words begins or ends with the first of the first names."""
    words, names = _split_words(family), _split_words(first)
    return any(
        (words[-count:] == names[:count] and not _PARTICLE.fullmatch(words[-count - 1]))
        or (words[:count] == names[:count] and not _PARTICLE.fullmatch(words[0]))
        for count in range(1, min(len(names), len(words) - 1) + 1)
    )


def _split_words(text: str) -> list[str]:
    return [word for each in text.replace(",", " ").split() if (word := normalise_spelling(each))]
