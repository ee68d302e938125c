"""The fonts of a page as stylesheets carry them: those that its styles name, and ours for what those lack."""

from collections.abc import Iterator
from typing import NamedTuple

from feuillet.fonts import Weight, characters, drawable, face, families_named, woff2
from feuillet.web.data import in_line

# The weights that the families of each token are set in.
WEIGHTS: dict[str, tuple[Weight, ...]] = {"--font-text": (400, 700), "--font-headings": (700,)}
# The last of every list of families: it has what others lack.
LAST = "Noto Sans"
# All that Western European languages write: one cut then serves most documents, and what is typed into fields.
WESTERN = frozenset(map(chr, characters().values()))
# Characters that are no letters: no font draws them.
BLANK = frozenset("\t\n\r")


class Face(NamedTuple):
    """A weight of a family, and the characters that it is there for."""

    family: str
    weight: Weight
    text: frozenset[str]


def font_faces(css: str, text: str) -> str:
    """An @font-face for each face that the styles set some of the text in."""
    return "".join(map(declared, faces(css, frozenset(text) - BLANK)))


def faces(css: str, used: frozenset[str]) -> Iterator[Face]:
    named = families_named(css).items()
    pairs = {(family or LAST, weight) for token, family in named for weight in WEIGHTS[token]}
    wanted = sorted(pairs)
    lacking: frozenset[str] = frozenset()
    for family, weight in wanted:
        there = drawable(face(family, weight))
        lacking |= used - there
        yield Face(family, weight, (used | WESTERN) & there)
    for weight in (400, 700):
        if (LAST, weight) not in wanted and (found := lacking & drawable(face(LAST, weight))):
            yield Face(LAST, weight, found)


def declared(one: Face) -> str:
    source = in_line(woff2(face(one.family, one.weight), one.text), "font/woff2")
    return (
        f'@font-face {{ font-family: "{one.family}"; font-weight: {one.weight}; '
        f'src: url("{source}") format("woff2"); }}\n'
    )
