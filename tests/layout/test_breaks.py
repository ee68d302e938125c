"""Lines end at the same words whether or not a part of them stands in an element of its own."""

import re
from itertools import groupby

import pytest

from feuillet.layout import Base
from tests.layout.pages import laid

WIDTHS = range(60, 172, 2)
NOWRAP = ".keep { white-space: nowrap } strong { font-weight: 400 }"
# As components write them: a reference, a bold word, a number, guillemets, side by side or nested.
TEXTS = (
    (
        "un homme et une femme, à tout couple et à toute femme non mariée~<span "
        "class='keep'>[2]</span>. On attend."
    ),
    (
        "pour toute femme qui porte un enfant, ou <strong>don de sperme</strong>, ou autre chose "
        "encore que cela."
    ),
    (
        "Utérus percé (perforation)~: environ~<span class='keep'>8~sur~1~000</span> femmes "
        "sur le tout."
    ),
    (
        "Le médecin dit souvent «‿<strong>os</strong>‿» et non pas "
        "«‿<strong>squelette</strong>‿», mais oui."
    ),
    (
        "Chez une femme <strong>sur</strong> <strong>deux</strong>~<span class='keep'>[1]</span>~: "
        "oui, puis non."
    ),
    (
        "Parmi les grossesses (ou plus), contre <span class='keep'>160~sur~1~000</span> après les "
        "piqûres~<i>[4]</i>."
    ),
    (
        "On compte <span><strong class='keep'>3</strong>~</span>"
        "<span class='keep'>essais</span> en tout et pour tout."
    ),
)


def lines(text: str, width: int) -> list[str]:
    """`~` is a no-break space, `‿` a thin one."""
    text = text.replace("~", "\u00a0").replace("‿", "\u202f")
    base = laid(f"<p style='width: {width}mm'>{text}", NOWRAP)
    return ["".join(each).rstrip() for each in printed(base)]


def printed(base: Base) -> list[list[str]]:
    return [
        [run.text for run in line] for _, line in groupby(base.placed, key=lambda run: round(run.y))
    ]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("text", TEXTS)
def test_an_element_breaks_no_line_early(text: str, width: int) -> None:
    """Without its tags, the text has the same lines."""
    assert lines(text, width) == lines(re.sub("<[^>]*>", "", text), width)
