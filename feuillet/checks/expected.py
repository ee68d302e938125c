"""What a language file must put into words: the same list serves what is missing and what is too much."""

from collections.abc import Mapping
from typing import NamedTuple

from feuillet.model import Procedure, Wording


class Expected(NamedTuple):
    """A group of the language file: what the procedure has for it, and what the file says."""

    group: str
    thing: str
    wanted: tuple[str, ...]
    worded: Mapping[str, object]


def expected(procedure: Procedure, wording: Wording) -> tuple[Expected, ...]:
    """Every group that mirrors a list of procedure.yaml."""
    return (
        Expected("risks", "risk", tuple(risk.id for risk in procedure.risks), wording.risks),
        Expected("benefits", "benefit", tuple(benefit.id for benefit in procedure.benefits), wording.benefits),
        Expected("traits", "trait", procedure.traits.told, wording.traits),
        Expected("alternatives", "alternative", procedure.alternatives, wording.alternatives),
        Expected("alert_signs", "alert sign", procedure.alert_signs, wording.alert_signs),
        Expected("drawings", "drawing", tuple(drawing.id for drawing in procedure.drawings), wording.drawings),
        Expected("key_figures", "key figure", procedure.key_figures, wording.key_figures),
    )
