"""A proven document with blank slots, as a value and as bytes to be kept."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from feuillet.layout.base import Row, Run
from feuillet.pdf.plate import Field, Plate

# Bytes of PDF syntax as text, one character a byte.
BYTES = "latin-1"
TEXTS = ("where", "fonts", "trailer", "identity", "settled")


class Blank(NamedTuple):
    """What is the same for all who issue a document: its plate, and the rows that an imprint fills."""

    plate: Plate
    pages: int
    language: str
    rows: tuple[Row, ...]
    # Where the font of each name stands, from the folder of fonts.
    faces: Mapping[str, str]
    # Width and height of the logo's slot, in any unit.
    logo: tuple[float, float]


def packed(blank: Blank) -> bytes:
    """One line of JSON, then the shared part of the plate."""
    plate = blank.plate
    head = {
        **blank._asdict(),
        "plate": {
            **plate._asdict(),
            "shared": "",
            "kept": {number: text.decode(BYTES) for number, text in plate.kept.items()},
            "fields": plate.fields,
            **{name: getattr(plate, name).decode(BYTES) for name in TEXTS},
        },
    }
    return json.dumps(head).encode() + b"\n" + plate.shared


def unpacked(data: bytes) -> Blank:
    line, _, shared = data.partition(b"\n")
    head = json.loads(line)
    said = head.pop("plate")
    plate = Plate(
        shared=shared,
        numbers={name: tuple(group) for name, group in said["numbers"].items()},
        kept={int(number): text.encode(BYTES) for number, text in said["kept"].items()},
        **{name: said[name].encode(BYTES) for name in TEXTS},
        classic=said["classic"],
        fields={name: Field(*each) for name, each in said["fields"].items()},
    )
    rows = tuple(Row._make((*each[:-1], tuple(Run(*run) for run in each[-1]))) for each in head.pop("rows"))
    return Blank(plate, rows=rows, logo=tuple(head.pop("logo")), **head)
