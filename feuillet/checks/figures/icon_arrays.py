"""At most one benefit and one risk are drawn as icon arrays, beside each other; their squares say
what their words say.

So neither an unknown frequency can be drawn, nor one that is printed as “no case” or as “fewer than
10 in 1,000”. A document that counts out of 100,000 people, since a rate is that rare, has no room
for as many squares. A benefit that is drawn has a `name` to stand beside its drawing.

PASS:
    procedure:
      risks:
        - {id: leak, severity: serious, frequency: {percent: "2", source: A1}, drawn: "yes"}
PASS:
    procedure:
      benefits:
        - id: relief
          evidence: controlled
          frequency: {percent: "62", source: A1}
          drawn: "yes"
    fr: {benefits: {relief: {name: moins mal, short: "{relief} ont moins mal."}}}
    en: {benefits: {relief: {name: less pain, short: "{relief} hurt less."}}}
FAIL:
    procedure:
      risks: [{id: leak, severity: serious, frequency: unknown, source: A1, drawn: "yes"}]
FAIL:
    procedure: {benefits: [{id: relief, evidence: controlled, source: A1, drawn: "yes"}]}
PASS:
    procedure:
      risks:
        - {id: leak, severity: serious, frequency: {percent: "0.05", source: A1}, drawn: "yes"}
FAIL:
    procedure:
      risks:
        - id: leak
          severity: serious
          frequency: {cases: "0", of: "90", source: A1}
          drawn: "yes"
FAIL:
    procedure:
      risks:
        - {id: leak, severity: serious, frequency: {percent: "0.95", source: A1}, drawn: "yes"}
FAIL:
    procedure:
      risks:
        - {id: leak, severity: serious, frequency: {percent: "0.0001", source: A1}, drawn: "yes"}
FAIL:
    procedure:
      facts: {rare: {percent: "0.004", source: A1}}
      risks: [{id: leak, severity: serious, frequency: {percent: "2", source: A1}, drawn: "yes"}]
FAIL:
    procedure:
      benefits:
        - id: relief
          evidence: controlled
          frequency: {percent: "62", source: A1}
          drawn: "yes"
    fr: {benefits: {relief: {short: "{relief} ont moins mal."}}}
FAIL:
    procedure:
      risks:
        - {id: a, severity: serious, frequency: {percent: "2", source: A1}, drawn: "yes"}
        - {id: b, severity: serious, frequency: {percent: "2", source: A1}, drawn: "yes"}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.figures import list_outcomes
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, pair_wordings
from feuillet.counting import (
    LARGEST_ICON_ARRAY,
    choose_denominator,
    count_black_squares,
    find_rarest_share,
)
from feuillet.findings import Severity
from feuillet.messages import N_, group_digits
from feuillet.messages import gettext as _
from feuillet.model import Library, Loaded, Procedure, Rate

ID = "icon-arrays"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")
_GROUPS = ("benefits", "risks")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        drawn = [(steps, item) for steps, item in list_outcomes(procedure.value) if item.drawn]
        total, rare = _find_finest_denominator(library, procedure)
        for steps, item in drawn:
            if why := _describe_array_obstacle(item.frequency, total, rare):
                yield (
                    procedure.at(*steps, "drawn"),
                    _("`{item}` cannot be drawn: {why}; take `drawn` out").format(
                        item=item.id, why=why
                    ),
                )
        for group in _GROUPS:
            for steps, item in [each for each in drawn if each[0][0] == group][1:]:
                message = _("`{item}` is one too many: draw one benefit and one risk at most")
                yield procedure.at(*steps, "drawn"), message.format(item=item.id)
    yield from _find_nameless_benefits(library)


def _find_finest_denominator(library: Library, procedure: Loaded[Procedure]) -> tuple[int, str]:
    """The finest denominator of its languages, and the figure that asks for it."""
    value = procedure.value
    worded = (pair.wording.value for pair in pair_wordings(library) if pair.procedure is procedure)
    return max(
        (choose_denominator(value, words), find_rarest_share(value, words).figure)
        for words in (None, *worded)
    )


def _describe_array_obstacle(frequency: object, total: int, rare: str) -> str:
    """Why no squares can say what is printed of a frequency; nothing where they can."""
    if not isinstance(frequency, Rate):
        return _("its frequency is unknown")
    if not frequency.shares[1]:
        return _("no case was seen, so that all squares would be empty")
    if count_black_squares(frequency, total):
        return ""
    if total > LARGEST_ICON_ARRAY:
        return _(
            "`{rare}` is so rare that all rates are printed out of {total}, too many for squares"
        ).format(rare=rare, total=group_digits(total))
    return _("it is printed as “fewer than” a number in {total}, which squares cannot show").format(
        total=group_digits(total)
    )


def _find_nameless_benefits(library: Library) -> Iterator[Problem]:
    for procedure, wording in pair_wordings(library):
        for benefit in procedure.value.benefits:
            said = wording.value.benefits.get(benefit.id)
            if benefit.drawn and said and not said.name:
                message = _(
                    "`{benefit}` is drawn and has no name to stand beside the drawing: add `name:`"
                ).format(benefit=benefit.id)
                yield wording.at("benefits", benefit.id), message
