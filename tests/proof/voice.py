"""What espeak-ng, a free voice, makes of a text, and of the same text with its numbers in words."""

import re
import subprocess
from functools import cache

from num2words import num2words

VOICES = {"fr": "fr", "en": "en-gb"}
POINT = {"fr": "virgule", "en": "point"}
# Groups of digits as each language writes them; a number glued to a letter or a hyphen is a
# reference, not a figure.
NUMBER = {
    "fr": re.compile(r"(?<![\w.,/:-])\d+(?:,\d+)?(?![\w/:-]|[.,]\d)"),
    "en": re.compile(r"(?<![\w.,/:-])\d[\d,]*(?:\.\d+)?(?![\w/:-]|[.,]\d)"),
}
# Stress, length and pauses: a numeral and its words may differ in them and be heard alike.
EMPHASIS = re.compile(r"['_:!,;\s|2-]")
# What this voice slurs in one: quat(r)e-vingt, cinq(-)cents, un(-)heure; and(-)two, forty.
SLURRED = {
    "fr": [("@", ""), ("E~ks", "E~s"), ("W~n", "W~"), ("vE~t", "vE~")],
    "en": [("and", "n"), ("@n", "n"), ("fO@", "fo@"), ("f@", "fo@")],
}


@cache
def sounds(text: str, language: str) -> str:
    """Phonemes in espeak's letters, without emphasis and pauses."""
    command = ["espeak-ng", "-q", "-x", "-v", VOICES[language], "--stdin"]
    said = EMPHASIS.sub(
        "", subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout
    )
    for one, other in SLURRED[language]:
        said = said.replace(one, other)
    return said


def figures(text: str, language: str) -> list[str]:
    return NUMBER[language].findall(text)


def in_words(text: str, language: str) -> str:
    """The text with each figure as a person would read it out."""
    return NUMBER[language].sub(lambda found: one_in_words(found[0], language), text)


def one_in_words(figure: str, language: str) -> str:
    """A phone number digit by digit; decimals as a number in French, by digits in English."""
    if figure.isdecimal() and figure.startswith("0"):
        return digits(figure, language)
    whole, _, places = figure.replace(",", "." if language == "fr" else "").partition(".")
    said = num2words(int(whole), lang=language)
    if not places:
        return str(said)
    rest = num2words(int(places), lang=language) if language == "fr" else digits(places, language)
    return f"{said} {POINT[language]} {rest}"


def digits(figure: str, language: str) -> str:
    return " ".join(num2words(int(digit), lang=language) for digit in figure)
