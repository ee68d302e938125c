"""What a page looks like, as pixels. Only here is PDFium."""

from typing import NamedTuple

from pypdfium2 import PdfDocument

WHITE_GROUND, BLACK_GROUND = (255, 255, 255, 255), (0, 0, 0, 255)


class Raster(NamedTuple):
    """Rows of pixels from above, three bytes each: red, green, blue."""

    width: int
    pixels: tuple[bytes, ...]


def rasterise_corner(
    data: bytes, size: tuple[float, float], most: int, ground: tuple[int, int, int, int]
) -> Raster:
    """The first page's upper left corner, of that size in pt; its longer side has `most` pixels."""
    with PdfDocument(data) as pdf:
        page = pdf[0]
        width, height = page.get_size()
        scale = most / max(size)
        cut = (0, max(0.0, height - size[1]), max(0.0, width - size[0]), 0)
        drawn = page.render(scale=scale, crop=cut, fill_color=ground, rev_byteorder=True)
        data, step = bytes(drawn.buffer), drawn.n_channels
        rows = (
            data[at : at + drawn.width * step]
            for at in range(0, drawn.stride * drawn.height, drawn.stride)
        )
        pixels = tuple(row[n : n + 3] for row in rows for n in range(0, len(row), step))
        return Raster(drawn.width, pixels)
