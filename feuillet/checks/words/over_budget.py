"""
A section keeps to the number of words that its kind has room for.

What is printed counts: heading, numbers and the product's own words too. What nobody issues has no
budget to keep to. What an organisation says stands in slots, which measure it when a document is
made.

PASS:
    kind: {words: {what: "10"}}
    fr: {sections: {what: {short: Un geste sur une vertèbre.}}}
FAIL:
    kind: {words: {what: "4"}}
    fr: {sections: {what: {short: Un geste, more: sur une vertèbre.}}}
PASS:
    kind: {text: short, words: {what: "4"}}
    fr: {sections: {what: {short: Un geste, more: sur une vertèbre.}}}
FAIL:
    kind: {text: short, words: {what: "4"}}
    fr: {sections: {what: {short: "Un geste de {duration}."}}}
FAIL:
    kind: {words: {what: "6"}}
    fr: {sections: {what: {short: "Une fuite touche {leak}."}}}
PASS:
    kind: {words: {what: "4"}}
    organisation: {issues: {demo: ~}}
    fr: {sections: {what: {short: Un geste, more: sur une vertèbre.}}}
"""

from collections.abc import Iterator, Mapping
from datetime import date
from re import Match

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, ProcedureWording, pair_wordings
from feuillet.findings import Severity
from feuillet.messages import N_, ngettext
from feuillet.model import (
    Duration,
    Figure,
    Kind,
    Library,
    Quantity,
    Rate,
    complete_wording,
    find_figure_part,
    has_figure,
)
from feuillet.model.anatomy import TOP, describe_section
from feuillet.model.fields import Step
from feuillet.model.reach import TOP_PASSAGES, TRAITS, find_text_section, is_text_printed
from feuillet.model.wording import list_passages
from feuillet.text import FIGURE_REFERENCE, split_words

ID = "over-budget"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")

# The budget of the cover is for what stands at the top.
_COVER = "cover"
# A risk's number (« environ 3 ») and its share of the line that says how often and how grave.
_SAMPLE_RISK_NUMBER = "about 3 grave"
# What a text prints of a rate, and of a day.
_SAMPLE_RATE, _SAMPLE_DAY = "about 3 in 1000", "2 August 2021"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for kind in library.kinds.values():
        for pair in pair_wordings(library):
            if _is_kind_issued(library, kind.value, pair):
                yield from _find_long_sections(kind.value, pair, library)


def _is_kind_issued(library: Library, kind: Kind, pair: ProcedureWording) -> bool:
    """Whether somebody hands this procedure out in this kind and language."""
    procedure, language = pair.procedure.value.id, pair.wording.value.language
    organisations = (each.value for each in library.organisations.values())
    return any(
        language in each.issued.get(procedure, {}).get(kind.id, ()) for each in organisations
    )


def _find_long_sections(kind: Kind, pair: ProcedureWording, library: Library) -> Iterator[Problem]:
    """The cover's budget is for title and lead."""
    locale = library.locales.get(pair.wording.value.language)
    own = locale.value.words if locale else {}
    for section, most in kind.words.items():
        over = count_section_words(kind, pair, section, own) - most
        if over > 0:
            steps = ("lead",) if section == _COVER else ("sections", section)
            yield pair.wording.at(*steps), _describe_excess(section, over, kind, most), kind.id


def _describe_excess(what: str, over: int, kind: Kind, most: int) -> str:
    return ngettext(
        "`{what}` is 1 word too long for `{kind}` ({most} at most): cut it",
        "`{what}` is {over} words too long for `{kind}` ({most} at most): cut it",
        over,
    ).format(what=what, over=over, kind=kind.id, most=most)


def count_section_words(
    kind: Kind, pair: ProcedureWording, section: str, own: Mapping[str, Mapping[str, str]]
) -> int:
    """How many words a section prints, within two or three."""
    keys = (
        *_list_headings(kind, section),
        *describe_section(TOP if section == _COVER else section).own_words,
    )
    heads = [_find_locale_word(own, key) for key in keys]
    said = complete_wording(
        pair.wording.value,
        pair.procedure.value,
        lambda key: _find_locale_word(own, key),
        kind.sections,
    )
    pair = pair._replace(wording=pair.wording._replace(value=said))
    figures = pair.procedure.value.figures

    def written(found: Match[str]) -> str:
        return _spell_figure(figures, found[1]) if has_figure(figures, found[1]) else found[0]

    return sum(
        len(split_words(FIGURE_REFERENCE.sub(written, text)))
        for text in (*heads, *_list_section_texts(kind, pair, section))
    )


def _list_headings(kind: Kind, section: str) -> Iterator[str]:
    """The key of its heading; what stands on a cover, the first panel, has the title above it."""
    if section == _COVER:
        yield f"kind.{kind.id}"
    elif not (kind.panels and section in kind.panels[0].sections):
        yield f"section.{section}"


def _find_locale_word(own: Mapping[str, Mapping[str, str]], key: str) -> str:
    """One of the product's own words, by `group.key`; one that is missing takes no room."""
    group, _unused, name = key.partition(".")
    return own.get(group, {}).get(name, "")


def _list_section_texts(kind: Kind, pair: ProcedureWording, section: str) -> Iterator[str]:
    """The texts that stand in a section under its heading, and the numbers beside them."""
    procedure, wording = pair.procedure.value, pair.wording.value
    for steps, text in list_passages(wording):
        # Those of traits have been put into the sections.
        is_printed = is_text_printed(kind, procedure, steps) and steps[0] != TRAITS
        if is_printed and _find_budget(steps) == section:
            yield text
    if section == "benefits" and "sources" in kind.sections:
        # The number of its source ends each.
        yield from ("1" for _unused in wording.benefits)
    if section == "risks":
        counted = (risk for risk in procedure.risks if risk.frequency != "unknown")
        yield from (_SAMPLE_RISK_NUMBER for _unused in counted)


def _find_budget(steps: tuple[Step, ...]) -> str:
    return _COVER if steps[0] in TOP_PASSAGES else find_text_section(steps)


def _spell_figure(figures: Mapping[str, Figure], reference: str) -> str:
    """As many words as the figure takes in print."""
    name, _unused, part = reference.partition(".")
    match find_figure_part(figures[name], part):
        case Rate():
            return _SAMPLE_RATE
        case Quantity(on=None) as fact:
            return _spell_quantity(fact)
        case Quantity():
            return _SAMPLE_DAY
        case Duration():
            return "3 months"
        case _:
            return "2023"


def _spell_quantity(fact: Quantity) -> str:
    amount = fact.amount
    number = f"{amount.low}" if amount.low == amount.high else f"{amount.low} to {amount.high}"
    unit = {"count": "", "score": f"of {fact.out_of}"}.get(fact.unit, fact.unit)
    return f"{'about' if fact.about else ''} {number} {unit}"
