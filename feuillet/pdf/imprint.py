"""An imprint: the objects of one document on a plate that many share. The same values give the same
bytes.
"""

import hashlib
import re
import zlib
from collections.abc import Mapping

from feuillet.pdf.pdf_objects import XREF_ROW, build_stream, number_object
from feuillet.pdf.plate import Plate

_ROLE = re.compile(rb"/S\s*/\w+")
# In a form: as large as any page, in the coordinates of the page that calls it.
_FORM_ENTRIES = b"/Type/XObject/Subtype/Form/BBox[0 0 4000 4000]"


def imprint_plate(plate: Plate, objects: Mapping[int, bytes]) -> bytes:
    """The file: what is shared, then these objects by number, then the table of all."""
    own, where = _append_objects(plate, objects)
    length = len(plate.shared) + len(own)
    # What was settled before is one organisation's, and belongs to the identity of its files.
    identity = hashlib.md5(plate.settled + own, usedforsecurity=False).hexdigest().encode()
    trailer = b"%s/ID[<%s><%s>]" % (plate.trailer, plate.identity, identity)
    table = (
        _format_xref_table(where, trailer)
        if plate.classic
        else _pack_xref_stream(where, length, trailer)
    )
    return b"".join((plate.shared, own, table, b"startxref\n%d\n%%%%EOF\n" % length))


def add_to_plate(plate: Plate, objects: Mapping[int, bytes]) -> Plate:
    """The plate with these objects in it: for many files that have them in common. An imprint may
    still replace one.
    """
    own, where = _append_objects(plate, objects)
    return plate._replace(
        shared=plate.shared + own, where=bytes(where), settled=plate.settled + own
    )


def _append_objects(plate: Plate, objects: Mapping[int, bytes]) -> tuple[bytes, bytearray]:
    """The objects as they follow what is shared, and the table with their places."""
    where = bytearray(plate.where.ljust(XREF_ROW.size * (max(objects, default=0) + 1), b"\0"))
    parts = []
    length = len(plate.shared)
    for number in sorted(objects):
        parts.append(number_object(number, objects[number]))
        XREF_ROW.pack_into(where, XREF_ROW.size * number, 1, length, 0)
        length += len(parts[-1])
    return b"".join(parts), where


def _format_xref_table(where: bytearray, trailer: bytes) -> bytes:
    """A table as every version of PDF reads it."""
    places = list(XREF_ROW.iter_unpack(where))
    rows = b"".join(
        b"%010d %05d %s \n" % (at, extra, b"n" if kind else b"f") for kind, at, extra in places
    )
    return b"xref\n0 %d\n%strailer\n<<%s/Size %d>>\n" % (len(places), rows, trailer, len(places))


def _pack_xref_stream(where: bytearray, length: int, trailer: bytes) -> bytes:
    """A table as a stream, which can say that an object stands in a stream of objects (ISO 32000-1,
    7.5.8).
    """
    count = len(where) // XREF_ROW.size
    head = b"%s/Type/XRef/Size %d/W[1 4 2]/Filter/FlateDecode" % (trailer, count + 1)
    return number_object(
        count, build_stream(head, zlib.compress(bytes(where) + XREF_ROW.pack(1, length, 0), 1))
    )


def build_form_xobject(operations: bytes, resources: bytes) -> bytes:
    return build_stream(_FORM_ENTRIES + resources, operations)


def build_resources(fonts: bytes, drawings: Mapping[str, int]) -> bytes:
    """What a form draws with: the dictionary of fonts, and other forms by name and number."""
    forms = b"".join(b"/%s %d 0 R" % (name.encode(), number) for name, number in drawings.items())
    entries = (b"/Font " + fonts if fonts else b"") + (b"/XObject<<%s>>" % forms if forms else b"")
    return b"/Resources<<%s>>" % entries


def build_indexed_palette(colours: tuple[str, ...]) -> bytes:
    table = "".join(colour.removeprefix("#") for colour in colours).encode()
    return b"[/Indexed/DeviceRGB %d<%s>]" % (len(colours) - 1, table)


def fill_field(kept: bytes, value: str) -> bytes:
    """A field with its value."""
    return b"%s/V%s>>" % (
        kept,
        b"<feff%s>" % value.encode("utf-16-be").hex().encode() if value else b"()",
    )


def build_value_appearance(
    operations: bytes, width: float, height: float, resources: bytes
) -> bytes:
    """What a field shows of its value (ISO 32000-1, 12.7.3.3)."""
    head = b"/Type/XObject/Subtype/Form/BBox[0 0 %.4f %.4f]%s" % (width, height, resources)
    return build_stream(head, b"/Tx BMC q %s Q EMC" % operations)


def set_alternative_text(kept: bytes, alternative: str) -> bytes:
    """A tag with its alternative text."""
    return b"%s/Alt<feff%s>>>" % (kept, alternative.encode("utf-16-be").hex().encode())


def close_run_tag(kept: bytes, *, is_used: bool) -> bytes:
    """The tag of a run; where nothing is said it has no meaning (ISO 32000-1, 14.8.4.2)."""
    return (kept if is_used else _ROLE.sub(b"/S /NonStruct", kept)) + b">>"
