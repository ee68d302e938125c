"""
All shares of a document are out of the same number of people: a rate prints out of 1,000, and nothing else does.

A score is on a scale, of 5, 10, 15, 20 or 100; “1 out of 3” people is a rate. Nor does a text count “out of {people}”
beside another figure.

PASS:
    procedure: {facts: {pain: {score: "3", out_of: "10", source: A1}}}
PASS:
    procedure: {facts: {people: {count: "90", source: A1}, trials: {count: "2", source: A1}}}
    fr: {lead: "Deux études ({trials} essais, {people} personnes)."}
    en: {lead: "Studies ({trials} trials, {people} people)."}
FAIL:
    procedure: {facts: {pain: {score: "1", out_of: "3", source: A1}}}
FAIL:
    procedure: {facts: {people: {count: "90", source: A1}, deaths: {count: "2", source: A1}}}
    fr: {lead: "Sur {people} personnes, {deaths} en sont mortes."}
    en: {lead: "Of the {people} people, {deaths} died of it."}
FAIL:
    procedure: {facts: {people: {count: "90", source: A1}, deaths: {count: "2", source: A1}}}
    en: {lead: "{deaths} women of {people} died of it."}
FAIL:
    procedure: {risks: [{id: leak, severity: serious, frequency: {cases: "2", of: "90", source: A1}}]}
    fr: {lead: "Parmi {leak.population} personnes, {leak} ont une fuite."}
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from feuillet.checks.texts import Pair, Problem, pairs, said
from feuillet.findings import Severity
from feuillet.model import Figure, Library, Quantity, Rate
from feuillet.text import references, sentences

ID = "one-denominator"
SEVERITY = Severity.ERROR
SOURCE = "Risk communication primer 2013; IPDAS: one denominator"
SPEAKS = ("fr", "en")
SCALES = (5, 10, 15, 20, 100)
# “12 women of {people}” counts out of them, “a series of {people}” does not.
BASE = re.compile(
    r"(?:\b(?:sur(?: les)?|parmi(?: les)?|out of|of the|among(?: the)?)|\}(?: \w+){0,2} of) \{([^{}]+)\}", re.IGNORECASE
)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        for name, fact in procedure.value.facts.items():
            if isinstance(fact, Quantity) and fact.score and fact.out_of not in SCALES:
                message = f"“out of {fact.out_of}” is no scale but a share: write a rate, `percent` or `cases` and `of`"
                yield procedure.at("facts", name, "out_of"), message
    for pair in pairs(library):
        yield from second_bases(pair)


def second_bases(pair: Pair) -> Iterator[Problem]:
    figures = pair.procedure.value.figures
    for steps, text in said(pair.wording.value):
        for sentence in sentences(text):
            for base in BASE.findall(sentence):
                parts = [name for name in references(sentence) if name != base and counts_people(name, figures)]
                # A rate has a denominator already: what is meant is rather a count.
                parts.sort(key=lambda name: not is_count(figures.get(name)))
                if parts and counts_people(base, figures):
                    message = (
                        f"`{{{parts[0]}}}` is counted out of `{{{base}}}` here, and all else out of one number: "
                        "make it a rate, and say of whom it is true"
                    )
                    yield pair.wording.at(*steps), message


def counts_people(reference: str, figures: Mapping[str, Figure]) -> bool:
    """Whether a text that names it prints a number of people: a count, a rate or the population of one."""
    name, _, part = reference.partition(".")
    figure = figures.get(name)
    return part == "population" or (not part and (isinstance(figure, Rate) or is_count(figure)))


def is_count(figure: Figure | None) -> bool:
    return isinstance(figure, Quantity) and figure.count is not None
