"""Objects as a file writes them: alone, or packed in streams (ISO 32000-1, 7.5.7)."""

import struct
import zlib

from pikepdf import Dictionary, Object, Pdf, Stream

_PDF_HEADER = b"%%PDF-%s\n%%\xe2\xe3\xcf\xd3\n"
# How many objects share a compressed stream (ISO 32000-1, 7.5.7).
_OBJECTS_PER_STREAM = 200
# A row of a table that is a stream (ISO 32000-1, 7.5.8).
XREF_ROW = struct.Struct(">BIH")


def format_object_reference(item: Object) -> bytes:
    return b"%d %d R" % item.objgen


def serialise_shared_objects(
    pdf: Pdf, differing: set[int], *, classic: bool
) -> tuple[bytes, bytes]:
    """The shared objects in one piece, and where each stands."""
    parts = [_PDF_HEADER % pdf.pdf_version.encode()]
    length = len(parts[0])
    count = len(pdf.objects)
    where: list[tuple[int, int, int]] = [(0, 0, 65535)] + [(0, 0, 0)] * count
    plain: list[tuple[int, bytes]] = []
    for item in pdf.objects:
        number = item.objgen[0]
        if number in differing:
            continue
        if isinstance(item, Stream) or classic:
            where[number] = (1, length, 0)
            parts.append(number_object(number, _serialise_object(item)))
            length += len(parts[-1])
        else:
            plain.append((number, item.unparse(resolved=True)))
    for start in range(0, len(plain), _OBJECTS_PER_STREAM):
        group = plain[start : start + _OBJECTS_PER_STREAM]
        number = len(where)
        where.append((1, length, 0))
        parts.append(number_object(number, _pack_objects(group)))
        length += len(parts[-1])
        for place, (inside, _) in enumerate(group):
            where[inside] = (2, number, place)
    return b"".join(parts), b"".join(XREF_ROW.pack(*each) for each in where)


def _serialise_object(item: Object) -> bytes:
    if not isinstance(item, Stream):
        return item.unparse(resolved=True)
    raw = item.read_raw_bytes()
    head = Dictionary(
        {key: value for key, value in item.stream_dict.items() if key != "/Length"}
    ).unparse(resolved=False)
    return build_stream(head.removesuffix(b">>").removeprefix(b"<<"), raw)


def _pack_objects(group: list[tuple[int, bytes]]) -> bytes:
    offsets, position = [], 0
    for number, text in group:
        offsets.append(b"%d %d" % (number, position))
        position += len(text) + 1
    first = b" ".join(offsets) + b"\n"
    data = zlib.compress(first + b"\n".join(text for _, text in group), 9)
    return build_stream(
        b"/Type/ObjStm/N %d/First %d/Filter/FlateDecode" % (len(group), len(first)), data
    )


def number_object(number: int, content: bytes) -> bytes:
    return b"%d 0 obj\n%s\nendobj\n" % (number, content)


def build_stream(head: bytes, data: bytes) -> bytes:
    """A stream as an object's content; `head` are its entries besides the length."""
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (head, len(data), data)
