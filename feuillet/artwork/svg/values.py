"""Numbers, lengths and shares as SVG and CSS write them."""

import re
from urllib.parse import unquote

from feuillet.artwork.svg.unfit import UnfitDrawing
from feuillet.messages import N_
from feuillet.messages import gettext as _

NUMBER_PATTERN = r"[+-]?(?:[0-9]*\.)?[0-9]+(?:[eE][+-]?[0-9]+)?"
# CSS pixels in a unit (CSS Values 3, 6.2).
_PIXELS_PER_UNIT = {
    "": 1.0,
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "in": 96.0,
    "cm": 96 / 2.54,
    "mm": 9.6 / 2.54,
    "q": 2.4 / 2.54,
}
_LENGTH_PATTERN = re.compile(rf"\s*({NUMBER_PATTERN})(%|[A-Za-z]*)\s*", re.ASCII)
_URL_REFERENCE = re.compile(r"""url\(\s*(["']?)#(.*?)\1\s*\)\s*(.*)""", re.DOTALL | re.IGNORECASE)
# Between two numbers stand spaces with one comma at most, or nothing; behind the last may be one.
_NUMBER_SEPARATOR = r"[ \t\r\n\f]*,?[ \t\r\n\f]*"
_NUMBER_LIST = re.compile(rf"[ \t\r\n\f]*(?:(?>{NUMBER_PATTERN}){_NUMBER_SEPARATOR})*+", re.ASCII)
_LARGEST_NUMBER = 1e9
NUMBERS_TOO_LARGE = N_(
    "has numbers that are too large, or too small, to draw: export it again, or give a PNG"
)
# The type of a document where nothing is said of it, in px.
_DEFAULT_TYPE_SIZE = 16.0


def parse_svg_number(text: str) -> float:
    """Raises UnfitDrawing where it is so large that nothing can be reckoned with it."""
    value = float(text)
    if abs(value) > _LARGEST_NUMBER:
        raise UnfitDrawing(_(NUMBERS_TOO_LARGE))
    return value


def parse_svg_length(
    text: str, whole: float | None, type_size: float = _DEFAULT_TYPE_SIZE
) -> float | None:
    """In user units, a percentage of `whole`; None where it cannot be read. 1 em is `type_size`."""
    found = _LENGTH_PATTERN.fullmatch(text)
    if not found:
        return None
    value, unit = parse_svg_number(found[1]), found[2].lower()
    if unit == "%":
        return None if whole is None else value * whole / 100
    if unit == "em":
        return value * type_size
    return value * _PIXELS_PER_UNIT[unit] if unit in _PIXELS_PER_UNIT else None


def parse_svg_numbers(text: str) -> list[float] | None:
    """Numbers with spaces or a comma between them; None where something else stands there."""
    if not _NUMBER_LIST.fullmatch(text):
        return None
    return [parse_svg_number(each) for each in re.findall(NUMBER_PATTERN, text)]


def split_adjoining_numbers(text: str) -> list[str]:
    """Numbers with nothing between them, as “10-5” and “.5.5”; the text where it is no such row."""
    return [text] if re.sub(NUMBER_PATTERN, "", text) else re.findall(NUMBER_PATTERN, text)


def parse_share(text: str) -> float | None:
    """A number or a percentage from 0 to 1; what is beyond is cut."""
    found = _LENGTH_PATTERN.fullmatch(text)
    if not found or found[2] not in {"", "%"}:
        return None
    return min(1.0, max(0.0, parse_svg_number(found[1]) / (100 if found[2] else 1)))


def parse_url_reference(text: str) -> tuple[str, str] | None:
    """The id that a value points to in its file, and what stands behind it; None without one."""
    found = _URL_REFERENCE.fullmatch(text.strip())
    return (unquote(found[2].strip()), found[3].strip()) if found else None
