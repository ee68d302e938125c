"""What espeak-ng, a free voice, makes of a text: its sounds, and the sounds of the same text with its numbers in words."""

import re
import subprocess
from functools import cache

from num2words import num2words

VOICES = {"fr": "fr", "en": "en-gb"}
POINT = {"fr": "virgule", "en": "point"}
# A number that stands alone: not part of V2, 1er, 1.0 in French or a date's 23/11.
NUMBER = {
    "fr": re.compile(r"(?<![\w.,/])\d+(?:,\d+)?(?![\w/]|[.,]\d)"),
    "en": re.compile(r"(?<![\w.,/])\d[\d,]*(?:\.\d+)?(?![\w/]|[.,]\d)"),
}
# Stress, length and pauses: what differs between a numeral and its words without anything being misheard.
EMPHASIS = re.compile(r"['_:!,;\s|2-]")


@cache
def sounds(text: str, language: str) -> str:
    """Phonemes in espeak's letters, without emphasis and pauses."""
    command = ["espeak-ng", "-q", "-x", "-v", VOICES[language], "--stdin"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    return EMPHASIS.sub("", done.stdout)


def in_words(text: str, language: str) -> str:
    """The text with each number as a person would read it out."""
    return NUMBER[language].sub(lambda found: one_in_words(found[0], language), text)


def one_in_words(number: str, language: str) -> str:
    if number.startswith("0") and len(number) > 1 and number.isdecimal():
        # A phone number, digit by digit.
        return " ".join(num2words(int(digit), lang=language) for digit in number)
    whole, _, places = number.replace(",", "." if language == "fr" else "").partition(".")
    said = num2words(int(whole), lang=language)
    if not places:
        return said
    return f"{said} {POINT[language]} {num2words(int(places), lang=language) if language == 'fr' else ' '.join(num2words(int(place)) for place in places)}"
