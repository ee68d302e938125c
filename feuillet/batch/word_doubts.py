"""Words that no name and no level is: answers, what is written for nothing, and two for one."""

import re
from collections.abc import Iterator

from feuillet.batch.spelling import normalise_spelling
from feuillet.batch.values import FieldValue, is_level_field, is_name_field
from feuillet.batch.vocabulary import ListVocabulary
from feuillet.messages import N_
from feuillet.messages import gettext as _

_BIRTH_NAME = "birth-name"
_FAMILY_NAMES = (_BIRTH_NAME, "used-name")
_PATIENT_NAMES = (*_FAMILY_NAMES, "first-names")
# “DUPONT / MARTIN”, “DUPONT (DCD)”, “*DUPONT”: in no name of a person.
_SIGN = re.compile(r"[()\[\]{}<>/\\|*#=+&@_~^;:!]")
# First names stand between commas.
_NAMES_APART = re.compile(r",\s*\w")
_WRITE_ALONE = N_("write the name alone")


def judge_words(field: str, value: FieldValue, known: ListVocabulary) -> FieldValue:
    """The value, doubtful where its words are none for the field; what is wrong stays so."""
    if value.trouble or not value.text:
        return value
    trouble = next(_iterate_doubts(field, value.text, known), "")
    return value._replace(trouble=trouble, doubtful=True) if trouble else value


def _iterate_doubts(field: str, text: str, known: ListVocabulary) -> Iterator[str]:
    name = normalise_spelling(text)
    if is_level_field(field):
        if _is_empty_word(name, known):
            yield _("names none: write it in words, or leave it empty")
        if "?" in text or _has_between(name, known, "alternative"):
            yield _("leaves open which: write the one that is meant")
    elif is_name_field(field):
        if _is_empty_word(name, known):
            yield _("has a word that is written for want of a name: write the name, or nothing")
        if field in _PATIENT_NAMES:
            yield from _iterate_patient_name_doubts(field, text, known)


def _iterate_patient_name_doubts(field: str, text: str, known: ListVocabulary) -> Iterator[str]:
    name = normalise_spelling(text)
    if field in _FAMILY_NAMES and (
        _NAMES_APART.search(text) or _has_between(name, known, "alternative", "name-joint")
    ):
        yield (
            _("has two names: write the one at birth alone")
            if field == _BIRTH_NAME
            else _("has two names: write the one used alone")
        )
    if any(name.startswith(f"{title} ") for title in known.words.get("title", ())):
        yield _("has a title before it: {remedy}").format(remedy=_(_WRITE_ALONE))
    if any(letter.isdigit() for letter in text):
        yield _("has a figure, as an age: {remedy}").format(remedy=_(_WRITE_ALONE))
    if _SIGN.search(text):
        yield _("has brackets, or a sign that stands in no name: {remedy}").format(
            remedy=_(_WRITE_ALONE)
        )


def _is_empty_word(name: str, known: ListVocabulary) -> bool:
    """Whether a text is an answer, or begins with what is written for want of anything."""
    return name in known.words.get("answer", ()) or any(
        name == words or name.startswith(f"{words} ") for words in known.words.get("unknown", ())
    )


def _has_between(name: str, known: ListVocabulary, *keys: str) -> bool:
    """Whether words of that sort stand between two others."""
    return any(f" {word} " in name for key in keys for word in known.words.get(key, ()))
