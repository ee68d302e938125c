"""One line from an organisation's record, typeset, with its place and where it leads."""

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from feuillet.compose.sheet import SlotLine
from feuillet.compose.typography import build_typesetter
from feuillet.compose.words import LocaleWords
from feuillet.languages.typesetting import NO_BREAK_SPACE
from feuillet.model import Email, Loaded, Phone, Step, Website


def find_record_line(
    loaded: Loaded[Any], words: LocaleWords, slot: str, *steps: Step
) -> tuple[SlotLine, ...]:
    """The text at `steps` of an organisation's record or brand as one line, or no line where
    nothing stands there.
    """
    owner: object = None
    value: object = loaded.value
    for step in steps:
        owner, value = value, _find_step_value(value, step)
    if value is None:
        return ()
    link = _find_link_target(value, owner)
    # An address is copied letter by letter, and a number dialled in one go.
    solid = str(value).replace(" ", NO_BREAK_SPACE) if isinstance(value, Phone) else str(value)
    text = solid if link else unescape_markup(build_typesetter(words.language)(solid))
    return (SlotLine(slot, text, loaded.at(*steps), link),)


def _find_step_value(value: object, step: Step) -> object:
    """What stands in a record, under a key or in a list; None where nothing does."""
    if isinstance(value, Mapping):
        return value.get(step)
    if isinstance(value, tuple):
        return value[int(step)] if 0 <= int(step) < len(value) else None
    return getattr(value, str(step), None)


def _find_link_target(value: object, owner: object) -> str:
    """Where a telephone number, an e-mail or a web address leads; empty for other values."""
    if isinstance(value, Phone | Email):
        return value.uri
    return owner.url if isinstance(owner, Website) else ""


def unescape_markup(markup: Markup) -> str:
    # Nothing here has tags, and `striptags` would take the no-break spaces away.
    return markup.unescape()
