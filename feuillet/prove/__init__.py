"""The proof: a document appears only when nothing in it is missing, clipped, covered or foreign."""

import re
from collections.abc import Iterator

from feuillet.compose.sheet import Sheet
from feuillet.findings import Finding, error
from feuillet.layout.base import Base
from feuillet.pdf import facts
from feuillet.profiles import PROFILES
from feuillet.prove import pages, parted
from feuillet.prove.file import file_faults, record_faults
from feuillet.prove.places import place_faults
from feuillet.prove.sight import sight_faults
from feuillet.prove.slots import overflows, slot_faults
from feuillet.prove.web import prove_page
from feuillet.prove.words import missing_words

__all__ = ["prove", "prove_page"]

# How WeasyPrint says that a character has no picture in any font.
NO_GLYPH = re.compile(r'\.notdef glyph .* unsupported by fonts: "(.)" \(U\+', re.DOTALL)
SHOWN = 60


def prove(sheet: Sheet, base: Base) -> tuple[Finding, ...]:
    """What keeps the document from being published; empty when it may appear."""
    crowded = tuple(overflows(sheet.lines, base))
    # What is too long for its slot is cut, runs into others and pushes them aside: told once, as what it is.
    full = {each.slot for each in crowded}
    rest = base._replace(placed=tuple(run for run in base.placed if run.slot not in full))
    # Without a file there is nothing more to look at: the engine has said why.
    wrong = tuple(pages.page_faults(sheet, base)) if base.pdf else ()
    # With a page too many or too few, words are cut and stand on each other: no mistakes of their own.
    looked = base.pdf and not wrong
    faults = (*engine_faults(base), *(file_and_place_faults(sheet, base, rest) if looked else ()))
    broken = parted.parted_faults(sheet, base) if looked else ()
    general = (
        *((sheet.place, rule, message) for rule, message in faults),
        *((place, pages.RULE, message) for place, message in wrong),
        *((place, parted.RULE, message) for place, message in broken),
    )
    return (
        *(error(place, f"{sheet.name}: {message}", rule) for place, rule, message in general),
        *slot_faults(crowded),
    )


def file_and_place_faults(sheet: Sheet, base: Base, rest: Base) -> Iterator[tuple[str, str]]:
    """`rest` is the base without the slots that run over."""
    yield from missing_words(sheet.html, base.placed)
    if rest.placed == base.placed:
        yield from place_faults(base)
    yield from sight_faults(rest, sheet.edition)
    yield from file_faults(sheet, facts(base.pdf))
    if PROFILES[sheet.profile].is_archived:
        yield from record_faults(len(base.pdf))


def engine_faults(base: Base) -> Iterator[tuple[str, str]]:
    """A complaint of the layout engine is a fault: a missing glyph and a missing picture are told in no other way."""
    for message in dict.fromkeys(base.log):
        if missing := NO_GLYPH.search(message):
            yield "missing-glyph", no_glyph(base, missing[1])
            continue
        yield "layout-log", f"the layout engine complains: {' '.join(message.split())}"


def no_glyph(base: Base, character: str) -> str:
    """The words around the character, since the engine does not say where it stands."""
    run = next((run for run in base.placed if character in run.text), None)
    where = f", in “{' '.join(run.text.split())[:SHOWN]}” on page {run.page + 1}" if run else ""
    return f"no font of ours has the character “{character}” (U+{ord(character):04X}){where}: write it in words"
