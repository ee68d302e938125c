"""Which art an organisation has: what its brand says, else a choice by the organisation's name."""

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from feuillet.art.motifs import MOTIFS
from feuillet.model import Ground, Motif, Voice

# A white ground is a wish: so much paper is left.
_GIVEN_GROUNDS: tuple[Ground, ...] = ("dark", "mid", "light")


class ArtStyle(NamedTuple):
    """What tells the art of one organisation from that of another in grey."""

    motif: Motif
    ground: Ground


def choose_art_style(voice: Voice, organisation: str) -> ArtStyle:
    """Where the brand says nothing, by the name of the organisation's folder: it is the same in
    each run, and two organisations seldom look alike.
    """
    given = next(iterate_given_styles(organisation))
    return ArtStyle(voice.motif or given.motif, voice.ground or given.ground)


def iterate_given_styles(organisation: str) -> Iterator[ArtStyle]:
    """All that may be given to an organisation, the one that it has by its name first."""
    styles = [ArtStyle(motif, ground) for ground in _GIVEN_GROUNDS for motif in MOTIFS]
    digest = hashlib.sha256(organisation.encode()).digest()
    first = int.from_bytes(digest[:4]) % len(styles)
    yield from (*styles[first:], *styles[:first])
