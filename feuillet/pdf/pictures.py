"""Pictures of an imprint: forms in a square of one by one, since they take the place of a picture
of one pixel.
"""

import io
import re
import zlib
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Object, Stream

from feuillet.art import ArtPicture, Shape
from feuillet.artwork.photo import GreyPhoto
from feuillet.pdf.brand_colours import format_channels
from feuillet.pdf.pdf_objects import build_stream
from feuillet.pdf.properties import lets_ground_through

_OBJECT_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_PATH_COMMAND = re.compile("([MLCZ])([^MLCZ]*)")
# The operation of each command of a path, and how many numbers it takes.
_PATH_OPERATIONS = {"M": ("m", 2), "L": ("l", 2), "C": ("c", 6), "Z": ("h", 1)}
_SQUARE_ENTRIES = b"/Type/XObject/Subtype/Form/BBox[0 0 1 1]"


class PdfPicture(NamedTuple):
    """A picture out of a file of its own: the head and the data of its objects, counted from 1, the
    form first.
    """

    objects: tuple[tuple[bytes, bytes | None], ...]
    # In pt.
    width: float
    height: float
    transparent: bool


def extract_picture(data: bytes, width: float, height: float) -> PdfPicture:
    """What stands in the upper left corner of the first page of a file."""
    with pikepdf.open(io.BytesIO(data)) as source, pikepdf.new() as pdf:
        page = source.pages[0]
        top = float(page.mediabox[3])
        form = pdf.make_indirect(pdf.copy_foreign(source.make_indirect(page.as_form_xobject())))
        form.BBox = Array([0, top - height, width, top])
        form.Matrix = Array([1, 0, 0, 1, 0, height - top])
        order = _collect_referenced_objects(form)
        numbers = {item.objgen[0]: number for number, item in enumerate(order, 1)}
        return PdfPicture(
            tuple(_serialise_picture_object(item, numbers) for item in order),
            width,
            height,
            any(
                lets_ground_through(item)
                for item in order
                if isinstance(item, (Dictionary, Stream))
            ),
        )


def _collect_referenced_objects(item: Object) -> list[Object]:
    """The object and all that it refers to, each once."""
    found: dict[tuple[int, int], Object] = {}
    waiting = [item]
    while waiting:
        each = waiting.pop(0)
        if each.is_indirect:
            if each.objgen in found:
                continue
            found[each.objgen] = each
        if isinstance(each, (Dictionary, Stream)):
            waiting += [value for value in each.values() if isinstance(value, Object)]
        elif isinstance(each, Array):
            waiting += [value for value in each if isinstance(value, Object)]
    return list(found.values())


def _serialise_picture_object(
    item: Object, numbers: Mapping[int, int]
) -> tuple[bytes, bytes | None]:
    data = item.read_raw_bytes() if isinstance(item, Stream) else None
    head = (
        item.stream_dict.unparse(resolved=False)
        if isinstance(item, Stream)
        else item.unparse(resolved=True)
    )
    if data is not None:
        head = re.sub(rb"/Length \d+", b"", head)[2:-2]
    return _OBJECT_REFERENCE.sub(lambda found: b"%d 0 R" % numbers[int(found[1])], head), data


def number_picture_objects(first: int, picture: PdfPicture) -> dict[int, bytes]:
    """The picture's objects with numbers of a file that they are added to."""

    def moved(head: bytes) -> bytes:
        return _OBJECT_REFERENCE.sub(lambda found: b"%d 0 R" % (int(found[1]) + first - 1), head)

    return {
        number: moved(head) if data is None else build_stream(moved(head), data)
        for number, (head, data) in enumerate(picture.objects, first)
    }


def fit_picture_in_square(picture: PdfPicture, number: int, width: float, height: float) -> bytes:
    """A form that shows the picture `number` whole, at the left and in the middle of a place of
    these proportions.
    """
    scale = min(width / picture.width, height / picture.height)
    across, up = scale / width, scale / height
    bottom = (1 - up * picture.height) / 2
    operations = b"q %.6f 0 0 %.6f 0 %.6f cm /Drawing Do Q" % (across, up, bottom)
    return build_stream(
        _SQUARE_ENTRIES + b"/Resources<</XObject<</Drawing %d 0 R>>>>" % number, operations
    )


@lru_cache(maxsize=1024)
def draw_art_in_square(picture: ArtPicture) -> bytes:
    """A form that shows art in its place; packed, since it may be long."""
    across, down = 1 / picture.width, -1 / picture.height
    scale = b"%.8f 0 0 %.8f 0 %.8f cm\n" % (across, down, 1 - picture.top * down)
    shapes = b"\n".join(map(_draw_shape, picture.shapes))
    operations = zlib.compress(b"q " + scale + b"1 J 1 j\n" + shapes + b" Q", 9)
    return build_stream(_SQUARE_ENTRIES + b"/Resources<<>>/Filter/FlateDecode", operations)


def _draw_shape(shape: Shape) -> bytes:
    drawn = _translate_path(shape.path)
    colour = format_channels(shape.colour)
    if shape.width:
        before, painted = b"%s RG %.2f w" % (colour, shape.width), drawn + b"S"
    else:
        before, painted = colour + b" rg", drawn + (b"f*" if shape.even_odd else b"f")
    copies = (_move_drawing(painted, *place) for place in shape.places)
    return b"\n".join((before, *copies))


def _move_drawing(painted: bytes, x: float, y: float) -> bytes:
    return b"q 1 0 0 1 %.2f %.2f cm %s Q" % (x, y, painted) if x or y else painted


@lru_cache(maxsize=4096)
def _translate_path(path: str) -> bytes:
    """Many brands have the same motif in other colours."""
    return _PATH_COMMAND.sub(_translate_path_command, path).encode()


def _translate_path_command(found: re.Match[str]) -> str:
    """A command of SVG with its points as operations of PDF, which take their points before."""
    points = found[2].split()
    name, count = _PATH_OPERATIONS[found[1]]
    groups = (points[at : at + count] for at in range(0, max(len(points), 1), count))
    return "".join(f"{' '.join((*group, name))} " for group in groups)


def build_grey_image(photo: GreyPhoto) -> bytes:
    """A photograph as the picture itself."""
    head = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray" % photo[1:]
    return build_stream(head + b"/BitsPerComponent 8/Filter/DCTDecode", photo.file)


@lru_cache(maxsize=64)
def draw_code_in_square(rows: tuple[bytes, ...]) -> bytes:
    """A form that shows a QR code: black modules, those side by side in one stroke, as segno draws
    them.
    """
    step = 1 / len(rows)
    strokes = [
        b"%d %d.5 m %d %d.5 l" % (found.start(), y, found.end(), y)
        for y, row in enumerate(rows)
        for found in re.finditer(b"\x01+", row)
    ]
    operations = b"q %.8f 0 0 %.8f 0 1 cm 0 0 0 RG 1 w\n%s\nS Q" % (
        step,
        -step,
        b"\n".join(strokes),
    )
    return build_stream(_SQUARE_ENTRIES + b"/Resources<<>>", operations)
