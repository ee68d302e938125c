"""Which art an organisation has: what its brand says, else a choice by the organisation's name."""

import hashlib
from typing import Literal, NamedTuple

from feuillet.art.motifs import MOTIFS
from feuillet.model import DrawnMotif, Ground, Voice

# A white ground is a wish: so much paper is left.
_GIVEN_GROUNDS: tuple[Ground, ...] = ("dark", "mid", "light")


class ArtStyle(NamedTuple):
    """What tells the art of one organisation from that of another in grey."""

    motif: DrawnMotif | Literal["own"]
    ground: Ground


def choose_art_style(voice: Voice, organisation: str) -> ArtStyle:
    """By the name of the organisation's folder, so that it is the same in each run, and two
    organisations that say nothing seldom look alike.
    """
    number = int.from_bytes(hashlib.sha256(organisation.encode()).digest()[:4])
    rest, motif = divmod(number, len(MOTIFS))
    return ArtStyle(
        voice.motif or tuple(MOTIFS)[motif],
        voice.ground or _GIVEN_GROUNDS[rest % len(_GIVEN_GROUNDS)],
    )
