"""All shares of a document are out of the same number of people: a rate prints out of 1,000, and
nothing else does.

A score is on a scale, of 5, 10, 15, 20 or 100; “1 out of 3” people is a rate. Nor does a text count
“out of {people}” beside another figure.

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
    procedure:
      risks: [{id: leak, severity: serious, frequency: {cases: "2", of: "90", source: A1}}]
    fr: {lead: "Parmi {leak.population} personnes, {leak} ont une fuite."}
"""

from collections.abc import Iterator, Mapping
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, ProcedureWording, pair_wordings
from feuillet.findings import Severity
from feuillet.languages import find_language_rules
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Figure, Library, Quantity, Rate
from feuillet.model.wording import list_passages
from feuillet.text import find_figure_references, split_sentences

ID = "one-denominator"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("Risk communication primer 2013; IPDAS: one denominator")
RULES = ("counted_base",)
_SCORE_SCALES = (5, 10, 15, 20, 100)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        for name, fact in procedure.value.facts.items():
            if isinstance(fact, Quantity) and fact.score and fact.out_of not in _SCORE_SCALES:
                message = _(
                    "“out of {out_of}” is no scale but a share: write a rate, `percent` "
                    "or `cases` and `of`"
                ).format(out_of=fact.out_of)
                yield procedure.at("facts", name, "out_of"), message
    for pair in pair_wordings(library):
        yield from _find_second_denominators(pair)


def _find_second_denominators(pair: ProcedureWording) -> Iterator[Problem]:
    figures = pair.procedure.value.figures
    counted_base = find_language_rules(pair.wording.value.language).counted_base
    for steps, text in list_passages(pair.wording.value):
        for sentence in split_sentences(text):
            for base in counted_base.findall(sentence) if counted_base else ():
                parts = [
                    name
                    for name in find_figure_references(sentence)
                    if name != base and _counts_people(name, figures)
                ]
                # A rate has a denominator already: what is meant is rather a count.
                parts.sort(key=lambda name: not _is_count(figures.get(name)))
                if parts and _counts_people(base, figures):
                    message = _(
                        "`{{{fact}}}` is counted out of `{{{base}}}` here, and all else "
                        "out of one number: make it a rate, and say of whom it is true"
                    ).format(fact=parts[0], base=base)
                    yield pair.wording.at(*steps), message


def _counts_people(reference: str, figures: Mapping[str, Figure]) -> bool:
    """Whether a text that names it prints a number of people: a count, a rate or a population."""
    name, _unused, part = reference.partition(".")
    figure = figures.get(name)
    return part == "population" or (not part and (isinstance(figure, Rate) or _is_count(figure)))


def _is_count(figure: Figure | None) -> bool:
    return isinstance(figure, Quantity) and figure.count is not None
