"""How many characters the slots of our kinds take, for whoever writes what fills them.

Counted from the sizes in `kind.yaml`, in the type of the standard brand: another may be wider, and
what does not fit is measured when a document is made.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from feuillet.editions import EDITIONS, Edition, EditionName
from feuillet.folders import PRODUCT_ROOT, list_folders
from feuillet.fonts import find_upright_font, shape_text
from feuillet.load.records import read_record
from feuillet.model import Kind, Slot

_POINT_IN_MM = 25.4 / 72
# Of the letters in a slot, in pt: of most, of the legal lines, of a wordmark.
_LetterSize = Callable[[Edition], float]
_TEXT_SIZES: _LetterSize = attrgetter("text")
_LEGAL_SIZES: _LetterSize = attrgetter("legal")
_WORDMARK_SIZES: _LetterSize = attrgetter("wordmark")
# What a line of several loses where the next word does not fit any more.
_RAGGED_SHARE = 0.92
# As French is written: letters, accents, spaces and signs as often as in a text.
_FRENCH_SAMPLE = (
    "Une équipe vous reçoit, répond à vos questions et vous accompagne avant et après le geste."
)
# An address has letters where a text has spaces, which are narrower.
_ADDRESS_SAMPLE = "etablissement.example, preadmission@etablissement.example"


class _TextLimit(NamedTuple):
    """The slot of a text, whether all its lines are for it, and the words that say its room."""

    slot: str
    words: str
    whole: bool = False
    bold: bool = False
    size: _LetterSize = _TEXT_SIZES
    # What is printed before it, in mm.
    before: float = 0.0
    sample: str = _FRENCH_SAMPLE


# By model and key.
TEXT_LIMITS: Mapping[tuple[str, str], _TextLimit] = {
    ("Organisation", "name"): _TextLimit("identity", "{} characters", bold=True),
    ("Organisation", "wordmark"): _TextLimit(
        "logo", "{} characters a line", bold=True, size=_WORDMARK_SIZES
    ),
    ("Organisation", "about"): _TextLimit(
        "message", "{} characters where there is no message", whole=True
    ),
    ("Organisation", "message"): _TextLimit("message", "{} characters", whole=True),
    ("Website", "printed"): _TextLimit(
        "address", "{} characters", bold=True, before=13, sample=_ADDRESS_SAMPLE
    ),
    ("Contact", "email"): _TextLimit(
        "identity", "{} characters, the website among them", sample=_ADDRESS_SAMPLE
    ),
    ("Contact", "hours"): _TextLimit("identity", "{} characters, the phone among them"),
    ("Site", "name"): _TextLimit("site", "{} characters", before=17),
    ("Site", "service"): _TextLimit("site", "{} characters", before=17),
    ("Site", "local"): _TextLimit("local", "{} characters each", bold=True),
    ("Practitioner", "name"): _TextLimit("practitioner", "{} characters", bold=True),
    ("Practitioner", "role"): _TextLimit("practitioner", "{} characters"),
    ("Partner", "role"): _TextLimit("partners", "{} characters, the name among them"),
    ("Printed", "funding"): _TextLimit(
        "printed", "{} characters with the other legal lines", whole=True, size=_LEGAL_SIZES
    ),
}


@lru_cache(maxsize=1)
def measure_text_limits() -> Mapping[tuple[str, str], int]:
    """About how many characters there are for each text in the smallest of its slots."""
    return {
        place: min(
            _count_characters(room, edition, slot) for edition, slot in _find_slots(room.slot)
        )
        // 5
        * 5
        for place, room in TEXT_LIMITS.items()
    }


def describe_text_limit(model: str, key: str) -> str:
    """The same in words; nothing of a text that has no slot of its own."""
    place = (model, key)
    return (
        f"about {TEXT_LIMITS[place].words.format(measure_text_limits()[place])}"
        if place in TEXT_LIMITS
        else ""
    )


def _find_slots(name: str) -> Iterator[tuple[EditionName, Slot]]:
    """The slots of a name, in every kind of ours and every edition."""
    for kind in _read_shipped_kinds():
        # On the panel of a folded sheet, what tells who issues it may take several lines.
        if name == "identity" and kind.panels:
            continue
        for edition in kind.editions:
            found = kind.slots_in(edition)
            if name in found:
                yield edition, found[name]


@lru_cache(maxsize=1)
def _read_shipped_kinds() -> tuple[Kind, ...]:
    files = (folder / "kind.yaml" for folder in list_folders(PRODUCT_ROOT / "templates" / "kinds"))
    read = (read_record(Kind, file, file.name)[0] for file in files)
    return tuple(loaded.value for loaded in read if loaded)


def _count_characters(room: _TextLimit, edition: EditionName, slot: Slot) -> int:
    """How many a line of the slot takes, or all its lines together."""
    font = find_upright_font("Source Sans 3", 700 if room.bold else 400).read_bytes()
    each = shape_text(font, room.sample, "fr").width / len(room.sample) / 1000
    line = (float(slot.width) - room.before) / (each * room.size(EDITIONS[edition]) * _POINT_IN_MM)
    return int(line * slot.lines * _RAGGED_SHARE if room.whole else line)
