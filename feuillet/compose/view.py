"""What the templates see: plain values ready to print, in the order of reading."""

from typing import NamedTuple

from babel.lists import format_list
from markupsafe import Markup

from feuillet.compose import risk
from feuillet.compose.numbers import number, quantity, region
from feuillet.compose.pictures import icon_array
from feuillet.compose.prose import Prose
from feuillet.compose.typography import NO_BREAK, typeset
from feuillet.model import Benefit, Procedure, Rate, Risk, Source, Wording


class Figure(NamedTuple):
    """One of the three figures of the first page."""

    value: Markup
    caption: Markup


class Section(NamedTuple):
    """A heading and its text; `more` is empty where there is none."""

    id: str
    title: Markup
    short: Markup
    more: Markup


class RiskRow(NamedTuple):
    """A row of the risk table."""

    name: Markup
    short: Markup
    severity: Markup
    band: Markup
    number: Markup
    # The number without its « sur 1 000 », for a column that says it once.
    cases: Markup
    # The key of its source; where the risk itself has another one, both.
    source: str
    action: Markup


class Array(NamedTuple):
    """An icon array with its caption."""

    picture: Markup
    caption: Markup


class Choice(NamedTuple):
    """An alternative, doing nothing included."""

    name: Markup
    short: Markup
    more: Markup


class Evidence(NamedTuple):
    """What studies of one sort found."""

    title: Markup
    findings: tuple[Markup, ...]


class Content(NamedTuple):
    """A procedure in one language, ready to print."""

    title: Markup
    names: Markup
    lead: Markup
    figures: tuple[Figure, ...]
    sections: dict[str, Section]
    benefits: tuple[Evidence, ...]
    risks: tuple[RiskRow, ...]
    unknown_risks: Markup
    total: Markup
    arrays: tuple[Array, ...]
    alternatives: tuple[Choice, ...]
    emergency_signs: tuple[Markup, ...]
    service_signs: tuple[Markup, ...]
    day: tuple[Markup, ...]
    asked: tuple[tuple[Markup, Markup], ...]
    to_ask: tuple[Markup, ...]
    sources: tuple[tuple[str, Markup], ...]
    # Their keys as a list.
    keys: Markup


def content(procedure: Procedure, wording: Wording, prose: Prose, section_ids: tuple[str, ...]) -> Content:
    """Everything that a template may print of a procedure; sections in the order of the kind."""
    total = risk.denominator(procedure)
    return Content(
        title=prose.line(wording.title),
        names=listed(wording.names, prose),
        lead=prose.line(wording.lead),
        figures=tuple(figure(name, procedure, wording, prose, total) for name in procedure.key_figures),
        sections={name: section(name, wording, prose) for name in section_ids},
        benefits=benefits(procedure, wording, prose),
        risks=tuple(risk_row(r, wording, prose, total) for r in procedure.risks if r.frequency != "unknown"),
        unknown_risks=listed(
            tuple(wording.risks[r.id].name for r in procedure.risks if r.frequency == "unknown"), prose
        ),
        total=number(total, wording.language),
        arrays=tuple(
            array(r, r.frequency, wording, prose, total)
            for r in procedure.risks
            # A drawing of no case would be an empty grid.
            if r.drawn and isinstance(r.frequency, Rate) and r.frequency.shares[1]
        ),
        alternatives=tuple(
            Choice(prose.line(choice.name), prose.blocks(choice.short), prose.blocks(choice.more))
            for choice in (wording.alternatives[name] for name in procedure.alternatives)
        ),
        emergency_signs=signs(procedure, wording, prose, emergency=True),
        service_signs=signs(procedure, wording, prose, emergency=False),
        day=tuple(map(prose.line, wording.day)),
        asked=tuple((prose.line(item.question), prose.line(item.answer)) for item in wording.asked),
        to_ask=tuple(map(prose.line, wording.to_ask)),
        sources=tuple((key, citation(source, wording.language)) for key, source in procedure.sources.items()),
        keys=listed(tuple(procedure.sources), prose),
    )


def signs(procedure: Procedure, wording: Wording, prose: Prose, *, emergency: bool) -> tuple[Markup, ...]:
    """The alert signs for 15 and 112, or those for the service."""
    return tuple(
        prose.line(wording.alert_signs[name])
        for name in procedure.alert_signs
        if (name in procedure.emergency_signs) == emergency
    )


def listed(items: tuple[str, ...], prose: Prose) -> Markup:
    """« a, b et c »."""
    return prose.line(format_list(items, locale=region(prose.words.language))) if items else Markup("")


def section(name: str, wording: Wording, prose: Prose) -> Section:
    passage = wording.sections.get(name)
    title = prose.words(f"section.{name}")
    if passage is None:
        return Section(name, title, Markup(""), Markup(""))
    return Section(name, title, prose.blocks(passage.short), prose.blocks(passage.more))


def figure(name: str, procedure: Procedure, wording: Wording, prose: Prose, total: int) -> Figure:
    caption = prose.line(wording.key_figures[name])
    if name in procedure.facts:
        return Figure(quantity(procedure.facts[name], prose.words), caption)
    rate = next(r.frequency for r in procedure.risks if r.id == name)
    return Figure(risk.out_of(rate, total, prose.words) if isinstance(rate, Rate) else Markup(""), caption)


def benefits(procedure: Procedure, wording: Wording, prose: Prose) -> tuple[Evidence, ...]:
    """Controlled evidence first, whatever the order of the file."""
    return tuple(
        Evidence(prose.words(f"evidence.{evidence}"), findings)
        for evidence in ("controlled", "uncontrolled")
        if (
            findings := tuple(
                finding(benefit, wording, prose) for benefit in procedure.benefits if benefit.evidence == evidence
            )
        )
    )


def finding(benefit: Benefit, wording: Wording, prose: Prose) -> Markup:
    """The words of a benefit; its source ends the last paragraph, or the last entry of a list."""
    said = wording.benefits[benefit.id]
    *before, last = (text for text in (said.short, said.more) if text)
    return Markup("").join(map(prose.blocks, (*before, f"{last}{NO_BREAK}({benefit.source})")))


def risk_row(item: Risk, wording: Wording, prose: Prose, total: int) -> RiskRow:
    rate = item.frequency
    assert isinstance(rate, Rate)  # noqa: S101 - rows are made of rates only
    said = wording.risks[item.id]
    return RiskRow(
        name=prose.line(said.name),
        short=prose.line(said.short),
        severity=prose.words(f"severity.{item.severity}"),
        band=prose.words(f"band.{risk.band(rate)}"),
        number=risk.out_of(rate, total, prose.words),
        cases=risk.cases(rate, total, prose.words),
        source=", ".join(dict.fromkeys((rate.source, item.source or rate.source))),
        action=prose.line(said.action),
    )


def array(item: Risk, rate: Rate, wording: Wording, prose: Prose, total: int) -> Array:
    name = prose.line(wording.risks[item.id].name)
    said = risk.out_of(rate, total, prose.words)
    picture = icon_array(risk.rounded(rate.shares[1], total), total)
    return Array(picture, prose.words("risk.array-caption", name=name, cases=said))


def citation(source: Source, language: str) -> Markup:
    """Authors, title, reference, year: what is known of it; the title in its own language, so that it is said in it."""
    setter = typeset(language)
    title = typeset(source.language or language)(source.title) if source.title else None
    if title and source.language not in (None, language):
        title = Markup('<span lang="{}">{}</span>').format(source.language, title)
    parts = (setter(source.authors), title, *(setter(part) for part in (source.reference, source.year) if part))
    return Markup(", ").join(part for part in parts if part) + "."
