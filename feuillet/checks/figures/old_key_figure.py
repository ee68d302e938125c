"""
A key figure is not older than ten years, or says in `why_old` why none is newer.

Its age is that of the year it is of, else of its source.

PASS:
    procedure:
      key_figures: [duration, pain, leak]
      risks: [{id: leak, severity: serious, frequency: {percent: "2", year: "2020", source: A1}}]
FAIL:
    procedure:
      key_figures: [duration, pain, leak]
      risks: [{id: leak, severity: serious, frequency: {percent: "2", year: "2006", source: A1}}]
PASS:
    procedure:
      key_figures: [duration, pain, leak]
      risks:
        - id: leak
          severity: serious
          frequency: {percent: "2", year: "2006", why_old: nobody counted since, source: A1}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Procedure, Rate

ID = "old-key-figure"
SCOPE = Scope.PROCEDURE | Scope.DAY
SEVERITY = Severity.WARNING
SOURCE = N_("NHS standard for health content: evidence is checked again at each review")
_MOST_YEARS = 10


def check(library: Library, today: date) -> Iterator[Problem]:
    for procedure in library.procedures.values():
        for n, name in enumerate(procedure.value.key_figures):
            rate = procedure.value.figures.get(name)
            if not isinstance(rate, Rate) or rate.why_old:
                continue
            year = _find_year(procedure.value, rate)
            if year and today.year - year > _MOST_YEARS:
                yield procedure.at("key_figures", n), _describe_age(name, year)


def _find_year(procedure: Procedure, rate: Rate) -> int | None:
    source = procedure.sources.get(rate.source)
    written = str(rate.year or (source.year if source else "") or "")
    return int(written[:4]) if written[:4].isdigit() else None


def _describe_age(name: str, year: int) -> str:
    return _(
        "the key figure `{name}` is of {year}: find a newer one, choose another, or say under it "
        "why none is newer, as `why_old: …`"
    ).format(name=name, year=year)
