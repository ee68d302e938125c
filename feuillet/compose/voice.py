"""The voice of a brand in a document: what its templates and styles are told, and the pictures of
its art slots.
"""

from collections.abc import Mapping
from typing import NamedTuple

from feuillet.art import ArtPicture, choose_art_style, draw_art
from feuillet.artwork.photo import GreyPhoto, grey_photo
from feuillet.model import Library, Voice
from feuillet.palette import choose_palette
from feuillet.profiles import PROFILES
from feuillet.select import Job

# The slots that a kind may have for art; a photograph takes the first.
_COVER_SLOT = "art-cover"
ART_SLOTS = (_COVER_SLOT, "art-strip", "art-edge")
SlotPicture = ArtPicture | GreyPhoto


class PrintedVoice(NamedTuple):
    """What a brand chooses of the layout, for `<html data-panel="…">` and the like."""

    panel: str
    window: str
    # In mm, as the token `--corner` has it.
    corner: str
    rule: str
    numerals: str
    # `photo` only where there is one to print: not in a record.
    picture: str
    # Empty on paper, where art is put in behind the layout, which many brands share.
    motif: str
    ground: str


def describe_voice(library: Library, job: Job) -> PrintedVoice:
    voice, profile = library.brands[job.organisation].value.defaults.feuillet, PROFILES[job.profile]
    style = None if profile.is_paged else choose_art_style(voice, job.organisation)
    return PrintedVoice(
        panel=voice.panel,
        window=voice.window,
        corner=str(voice.corner),
        rule=voice.rule,
        numerals=voice.numerals,
        picture=_choose_picture(library, job, voice),
        motif=style.motif if style else "",
        ground=style.ground if style else "",
    )


def _choose_picture(library: Library, job: Job, voice: Voice) -> str:
    """A record is small, and keeps the drawing."""
    has_photo = job.organisation in library.photos and not PROFILES[job.profile].is_archived
    return "drawing" if voice.picture == "photo" and not has_photo else voice.picture


def describe_art(library: Library, job: Job) -> Mapping[str, str]:
    """By art slot that the kind has, what a blind reader is told: nothing of what is decoration."""
    slots = library.kinds[job.kind].value.slots_in(job.edition)
    voice = library.brands[job.organisation].value.defaults.feuillet
    seen = voice.photo and voice.photo.alt.get(job.language, "")
    has_photo = _choose_picture(library, job, voice) == "photo"
    return {
        name: seen if name == _COVER_SLOT and has_photo and seen else ""
        for name in ART_SLOTS
        if name in slots
    }


def draw_slot_pictures(library: Library, job: Job) -> Mapping[str, SlotPicture]:
    """The picture of each art slot that the kind has, of the slot's size."""
    brand, slots = (
        library.brands[job.organisation].value,
        library.kinds[job.kind].value.slots_in(job.edition),
    )
    voice = brand.defaults.feuillet
    style, (palette, _) = choose_art_style(voice, job.organisation), choose_palette(brand)
    has_photo = _choose_picture(library, job, voice) == "photo"
    return {
        name: grey_photo(library.photos[job.organisation], width, height)
        if name == _COVER_SLOT and has_photo
        else draw_art(style, palette, width, height, library.tiles.get(job.organisation, b""))
        for name in ART_SLOTS
        if name in slots
        for width, height in ((float(slots[name].width), float(slots[name].height)),)
    }
