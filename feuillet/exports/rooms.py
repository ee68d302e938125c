"""How many characters the slots of our kinds take, for whoever writes what fills them.

Counted from the sizes in `kind.yaml`, in the type of the standard brand: another may be wider, and
what does not fit is measured when a document is made.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from feuillet.editions import EDITIONS, Edition, EditionName
from feuillet.folders import OURS, folders_in
from feuillet.fonts import face, shape
from feuillet.load.records import read_record
from feuillet.model import Kind, Slot

MM_A_POINT = 25.4 / 72
# Of the letters in a slot, in pt: of most, of the legal lines, of a wordmark.
Size = Callable[[Edition], float]
TEXT: Size = attrgetter("text")
LEGAL: Size = attrgetter("legal")
WORDMARK: Size = attrgetter("wordmark")
# What a line of several loses where the next word does not fit any more.
RAGGED = 0.92
# As French is written: letters, accents, spaces and signs as often as in a text.
SAMPLE = (
    "Une équipe vous reçoit, répond à vos questions et vous accompagne avant et après le geste."
)
# An address has letters where a text has spaces, which are narrower.
ADDRESS = "etablissement.example, preadmission@etablissement.example"


class Room(NamedTuple):
    """The slot of a text, whether all its lines are for it, and the words that say its room."""

    slot: str
    words: str
    whole: bool = False
    bold: bool = False
    size: Size = TEXT
    # What is printed before it, in mm.
    before: float = 0.0
    sample: str = SAMPLE


# By model and key.
ROOMS: Mapping[tuple[str, str], Room] = {
    ("Organisation", "name"): Room("identity", "{} characters", bold=True),
    ("Organisation", "wordmark"): Room("logo", "{} characters a line", bold=True, size=WORDMARK),
    ("Organisation", "about"): Room(
        "message", "{} characters where there is no message", whole=True
    ),
    ("Organisation", "message"): Room("message", "{} characters", whole=True),
    ("Website", "printed"): Room(
        "address", "{} characters", bold=True, before=11
    ),
    ("Contact", "email"): Room(
        "identity", "{} characters, the website among them", sample=ADDRESS
    ),
    ("Contact", "hours"): Room("identity", "{} characters, the phone among them"),
    ("Site", "name"): Room("site", "{} characters", before=22),
    ("Site", "service"): Room("site", "{} characters", before=22),
    ("Site", "local"): Room("local", "{} characters each", bold=True),
    ("Practitioner", "name"): Room("practitioner", "{} characters", bold=True),
    ("Practitioner", "role"): Room("practitioner", "{} characters"),
    ("Partner", "role"): Room("partners", "{} characters, the name among them"),
    ("Printed", "funding"): Room(
        "printed", "{} characters with the other legal lines", whole=True, size=LEGAL
    ),
}


@lru_cache(maxsize=1)
def rooms() -> Mapping[tuple[str, str], int]:
    """About how many characters there are for each text in the smallest of its slots."""
    return {
        place: min(characters(room, edition, slot) for edition, slot in slots(room.slot)) // 5 * 5
        for place, room in ROOMS.items()
    }


def said(model: str, key: str) -> str:
    """The same in words; nothing of a text that has no slot of its own."""
    place = (model, key)
    return f"about {ROOMS[place].words.format(rooms()[place])}" if place in ROOMS else ""


def slots(name: str) -> Iterator[tuple[EditionName, Slot]]:
    """The slots of a name, in every kind of ours and every edition."""
    for kind in kinds():
        # On the panel of a folded sheet, what tells who issues it may take several lines.
        if name == "identity" and kind.panels:
            continue
        for edition in kind.editions:
            found = kind.slots_in(edition)
            if name in found:
                yield edition, found[name]


@lru_cache(maxsize=1)
def kinds() -> tuple[Kind, ...]:
    files = (folder / "kind.yaml" for folder in folders_in(OURS / "templates" / "kinds"))
    read = (read_record(Kind, file, file.name)[0] for file in files)
    return tuple(loaded.value for loaded in read if loaded)


def characters(room: Room, edition: EditionName, slot: Slot) -> int:
    """How many a line of the slot takes, or all its lines together."""
    font = face("Source Sans 3", 700 if room.bold else 400).read_bytes()
    each = shape(font, room.sample, "fr").width / len(room.sample) / 1000
    line = (float(slot.width) - room.before) / (each * room.size(EDITIONS[edition]) * MM_A_POINT)
    return int(line * slot.lines * RAGGED if room.whole else line)
