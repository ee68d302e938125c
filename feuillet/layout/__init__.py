"""Layout: a Sheet in, a Base out. WeasyPrint is imported by the first call, not by the import of this package."""

from collections.abc import Iterable

from feuillet.compose.sheet import Sheet
from feuillet.layout.base import Area, Base, Placed, SlotBox, Words
from feuillet.layout.versions import engine_versions

__all__ = ["Area", "Base", "Placed", "SlotBox", "Words", "engine_versions", "lay_out", "picture", "rehearse", "words"]


def lay_out(sheet: Sheet) -> Base:
    """Lay a sheet out as a tagged PDF/A-3a; what WeasyPrint logs meanwhile stands in `log`."""
    # Importing WeasyPrint takes half a second, which a run that renders nothing should not pay.
    from feuillet.layout.engine import paint  # noqa: PLC0415

    return paint(sheet)


def picture(file: bytes) -> tuple[bytes, float, float] | None:
    """A file with a picture in the upper left corner of its page, and the picture's size in pt; None where it fails."""
    from feuillet.layout.engine import pictured  # noqa: PLC0415  (as above)

    return pictured(file)


def words(asked: Words) -> tuple[bytes, float, float] | None:
    """The same with words in place of a picture; None where a letter is in no font of ours."""
    from feuillet.layout.engine import worded  # noqa: PLC0415  (as above)

    return worded(asked)


def rehearse(styles: Iterable[tuple[str, str]]) -> None:
    """Do what is done once in a process before it lays out documents in these styles."""
    from feuillet.layout.engine import rehearsed  # noqa: PLC0415  (as above)

    rehearsed(styles)
