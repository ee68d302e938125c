"""A drawing on a page: where it stands, whole or in part, with words over it, in the
organisation's tones.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import get_args

import pytest
from markupsafe import Markup

from feuillet.compose import Sheet, compose_sheet
from feuillet.compose.drawings import PrintedDrawing, draw_asset, draw_icon, render_drawing
from feuillet.editions import EditionName
from feuillet.layout import lay_out_sheet
from feuillet.model import MID_GREY, SOFT_GREY, Drawing, DrawingWording
from feuillet.palette import STAND_IN_PALETTE
from feuillet.profiles import ProfileName
from feuillet.web import build_web_page
from tests.compose.content import FOLDERS, JOB, TODAY, records, small
from tests.heard import heard

HEAD = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">'
SVG = HEAD + b'<path d="M0 0h4v3z"/></svg>'
SEEN, CAPTION = "L’aiguille & la peau <du dos>.", "L’aiguille"
PART = "crops: {zoom: [1, 1, 2, 1], cover: [2, 1, 1, 1]}"
WHOLE = (Decimal(0), Decimal(0), Decimal(100), Decimal(50))


def fragment(section: str, more: str, words: str) -> str:
    return f"""
procedure: {{drawings: [{{id: needle, section: {section}{more and f", {more}"}}}]}}
fr: {{drawings: {{needle: {{description: "{SEEN}"{words and f", {words}"}}}}}}}
"""


def drawn(  # noqa: PLR0913  (what a document may be)
    kind: str = "handout",
    edition: EditionName = "standard",
    profile: ProfileName = "screen",
    *,
    section: str = "how",
    more: str = "",
    words: str = f'title: "{CAPTION}"',
    file: bytes = SVG,
) -> Sheet:
    library = small(fragment(section, more, words))._replace(drawings={("demo", "needle"): file})
    made = compose_sheet(
        library, JOB._replace(kind=kind, edition=edition, profile=profile), FOLDERS, TODAY
    )
    assert isinstance(made, Sheet), made
    return made


def labelled(crops: Mapping[str, object], *labels: Mapping[str, object]) -> PrintedDrawing:
    """A drawing of 100 by 50, each label of which is called by its number."""
    numbered = {f"l{number}": label for number, label in enumerate(labels)}
    drawing = {"id": "needle", "section": "how", "labels": numbered, "crops": crops}
    said = {"description": SEEN, "labels": {name: name for name in numbered}}
    return render_drawing(
        Drawing.model_validate(drawing), DrawingWording.model_validate(said), WHOLE, records()[2]
    )


def picture(drawing: Mapping[str, object], part: str = "", file: bytes = SVG) -> str:
    asked = Drawing.model_validate({"id": "needle", "section": "how", **drawing})
    return draw_asset(asked, file, part, STAND_IN_PALETTE).decode()


def proportions(svg: str) -> float:
    width, height = re.findall(r' (?:width|height)="([\d.]+)"', svg.partition(">")[0])
    return float(width) / float(height)


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


@pytest.mark.parametrize("section", ["why", "before", "after", "questions"])
def test_a_drawing_stands_in_whatever_section_it_is_of(section: str) -> None:
    """Once, where the longer texts are."""
    made = drawn(section=section)
    (after,) = re.findall(f'(?s)<section class="section section-{section}".*?</section>', made.html)
    assert after.count("asset:drawing.needle") == made.html.count("asset:drawing.needle") == 1


def test_a_drawing_without_a_caption_has_none() -> None:
    """An empty one would be heard."""
    assert "<figcaption" not in drawn(words="").html


def test_a_web_page_carries_its_drawing() -> None:
    """Inside the file, with the same words."""
    html = build_web_page(drawn(profile="web")).decode()
    assert re.search('<figure class="drawing"><div[^>]*><img src="data:image/svg.xml;base64,', html)
    assert 'alt="L’aiguille &amp; la peau &lt;du dos&gt;."' in html
    assert f"<figcaption>{CAPTION}</figcaption>" in html


@pytest.mark.parametrize("kind", ["summary", "leaflet"])
def test_short_texts_show_the_part_of_a_drawing_for_small_places(kind: str) -> None:
    """No drawing that has none, and no file that nothing shows goes along."""
    assert not any(name.startswith("drawing") for name in drawn(kind).assets)
    made = drawn(kind, more="crops: {zoom: [1, 1, 2, 1]}")
    assert [name for name in made.assets if "drawing" in name] == ["drawing.needle.zoom"]
    assert proportions(made.assets["drawing.needle.zoom"].decode()) == pytest.approx(2)


def test_a_cover_shows_its_part_and_no_words() -> None:
    """Large, in the window of the organisation's art."""
    made = drawn("leaflet", more=f"{PART}, labels: {{tip: {{at: [2, 1], to: [3, 2]}}}}")
    (window,) = re.findall('(?s)<div class="window">(.*?)</div></div>', f"{made.html}</div>")
    assert 'src="asset:drawing.needle.cover"' in window
    assert "label" not in window


def test_a_label_begins_ends_or_has_its_middle_at_its_place() -> None:
    """Per cent of the drawing, so that it stays there at any size; from the right where the word
    grows to the left.
    """
    made = labelled(
        {},
        {"at": [25, 10]},
        {"at": [25, 10], "side": "left"},
        {"at": [50, 50], "side": "centre"},
    )
    assert [tuple(each) for each in made.labels] == [
        ("l0", "right", "25.00%", "20.00%"),
        ("l1", "left", "75.00%", "20.00%"),
        ("l2", "centre", "50.00%", "100.00%"),
    ]


def test_a_part_has_the_labels_that_stand_in_it() -> None:
    """Measured anew: on its own plane, from its own edges."""
    made = labelled(
        {"zoom": [20, 10, 40, 20], "cover": [0, 0, 50, 50]},
        {"at": [30, 15]},
        {"at": [10, 15]},
        {"at": [60, 30], "side": "left"},
    )
    assert [tuple(each) for each in made.crops["zoom"].labels] == [
        ("l0", "right", "25.00%", "25.00%"),
        ("l2", "left", "0.00%", "100.00%"),
    ]
    assert made.crops["cover"].labels == ()
    assert set(made.crops) == {"zoom", "cover"}


def test_a_label_without_a_word_is_not_there() -> None:
    """An empty box would hide what it stands over."""
    drawing = Drawing.model_validate({"id": "a", "section": "how", "labels": {"b": {"at": [1, 1]}}})
    said = DrawingWording.model_validate({"description": SEEN})
    assert render_drawing(drawing, said, WHOLE, records()[2]).labels == ()


def test_words_over_a_drawing_are_for_the_eye() -> None:
    """The description names what they name: they would be heard without it."""
    html = drawn(
        more="labels: {tip: {at: [1, 1], side: left}}", words="labels: {tip: pointe <1>}"
    ).html
    (label,) = re.findall('(?s)<span class="label .*?</span></span>', html)
    assert label == Markup(
        '<span class="label label-left" aria-hidden="true" style="right: 75.00%; top: 33.33%">'
        '<span class="label-words">pointe &lt;1&gt;</span></span>'
    )


@pytest.mark.parametrize("written", [(SOFT_GREY, MID_GREY), ("#CCC", "rgb(140, 140, 140)")])
def test_an_organisation_s_tones_take_the_place_of_the_greys(written: tuple[str, str]) -> None:
    """However the two are written; black and white stay."""
    paths = [f'<path d="M0 0h4v3z" fill="{each}"/>' for each in (*written, "#fff", "#000")]
    made = picture({}, file=HEAD + "".join(paths).encode() + b"</svg>")
    tones = (STAND_IN_PALETTE.soft, STAND_IN_PALETTE.mid, "#ffffff", "#000000")
    assert re.findall('fill="(#[^"]*)"', made) == list(tones)


def test_a_line_leads_from_a_word_to_a_dot() -> None:
    """Where the word alone would not say what it names: white beneath, so that it is seen on
    black.
    """
    led = picture({"labels": {"tip": {"at": [1, 1], "to": [3, 2]}}})
    assert re.findall('stroke="(#[^"]*)"', led) == ["#ffffff", "#000000", "#ffffff"]
    assert picture({"labels": {"tip": {"at": [1, 1]}}}) == picture({})


def test_a_line_leads_where_its_word_is() -> None:
    """None on a cover, nor in a part that the word does not stand in."""
    label = {"labels": {"tip": {"at": [2.5, 1.5], "to": [3, 2]}}}
    crops = {"crops": {"cover": [2, 1, 2, 2], "zoom": [0, 0, 1, 1], "first": [2, 1, 2, 2]}}
    strokes = {part: picture({**label, **crops}, part).count("stroke=") for part in crops["crops"]}
    assert (strokes["cover"], strokes["zoom"], strokes["first"]) == (0, 0, 3)


@pytest.mark.parametrize("size", [b"", b' width="400" height="300" preserveAspectRatio="none"'])
def test_a_part_has_its_own_proportions(size: bytes) -> None:
    """Whatever size the drawing says it has."""
    file = SVG.replace(b"<svg", b"<svg" + size)
    crops = {"crops": {"zoom": [1, 1, 3, 1]}}
    assert proportions(picture(crops, "zoom", file)) == pytest.approx(3)
    assert proportions(picture(crops, "", file)) == pytest.approx(4 / 3)


def test_a_drawing_in_a_drawing_has_no_lines_of_its_own() -> None:
    """The lines of labels are drawn once, over all of it."""
    nested = SVG.replace(b"</svg>", b'<svg width="1" height="1"></svg></svg>')
    label = {"labels": {"tip": {"at": [1, 1], "to": [3, 2]}}}
    assert picture(label, file=nested).count("stroke=") == picture(label).count("stroke=")


def test_signs_are_drawn_in_the_dark_tone() -> None:
    """Black is not written in every file: it is what is drawn without a colour."""
    assert re.findall('fill="(#[^"]*)"', draw_icon(SVG, "#123456").decode()) == ["#123456"]
