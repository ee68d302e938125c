"""The proof: a document appears only when nothing in it is missing, clipped, covered or foreign."""

from collections.abc import Iterator

from feuillet.compose.sheet import Sheet
from feuillet.findings import Finding, error
from feuillet.layout.base import Base
from feuillet.pdf import facts
from feuillet.prove.file import file_faults
from feuillet.prove.pages import page_faults
from feuillet.prove.places import place_faults
from feuillet.prove.sight import sight_faults
from feuillet.prove.slots import slot_faults
from feuillet.prove.words import missing_words

__all__ = ["prove"]


def prove(sheet: Sheet, base: Base) -> tuple[Finding, ...]:
    """What keeps the document from being published; empty when it may appear."""
    faults = (
        *engine_faults(base),
        *page_faults(sheet, base),
        *missing_words(sheet.html, base.placed),
        *place_faults(base),
        *sight_faults(base),
        *(() if sheet.imposed else file_faults(sheet, facts(base.pdf))),
    )
    general = tuple(error(sheet.place, f"{sheet.name}: {message}", rule) for rule, message in faults)
    return general + tuple(slot_faults(sheet.lines, base))


def engine_faults(base: Base) -> Iterator[tuple[str, str]]:
    """A complaint of the layout engine is a fault: a missing glyph and a missing picture are told in no other way."""
    for message in dict.fromkeys(base.log):
        yield "layout-log", f"the layout engine complains: {' '.join(message.split())}"
