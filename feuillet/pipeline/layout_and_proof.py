"""Steps 4 and 5, as far as they may leave this process: one sheet laid out and proven, one logo
drawn.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from feuillet.compose.blank import LOGO_PICTURE, PIXEL_COLOURS
from feuillet.compose.sheet import Sheet
from feuillet.findings import Finding, build_error, build_warning
from feuillet.imprint import Blank, PdfPicture
from feuillet.layout.base import Base
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.pipeline.font_blame import explain_family_faults
from feuillet.profiles import PROFILES

_TRANSPARENT_RECORD = N_(
    "{name}: the record copy is PDF/A-2b and not PDF/A-1b, which has no transparency: "
    "give a logo without any where an archive asks for PDF/A-1b"
)

_SIMPLIFY_LOGO = N_("simplify it, or give it as PNG")


class MadeFile(NamedTuple):
    """A finished file, or a blank to imprint, and what the proof found in it."""

    file: bytes
    pages: int
    findings: tuple[Finding, ...]
    blank: Blank | None = None


class DrawnLogo(NamedTuple):
    """A logo drawn, or none; what is wrong with it, or may be, with what to do."""

    drawing: PdfPicture | None
    faults: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def lay_out_and_prove(sheet: Sheet) -> MadeFile:
    """What the sheet's profile asks for, and its proof."""
    return _finish_as_pdf(sheet) if PROFILES[sheet.profile].is_paged else _finish_as_web_page(sheet)


def _finish_as_web_page(sheet: Sheet) -> MadeFile:
    """A web page has no pages of paper."""
    # Only where a page is really written: reading fonts takes longer to import than a check takes
    # to run.
    from feuillet.prove import prove_web_page  # noqa: PLC0415
    from feuillet.web import build_web_page  # noqa: PLC0415

    data = build_web_page(sheet)
    return MadeFile(data, 0, prove_web_page(sheet, data))


def _finish_as_pdf(sheet: Sheet) -> MadeFile:
    # Only where a document is really laid out: the layout library takes longer to import than a
    # check takes to run.
    from feuillet.layout import lay_out_sheet  # noqa: PLC0415
    from feuillet.pdf import ROLL_FOLD, impose_pages, read_file_properties  # noqa: PLC0415

    base = lay_out_sheet(sheet)
    findings = _prove_with_variants(sheet, base)
    if findings:
        blamed = explain_family_faults(
            sheet, findings, lambda other: _prove_with_variants(other, lay_out_sheet(other))
        )
        return MadeFile(base.pdf, base.pages, blamed)
    if PROFILES[sheet.profile].is_imposed:
        base = base._replace(
            pdf=impose_pages(base.pdf, ROLL_FOLD), sizes=base.sizes[-len(ROLL_FOLD) :]
        )
    if sheet.blank:
        return MadeFile(b"", base.pages, (), blank_from_base(sheet, base))
    if PROFILES[sheet.profile].is_archived and read_file_properties(base.pdf).archive != "1B":
        findings = (
            build_warning(
                sheet.place, _(_TRANSPARENT_RECORD).format(name=sheet.name), "record-standard"
            ),
        )
    return MadeFile(base.pdf, base.pages, findings)


def _prove_with_variants(sheet: Sheet, base: Base) -> tuple[Finding, ...]:
    """What is wrong with a sheet, else with the first of its variants that has a fault."""
    from feuillet.layout import lay_out_sheet  # noqa: PLC0415  (as above)
    from feuillet.prove import prove_document  # noqa: PLC0415

    findings = prove_document(sheet, base, lay_out_sheet)
    for variant in sheet.variants:
        # One mistake shows in all of them: the first that has it tells it.
        findings = findings or prove_document(variant, lay_out_sheet(variant), lay_out_sheet)
    return findings


def blank_from_base(sheet: Sheet, base: Base) -> Blank:
    """A proven base, ready to be imprinted."""
    from feuillet.pdf.plate import cut_plate  # noqa: PLC0415  (as above)

    logo = next(
        ((slot.width, slot.height) for slot in base.slots if slot.name == LOGO_PICTURE), (1.0, 1.0)
    )
    pixels = {name: bytes(colour) for name, colour in PIXEL_COLOURS.items()}
    taken = cut_plate(base.pdf, pixels, classic=PROFILES[sheet.profile].is_archived)
    return Blank(taken, base.pages, sheet.language, base.rows, base.faces, logo)


def draw_logo(logo: bytes) -> DrawnLogo:
    """A logo as an imprint shows it, looked at as pixels."""
    from feuillet.layout import lay_out_picture  # noqa: PLC0415  (as above)
    from feuillet.pdf.pictures import extract_picture  # noqa: PLC0415
    from feuillet.prove.logo import find_logo_faults  # noqa: PLC0415

    found = lay_out_picture(logo)
    if found is None:
        return DrawnLogo(None, (_("cannot be drawn: {remedy}").format(remedy=_(_SIMPLIFY_LOGO)),))
    return DrawnLogo(extract_picture(*found), *find_logo_faults(logo, found[0], found[1:]))


def describe_lost_item(item: Sheet | bytes, cause: str) -> MadeFile | DrawnLogo:
    """What is said of a sheet or of a logo on which two processes died."""
    if isinstance(item, bytes):
        return DrawnLogo(
            None,
            (
                _("cannot be drawn, tried twice ({cause}): {remedy}").format(
                    cause=cause, remedy=_(_SIMPLIFY_LOGO)
                ),
            ),
        )
    message = _(
        "“{title}” could not be laid out, tried twice: {cause}; build it alone with "
        "--jobs 1 to see why"
    ).format(title=item.title, cause=cause)
    return MadeFile(b"", 0, (build_error(item.place, message, "layout-died"),))


def choose_rehearsal(items: Sequence[Sheet | bytes]) -> Callable[[], None]:
    """What a process does once for all of these: imports, and the styles most of them share."""
    on_paper = [
        each for each in items if isinstance(each, bytes) or PROFILES[each.profile].is_paged
    ]
    if not on_paper:
        return _rehearse_web
    return partial(_rehearse_paper, () if isinstance(on_paper[0], bytes) else on_paper[0].styles)


def _rehearse_paper(styles: tuple[tuple[str, str], ...]) -> None:
    import feuillet.pdf.plate  # noqa: PLC0415  (as above)
    import feuillet.prove  # noqa: F401, PLC0415
    from feuillet.layout import rehearse_layout  # noqa: PLC0415

    rehearse_layout(styles)


def _rehearse_web() -> None:
    import feuillet.prove  # noqa: PLC0415  (as above)
    import feuillet.web  # noqa: F401, PLC0415
