"""A drawing stands under the heading of its section, where the longer texts are printed."""

from typing import get_args

import pytest

from feuillet.compose import Sheet, compose_sheet
from feuillet.editions import EditionName
from feuillet.layout import lay_out_sheet
from feuillet.profiles import ProfileName
from feuillet.web import build_web_page
from tests.compose.content import FOLDERS, JOB, TODAY, small
from tests.heard import heard

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>'
SEEN, CAPTION = "L’aiguille & la peau <du dos>.", "Aiguille (A)"
FRAGMENT = f"""
procedure: {{drawings: [{{id: needle, section: how}}]}}
fr: {{drawings: {{needle: {{title: "{CAPTION}", description: "{SEEN}"}}}}}}
"""


def drawn(
    kind: str = "handout", edition: EditionName = "standard", profile: ProfileName = "screen"
) -> Sheet:
    library = small(FRAGMENT)._replace(drawings={("demo", "needle"): SVG})
    made = compose_sheet(
        library, JOB._replace(kind=kind, edition=edition, profile=profile), FOLDERS, TODAY
    )
    assert isinstance(made, Sheet), made
    return made


@pytest.mark.parametrize("edition", get_args(EditionName))
def test_a_drawing_is_heard_before_its_caption(edition: EditionName) -> None:
    """Under its heading a figure that says what is seen, and where it is; then the caption."""
    blocks = heard(lay_out_sheet(drawn(edition=edition)).pdf)
    place = next(n for n, block in enumerate(blocks) if block.says.get("Alt") == SEEN)
    heading, figure, caption = blocks[place - 1 : place + 2]
    assert (heading.role, figure.role, caption.role) == ("H2", "Figure", "Caption")
    left, bottom, right, top = map(float, figure.says["BBox"])
    assert (right - left) / (top - bottom) == pytest.approx(4 / 3, rel=0.01)
    assert caption.text.strip() == CAPTION


def test_a_web_page_carries_its_drawing() -> None:
    """Inside the file, with the same words."""
    html = build_web_page(drawn(profile="web")).decode()
    image = '<figure class="drawing"><img src="data:image/svg+xml;base64,'
    assert image in html
    assert 'alt="L’aiguille &amp; la peau &lt;du dos&gt;."' in html
    # A key stays with what it names.
    assert "<figcaption>Aiguille\u00a0(A)</figcaption>" in html


def test_short_texts_have_no_drawing() -> None:
    """Where only the short texts are printed there is no room, and no file goes along."""
    made = drawn("summary")
    assert "drawing" not in made.html
    assert made.assets == {}
