"""Which texts of a language file a kind of document prints.

A kind says with `text` how much it prints: `names`, `short` or `full`. Each text has a reach, the
least `text` that prints it, and a section that it stands in.
"""

from feuillet.model.anatomy import ANATOMY, PASSAGES, REACHES, TOP, Reach
from feuillet.model.fields import Step
from feuillet.model.form_fields import PLACE_PART
from feuillet.model.kind import Kind
from feuillet.model.law import SECTION_OF_TRAIT
from feuillet.model.procedure import Procedure

# The texts of traits end the short text of a section.
TRAITS, _TRAIT_REACH = "traits", REACHES[0]
_SECTION_BY_GROUP = {group.key: section for section, row in ANATOMY.items() for group in row.groups}
_REACH_BY_GROUP = {
    group.key: group.reach
    for group in (PASSAGES, *(group for row in ANATOMY.values() for group in row.groups))
}
# What stands at the top of the document, in no section.
TOP_PASSAGES = {group.key for group in ANATOMY[TOP].groups}


def find_reach(steps: tuple[Step, ...]) -> Reach:
    """The least `text` of a kind that prints the text at these steps of a language file."""
    if steps[0] == TRAITS:
        return _TRAIT_REACH
    last = str(steps[-1]) if len(steps) > 2 else ""
    return _REACH_BY_GROUP.get(str(steps[0]), {}).get(last, REACHES[-1])


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
    if kind.fields and section not in kind.sections and group != "drawings":
        return (
            group == "title"
            or (last == "name" and _is_named_in_form(kind, procedure, steps))
            or (kind.names_risks and steps == ("proposed", "gain"))
        )
    within = section in kind.sections or not section
    if group == "risks":
        return within and _has_risk_place(kind, steps)
    if group == "drawings":
        return _has_drawing_place(kind, procedure, steps)
    return within and REACHES.index(find_reach(steps)) <= REACHES.index(kind.text)


def _is_named_in_form(kind: Kind, procedure: Procedure, steps: tuple[Step, ...]) -> bool:
    """Whether a form names it: what may be chosen, and where it lists what the interview was about
    what is hoped for and each risk.
    """
    told_apart = {risk.id for risk in procedure.risks if risk.separate}
    return steps[0] == "alternatives" or (
        steps[0] == "risks" and kind.names_risks and steps[1] not in told_apart
    )


def _has_risk_place(kind: Kind, steps: tuple[Step, ...]) -> bool:
    """Whether there is room for a text of a risk: where there is no more, it is named alone."""
    match steps[-1]:
        case "action":
            return kind.text != "names"
        case "short":
            return kind.text == "full"
        case _:
            return True


def _has_drawing_place(kind: Kind, procedure: Procedure, steps: tuple[Step, ...]) -> bool:
    """Whether a drawing stands in the kind: one to be marked on a form that asks for the place, the
    one with a part for small places in all that informs, the others where the longer texts are.
    """
    drawing = next((each for each in procedure.drawings if each.id == steps[1]), None)
    if drawing is None:
        return False
    if drawing.is_to_mark or kind.fields:
        return drawing.is_to_mark and PLACE_PART in kind.form_parts
    if steps[-1] == "title" and kind.text == "short":
        return False
    in_brief = next((each for each in procedure.drawings if each.crops.zoom), None)
    return kind.text == "full" or drawing is in_brief
