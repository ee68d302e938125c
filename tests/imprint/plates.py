"""A form of two pages laid out blank in a moment: a slot of each sort, five fields, a picture."""

from functools import cache

from feuillet import imprint
from feuillet.compose.blank import PIXEL_COLOURS, Particulars
from feuillet.compose.pictures import build_pixel_png
from feuillet.compose.sheet import Sheet, SlotLine
from feuillet.imprint import Blank
from feuillet.layout import lay_out_sheet
from feuillet.palette import STAND_IN_PALETTE, Palette
from feuillet.pipeline.layout_and_proof import blank_from_base
from feuillet.profiles import ProfileName
from tests.layout.pages import PLACE, sheet

CSS = f"""
.slot {{ position: absolute; width: 60mm; height: 15mm; color: {STAND_IN_PALETTE[0]} }}
.left {{ left: 0; top: 0 }}
.right {{ right: 0; top: 0; text-align: right }}
.middle {{ left: 0; top: 30mm; display: grid; grid-template-columns: 100%; align-content: center }}
.fixed {{ right: 0; top: 30mm; white-space: nowrap }}
.code {{ left: 0; top: 60mm; width: 20mm; height: 20mm }}
.code img {{ width: 20mm; height: 20mm }}
input, textarea {{ appearance: auto; display: block; width: 80mm; height: 8mm }}
textarea {{ height: 20mm }}
.fields {{ margin-top: 100mm }}
"""
SLOTS = ("left", "right", "middle", "fixed")
FIELDS = ("birth-name", "first-names", "birth-date", "patient", "level")


def form(profile: ProfileName = "screen", pages: int = 2, more: str = "") -> Sheet:
    slots = "".join(
        (
            f'<div class="slot {name}" data-slot="{name}"><p><span '
            f'data-line="{name}.0">x</span></p></div>'
        )
        for name in SLOTS
    )
    code = '<div class="slot code"><img src="asset:code" alt="code"></div>'
    fields = (
        ""
        if profile == "record"
        else "".join(f'<input name="{name}" title="{name}">' for name in FIELDS[:-1])
    )
    fields += "" if profile == "record" else '<textarea name="level" title="level"></textarea>'
    rest = "<p style='break-before: page'>On the next page." * (pages - 1)
    made = sheet(
        f'{slots}{code}<div class="fields">{fields or "<p>A record."}</div>{more}{rest}',
        CSS,
        assets={name: build_pixel_png(*colour) for name, colour in PIXEL_COLOURS.items()},
        pages=(pages, pages),
    )
    return made._replace(blank=True, profile=profile, form=True)


@cache
def laid(profile: ProfileName = "screen", pages: int = 2) -> Blank:
    asked = form(profile, pages)
    return blank_from_base(asked, lay_out_sheet(asked))


def said(**texts: str) -> Particulars:
    """What an organisation puts there: a line for each slot, one palette, one address."""
    lines = {f"{name}.0": texts.get(name, name.title()) for name in SLOTS}
    told = tuple(
        SlotLine(key.partition(".")[0], text, PLACE, key=key) for key, text in lines.items()
    )
    colours = Palette(*("#123456",) * len(STAND_IN_PALETTE))
    alts = {"code": "Code for a page"}
    return Particulars(lines, colours, b"", alts, "https://example.org", {}, told)


@cache
def ready(profile: ProfileName = "screen", pages: int = 2) -> Blank:
    """As an organisation issues it."""
    made, crowded = imprint.prepare_issued_blank(laid(profile, pages), said(), None)
    assert crowded == ()
    return made
