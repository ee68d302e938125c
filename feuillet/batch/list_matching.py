"""Whether a list is one that was made before, grown or corrected: told by digests of its people."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

# Of a digest that stands in a file whose pages have the names; and of how many lines.
_SHORT_DIGEST_LENGTH, _MOST_MARKED_LINES = 12, 300
_MARK_LINE_SEPARATOR, _MARK_DIGEST_SEPARATOR = ";", ","


class LineContent(NamedTuple):
    """What a line says of a person: everything, and by what the person is known."""

    whole: str
    known_by: tuple[str, ...] = ()


class LineDigests(NamedTuple):
    """Digests of a line: of all that it says, and of each two things by which a person is known."""

    whole: str
    pairs: tuple[str, ...] = ()


_DigestFunction = Callable[[str], str]


def digest_line(said: LineContent, digest: _DigestFunction) -> LineDigests:
    """Two things out of name, first names and birth are enough: the third may be corrected."""
    pairs = combinations(enumerate(said.known_by), 2)
    known = (json.dumps(pair) for pair in pairs if all(text for _, text in pair))
    return LineDigests(digest(said.whole), tuple(map(digest, known)))


def match_lists(
    before: Mapping[int, LineDigests], now: Mapping[int, LineDigests]
) -> dict[int, int]:
    """The line on which each person stands now; whose line stays as it is comes first."""
    found: dict[int, int] = {}
    for is_near in (True, False):
        for name in (_list_whole_digest, _list_pair_digests):
            _add_matching_lines(before, now, found, name, near=is_near)
    return found


def _add_matching_lines(
    before: Mapping[int, LineDigests],
    now: Mapping[int, LineDigests],
    found: dict[int, int],
    of: Callable[[LineDigests], tuple[str, ...]],
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


def _list_whole_digest(each: LineDigests) -> tuple[str, ...]:
    return (each.whole,)


def _list_pair_digests(each: LineDigests) -> tuple[str, ...]:
    return each.pairs


def is_same_list(before: Mapping[int, LineDigests], now: Mapping[int, LineDigests]) -> bool:
    """Whether at least half of those who were on a list are on this one."""
    return 2 * len(match_lists(before, now)) >= len(before)


def format_people_mark(said: Mapping[int, LineContent]) -> str:
    """A list as it stands in a file that is made of it."""
    lines = (
        digest_line(each, _digest_briefly) for _, each in sorted(said.items())[:_MOST_MARKED_LINES]
    )
    return _MARK_LINE_SEPARATOR.join(
        _MARK_DIGEST_SEPARATOR.join((each.whole, *each.pairs)) for each in lines
    )


def parse_people_mark(text: str) -> dict[int, LineDigests]:
    return dict(enumerate(_iterate_mark_lines(text)))


def _iterate_mark_lines(text: str) -> Iterator[LineDigests]:
    for line in text.split(_MARK_LINE_SEPARATOR) if text else ():
        whole, *pairs = line.split(_MARK_DIGEST_SEPARATOR)
        yield LineDigests(whole, tuple(pairs))


def _digest_briefly(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_SHORT_DIGEST_LENGTH]
