"""The fonts of a page as stylesheets carry them: those that its styles name, and ours for what those lack."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from feuillet.fonts import characters, drawable, face, woff2
from feuillet.fonts.shipped import Weight
from feuillet.model.brand import SHIPPED_FAMILIES
from feuillet.web.data import in_line

# The tokens that name families, and the weights these are set in.
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
    wanted = sorted({(family, weight) for token, family in named(css) for weight in WEIGHTS[token]})
    lacking: frozenset[str] = frozenset()
    for family, weight in wanted:
        there = drawable(face(family, weight))
        lacking |= used - there
        yield Face(family, weight, (used | WESTERN) & there)
    for weight in (400, 700):
        if (LAST, weight) not in wanted and (found := lacking & drawable(face(LAST, weight))):
            yield Face(LAST, weight, found)


def named(css: str) -> Iterator[tuple[str, str]]:
    """Each token with the first family of its list that is shipped; the last declaration counts, as in the cascade."""
    lists = dict(re.findall(r"(--font-text|--font-headings):([^;}]*)", css))
    for token, families in lists.items():
        yield token, next((each for each in re.findall(r'"([^"]*)"', families) if each in SHIPPED_FAMILIES), LAST)


def declared(one: Face) -> str:
    source = in_line(woff2(face(one.family, one.weight), one.text), "font/woff2")
    return (
        f'@font-face {{ font-family: "{one.family}"; font-weight: {one.weight}; '
        f'src: url("{source}") format("woff2"); }}\n'
    )
