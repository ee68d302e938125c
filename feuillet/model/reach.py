"""Which texts of a language file a kind of document prints.

A kind says with `text` how much it prints: `names`, `short` or `full`. Each text has a reach, the
least `text` that prints it, and a section that it stands in.
"""

from collections.abc import Mapping
from typing import Literal

from feuillet.model.kind import Kind
from feuillet.model.law import SECTION_OF_TRAIT
from feuillet.model.library import Step
from feuillet.model.procedure import Procedure, Risk

Reach = Literal["names", "short", "full"]
REACHES: tuple[Reach, ...] = ("names", "short", "full")
# By the first and the last key that lead to a text; what is not here is printed in full only.
_REACH_BY_TEXT: Mapping[tuple[str, str], Reach] = {
    ("title", ""): "names",
    ("lead", ""): "names",
    # What a key figure counts; the figure itself is a fact of every kind.
    ("key_figures", ""): "short",
    ("alert_signs", ""): "names",
    ("sections", "short"): "names",
    # They end the short text of a section.
    ("traits", ""): "names",
    ("benefits", "short"): "names",
    # Beside its drawing.
    ("benefits", "name"): "short",
    ("risks", "name"): "names",
    ("risks", "action"): "short",
    ("alternatives", "name"): "names",
    ("alternatives", "short"): "short",
    ("day", ""): "short",
    ("to_ask", ""): "short",
}
# What stands at the top of the document, in no section.
TOP_PASSAGES = {"title", "names", "lead", "key_figures"}
# The section in which a group of texts is printed.
_SECTION_BY_GROUP: Mapping[str, str] = {
    "benefits": "benefits",
    "risks": "risks",
    "alternatives": "alternatives",
    "alert_signs": "alert",
    "day": "during",
    "asked": "questions",
    "to_ask": "questions",
}


def find_reach(steps: tuple[Step, ...]) -> Reach:
    """The least `text` of a kind that prints the text at these steps of a language file."""
    last = str(steps[-1]) if len(steps) > 2 else ""
    return _REACH_BY_TEXT.get((str(steps[0]), last), "full")


def find_text_section(steps: tuple[Step, ...]) -> str:
    """The section that prints the text at these steps of a language file."""
    match steps:
        case ("sections", section, *_):
            return str(section)
        case ("traits", trait, *_):
            return SECTION_OF_TRAIT.get(str(trait), "")
        case (group, *_):
            return _SECTION_BY_GROUP.get(str(group), "")
        case _:
            return ""


def is_text_printed(kind: Kind, procedure: Procedure, steps: tuple[Step, ...]) -> bool:
    """Whether a document of the kind prints the text at these steps of the procedure's words."""
    group, last, section = str(steps[0]), steps[-1], find_text_section(steps)
    if kind.fields and section not in kind.sections:
        return group == "title" or (last == "name" and _is_named_in_form(kind, procedure, steps))
    within = section in kind.sections or not section
    if group == "risks":
        return within and _has_risk_place(kind, procedure, steps)
    return within and REACHES.index(find_reach(steps)) <= REACHES.index(kind.text)


def _is_named_in_form(kind: Kind, procedure: Procedure, steps: tuple[Step, ...]) -> bool:
    """Whether a form names it: what may be chosen, and where it asks for that each risk of the
    interview.
    """
    told_apart = {risk.id for risk in procedure.risks if risk.separate}
    return steps[0] == "alternatives" or (
        steps[0] == "risks" and kind.names_risks and steps[1] not in told_apart
    )


def _has_risk_place(kind: Kind, procedure: Procedure, steps: tuple[Step, ...]) -> bool:
    """Whether there is room for a text of a risk: its sentence where there is no table, else its
    row.
    """
    risk = next((each for each in procedure.risks if each.id == steps[1]), None)
    counted = risk is not None and risk.frequency != "unknown"
    match steps[-1]:
        case "told":
            return kind.text == "names" and counted
        case "action":
            return counted if kind.text == "short" else kind.text == "full" and has_risk_row(risk)
        case "short":
            return kind.text == "full" and has_risk_row(risk)
        case _:
            return True


def has_risk_row(risk: Risk | None) -> bool:
    """Nobody may have counted a serious risk: what is done about it is said all the same."""
    return risk is not None and (risk.frequency != "unknown" or risk.severity == "serious")
