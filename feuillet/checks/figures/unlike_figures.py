"""
A text names the same facts in every language, so that no reader is told less than another.

Each text is compared with the one that stands at the same place; the items of a list count
together.

PASS:
    fr: {lead: "Le geste dure {duration}.", day: ["Douleur : {pain}.", "Venez."]}
    en: {lead: "It takes {duration}. Yes, {duration}.", day: ["Come.", "Pain: {pain}."]}
FAIL:
    fr: {lead: "Le geste dure {duration}."}
    en: {lead: "It takes some time."}
FAIL:
    fr: {sections: {what: {more: "Le geste dure {duration}."}}}
"""

from collections.abc import Iterator
from datetime import date
from itertools import takewhile

from feuillet.checks.support.language_needs import list_printing_kinds
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import FIELDS_OF_FILE, Library, Loaded, Step, Wording
from feuillet.model.wording import iterate_strings
from feuillet.text import find_figure_references

ID = "unlike-figures"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.WARNING
SOURCE = N_("NHS standard for health content: a translation is clinically accurate")

_PartSteps = tuple[Step, ...]


def check(library: Library, _today: date) -> Iterator[Problem]:
    for (procedure, language), wording in library.wordings.items():
        told: dict[tuple[_PartSteps, str], Loaded[Wording]] = {}
        for (name, spoken), other in library.wordings.items():
            if name == procedure and spoken != language:
                for lacking in _find_lacking_figures(wording, other):
                    told.setdefault(lacking, other)
        for (part, fact), other in told.items():
            # What no document prints may be left out.
            left_out = part not in _collect_named_facts(wording) and procedure in library.procedures
            if left_out and not list_printing_kinds(library, procedure, language, part):
                continue
            there = _("{path}, line {line}").format(path=other.path, line=other.at(*part).line)
            message = _(
                "`{{{fact}}}` is missing: this text names it in {there}; name it here, "
                "or take it out there"
            ).format(fact=fact, there=there)
            yield wording.at(*part), message


def _find_lacking_figures(
    wording: Loaded[Wording], other: Loaded[Wording]
) -> Iterator[tuple[_PartSteps, str]]:
    """What the other language's texts name and these do not; a thing without any words has its own
    finding.
    """
    here, there = _collect_named_facts(wording), _collect_named_facts(other)
    worded = {part[:2] for part in here}
    for part, names in there.items():
        if len(part) == 1 or part[:2] in worded:
            yield from ((part, name) for name in names if name not in here.get(part, ()))


def _collect_named_facts(wording: Loaded[Wording]) -> dict[_PartSteps, dict[str, None]]:
    """The facts that each text names, in their order; other names of a procedure are as many as a
    language has.
    """
    found: dict[_PartSteps, dict[str, None]] = {}
    for steps, text in iterate_strings(
        wording.value.model_dump(exclude=FIELDS_OF_FILE | {"names"})
    ):
        part = tuple(takewhile(lambda step: isinstance(step, str), steps))
        found.setdefault(part, {}).update(dict.fromkeys(find_figure_references(text)))
    return found
