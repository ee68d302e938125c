"""The plane that an SVG is drawn on: what its own numbers count from."""

import re
from decimal import Decimal

_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)"
_VIEW_BOX = re.compile(
    rf"""(<svg\b[^>]*?\sviewBox\s*=\s*)(["'])\s*({_NUMBER}(?:[\s,]+{_NUMBER}){{3}})\s*\2"""
)
_ROOT = re.compile(r"<svg\b[^>]*>")
_SIZE = re.compile(r"""\s(?:width|height|preserveAspectRatio)\s*=\s*(?:"[^"]*"|'[^']*')""")
# Left, top, width, height.
_ViewBox = tuple[Decimal, Decimal, Decimal, Decimal]


def read_view_box(file: bytes) -> _ViewBox | None:
    """That of the whole; None where it says none."""
    found = _VIEW_BOX.search(file.decode("utf-8", "replace"))
    if not found:
        return None
    left, top, width, height = map(Decimal, found[3].replace(",", " ").split())
    return left, top, width, height


def replace_view_box(text: str, place: _ViewBox) -> str:
    """The same drawing, of which a part is seen, in the proportions of that part."""
    written = " ".join(map(str, place))
    return _ROOT.sub(
        lambda found: _SIZE.sub("", _VIEW_BOX.sub(rf'\g<1>"{written}"', found[0])),
        text,
        count=1,
    )
