"""A drawing that names parts of the atlas holds them, as if they had been drawn in it."""

from pathlib import Path

import pytest

from feuillet.artwork import reduce_svg
from feuillet.load.atlas import InlinedDrawing, inline_atlas

FIGURE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" stroke="#000000" fill="none">
<!-- Bones first. -->
<g id="bone"><path d="M0 0h3v3z"/></g>
<g id="skin" stroke-width=".5" fill="#cccccc"><path d="M1 1h3v3z"/></g>
<g id="both"><use href="atlas:body#bone"/><use href="atlas:body#skin"/></g>
<g id="endless"><use href="atlas:body#endless"/></g>
</svg>"""


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    write_figure(tmp_path, FIGURE)
    return tmp_path


def write_figure(templates: Path, figure: str) -> None:
    (templates / "atlas").mkdir(parents=True, exist_ok=True)
    (templates / "atlas" / "body.svg").write_text(figure, "utf-8")


def drawing(inside: str) -> bytes:
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    return f"{head}{inside}</svg>".encode()


def drawn(made: InlinedDrawing) -> bytes:
    """What is seen of it."""
    assert not made.troubles
    seen = reduce_svg(made.file)
    assert not seen.troubles
    return seen.file


def same(templates: Path, used: str, written: str) -> bool:
    """Whether a drawing that names parts looks as one that has them written out."""
    made = inline_atlas(drawing(used), (templates,))
    return drawn(made) == reduce_svg(drawing(written)).file


def test_a_part_is_drawn_where_it_is_named(templates: Path) -> None:
    """With the pen of its figure and with its own."""
    assert same(
        templates,
        '<use href="atlas:body#bone"/><use href="atlas:body#skin" transform="scale(2)"></use>',
        '<g stroke="#000000" fill="none"><path d="M0 0h3v3z"/></g>'
        '<g stroke="#000000" fill="#cccccc" stroke-width=".5" transform="scale(2)">'
        '<path d="M1 1h3v3z"/></g>',
    )


def test_a_part_is_moved_as_svg_moves_it(templates: Path) -> None:
    """`x` and `y` stand within the transform."""
    assert same(
        templates,
        '<use href="atlas:body#bone" x="2" y="1" transform="scale(2)"/>',
        '<g stroke="#000000" fill="none" transform="scale(2) translate(2 1)">'
        '<path d="M0 0h3v3z"/></g>',
    )


def test_a_part_may_hold_parts(templates: Path) -> None:
    """A figure may be put together out of others."""
    assert same(
        templates,
        '<use href="atlas:body#both"/>',
        '<g stroke="#000000" fill="none"><path d="M0 0h3v3z"/></g>'
        '<g stroke="#000000" fill="#cccccc" stroke-width=".5"><path d="M1 1h3v3z"/></g>',
    )


def test_a_part_leaves_its_id_in_the_atlas(templates: Path) -> None:
    """It may be named twice in one drawing, which has ids of its own."""
    made = inline_atlas(drawing('<use href="atlas:body#bone"/>' * 2), (templates,))
    assert b"id=" not in made.file


def test_a_drawing_without_parts_is_left_alone(templates: Path) -> None:
    """Byte by byte: its fingerprint is that of what was drawn."""
    data = b"\xff no UTF-8, <use href='#own'/>"
    assert inline_atlas(data, (templates,)) == (data, ())


def test_a_project_draws_over_our_atlas(templates: Path) -> None:
    """Its own figure comes first, as its templates do."""
    own = templates / "own"
    write_figure(own, FIGURE.replace("M0 0h3v3z", "M5 5h1v1z"))
    made = inline_atlas(drawing('<use href="atlas:body#bone"/>'), (own, templates))
    assert b"M5 5h1v1z" in made.file


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("body#hair", "names the part `hair` of the figure `body`, which has bone, skin, both,"),
        ("soul#skin", "names the figure `soul` of the atlas, which there is not"),
    ],
)
def test_what_the_atlas_lacks_is_told(templates: Path, name: str, told: str) -> None:
    """Once, with the names that there are."""
    made = inline_atlas(drawing(f'<use href="atlas:{name}"/>' * 2), (templates,))
    (trouble,) = made.troubles
    assert told in trouble


def test_a_part_of_itself_ends(templates: Path) -> None:
    """What is left of it leads out of the file, which is refused."""
    made = inline_atlas(drawing('<use href="atlas:body#endless"/>'), (templates,))
    assert reduce_svg(made.file).troubles
