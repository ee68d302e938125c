"""What a reader stumbles over in lines of print, found in laid-out documents: for tests alone.

What tears a page apart is a matter of the proof (feuillet.prove.page_breaks); these are for whoever
changes the engine, the styles or the components, and no author can mend them.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from feuillet.compose.runts import LONGEST_HEADING_PAIR, LONGEST_PAIR, LONGEST_RUNT
from feuillet.editions import EditionName
from feuillet.layout import Base
from feuillet.layout.base import Fragment, PrintLine

# How much wider than its share of the line the first word of a line may be, and what is still no
# hole, in mm.
WIDER, HOLE = 1.15, 8.0
NO_BREAK = "\u00a0"


def early_breaks(base: Base) -> Iterator[str]:
    """Lines that end though the next words would have had room."""
    for piece in base.pieces:
        for line, after in following(piece):
            words = after.text.strip()
            first = words.replace("] [", f"]{NO_BREAK}[").split(" ")[0]
            wanted = after.width * len(first) / len(words) * WIDER
            if "\n" not in line.text and line.width + wanted < line.room - HOLE:
                yield (
                    f"“{line.text.strip()[-30:]}” breaks before “{first}” on page {piece.page + 1}"
                )


def following(piece: Fragment) -> Iterator[tuple[PrintLine, PrintLine]]:
    """Each line with the one below it."""
    strips = [strip for strip in piece.strips if strip.text.strip()]
    return ((one, other) for one, other in pairwise(strips) if other.y > one.y)


def lone_words(base: Base, edition: EditionName) -> Iterator[str]:
    """Last lines of one short word that the word before could join."""
    for piece in base.pieces:
        lines = list(following(piece))
        if lines and "\n" not in lines[-1][0].text:
            before, last = lines[-1][0].text.split(" "), lines[-1][1].text.strip()
            most = (
                LONGEST_HEADING_PAIR
                if piece.tag.startswith("h") and edition == "standard"
                else LONGEST_PAIR
            )
            alone = (
                not re.search(rf"[ {NO_BREAK}]", last)
                and len(last) <= LONGEST_RUNT
                and before[-1][-1:] != "-"
            )
            if alone and len(before) > 1 and len(before[-1].strip()) + 1 + len(last) <= most:
                yield f"“{last}” stands alone behind “{before[-1]}” on page {piece.page + 1}"
