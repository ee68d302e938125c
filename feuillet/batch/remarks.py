"""What stands in a heading besides its name: remarks, and the order of a day's parts."""

import re
from collections.abc import Sequence
from functools import lru_cache

from feuillet.batch.spelling import normalise_spelling
from feuillet.batch.vocabulary import ListVocabulary

# Of the words of a list: the names of a day's parts, and of the habit that has the month first.
_DATE_PARTS = {"D": "day", "M": "month", "Y": "year"}
_MONTH_FIRST, _REMARK = "month-first", "remark"
_MONTH_BEFORE_DAY = frozenset({"MDY", "MD", "YDM", "DYM", "MYD"})


def is_remark(text: str, known: ListVocabulary) -> bool:
    """Whether a text is made of known remarks alone, as “obligatoire, JJ/MM/AAAA”."""
    words = known.words.get
    left = _compile_date_order(_list_date_parts(known)).sub(" ", normalise_spelling(text))
    phrases = (*words(_REMARK, ()), *words(_MONTH_FIRST, ()))
    for phrase in sorted(phrases, key=len, reverse=True):
        left = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", " ", left)
    return not any(letter.isalpha() for letter in left)


def find_month_before_day(heading: str, known: ListVocabulary) -> str:
    """The order that a heading asks for, as “MDY” or “YDM”, where the month is not where we read
    it; else nothing.
    """
    name = normalise_spelling(heading)
    for found in _compile_date_order(_list_date_parts(known)).finditer(name):
        order = _parse_order(found[0], known)
        if order in _MONTH_BEFORE_DAY:
            return order
    phrases = known.words.get(_MONTH_FIRST, ())
    return "MDY" if any(f" {phrase} " in f" {name} " for phrase in phrases) else ""


def _list_date_parts(known: ListVocabulary) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(known.words.get(name, ())) for name in _DATE_PARTS.values())


@lru_cache
def _compile_date_order(parts: Sequence[Sequence[str]]) -> re.Pattern[str]:
    """Two parts of a day of several letters, or three, with spaces between or none."""
    long = "|".join(_spell_part(word, 2) for words in parts for word in words) or r"(?!)"
    short = "|".join(_spell_part(word, 1) for words in parts for word in words) or r"(?!)"
    return re.compile(
        rf"(?<!\w)(?:(?:{long})(?:\s*(?:{long})){{1,2}}|(?:{short})(?:\s(?:{short})){{2}})(?!\w)"
    )


def _spell_part(word: str, least: int) -> str:
    """A letter stands for as many figures: “jj”, “aaaa”."""
    return f"{re.escape(word)}{{{least},4}}" if len(word) == 1 else re.escape(word)


def _parse_order(text: str, known: ListVocabulary) -> str:
    """The parts of a day in their order, by their initials."""
    order = ""
    while text := text.strip():
        part, taken = max(
            (
                (part, len(found[0]))
                for part, words in zip(_DATE_PARTS, _list_date_parts(known), strict=True)
                for word in words
                if (found := re.match(_spell_part(word, 1), text))
            ),
            key=lambda pair: pair[1],
            default=("", 1),
        )
        order, text = order + part, text[taken:]
    return order
