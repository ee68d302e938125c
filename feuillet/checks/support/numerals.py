"""Numbers in words, as the checks of figures look for them: regular expressions, by language."""

from collections.abc import Mapping

_FRENCH_TENS = "dix|vingt|trente|quarante|cinquante|soixante|quatre-vingts?"
_FRENCH_ONES = "deux|trois|quatre|cinq|six|sept|huit|neuf"
_FRENCH_TEENS = "onze|douze|treize|quatorze|quinze|seize"
_ENGLISH_TENS = "ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ENGLISH_ONES = "two|three|four|five|six|seven|eight|nine"
_ENGLISH_TEENS = "eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
# Twenty, or twenty-one.
_FRENCH_COMPOUND = rf"(?:{_FRENCH_TENS})(?:(?:-et-|-| et )(?:une?|{_FRENCH_ONES}|{_FRENCH_TEENS}))?"
_ENGLISH_COMPOUND = rf"(?:{_ENGLISH_TENS})(?:-(?:one|{_ENGLISH_ONES}))?"
# « un » and “one” are articles too: they count only where a denominator follows.
NUMBER_WORDS: Mapping[str, str] = {
    "fr": rf"(?:{_FRENCH_COMPOUND}|{_FRENCH_TEENS}|{_FRENCH_ONES}|cent|mille)",
    "en": rf"(?:{_ENGLISH_COMPOUND}|{_ENGLISH_TEENS}|{_ENGLISH_ONES}|hundred|thousand)",
}
# Too many to be “both parents”: before people they count. So do words that are about a number.
LARGE_NUMBER_WORDS: Mapping[str, str] = {
    "fr": rf"(?:{_FRENCH_COMPOUND}|{_FRENCH_TEENS}|(?:(?:{_FRENCH_ONES}) )?(?:cents?|mille))",
    "en": (
        rf"(?:{_ENGLISH_COMPOUND}|{_ENGLISH_TEENS}"
        rf"|(?:(?:a|one|{_ENGLISH_ONES}) )?(?:hundred|thousand))"
    ),
}
ROUND_NUMBER_WORDS: Mapping[str, str] = {
    "fr": (
        r"\b(?:diz|douz|quinz|vingt|trent|quarant|cinquant|cent)aines? (?:de\b|d['’])"
        r"|\bmilliers? (?:de\b|d['’])"
    ),
    "en": r"\b(?:a dozen|dozens of|hundreds of|thousands of)\b",
}
TIME_WORDS: Mapping[str, str] = {
    "fr": r"(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?)\b",
    "en": r"(?:minutes?|hours?|days?|weeks?|months?|years?)\b",
}
PEOPLE_WORDS: Mapping[str, str] = {
    "fr": (
        r"(?:patiente?s?|personnes?|femmes?|hommes?|couples?|enfants?|malades?|fois|cas"
        r"|grossesses?|naissances?|embryons?|ovocytes?|cycles?|ponctions?)"
    ),
    "en": (
        r"(?:patients?|people|persons?|wom[ae]n|m[ae]n|couples?|child(?:ren)?|times?|cases?"
        r"|pregnanc(?:y|ies)|births?|embryos?|eggs?|cycles?|retrievals?)"
    ),
}
