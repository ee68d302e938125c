"""What a cell's number format shows of it: zeros before a number, and what is not its own."""

import re

# The numbers of a format that fills up with zeros, as 00000000000 or 0#" "##" "##.
_ZERO_FILLED_FORMAT = re.compile(r"""(?:[0# .\\"'-])+""")
# Sections stand between semicolons outside quotes: above zero, below, zero, text.
_SECTION = re.compile(r'((?:"[^"]*"|\\.|[^";\\])*)(?:;|$)')
_TEXT_SECTION = 3
# Room as wide as a sign, a sign that fills the cell, colours and conditions: nothing to read.
_UNSEEN_PART = re.compile(r"_.|\*.|\[(?!\$[^\]-])[^\]]*\]")
_QUOTED_PART = re.compile(r'"([^"]*)"|\\(.)')
_SPACING = re.compile(r"[\s.\-'’]*")
_GENERAL_FORMATS = frozenset({"general", "standard", "@"})
# Digits, with spaces or commas between, decimals, and an exponent: the number itself.
_PLAIN_NUMBER = re.compile(r"[-+(]?[0#? '-]*(?:,[0#?]+)*(?P<decimals>\.[0#?]+)?(?:e[+-]?0+)?\)?")


def format_cell_number(value: float, shape: str) -> str:
    """A whole number without a decimal; with the zeros before it that its format shows."""
    if value != int(value):
        return f"{value:.15g}"
    places = (
        re.sub(r"[^0#]", "", shape)
        if _ZERO_FILLED_FORMAT.fullmatch(shape) and "." not in shape
        else ""
    )
    return str(int(value)).zfill(len(places.lstrip("#")))


def is_number_reshaped(value: float, shape: str) -> bool:
    """Whether the sheet shows another number than the cell has, a word with it, or nothing."""
    section = _strip_unseen_parts(_choose_section(value, _split_sections(shape)))
    if not shape or section in _GENERAL_FORMATS:
        return False
    plain = _PLAIN_NUMBER.fullmatch(section)
    if not section or not plain:
        return True
    return "e" not in section and _is_rounded(value, len(plain["decimals"] or ".") - 1)


def is_text_reshaped(shape: str) -> bool:
    """Whether the sheet shows more than the text of a cell, or nothing of it."""
    sections = _split_sections(shape)
    own = sections[_TEXT_SECTION:] or [each for each in sections if "@" in each]
    return any(_strip_unseen_parts(each) not in _GENERAL_FORMATS for each in own)


def _split_sections(shape: str) -> list[str]:
    return _SECTION.findall(shape)[: shape.count(";") + 1]


def _choose_section(value: float, sections: list[str]) -> str:
    """Those that are left out are as the first; a second alone is for what lies below zero."""
    place = 0 if value > 0 else 1 if value < 0 else 2
    return sections[place] if place < len(sections) else sections[0]


def _strip_unseen_parts(section: str) -> str:
    """What is left to be seen, in small letters; spaces and hyphens between digits are one."""

    def keep(found: re.Match[str]) -> str:
        text = found[1] if found[1] is not None else found[2]
        return " " if _SPACING.fullmatch(text) else f'"{text}"'

    return _QUOTED_PART.sub(keep, _UNSEEN_PART.sub("", section)).strip().casefold()


def _is_rounded(value: float, decimals: int) -> bool:
    return abs(value - round(value, decimals)) > 1e-9
