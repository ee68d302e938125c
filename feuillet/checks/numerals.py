"""Numbers written in words, as the checks of figures look for them: regular expressions, by language."""

from collections.abc import Mapping

TENS = "dix|vingt|trente|quarante|cinquante|soixante|quatre-vingts?"
ONES = "deux|trois|quatre|cinq|six|sept|huit|neuf"
TEENS = "onze|douze|treize|quatorze|quinze|seize"
ENGLISH_TENS = "ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
ENGLISH_ONES = "two|three|four|five|six|seven|eight|nine"
ENGLISH_TEENS = "eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
# « un » and “one” are articles too: they count only where a denominator follows.
NUMBER: Mapping[str, str] = {
    "fr": rf"(?:(?:{TENS})(?:(?:-et-|-| et )(?:une?|{ONES}|{TEENS}))?|{TEENS}|{ONES}|cent|mille)",
    "en": rf"(?:(?:{ENGLISH_TENS})(?:-(?:one|{ENGLISH_ONES}))?|{ENGLISH_TEENS}|{ENGLISH_ONES}|hundred|thousand)",
}
# Too many to be “both parents”: before people they count. So do words that are about a number.
MANY: Mapping[str, str] = {
    "fr": rf"(?:(?:{TENS})(?:(?:-et-|-| et )(?:une?|{ONES}|{TEENS}))?|{TEENS}|(?:(?:{ONES}) )?(?:cents?|mille))",
    "en": rf"(?:(?:{ENGLISH_TENS})(?:-(?:one|{ENGLISH_ONES}))?|{ENGLISH_TEENS}"
    rf"|(?:(?:a|one|{ENGLISH_ONES}) )?(?:hundred|thousand))",
}
ROUND: Mapping[str, str] = {
    "fr": r"\b(?:diz|douz|quinz|vingt|trent|quarant|cinquant|cent)aines? (?:de\b|d['’])|\bmilliers? (?:de\b|d['’])",
    "en": r"\b(?:a dozen|dozens of|hundreds of|thousands of)\b",
}
TIME: Mapping[str, str] = {
    "fr": r"(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?)\b",
    "en": r"(?:minutes?|hours?|days?|weeks?|months?|years?)\b",
}
PEOPLE: Mapping[str, str] = {
    "fr": r"(?:patiente?s?|personnes?|femmes?|hommes?|couples?|enfants?|malades?|fois|cas|grossesses?|naissances?"
    r"|embryons?|ovocytes?|cycles?|ponctions?)",
    "en": r"(?:patients?|people|persons?|wom[ae]n|m[ae]n|couples?|child(?:ren)?|times?|cases?|pregnanc(?:y|ies)|births?"
    r"|embryos?|eggs?|cycles?|retrievals?)",
}
