"""The fonts of a page as stylesheets carry them: those that its styles name, and ours for what
those lack.
"""

from collections.abc import Iterator
from typing import NamedTuple

from feuillet.fonts import (
    FontWeight,
    encode_woff2,
    find_upright_font,
    list_font_characters,
    map_winansi_codes,
    parse_font_tokens,
)
from feuillet.web.data_urls import build_data_url

# The weights that the families of each token are set in.
_TOKEN_WEIGHTS: dict[str, tuple[FontWeight, ...]] = {
    "--font-text": (400, 700),
    "--font-headings": (700,),
}
# The last of every list of families: it has what others lack.
_FALLBACK_FAMILY = "Noto Sans"
# All that Western European languages write: one cut then serves most documents, and what is typed
# into fields.
_WESTERN_CHARACTERS = frozenset(map(chr, map_winansi_codes().values()))
# Characters that are no letters: no font draws them.
_UNDRAWN_CHARACTERS = frozenset("\t\n\r")


class _WebFace(NamedTuple):
    """A weight of a family, and the characters that it is there for."""

    family: str
    weight: FontWeight
    text: frozenset[str]


def build_font_faces(css: str, text: str) -> str:
    """An @font-face for each face that the styles set some of the text in."""
    return "".join(
        map(_format_font_face, _choose_faces(css, frozenset(text) - _UNDRAWN_CHARACTERS))
    )


def _choose_faces(css: str, used: frozenset[str]) -> Iterator[_WebFace]:
    named = parse_font_tokens(css).items()
    pairs = {
        (family or _FALLBACK_FAMILY, weight)
        for token, family in named
        for weight in _TOKEN_WEIGHTS[token]
    }
    wanted = sorted(pairs)
    lacking: frozenset[str] = frozenset()
    for family, weight in wanted:
        there = list_font_characters(find_upright_font(family, weight))
        lacking |= used - there
        yield _WebFace(family, weight, (used | _WESTERN_CHARACTERS) & there)
    for weight in (400, 700):
        if (_FALLBACK_FAMILY, weight) not in wanted and (
            found := lacking & list_font_characters(find_upright_font(_FALLBACK_FAMILY, weight))
        ):
            yield _WebFace(_FALLBACK_FAMILY, weight, found)


def _format_font_face(one: _WebFace) -> str:
    source = build_data_url(
        encode_woff2(find_upright_font(one.family, one.weight), one.text), "font/woff2"
    )
    return (
        f'@font-face {{ font-family: "{one.family}"; font-weight: {one.weight}; '
        f'src: url("{source}") format("woff2"); }}\n'
    )
