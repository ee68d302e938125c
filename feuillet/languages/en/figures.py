"""Figures and frequencies in words, as the checks look for them in English."""

import re

from feuillet.languages.rules import BandWords

_TENS = "ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONES = "two|three|four|five|six|seven|eight|nine"
_TEENS = "eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
# Twenty, or twenty-one.
_COMPOUND = rf"(?:{_TENS})(?:-(?:one|{_ONES}))?"
# « un » and “one” are articles too: they count only where a denominator follows.
_NUMBER_WORDS = rf"(?:{_COMPOUND}|{_TEENS}|{_ONES}|hundred|thousand)"
# Too many to be “both parents”: before people they count. So do words that are about a number.
_LARGE_NUMBER_WORDS = (
    rf"(?:{_COMPOUND}|{_TEENS}"
    rf"|(?:(?:a|one|{_ONES}) )?(?:hundred|thousand))"
)
_ROUND_NUMBER_WORDS = r"\b(?:a dozen|dozens of|hundreds of|thousands of)\b"
_TIME_WORDS = r"(?:minutes?|hours?|days?|weeks?|months?|years?)\b"
_PEOPLE_WORDS = (
    r"(?:patients?|people|persons?|wom[ae]n|m[ae]n|couples?|child(?:ren)?|times?|cases?"
    r"|pregnanc(?:y|ies)|births?|embryos?|eggs?|cycles?|retrievals?)"
)
ENGLISH_COUNTED_NOUNS = rf"nights?|{_TIME_WORDS}|{_PEOPLE_WORDS}"
ENGLISH_WORDED_FIGURES = re.compile(
    rf"\b(?:one|an?|{_NUMBER_WORDS})(?: {_PEOPLE_WORDS})? (?:in|out of) "
    rf"(?:every )?(?:a )?{_NUMBER_WORDS}\b(?! {_TIME_WORDS})"
    rf"|\b(?:one|{_NUMBER_WORDS}) of (?:every )?{_NUMBER_WORDS} {_PEOPLE_WORDS}\b"
    rf"|\b{_LARGE_NUMBER_WORDS} {_PEOPLE_WORDS}\b|{_ROUND_NUMBER_WORDS}"
    rf"|\b{_NUMBER_WORDS} {_TIME_WORDS}|\bhalf an? (?:hour|day|year)|\bper ?cent\b"
    rf"|(?<!upper )(?<!lower )(?<!left )(?<!right )\bhalf (?:of|the|as)\b"
    r"|\b(?:an?|one) (?:third|quarter) of\b|\b(?:two thirds|two-thirds|three "
    r"quarters|three-quarters)\b",
    re.IGNORECASE,
)
ENGLISH_SHARE_OF_PEOPLE = re.compile(
    rf"\b(?:{_NUMBER_WORDS}|\d+) (?:{_PEOPLE_WORDS} )?(?:in|out of) "
    rf"(?:{_NUMBER_WORDS}|\d+) {_PEOPLE_WORDS}\b"
    rf"|\b(?:{_NUMBER_WORDS}|\d+) {_PEOPLE_WORDS} (?:in|out of) "
    rf"(?:{_NUMBER_WORDS}|\d+)\b|\d+ ?% of\b|\bhalf of\b",
    re.IGNORECASE,
)
_FACTOR_WORDS = rf"(?:\b\d+|\{{[^{{}}]+\}}|\b{_NUMBER_WORDS})"
ENGLISH_RELATIVE_PHRASES = re.compile(
    r"\btwice (?:as|the risk|the chance)"
    rf"|{_FACTOR_WORDS} times (?:as|more|less|fewer|higher|lower)\b"
    r"|\bhal(?:ves?|ved|ving) (?:the|your|this|their)\b"
    r"|\bby (?:half|(?:a|one) (?:third|quarter)|two thirds)\b"
    r"|\b(?:doubl|tripl)(?:e|es|ed|ing) (?:the|your) (?:risk|chances?)"
    r"|\bhalf the (?:risk|chances?)"
    r"|\b(?:risks?|chances?|rates?) (?:\w+ ){0,3}(?:halved|doubl\w+|tripl\w+|in half)"
    r"|\b(?:two|three|four|five|six|ten|\d+)-?fold "
    r"(?:more|less|higher|lower|risk|increase|decrease)\b"
    r"|\b(?:relative risks?|odds|hazard ratio)\b|\b(?-i:RR|OR|HR) (?:of )?[=\d{]",
    re.IGNORECASE,
)
# “Rarely serious” says nothing of how often: an adverb counts beside a verb of happening.
_HAPPENING_VERBS = r"(?:happen|occur|affect)\w*"
ENGLISH_BAND_WORDS = BandWords(
    exact={
        "very-common": r"very common",
        "common": r"(?<!very )common",
        "uncommon": r"uncommon",
        "very-rare": r"very rare|exceptional",
        "rare": r"(?<!very )rare",
    },
    loose={
        rf"(?:rarely|seldom) {_HAPPENING_VERBS}|{_HAPPENING_VERBS} (?:rarely|seldom)": (
            "uncommon",
            "rare",
            "very-rare",
        ),
        (
            rf"(?:often|frequently) {_HAPPENING_VERBS}|{_HAPPENING_VERBS} "
            r"(?:often|frequently)"
        ): (
            "very-common",
            "common",
        ),
    },
    # What compares, denies or sets a part aside names no band.
    excluded_prefix=r"(?<!more )(?<!less )(?<!not )(?<!as )(?<!in )(?<!most )(?<!fairly )",
    being="is|are",
)
