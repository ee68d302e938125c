"""The document takes the pages that its kind allows; type never shrinks, so what is too much has to go."""

from collections.abc import Iterator

from feuillet.compose.sheet import Sheet
from feuillet.layout.base import Base


def page_faults(sheet: Sheet, base: Base) -> Iterator[tuple[str, str]]:
    """For each flow that runs over: the section where it does, and how many words must go."""
    overfull = False
    for panel, allowed in sheet.flows or (("", sheet.pages[1]),):
        runs = [run for run in base.placed if run.panel == panel and not run.margin and not run.slot]
        pages = sorted({run.page for run in runs})
        over = [run for run in runs if run.page in pages[allowed:]]
        if over:
            overfull = True
            words = len(" ".join(run.text for run in over).split())
            yield "page-count", told(panel, allowed, over[0].section, words)
    least, most = sheet.pages
    if base.pages > most and not overfull:
        yield "page-count", f"takes {base.pages} pages where {most} are allowed"
    if base.pages < least:
        yield "page-count", f"takes {base.pages} pages where at least {least} are expected"


def told(panel: str, allowed: int, section: str, words: int) -> str:
    where = f"the panel `{panel}`" if panel else "the document"
    room = "1 page, which is" if allowed == 1 else f"{allowed} pages, which are"
    much = "1 word" if words == 1 else f"{words} words"
    return f"{where} has {room} full at section `{section}`: {much} must go"
