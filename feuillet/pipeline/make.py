"""The work that may leave this process: one sheet made into a file and proven."""

from typing import NamedTuple

from feuillet.compose.sheet import Sheet
from feuillet.findings import Finding, error, warning

TRANSPARENT = (
    "{name}: the record copy is PDF/A-2b and not PDF/A-1b, which has no transparency: "
    "give a logo without any where an archive asks for PDF/A-1b"
)


class Made(NamedTuple):
    """A finished file, and what the proof found in it."""

    file: bytes
    pages: int
    findings: tuple[Finding, ...]


def make(sheet: Sheet) -> Made:
    """The file that the sheet's profile asks for, and its proof."""
    return written(sheet) if sheet.profile == "web" else laid_out(sheet)


def written(sheet: Sheet) -> Made:
    """A web page has no pages of paper."""
    # Only where a page is really written: reading fonts takes longer to import than a check takes to run.
    from feuillet.prove import prove_page  # noqa: PLC0415
    from feuillet.web import page  # noqa: PLC0415

    data = page(sheet)
    return Made(data, 0, prove_page(sheet, data))


def laid_out(sheet: Sheet) -> Made:
    # Only where a document is really laid out: the layout library takes longer to import than a check takes to run.
    from feuillet.layout import lay_out  # noqa: PLC0415
    from feuillet.pdf import ROLL_FOLD, facts, impose  # noqa: PLC0415
    from feuillet.prove import prove  # noqa: PLC0415

    base = lay_out(sheet)
    findings = prove(sheet, base)
    for variant in sheet.variants:
        # One mistake shows in all of them: the first that has it tells it.
        findings = findings or prove(variant, lay_out(variant))
    if sheet.profile == "print" and not findings:
        return Made(impose(base.pdf, ROLL_FOLD), len(ROLL_FOLD), ())
    if sheet.profile == "record" and base.pdf and facts(base.pdf).archive != "1B":
        findings += (warning(sheet.place, TRANSPARENT.format(name=sheet.name), "record-standard"),)
    return Made(base.pdf, base.pages, findings)


def lost(sheet: Sheet) -> Made:
    """What is said of a sheet whose process died."""
    message = f"the layout process died on “{sheet.title}”; build it alone with --jobs 1 to see why"
    return Made(b"", 0, (error(sheet.place, message, "layout-died"),))
