"""The pieces of a laid-out document, and what stands in what."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from feuillet.layout.base import Fragment

# What is seen though it has no words.
_DRAWN_TAGS = ("img", "{http://www.w3.org/2000/svg}svg", "input", "textarea")
_LONGEST_FRAGMENT_QUOTE = 40


class FragmentTree:
    """All of them in the order of the tree: a place is where one stands in it."""

    def __init__(self, pieces: Sequence[Fragment]) -> None:
        self.all = pieces
        self.of: Mapping[int, list[int]] = _group_places(
            pieces, [piece.element for piece in pieces]
        )
        self.kids: Mapping[int, list[int]] = _group_places(
            pieces, [piece.around for piece in pieces]
        )

    def within(self, place: int) -> Iterator[int]:
        """All that a piece holds, in the order of reading."""
        for kid in self.kids[place]:
            yield kid
            yield from self.within(kid)

    def is_seen(self, place: int) -> bool:
        """Whether something of its own is seen, and not only of what it holds."""
        piece = self.all[place]
        return bool(piece.strips) or piece.tag in _DRAWN_TAGS

    def behind(self, place: int) -> Iterator[Fragment]:
        """What is seen behind a piece in its section."""
        own = set(self.within(place))
        for other in range(place + 1, len(self.all)):
            if (
                self.all[other].section == self.all[place].section
                and other not in own
                and self.is_seen(other)
            ):
                yield self.all[other]

    def lines(self, place: int) -> int:
        return sum(len(self.all[each].strips) for each in (place, *self.within(place)))

    def text(self, place: int) -> str:
        """The first words."""
        strips = (
            strip.text for each in (place, *self.within(place)) for strip in self.all[each].strips
        )
        return " ".join(" ".join(strips).split())[:_LONGEST_FRAGMENT_QUOTE]


def _group_places(pieces: Sequence[Fragment], keys: Sequence[int]) -> Mapping[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for place in range(len(pieces)):
        found[keys[place]].append(place)
    return found
