"""
A word for how often does not contradict the number beside it: the words of CIOMS III, as the table of risks has them.

It counts in a sentence that names a rate, and in the name of a risk that has one.

PASS:
    fr: {sections: {risks: {short: "Une fuite est fréquente ({leak}) ; elle est plus rare chez l’enfant."}}}
    en: {sections: {risks: {short: "A leak is common ({leak})."}}}
PASS:
    fr: {sections: {risks: {short: "Les autres complications sont rares. Une fuite touche {leak}."}}}
FAIL:
    fr: {sections: {risks: {short: "Une fuite est rare ({leak})."}}}
FAIL:
    fr: {sections: {risks: {short: "Une fuite est très fréquente : {leak}."}}}
FAIL:
    en: {sections: {risks: {short: "A leak is uncommon ({leak})."}}}
FAIL:
    fr: {risks: {leak: {name: Fuite rare}}}
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from feuillet.checks.texts import Pair, Problem, pairs, said
from feuillet.findings import Severity
from feuillet.model import Library, Rate
from feuillet.text import references, sentences

ID = "band-word"
SEVERITY = Severity.ERROR
SOURCE = "CIOMS III; EMA, frequency of side effects"
# « Plus rare » compares, « pas rare » denies, « de rares cas » are a part of those counted: none names the band.
APART: Mapping[str, str] = {
    "fr": r"(?<!plus )(?<!moins )(?<!aussi )(?<!pas )(?<!de )(?<!des )(?<!assez )(?<!cas )",
    "en": r"(?<!more )(?<!less )(?<!not )(?<!as )(?<!in )(?<!most )(?<!fairly )",
}
WORDS: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "very-common": r"très fréquente?s?",
        "uncommon": r"peu fréquente?s?",
        "common": r"(?<!très )(?<!peu )fréquente?s?",
        "very-rare": r"(?:très rare|rarissime|exceptionnel(?:le)?)s?",
        "rare": r"(?<!très )rares?",
    },
    "en": {
        "very-common": r"very common",
        "common": r"(?<!very )common",
        "uncommon": r"uncommon",
        "very-rare": r"very rare|exceptional",
        "rare": r"(?<!very )rare",
    },
}


def check(library: Library, _today: date) -> Iterator[Problem]:
    for pair in pairs(library):
        if pair.wording.value.language in WORDS:
            yield from contradictions(pair)


def contradictions(pair: Pair) -> Iterator[Problem]:
    language, figures = pair.wording.value.language, pair.procedure.value.figures
    rates = {name: figure for name, figure in figures.items() if isinstance(figure, Rate)}
    for steps, text in said(pair.wording.value):
        own = (str(steps[1]),) if steps[0] == "risks" and steps[2] == "name" else ()
        for sentence in sentences(text):
            beside = [name for name in (*own, *references(sentence)) if name in rates]
            bands = {rates[name].band for name in beside}
            for word, band in band_words(sentence, language):
                if bands and band not in bands:
                    right = rates[beside[0]].band.replace("-", " ")
                    yield (
                        pair.wording.at(*steps),
                        f"“{word}” contradicts `{beside[0]}`, which is {right}: mend the word",
                    )


def band_words(sentence: str, language: str) -> Iterator[tuple[str, str]]:
    """The words for a frequency in a sentence, each with its band."""
    for band, words in WORDS[language].items():
        for match in re.finditer(rf"{APART[language]}\b(?:{words})\b", sentence, re.IGNORECASE):
            yield match[0], band
