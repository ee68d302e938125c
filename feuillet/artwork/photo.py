"""A photograph made grey and cut to the proportions of its place. Only here is it decoded."""

import io
import warnings
from functools import lru_cache
from typing import NamedTuple

_PRINTED_DPI = 300
_MM_PER_INCH = 25.4
_JPEG_QUALITY = 82


class GreyPhoto(NamedTuple):
    """A grey JPEG, and its size in pixels."""

    file: bytes
    width: int
    height: int


@lru_cache(maxsize=64)
def measure_photo(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, as it is looked at; None where it is no PNG or JPEG that can be
    read.
    """
    from PIL import Image, ImageOps  # noqa: PLC0415  (a brand without a photograph does without)

    try:
        with (
            warnings.catch_warnings(action="ignore"),
            Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened,
        ):
            opened.load()
            return ImageOps.exif_transpose(opened).size
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  (what a file may hold is more than Pillow has met)
        return None


@lru_cache(maxsize=64)
def grey_photo(data: bytes, width: float, height: float) -> GreyPhoto:
    """As much of the middle as fills a place of so many mm, grey, with as many pixels as paper
    shows.
    """
    from PIL import Image, ImageOps  # noqa: PLC0415  (as above)

    size = count_pixels(width), count_pixels(height)
    with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGBA")
    paper = Image.new("RGBA", upright.size, "white")
    grey = Image.alpha_composite(paper, upright).convert("L")
    out = io.BytesIO()
    ImageOps.fit(grey, size, Image.Resampling.LANCZOS).save(out, "JPEG", quality=_JPEG_QUALITY)
    return GreyPhoto(out.getvalue(), *size)


def count_pixels(length: float) -> int:
    """Of so many mm on paper."""
    return round(length / _MM_PER_INCH * _PRINTED_DPI)
