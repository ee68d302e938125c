"""An imprint: the objects of one document on a plate that many share. The same values give the same bytes."""

import hashlib
import struct
import zlib
from collections.abc import Mapping

from feuillet.pdf.plate import Plate, numbered, stream

# In a form: as large as any page, in the coordinates of the page that calls it.
BOUNDS = b"/Type/XObject/Subtype/Form/BBox[0 0 4000 4000]"


def imprinted(plate: Plate, objects: Mapping[int, bytes]) -> bytes:
    """The file: what is shared, then these objects by number, then the table of all."""
    where = list(plate.where)
    parts = [plate.shared]
    length = len(plate.shared)
    for number in sorted(objects):
        content = numbered(number, objects[number])
        where.extend([(0, 0, 0)] * (number + 1 - len(where)))
        where[number] = (1, length, 0)
        parts.append(content)
        length += len(content)
    identity = hashlib.md5(b"".join(parts[1:]), usedforsecurity=False).hexdigest().encode()
    trailer = b"%s/ID[<%s><%s>]" % (plate.trailer, plate.identity, identity)
    table = listed(where, trailer) if plate.classic else packed_table(where, length, trailer)
    return b"".join((*parts, table, b"startxref\n%d\n%%%%EOF\n" % length))


def listed(where: list[tuple[int, int, int]], trailer: bytes) -> bytes:
    """A table as every version of PDF reads it."""
    rows = b"".join(b"%010d %05d %s \n" % (at, extra, b"n" if kind else b"f") for kind, at, extra in where)
    return b"xref\n0 %d\n%strailer\n<<%s/Size %d>>\n" % (len(where), rows, trailer, len(where))


def packed_table(where: list[tuple[int, int, int]], length: int, trailer: bytes) -> bytes:
    """A table as a stream, which can say that an object stands in a stream of objects (ISO 32000-1, 7.5.8)."""
    rows = b"".join([pack(*each) for each in (*where, (1, length, 0))])
    head = b"%s/Type/XRef/Size %d/W[1 4 2]/Filter/FlateDecode" % (trailer, len(where) + 1)
    return numbered(len(where), stream(head, zlib.compress(rows, 1)))


pack = struct.Struct(">BIH").pack


def form(operations: bytes, resources: bytes) -> bytes:
    return stream(BOUNDS + b"/Resources " + resources, operations)


def palette(colours: tuple[str, ...]) -> bytes:
    table = "".join(colour.removeprefix("#") for colour in colours).encode()
    return b"[/Indexed/DeviceRGB %d<%s>]" % (len(colours) - 1, table)


def field(kept: bytes, value: str) -> bytes:
    """A field with its value."""
    return b"%s/V%s>>" % (kept, b"<feff%s>" % value.encode("utf-16-be").hex().encode() if value else b"()")


def appearance(operations: bytes, width: float, height: float, resources: bytes) -> bytes:
    """What a field shows of its value (ISO 32000-1, 12.7.3.3)."""
    head = b"/Type/XObject/Subtype/Form/BBox[0 0 %.4f %.4f]/Resources %s" % (width, height, resources)
    return stream(head, b"/Tx BMC q %s Q EMC" % operations)


def over(operations: bytes) -> bytes:
    """What is put on a page, after all that it draws itself."""
    return stream(b"", b"q %s Q" % operations)


def described(kept: bytes, alternative: str) -> bytes:
    """A tag with its alternative text."""
    return b"%s/Alt<feff%s>>>" % (kept, alternative.encode("utf-16-be").hex().encode())
