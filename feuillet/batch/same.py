"""Whether a list is one that was made before, grown or corrected: told by digests of its people."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

# Of a digest that stands in a file whose pages have the names; and of how many lines.
SHORT, MOST = 12, 300
BETWEEN, WITHIN = ";", ","


class Said(NamedTuple):
    """What a line says of a person: everything, and by what the person is known."""

    whole: str
    known_by: tuple[str, ...] = ()


class Traits(NamedTuple):
    """Digests of a line: of all that it says, and of each two things by which a person is known."""

    whole: str
    pairs: tuple[str, ...] = ()


Digest = Callable[[str], str]


def traits(said: Said, digest: Digest) -> Traits:
    """Two things out of name, first names and birth are enough: the third may be corrected."""
    pairs = combinations(enumerate(said.known_by), 2)
    known = (repr(pair) for pair in pairs if all(text for _, text in pair))
    return Traits(digest(said.whole), tuple(map(digest, known)))


def matched(before: Mapping[int, Traits], now: Mapping[int, Traits]) -> dict[int, int]:
    """The line on which each person stands now; whose line stays as it is comes first."""
    found: dict[int, int] = {}
    for is_near in (True, False):
        for name in (whole_of, pairs_of):
            match(before, now, found, name, near=is_near)
    return found


def match(
    before: Mapping[int, Traits],
    now: Mapping[int, Traits],
    found: dict[int, int],
    of: Callable[[Traits], tuple[str, ...]],
    *,
    near: bool,
) -> None:
    """Add those who share a digest, on the same line or on any."""
    free: defaultdict[str, list[int]] = defaultdict(list)
    taken = set(found.values())
    for line, each in now.items():
        for digest in of(each) if line not in taken else ():
            free[digest].append(line)
    for line, each in before.items():
        lines = [one for digest in of(each) for one in free[digest] if one not in taken]
        lines = [one for one in lines if one == line] if near else lines
        if line not in found and lines:
            found[line] = lines[0]
            taken.add(lines[0])


def whole_of(each: Traits) -> tuple[str, ...]:
    return (each.whole,)


def pairs_of(each: Traits) -> tuple[str, ...]:
    return each.pairs


def is_same(before: Mapping[int, Traits], now: Mapping[int, Traits]) -> bool:
    """Whether at least half of those who were on a list are on this one."""
    return 2 * len(matched(before, now)) >= len(before)


def mark(said: Mapping[int, Said]) -> str:
    """A list as it stands in a file that is made of it."""
    lines = (traits(each, short) for _, each in sorted(said.items())[:MOST])
    return BETWEEN.join(WITHIN.join((each.whole, *each.pairs)) for each in lines)


def in_mark(text: str) -> dict[int, Traits]:
    return dict(enumerate(read(text)))


def read(text: str) -> Iterator[Traits]:
    for line in text.split(BETWEEN) if text else ():
        whole, *pairs = line.split(WITHIN)
        yield Traits(whole, tuple(pairs))


def short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:SHORT]
