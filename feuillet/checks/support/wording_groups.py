"""What a language file must put into words: the same list serves what is missing and what is too
much.
"""

from collections.abc import Mapping
from typing import NamedTuple

from feuillet.messages import N_
from feuillet.model import Procedure, Wording


class _WordingGroup(NamedTuple):
    """A group of the language file: what the procedure has for it, and what the file says."""

    group: str
    thing: str
    wanted: tuple[str, ...]
    worded: Mapping[str, object]


def list_wording_groups(procedure: Procedure, wording: Wording) -> tuple[_WordingGroup, ...]:
    """Every group that mirrors a list of procedure.yaml."""
    return (
        _WordingGroup(
            "risks", N_("risk"), tuple(risk.id for risk in procedure.risks), wording.risks
        ),
        _WordingGroup(
            "benefits",
            N_("benefit"),
            tuple(benefit.id for benefit in procedure.benefits),
            wording.benefits,
        ),
        _WordingGroup("traits", N_("trait"), procedure.traits.told, wording.traits),
        _WordingGroup(
            "alternatives", N_("alternative"), procedure.alternatives, wording.alternatives
        ),
        _WordingGroup("alert_signs", N_("alert sign"), procedure.alert_signs, wording.alert_signs),
        _WordingGroup(
            "drawings",
            N_("drawing"),
            tuple(drawing.id for drawing in procedure.drawings),
            wording.drawings,
        ),
        _WordingGroup("key_figures", N_("key figure"), procedure.key_figures, wording.key_figures),
    )
