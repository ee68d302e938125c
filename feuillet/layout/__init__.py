"""Layout: a Sheet in, a Base out. WeasyPrint is imported by the first call, not by the import of
this package.
"""

from collections.abc import Iterable

from feuillet.compose.sheet import Sheet
from feuillet.layout.base import Area, Base, SlotBox, StandaloneText, TextRun
from feuillet.layout.versions import identify_engine

__all__ = [
    "Area",
    "Base",
    "SlotBox",
    "StandaloneText",
    "TextRun",
    "identify_engine",
    "lay_out_picture",
    "lay_out_sheet",
    "lay_out_text",
    "rehearse_layout",
]


def lay_out_sheet(sheet: Sheet) -> Base:
    """Lay a sheet out as a tagged PDF/A-3a; what WeasyPrint logs meanwhile stands in `log`."""
    # Importing WeasyPrint takes half a second, which a run that renders nothing should not pay.
    from feuillet.layout.engine import build_base  # noqa: PLC0415

    return build_base(sheet)


def lay_out_picture(file: bytes) -> tuple[bytes, float, float] | None:
    """A file with a picture in the upper left corner of its page, and the picture's size in pt;
    None where it fails.
    """
    from feuillet.layout.standalone import draw_picture_page  # noqa: PLC0415  (as above)

    return draw_picture_page(file)


def lay_out_text(asked: StandaloneText) -> tuple[bytes, float, float] | None:
    """The same with words in place of a picture; None where a letter is in no font of ours."""
    from feuillet.layout.standalone import draw_text_page  # noqa: PLC0415  (as above)

    return draw_text_page(asked)


def rehearse_layout(styles: Iterable[tuple[str, str]]) -> None:
    """Do what is done once in a process before it lays out documents in these styles."""
    from feuillet.layout.engine import warm_up_engine  # noqa: PLC0415  (as above)

    warm_up_engine(styles)
