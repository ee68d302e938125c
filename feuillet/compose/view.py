"""The parts of a content that templates see: values ready to print, in the order of reading."""

import re
from collections.abc import Mapping
from itertools import groupby
from typing import Literal, NamedTuple

from babel.lists import format_list
from markupsafe import Markup, escape

from feuillet.compose import risk
from feuillet.compose.drawings import PrintedDrawing
from feuillet.compose.numbers import find_regional_locale, format_quantity
from feuillet.compose.prose import Prose
from feuillet.compose.source_references import (
    find_item_sources,
    list_source_numbers,
    sort_by_evidence,
)
from feuillet.model import (
    Benefit,
    ChoiceAnswers,
    Passage,
    Procedure,
    Quantity,
    Rate,
    Wording,
)

_Icon = Literal["alert", "calendar", "clock", "heart"]


class KeyFigure(NamedTuple):
    """One of the three figures of the first page, and the name of its sign."""

    icon: _Icon
    value: Markup
    caption: Markup


class Section(NamedTuple):
    """A heading and its text; `more` is what does not run on in the paragraph of `short`, most
    often nothing.
    """

    id: str
    title: Markup
    short: Markup
    more: Markup
    drawings: tuple[PrintedDrawing, ...] = ()


class PrintedStep(NamedTuple):
    """One step of how it is done, counted from 1, and its drawing where it has one."""

    number: int
    text: Markup
    drawing: PrintedDrawing | None


class Choice(NamedTuple):
    """One that the patient has, doing nothing included: what it is, and what is asked of each."""

    name: Markup
    short: Markup
    when: Markup
    gain: Markup
    limit: Markup


class Evidence(NamedTuple):
    """What studies of one sort found."""

    title: Markup
    findings: tuple[Markup, ...]


_UNITS_OF_A_DAY = ("seconds", "minutes", "hours")
_LIST_ITEM = re.compile(r"(?m)^\s*(?:[-*]|\d+[.)])\s")
# What a rate is of where nothing else is said.
_COUNTED_AS_PEOPLE = (None, "patients", "women")


def render_alert_signs(
    procedure: Procedure, wording: Wording, prose: Prose, *, emergency: bool
) -> tuple[Markup, ...]:
    """The alert signs for 15 and 112, or those for the service."""
    return tuple(
        prose.line(wording.alert_signs[name])
        for name in procedure.alert_signs
        if (name in procedure.emergency_signs) == emergency
    )


def format_enumeration(items: tuple[str, ...], prose: Prose) -> Markup:
    """« a, b et c »."""
    return (
        prose.line(format_list(items, locale=find_regional_locale(prose.words.language)))
        if items
        else Markup("")
    )


def format_counted_classes(procedure: Procedure, prose: Prose) -> Markup:
    """What is counted, in the order of the rows; a rate that does not say it is of people."""
    rates = (
        item.frequency for item in risk.sort_risks(procedure) if isinstance(item.frequency, Rate)
    )
    classes = dict.fromkeys(
        "people" if rate.counted in _COUNTED_AS_PEOPLE else rate.counted for rate in rates
    )
    words = [prose.words(f"counted.{each}").unescape() for each in classes]
    return (
        escape(format_list(words, "or", locale=find_regional_locale(prose.words.language)))
        if words
        else Markup("")
    )


def render_section(
    name: str,
    procedure: Procedure,
    wording: Wording,
    prose: Prose,
    drawings: Mapping[str, PrintedDrawing],
) -> Section:
    """With the drawings that stand in it, but for those of its steps."""
    said = wording.sections.get(name)
    title = prose.words(f"section.{name}")
    here = tuple(
        drawings[each.id]
        for each in procedure.drawings
        if each.section == name and each.step is None and each.id in drawings
    )
    if said is None:
        return Section(name, title, Markup(""), Markup(""), here)
    return Section(name, title, *_render_passage(said, prose), here)


def render_steps(
    procedure: Procedure,
    wording: Wording,
    prose: Prose,
    drawings: Mapping[str, PrintedDrawing],
) -> tuple[PrintedStep, ...]:
    shown = {each.step: drawings.get(each.id) for each in procedure.drawings if each.step}
    return tuple(
        PrintedStep(number, prose.line(text), shown.get(number))
        for number, text in enumerate(wording.steps, 1)
    )


def _render_passage(
    said: Passage, prose: Prose, last: tuple[int, ...] = ()
) -> tuple[Markup, Markup]:
    """The short text, and the longer one where it begins with a list; else that runs on in the same
    paragraph.

    `last` are the numbers of sources that end it.
    """
    if said.more and _LIST_ITEM.search(f"{said.short}\n{said.more}"):
        return prose.blocks(said.short), prose.blocks(said.more, last)
    return prose.blocks(" ".join(filter(None, (said.short, said.more))), last), Markup("")


def render_choice(said: ChoiceAnswers, name: str, short: str, prose: Prose) -> Choice:
    answers = (said.when, said.gain, said.limit)
    return Choice(prose.line(name), prose.told(short), *map(prose.told, answers))


def render_key_figure(name: str, procedure: Procedure, wording: Wording, prose: Prose) -> KeyFigure:
    caption = prose.line(wording.key_figures[name])
    match procedure.figures.get(name):
        case Rate() as rate:
            number = risk.format_rate(rate, prose.total, prose.words)
            return KeyFigure(_choose_rate_icon(name, procedure), number, caption)
        case Quantity() as fact:
            return KeyFigure(_choose_time_icon(fact), format_quantity(fact, prose.words), caption)
        case _:
            return KeyFigure("calendar", Markup(""), caption)


def _choose_rate_icon(name: str, procedure: Procedure) -> _Icon:
    return "alert" if name in {each.id for each in procedure.risks} else "heart"


def _choose_time_icon(fact: Quantity) -> _Icon:
    """A clock for what is over the same day."""
    return "clock" if fact.unit in _UNITS_OF_A_DAY else "calendar"


def render_benefits(
    procedure: Procedure, wording: Wording, prose: Prose, numbers: Mapping[str, int]
) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(
            prose.words(f"evidence.{evidence}"),
            tuple(_render_benefit(benefit, wording, prose, numbers) for benefit in found),
        )
        for evidence, found in groupby(
            sort_by_evidence(procedure), key=lambda benefit: benefit.evidence
        )
    )


def _render_benefit(
    benefit: Benefit, wording: Wording, prose: Prose, numbers: Mapping[str, int]
) -> Markup:
    """The words of a benefit, its own rate as bold as that of a risk; the reference to its source
    ends them.
    """
    last = list_source_numbers(find_item_sources(benefit), numbers)
    return Markup("").join(
        _render_passage(wording.benefits[benefit.id], prose._replace(bold=benefit.id), last)
    )
