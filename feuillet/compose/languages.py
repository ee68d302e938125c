"""What CLDR knows of a language: what it calls itself, and from which side it is written."""

from typing import Literal

from babel import Locale, UnknownLocaleError


def find_language_name(language: str) -> str:
    """« português » for `pt`; nothing for what is no language."""
    try:
        return Locale.parse(language).get_display_name(language) or ""
    except (UnknownLocaleError, ValueError):
        return ""


def find_writing_direction(language: str) -> Literal["ltr", "rtl"]:
    return "rtl" if Locale.parse(language).text_direction == "rtl" else "ltr"
