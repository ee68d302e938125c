"""Words that no name and no level is: answers, notes, what is written for nothing, two for one."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from feuillet.batch.field_value import FieldValue
from feuillet.batch.guessed_letters import GUESSED_LETTERS, has_unusual_letter
from feuillet.batch.name_signs import (
    describe_damaged_letters,
    describe_family_name_signs,
    describe_first_name_signs,
)
from feuillet.batch.spelling import normalise_spelling
from feuillet.batch.values import is_level_field, is_name_field
from feuillet.batch.vocabulary import ListVocabulary
from feuillet.messages import N_
from feuillet.messages import gettext as _

_BIRTH_NAME = "birth-name"
_FAMILY_NAMES = (_BIRTH_NAME, "used-name")
_PATIENT_NAMES = (*_FAMILY_NAMES, "first-names")
_LANGUAGE = "interpreted-into"
# First names stand between commas.
_NAMES_APART = re.compile(r",\s*\w")
# “L1 +/- L2”, “≈ L1”, “L1…”.
_OPEN_SIGN = re.compile(r"\?|±|\+\s*/\s*-|~|≈|…|\.{2,}")
_INNER_SIGN = re.compile(r"(?<=\w)['’‘-](?=\w)")
_IN_BRACKETS = re.compile(r"\([^)]*\)?")
# “A / B”.
_ONE_OR_OTHER = re.compile(r"\w.*[/|\\].*\w")
# “ex-MARTIN”: Latin, in every language.
_FORMER = re.compile(r"(?<!\w)ex-\w", re.IGNORECASE)
# Words of one that a locale has.
_LONGEST_PHRASE = 6
_WRITE_ALONE = N_("write the name alone")
_NO_NAME = N_("has a word that is written for want of a name: write the name, or nothing")
_LEFT_OPEN = N_("leaves open which: write the one that is meant")


def judge_words(
    field: str, value: FieldValue, known: ListVocabulary, *, guessed: bool = False
) -> FieldValue:
    """The value, doubtful where its words are none for the field; what is wrong stays so.

    `guessed` tells that nothing but its letters told how the list is to be read.
    """
    if value.trouble or not value.text:
        return value
    trouble = next(_iterate_doubts(field, value.text, known, guessed=guessed), "")
    return value._replace(trouble=trouble, doubtful=True) if trouble else value


def _iterate_doubts(
    field: str, text: str, known: ListVocabulary, *, guessed: bool
) -> Iterator[str]:
    if is_level_field(field):
        yield from _iterate_level_doubts(text, known)
    elif field == _LANGUAGE:
        if _is_no_language(text, known):
            yield _("names no language: write it, or leave it empty")
    elif is_name_field(field):
        if field in _PATIENT_NAMES:
            yield from _iterate_patient_name_doubts(field, text, known)
        else:
            yield from _iterate_helper_name_doubts(text, known)
        if guessed and has_unusual_letter(text):
            yield _(GUESSED_LETTERS)


def _iterate_level_doubts(text: str, known: ListVocabulary) -> Iterator[str]:
    name = normalise_spelling(text)
    if _is_empty_word(name, known) or _is_reply(name, known):
        yield _("names none: write it in words, or leave it empty")
    if _OPEN_SIGN.search(text) or _has_word(
        name, known, "unknown", "status", "uncertain", "alternative"
    ):
        yield _(_LEFT_OPEN)
    if _has_first_word(name, known, "title", "title-first") or _has_word(name, known, "title"):
        yield _("has a title, as a name has: look for a missing separator, and write what is meant")


def _iterate_patient_name_doubts(field: str, text: str, known: ListVocabulary) -> Iterator[str]:
    name, joined = normalise_spelling(text), _normalise_joined(text)
    if _is_empty_word(name, known) or _has_word(name, known, "unknown"):
        yield _(_NO_NAME)
    if _has_word(name, known, "status"):
        yield _("has a note beside the name: {remedy}").format(remedy=_(_WRITE_ALONE))
    if _has_title(text, joined, known):
        yield _("has a title: {remedy}").format(remedy=_(_WRITE_ALONE))
    two = _has_two_names(name, joined, known)
    if field in _FAMILY_NAMES:
        if two or _NAMES_APART.search(text) or _FORMER.search(text):
            yield (
                _("has two names: write the one at birth alone")
                if field == _BIRTH_NAME
                else _("has two names: write the one used alone")
            )
        yield from describe_family_name_signs(text)
    else:
        if two:
            yield _("has other names too: write the first names alone")
        yield from describe_first_name_signs(text)


def _iterate_helper_name_doubts(text: str, known: ListVocabulary) -> Iterator[str]:
    """Of a doctor, or of whoever helps: a title, a town or a telephone may stand beside."""
    name = _strip_titles(_normalise_joined(text), known)
    if not name or _is_empty_word(name, known):
        yield _(_NO_NAME)
    name = normalise_spelling(text)
    if (
        _is_role(_strip_titles(name, known), known)
        or _is_reply(name, known)
        or _has_word(name, known, "unknown", "status")
    ):
        yield _(_NO_NAME)
    if (
        _ONE_OR_OTHER.search(_IN_BRACKETS.sub("", text))
        or _has_between(_strip_titles(name, known), known, "alternative")
        or _has_first_word(name, known, "uncertain")
        or _has_two_titles(name, known)
    ):
        yield _(_LEFT_OPEN)
    yield from describe_damaged_letters(text)


def _is_no_language(text: str, known: ListVocabulary) -> bool:
    name = normalise_spelling(text)
    return (
        not any(letter.isalpha() for letter in text)
        or _is_empty_word(name, known)
        or _is_reply(name, known)
        or _has_word(name, known, "unknown")
    )


def _is_reply(name: str, known: ListVocabulary) -> bool:
    """Whether a text answers whether there is one, instead of saying which."""
    alone = (*known.words.get("reply", ()), *known.words.get("reply-alone", ()))
    return name in alone or _has_first_word(name, known, "reply")


def _normalise_joined(text: str) -> str:
    """Words as they are written: “M’Barek” is one, and “Marié-Dupont”."""
    return normalise_spelling(_INNER_SIGN.sub("", text))


def _is_empty_word(name: str, known: ListVocabulary) -> bool:
    """Whether a text is an answer, or what is written for want of anything, with spaces or not."""
    joined = name.replace(" ", "")
    return name in known.words.get("answer", ()) or joined in _join_phrases(
        known.words.get("unknown", ())
    )


def _has_two_names(name: str, joined: str, known: ListVocabulary) -> bool:
    """Whether a word joins two names, or stands before one that is another's or of before."""
    spaced = tuple(word for word in known.words.get("name-joint", ()) if " " in word)
    return (
        _has_between(joined, known, "alternative", "name-joint")
        or _has_first_word(joined, known, "name-joint")
        or not _list_phrases(name).isdisjoint(spaced)
    )


def _has_title(text: str, name: str, known: ListVocabulary) -> bool:
    """Before a name, behind it, within or glued to it; one of a letter stands before or alone."""
    words = known.words.get("title", ())
    return (
        _has_first_word(name, known, "title", "title-first")
        or any(title in name.split() for title in words if len(title) > 1)
        or any(_is_glued(title, text) for title in words)
    )


def _is_glued(title: str, text: str) -> bool:
    """As of “MmeMARTIN”: a capital follows a title in small letters."""
    before, after = text[: len(title)], text[len(title) :]
    return before.casefold() == title and before[-1:].islower() and after[:1].isupper()


def _strip_titles(name: str, known: ListVocabulary) -> str:
    """What stands behind titles; nothing where they stand alone."""
    titles = (*known.words.get("title", ()), *known.words.get("title-first", ()))
    while taken := next((title for title in titles if name.startswith(f"{title} ")), ""):
        name = name.removeprefix(taken).strip()
    return "" if name in known.words.get("title", ()) else name


def _is_role(name: str, known: ListVocabulary) -> bool:
    """Whether a text tells what somebody does, and names nobody."""
    roles = _compile_words(known.words.get("role", ()))
    left = roles.sub(" ", name)
    return left != name and not any(len(word) > 2 for word in left.split())


def _has_two_titles(name: str, known: ListVocabulary) -> bool:
    """Whether two people have a title with no word for both between: “Dr A - Dr B”, “Dr A Dr B”."""
    words, titles = name.split(), known.words.get("title", ())
    named = [
        place
        for place, (word, after) in enumerate(pairwise(words))
        # “M. le Dr Roux”.
        if word in titles and after not in titles and len(after) > 2
    ]
    return any(words[place - 1] not in known.joints for place in named[1:])


def _has_first_word(name: str, known: ListVocabulary, *keys: str) -> bool:
    """Whether words of that sort stand before another."""
    words = name.split()
    leads = {" ".join(words[:end]) for end in range(1, len(words))}
    return any(not leads.isdisjoint(known.words.get(key, ())) for key in keys)


def _has_word(name: str, known: ListVocabulary, *keys: str) -> bool:
    """Whether words of that sort stand anywhere."""
    phrases = _list_phrases(name)
    return any(not phrases.isdisjoint(known.words.get(key, ())) for key in keys)


def _has_between(name: str, known: ListVocabulary, *keys: str) -> bool:
    """Whether words of that sort stand between two others."""
    return _has_word(" ".join(name.split()[1:-1]), known, *keys)


@lru_cache(maxsize=4096)
def _list_phrases(name: str) -> frozenset[str]:
    """Each word of a text, and those that stand together."""
    words = name.split()
    ends = range(1, _LONGEST_PHRASE + 1)
    return frozenset(" ".join(words[at : at + end]) for at in range(len(words)) for end in ends)


@lru_cache
def _join_phrases(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(phrase.replace(" ", "") for phrase in phrases)


@lru_cache
def _compile_words(words: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest)) or '(?!)'})(?!\w)")
