"""The proof: a document appears only when nothing in it is missing, clipped, covered or foreign."""

import re
from collections.abc import Callable, Iterator

from feuillet.compose.sheet import Sheet
from feuillet.findings import Finding, build_error
from feuillet.layout.base import Base
from feuillet.messages import gettext as _
from feuillet.pdf import read_file_properties
from feuillet.profiles import PROFILES
from feuillet.prove import page_breaks, pages
from feuillet.prove.file import find_file_faults, find_record_faults
from feuillet.prove.positions import find_position_faults
from feuillet.prove.slots import describe_overflows, find_overflows
from feuillet.prove.visibility import find_visibility_faults
from feuillet.prove.web import prove_web_page
from feuillet.prove.words import find_missing_texts

__all__ = ["prove_document", "prove_web_page"]

# How WeasyPrint says that a character has no picture in any font.
_MISSING_GLYPH = re.compile(r'\.notdef glyph .* unsupported by fonts: "(.)" \(U\+', re.DOTALL)
_LONGEST_GLYPH_CONTEXT = 60


def prove_document(
    sheet: Sheet, base: Base, lay_out: Callable[[Sheet], Base] | None = None
) -> tuple[Finding, ...]:
    """What keeps the document from being published; empty when it may appear.

    With `lay_out` it is tried how many words must go; without, reckoned.
    """
    crowded = tuple(find_overflows(sheet.lines, base))
    # What is too long for its slot is cut, runs into others and pushes them aside: told once, as
    # what it is.
    full = {each.slot for each in crowded}
    rest = base._replace(placed=tuple(run for run in base.placed if run.slot not in full))
    # Without a file there is nothing more to look at: the engine has said why.
    wrong = tuple(pages.find_page_faults(sheet, base, lay_out)) if base.pdf else ()
    # With a page too many or too few, words are cut or stand on each other: no further mistakes.
    looked = base.pdf and not wrong
    faults = (
        *_find_engine_faults(base),
        *(_find_document_faults(sheet, base, rest) if looked else ()),
    )
    broken = page_breaks.find_break_faults(sheet, base) if looked else ()
    general = (
        *((sheet.place, rule, message) for rule, message in faults),
        *((place, pages.PAGE_COUNT_RULE, message) for place, message in wrong),
        *((place, page_breaks.BROKEN_PAGE_RULE, message) for place, message in broken),
    )
    return (
        *(
            build_error(
                place, _("{name}: {message}").format(name=sheet.name, message=message), rule
            )
            for place, rule, message in general
        ),
        *describe_overflows(crowded),
    )


def _find_document_faults(sheet: Sheet, base: Base, rest: Base) -> Iterator[tuple[str, str]]:
    """`rest` is the base without the slots that run over."""
    yield from find_missing_texts(sheet.html, base.placed)
    if rest.placed == base.placed:
        yield from find_position_faults(base)
    yield from find_visibility_faults(rest, sheet.edition)
    yield from find_file_faults(sheet, read_file_properties(base.pdf))
    if PROFILES[sheet.profile].is_archived:
        yield from find_record_faults(len(base.pdf))


def _find_engine_faults(base: Base) -> Iterator[tuple[str, str]]:
    """A complaint of the layout engine is a fault: a missing glyph and a missing picture are told
    in no other way.
    """
    for message in dict.fromkeys(base.log):
        if missing := _MISSING_GLYPH.search(message):
            yield "missing-glyph", _describe_missing_glyph(base, missing[1])
            continue
        yield (
            "layout-log",
            _("the layout engine complains: {complaint}").format(
                complaint=" ".join(message.split())
            ),
        )


def _describe_missing_glyph(base: Base, character: str) -> str:
    """The words around the character, since the engine does not say where it stands."""
    run = next((run for run in base.placed if character in run.text), None)
    where = (
        _(", in “{text}” on page {page}").format(
            text=" ".join(run.text.split())[:_LONGEST_GLYPH_CONTEXT], page=run.page + 1
        )
        if run
        else ""
    )
    return _(
        "no font of ours has the character “{character}” (U+{code:04X}){where}: write it in words"
    ).format(character=character, code=ord(character), where=where)
