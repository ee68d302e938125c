"""Who sends the document and how to reach them: names, addresses, telephone; the wordmark."""

import re

from feuillet.compose.record_lines import find_record_line
from feuillet.compose.sheet import SlotLine
from feuillet.compose.words import LocaleWords
from feuillet.languages.typesetting import NO_BREAK_SPACE
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Loaded, Organisation, Step

FieldSteps = tuple[Step, ...]
# Of a name in the logo's place: what stands on one line, and what to do where two are too few.
_LONGEST_WORDMARK_LINE = 18
_WORDMARK_REMEDY = N_("write under `wordmark` what stands in the logo’s place")


def fill_identity(
    loaded: Loaded[Organisation],
    words: LocaleWords,
    at_site: FieldSteps,
    reached: FieldSteps,
    *,
    named: bool,
) -> tuple[SlotLine, ...]:
    """Three lines at most: the name where it is to be said and the site's, the addresses, the phone
    with its hours.
    """
    address = find_record_line(loaded, words, "identity", "website", "printed")
    names = (
        *(_fill_organisation_name(loaded, words) if named else ()),
        *_fill_site_name(loaded, words, at_site),
    )
    addresses = (*address, *_fill_email(loaded, words, reached))
    return (
        *_join_slot_lines(*names),
        *_join_slot_lines(*addresses),
        *_join_slot_lines(*_fill_phone(loaded, words, reached)),
    )


def fill_panel(
    loaded: Loaded[Organisation], words: LocaleWords, at_site: FieldSteps, reached: FieldSteps
) -> tuple[SlotLine, ...]:
    """The same where there is more room: each name on a line of its own."""
    names = (*_fill_organisation_name(loaded, words), *_fill_site_name(loaded, words, at_site))
    return (
        *names,
        *_join_slot_lines(*_fill_phone(loaded, words, reached)),
        *_fill_email(loaded, words, reached),
    )


def _fill_site_name(
    loaded: Loaded[Organisation], words: LocaleWords, at_site: FieldSteps
) -> tuple[SlotLine, ...]:
    return find_record_line(loaded, words, "identity", *at_site, "name")


def fill_wordmark(loaded: Loaded[Organisation], words: LocaleWords) -> tuple[SlotLine, ...]:
    """What stands in the logo's place; without a wordmark, the name on one line or two."""
    written = range(len(loaded.value.wordmark))
    if written:
        return tuple(
            line for n in written for line in find_record_line(loaded, words, "logo", "wordmark", n)
        )
    return tuple(
        line._replace(slot="logo", text=text, instead=_(_WORDMARK_REMEDY))
        for line in _fill_organisation_name(loaded, words)
        for text in _split_in_halves(line.text)
    )


def fill_sender(loaded: Loaded[Organisation], words: LocaleWords) -> tuple[SlotLine, ...]:
    return tuple(line._replace(slot="sender") for line in _fill_organisation_name(loaded, words))


def _split_in_halves(text: str) -> tuple[str, ...]:
    """A long text in two, at the space that is nearest to its middle."""
    spaces = [place for place, sign in enumerate(text) if sign == " "]
    if len(text) <= _LONGEST_WORDMARK_LINE or not spaces:
        return (text,)
    middle = min(spaces, key=lambda place: abs(place - len(text) / 2))
    return text[:middle], text[middle + 1 :]


def _join_slot_lines(*lines: SlotLine) -> tuple[SlotLine, ...]:
    """One line of several; what is too long is cut where the last of them stands."""
    text = ", ".join(line.text for line in lines)
    return (lines[-1]._replace(text=text, link="", parts=lines),) if lines else ()


def _fill_organisation_name(
    loaded: Loaded[Organisation], words: LocaleWords
) -> tuple[SlotLine, ...]:
    return tuple(
        line._replace(text=tie_bracketed_words(line.text))
        for line in find_record_line(loaded, words, "identity", "name")
    )


def _fill_phone(
    loaded: Loaded[Organisation], words: LocaleWords, reached: FieldSteps
) -> tuple[SlotLine, ...]:
    """The number, and when somebody answers."""
    steps = (("phone",), ("hours", words.language))
    return tuple(
        line
        for each in steps
        for line in find_record_line(loaded, words, "identity", *reached, *each)
    )


def _fill_email(
    loaded: Loaded[Organisation], words: LocaleWords, reached: FieldSteps
) -> tuple[SlotLine, ...]:
    return find_record_line(loaded, words, "identity", *reached, "email")


def tie_bracketed_words(text: str) -> str:
    """No line ends inside a bracket: what it says of a name belongs together."""
    return re.sub(r"\([^()]*\)", lambda found: found[0].replace(" ", NO_BREAK_SPACE), text)
