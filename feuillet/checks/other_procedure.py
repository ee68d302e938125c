"""
No text names another procedure of the library, unless that one is an alternative or `related` lists it.

A text that was copied from another sheet is told so; so is one that names a procedure of the language's own list.

PASS:
    other: {title: Greffe}
    fr: {lead: Le médecin vous explique le geste.}
PASS:
    other: {title: Greffe}
    procedure: {related: [other]}
    fr: {lead: La greffe est un autre geste.}
FAIL:
    other: {title: Greffe}
    fr: {lead: La greffe dure une heure.}
FAIL:
    locale-fr: {lexicon: {procedures: [gastrostomie]}}
    fr: {lead: La gastrostomie aide à se nourrir.}
PASS:
    locale-fr: {lexicon: {procedures: [gastrostomie]}}
    fr: {lead: La gastrostomie aide à se nourrir., alternatives: {none: {name: Gastrostomie}}}
FAIL:
    other: {names: [greffe de peau]}
    fr: {day: [Après une greffe de peau, reposez-vous.]}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Pair, Problem, lexicon, pairs, texts
from feuillet.findings import Severity
from feuillet.model import Library, Wording
from feuillet.text import plain

ID = "other-procedure"
SEVERITY = Severity.ERROR
SOURCE = "EQIP: what is said concerns the subject"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for pair in pairs(library):
        foreign = strangers(library, pair)
        pattern = any_of(foreign)
        for place, text in texts(pair.wording) if foreign else ():
            for name in dict.fromkeys(pattern.findall(plain(text))):
                other = foreign[name.lower()]
                way_out = (
                    f"mend the text, or add `{other}` to `related` in procedure.yaml" if other else "mend the text"
                )
                yield place, f"“{name}” is another procedure: {way_out}"


def strangers(library: Library, pair: Pair) -> dict[str, str]:
    """The names that the texts may not bear, in small letters, with the procedure of the library that each is of."""
    procedure, wording = pair.procedure.value, pair.wording.value
    own = [name.lower() for name in called(wording)]
    own += [choice.name.lower() for choice in wording.alternatives.values()]
    others = {
        name.lower(): other.procedure.value.id
        for other in pairs(library)
        if other.wording.value.language == wording.language
        and other.procedure.value.id not in (procedure.id, *procedure.alternatives, *procedure.related)
        for name in called(other.wording.value)
    }
    ours = {name.lower() for other in pairs(library) for name in called(other.wording.value)}
    listed = {name: "" for name in lexicon(library, wording.language).procedures if name not in ours}
    return {name: of for name, of in (listed | others).items() if not any(any_of([name]).search(mine) for mine in own)}


def called(wording: Wording) -> tuple[str, ...]:
    return (wording.title, *wording.names)


def any_of(names: dict[str, str] | list[str]) -> re.Pattern[str]:
    """Whole words; the longest name first, and a plural too."""
    longest = sorted(names, key=len, reverse=True)
    return re.compile(rf"\b(?:({'|'.join(map(re.escape, longest))}))s?\b", re.IGNORECASE)
