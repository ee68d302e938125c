"""A proven document with blank slots, as a value and as bytes to be kept."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from feuillet.layout.base import SlotRow, SlotRun
from feuillet.pdf.plate import Plate, TextField

# Bytes of PDF syntax as text, one character a byte.
_BYTES_ENCODING = "latin-1"
_BYTE_FIELDS = ("where", "fonts", "trailer", "identity", "settled")


class Blank(NamedTuple):
    """What is the same for all who issue a document: its plate, and the rows an imprint fills."""

    plate: Plate
    pages: int
    language: str
    rows: tuple[SlotRow, ...]
    # Where the font of each name stands, from the folder of fonts.
    faces: Mapping[str, str]
    # Width and height of the logo's slot, in any unit.
    logo: tuple[float, float]


def pack_blank(blank: Blank) -> bytes:
    """One line of JSON, then the shared part of the plate."""
    plate = blank.plate
    head = {
        **blank._asdict(),
        "plate": {
            **plate._asdict(),
            "shared": "",
            "kept": {number: text.decode(_BYTES_ENCODING) for number, text in plate.kept.items()},
            "fields": plate.fields,
            **{name: getattr(plate, name).decode(_BYTES_ENCODING) for name in _BYTE_FIELDS},
        },
    }
    return json.dumps(head).encode() + b"\n" + plate.shared


def unpack_blank(data: bytes) -> Blank:
    line, _, shared = data.partition(b"\n")
    head = json.loads(line)
    said = head.pop("plate")
    plate = Plate(
        shared=shared,
        numbers={name: tuple(group) for name, group in said["numbers"].items()},
        kept={int(number): text.encode(_BYTES_ENCODING) for number, text in said["kept"].items()},
        **{name: said[name].encode(_BYTES_ENCODING) for name in _BYTE_FIELDS},
        classic=said["classic"],
        fields={name: TextField(*each) for name, each in said["fields"].items()},
    )
    rows = tuple(
        SlotRow._make((*each[:-1], tuple(SlotRun(*run) for run in each[-1])))
        for each in head.pop("rows")
    )
    return Blank(plate, rows=rows, logo=tuple(head.pop("logo")), **head)
