"""The work that may leave this process: one sheet laid out and proven, one logo drawn."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from feuillet.compose.blank import LOGO, PIXELS
from feuillet.compose.sheet import Sheet
from feuillet.findings import Finding, error, warning
from feuillet.imprint import Blank, Drawing
from feuillet.layout.base import Base
from feuillet.profiles import PROFILES

TRANSPARENT = (
    "{name}: the record copy is PDF/A-2b and not PDF/A-1b, which has no transparency: "
    "give a logo without any where an archive asks for PDF/A-1b"
)

ANEW = "simplify it, or give it as PNG"


class Laid(NamedTuple):
    """A finished file, or a blank to imprint, and what the proof found in it."""

    file: bytes
    pages: int
    findings: tuple[Finding, ...]
    blank: Blank | None = None


class Shown(NamedTuple):
    """A logo drawn, or none; what is wrong with it, or may be, with what to do."""

    drawing: Drawing | None
    faults: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def lay(sheet: Sheet) -> Laid:
    """What the sheet's profile asks for, and its proof."""
    return laid_out(sheet) if PROFILES[sheet.profile].is_paged else written(sheet)


def written(sheet: Sheet) -> Laid:
    """A web page has no pages of paper."""
    # Only where a page is really written: reading fonts takes longer to import than a check takes to run.
    from feuillet.prove import prove_page  # noqa: PLC0415
    from feuillet.web import page  # noqa: PLC0415

    data = page(sheet)
    return Laid(data, 0, prove_page(sheet, data))


def laid_out(sheet: Sheet) -> Laid:
    # Only where a document is really laid out: the layout library takes longer to import than a check takes to run.
    from feuillet.layout import lay_out  # noqa: PLC0415
    from feuillet.pdf import ROLL_FOLD, facts, impose  # noqa: PLC0415
    from feuillet.prove import prove  # noqa: PLC0415

    base = lay_out(sheet)
    findings = prove(sheet, base)
    for variant in sheet.variants:
        # One mistake shows in all of them: the first that has it tells it.
        findings = findings or prove(variant, lay_out(variant))
    if findings:
        return Laid(base.pdf, base.pages, findings)
    if PROFILES[sheet.profile].is_imposed:
        base = base._replace(pdf=impose(base.pdf, ROLL_FOLD), sizes=base.sizes[: len(ROLL_FOLD)])
    if sheet.blank:
        return Laid(b"", base.pages, (), blank(sheet, base))
    if PROFILES[sheet.profile].is_archived and facts(base.pdf).archive != "1B":
        findings = (warning(sheet.place, TRANSPARENT.format(name=sheet.name), "record-standard"),)
    return Laid(base.pdf, base.pages, findings)


def blank(sheet: Sheet, base: Base) -> Blank:
    """A proven base, ready to be imprinted."""
    from feuillet.pdf.plate import plate  # noqa: PLC0415  (as above)

    logo = next(((slot.width, slot.height) for slot in base.slots if slot.name == LOGO), (1.0, 1.0))
    pixels = {name: bytes(colour) for name, colour in PIXELS.items()}
    taken = plate(base.pdf, pixels, classic=PROFILES[sheet.profile].is_archived)
    return Blank(taken, base.pages, sheet.language, base.rows, base.faces, logo)


def draw(logo: bytes) -> Shown:
    """A logo as an imprint shows it, looked at as pixels."""
    from feuillet.layout import picture  # noqa: PLC0415  (as above)
    from feuillet.pdf.pictures import drawing  # noqa: PLC0415
    from feuillet.prove.logo import logo_faults  # noqa: PLC0415

    found = picture(logo)
    if found is None:
        return Shown(None, (f"cannot be drawn: {ANEW}",))
    return Shown(drawing(*found), *logo_faults(logo, found[0], found[1:]))


def lost(item: Sheet | bytes, cause: str) -> Laid | Shown:
    """What is said of a sheet or of a logo on which two processes died."""
    if isinstance(item, bytes):
        return Shown(None, (f"cannot be drawn, tried twice ({cause}): {ANEW}",))
    message = f"“{item.title}” could not be laid out, tried twice: {cause}; build it alone with --jobs 1 to see why"
    return Laid(b"", 0, (error(item.place, message, "layout-died"),))


def rehearsal(items: Sequence[Sheet | bytes]) -> Callable[[], None]:
    """What a process does once for all of these: imports, and the styles that most of them share."""
    on_paper = [each for each in items if isinstance(each, bytes) or PROFILES[each.profile].is_paged]
    if not on_paper:
        return rehearse_web
    return partial(rehearse_pages, () if isinstance(on_paper[0], bytes) else on_paper[0].styles)


def rehearse_pages(styles: tuple[tuple[str, str], ...]) -> None:
    import feuillet.pdf.plate  # noqa: PLC0415  (as above)
    import feuillet.prove  # noqa: F401, PLC0415
    from feuillet.layout import rehearse  # noqa: PLC0415

    rehearse(styles)


def rehearse_web() -> None:
    import feuillet.prove  # noqa: PLC0415  (as above)
    import feuillet.web  # noqa: F401, PLC0415
