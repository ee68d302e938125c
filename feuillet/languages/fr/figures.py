"""Figures and frequencies in words, as the checks look for them in French."""

import re

from feuillet.languages.rules import BandWords

_TENS = "dix|vingt|trente|quarante|cinquante|soixante|quatre-vingts?"
_ONES = "deux|trois|quatre|cinq|six|sept|huit|neuf"
_TEENS = "onze|douze|treize|quatorze|quinze|seize"
# Twenty, or twenty-one.
_COMPOUND = rf"(?:{_TENS})(?:(?:-et-|-| et )(?:une?|{_ONES}|{_TEENS}))?"
# « un » and “one” are articles too: they count only where a denominator follows.
_NUMBER_WORDS = rf"(?:{_COMPOUND}|{_TEENS}|{_ONES}|cent|mille)"
# Too many to be “both parents”: before people they count. So do words that are about a number.
_LARGE_NUMBER_WORDS = rf"(?:{_COMPOUND}|{_TEENS}|(?:(?:{_ONES}) )?(?:cents?|mille))"
_ROUND_NUMBER_WORDS = (
    r"\b(?:diz|douz|quinz|vingt|trent|quarant|cinquant|cent)aines? (?:de\b|d['’])"
    r"|\bmilliers? (?:de\b|d['’])"
)
_TIME_WORDS = r"(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?)\b"
_PEOPLE_WORDS = (
    r"(?:patiente?s?|personnes?|femmes?|hommes?|couples?|enfants?|malades?|fois|cas"
    r"|grossesses?|naissances?|embryons?|ovocytes?|cycles?|ponctions?)"
)
FRENCH_COUNTED_NOUNS = rf"nuits?|{_TIME_WORDS}|{_PEOPLE_WORDS}"
FRENCH_WORDED_FIGURES = re.compile(
    rf"\b(?:une?|{_NUMBER_WORDS})(?: {_PEOPLE_WORDS})? sur {_NUMBER_WORDS}\b"
    rf"(?! {_TIME_WORDS})"
    rf"|\b{_LARGE_NUMBER_WORDS} {_PEOPLE_WORDS}\b|{_ROUND_NUMBER_WORDS}"
    rf"|\b(?:une? demi-|{_NUMBER_WORDS} ){_TIME_WORDS}|\bquart d['’]heure\b|\bpour cent\b"
    rf"|\bla moitié\b(?! (?:gauche|droite|haute|basse|supérieure|inférieure|du corps))"
    rf"|\b(?:une?|le|les|{_NUMBER_WORDS}) (?:tiers|quarts?) "
    r"(?:de\b|des\b|du\b|d['’])(?! confiance)"
    r"|\b(?:deux tiers|trois quarts)\b",
    re.IGNORECASE,
)
FRENCH_SHARE_OF_PEOPLE = re.compile(
    (
        rf"\b(?:{_NUMBER_WORDS}|\d+) {_PEOPLE_WORDS} sur "
        rf"(?:{_NUMBER_WORDS}|\d+)\b|\d+ ?% "
        r"des\b|\bla moitié des\b"
    ),
    re.IGNORECASE,
)
_FACTOR_WORDS = rf"(?:\b\d+|\{{[^{{}}]+\}}|\b{_NUMBER_WORDS})"
FRENCH_RELATIVE_PHRASES = re.compile(
    rf"{_FACTOR_WORDS} fois (?:plus|moins)\b(?! "
    r"(?:longtemps|longue?s?|grande?s?|petite?s?))"
    r"|\b(?:rédui|diminu|bais|augment)\w* "
    r"(?:de moitié|d['’]un (?:tiers|quart)|de (?:deux tiers|trois quarts))"
    rf"|\b(?:divis|multipli)\w+ par {_FACTOR_WORDS}"
    r"|\b(?:doubl|tripl)(?:e|ent|er|é) (?:le risque|la chance|les chances)"
    r"|\b(?:risques?|chances?|taux) (?:\w+ ){0,3}(?:doubl|tripl)\w+"
    r"|\b(?:risques?|chances?|taux) (?:\w+ ){0,3}(?:coup|divis)ée?s? en (?:deux|trois)\b"
    r"|\b(?:risques? relatifs?|rapports? de cotes|odds|hazard ratio)\b"
    r"|\b(?-i:RR|OR|HR) (?:de )?[=\d{]",
    re.IGNORECASE,
)
# “Rarely serious” says nothing of how often: an adverb counts beside a verb of happening.
_HAPPENING_VERBS = r"(?:arrive|survien|se produi|touche)\w*"
FRENCH_BAND_WORDS = BandWords(
    exact={
        "very-common": r"très fréquente?s?",
        "uncommon": r"peu fréquente?s?",
        "common": r"(?<!très )(?<!peu )fréquente?s?",
        "very-rare": r"(?:très rare|rarissime|exceptionnel(?:le)?)s?",
        "rare": r"(?<!très )rares?",
    },
    loose={
        rf"{_HAPPENING_VERBS} rarement": ("uncommon", "rare", "very-rare"),
        rf"{_HAPPENING_VERBS} exceptionnellement": ("very-rare",),
        rf"{_HAPPENING_VERBS} (?:souvent|fréquemment)": ("very-common", "common"),
    },
    # What compares, denies or sets a part aside names no band.
    excluded_prefix=(
        r"(?<!plus )(?<!moins )(?<!aussi )(?<!pas )(?<!de )(?<!des )(?<!assez )(?<!cas )"
    ),
    being="est|sont",
)
