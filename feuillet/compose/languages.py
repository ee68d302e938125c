"""What CLDR knows of a language: what it calls itself, and from which side it is written."""

from typing import Literal

from babel import Locale, UnknownLocaleError


def name_of(language: str) -> str:
    """« português » for `pt`; nothing for what is no language."""
    try:
        return Locale.parse(language).get_display_name(language) or ""
    except (UnknownLocaleError, ValueError):
        return ""


def direction_of(language: str) -> Literal["ltr", "rtl"]:
    return "rtl" if Locale.parse(language).text_direction == "rtl" else "ltr"
