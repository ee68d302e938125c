"""A drawing is a file among the procedure's figures, or a finding at the line that names it."""

from pathlib import Path

import pytest

from feuillet.findings import Finding
from feuillet.load.pictures import read_drawings
from feuillet.model import Drawing, Loaded, PlaceMarks
from tests.load.pictures import SVG, png
from tests.small import procedure

Outcome = dict[tuple[str, str], bytes] | tuple[tuple[str, str, int], ...]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A procedure's, with room for its figures."""
    (tmp_path / "figures").mkdir()
    return tmp_path


def put(folder: Path, name: str, data: bytes = SVG) -> Path:
    file = folder / "figures" / f"{name}.svg"
    file.write_bytes(data)
    return file


def read(folder: Path, *names: str) -> tuple[dict[tuple[str, str], bytes], tuple[Finding, ...]]:
    """What is made of drawings with these names; the first stands on line 1."""
    named = procedure().model_copy(
        update={"drawings": tuple(Drawing(id=name, section="how") for name in names)}
    )
    marks: PlaceMarks = {("drawings", n): (n + 1, 1) for n in range(len(names))}
    return read_drawings(Loaded(named, "demo/procedure.yaml", marks), folder, (folder,))


def drawings(folder: Path, *names: str) -> Outcome:
    """The files, or rule, path and line of each finding."""
    files, findings = read(folder, *names)
    return tuple((each.rule, each.place.path, each.place.line) for each in findings) or files


def messages(folder: Path, data: bytes) -> list[str]:
    """What is said of one drawing."""
    put(folder, "needle", data)
    return [each.message for each in read(folder, "needle")[1]]


def test_drawings_are_read(folder: Path) -> None:
    """By procedure and id, as they are on disk."""
    file = put(folder, "needle")
    assert drawings(folder, "needle") == {("demo", "needle"): SVG}
    file.unlink()
    assert drawings(folder) == {}


def test_parts_of_the_atlas_are_in_what_is_read(folder: Path) -> None:
    """So that a drawing depends on nothing else, and is another one when its part is."""
    (folder / "atlas").mkdir()
    part = folder / "atlas" / "body.svg"
    part.write_bytes(SVG.replace(b"<path", b'<g id="skin"><path').replace(b"</svg>", b"</g></svg>"))
    drawn = SVG.replace(b"<path", b'<use href="atlas:body#skin"/><path')
    put(folder, "needle", drawn)
    files, findings = read(folder, "needle")
    assert not findings
    assert b"atlas" not in files["demo", "needle"]
    assert files["demo", "needle"].count(b"M0 0h1v1z") == 2
    part.write_bytes(part.read_bytes().replace(b'id="skin"', b'id="hide"'))
    assert drawings(folder, "needle") == (("drawing-unfit", "demo/procedure.yaml", 1),)


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (None, "drawing-missing"),
        (b"", "drawing-missing"),
        (png(), "drawing-unfit"),
        (b"<svg><script/></svg>", "drawing-unfit"),
        (b'<svg><image href="https://example.org/a.png"/></svg>', "drawing-unfit"),
        (b'<svg viewBox="0 0 9 9"><text font-family="Lato">Needle</text></svg>', "drawing-unfit"),
        (SVG.replace(b"<path", b'<path filter="url(#f)"'), "drawing-unfit"),
    ],
)
def test_a_drawing_that_cannot_be_printed_is_a_finding(
    folder: Path, data: bytes | None, rule: str
) -> None:
    """A missing file, one that is no drawing by itself, one with words: they need translating."""
    put(folder, "a")
    if data is not None:
        put(folder, "needle", data)
    assert drawings(folder, "a", "needle") == ((rule, "demo/procedure.yaml", 2),)


@pytest.mark.parametrize("name", ["figures/old.svg", "old.svg", "needle.svg"])
def test_a_drawing_that_nobody_prints_is_found(folder: Path, name: str) -> None:
    """One without a name, and one beside the folder of figures: it would be kept for nothing."""
    put(folder, "needle")
    (folder / name).write_bytes(SVG)
    assert drawings(folder, "needle") == (("drawing-unused", f"demo/{name}", 1),)


@pytest.mark.parametrize(("there", "told"), [("figures", "name `old`"), (".", "`figures/`")])
def test_where_an_unused_drawing_belongs_is_told(folder: Path, there: str, told: str) -> None:
    """It lacks its name, or it lies in the wrong folder."""
    (folder / there / "old.svg").write_bytes(SVG)
    _, (finding,) = read(folder)
    assert told in finding.message


@pytest.mark.parametrize("tone", ["black", "#fff", "rgb(204, 204, 204)", "#8C8C8C"])
def test_a_drawing_is_black_white_and_two_greys(folder: Path, tone: str) -> None:
    """However they are written: an organisation's tones take the place of the greys."""
    area = f'<path d="M0 0h1v1z" fill="{tone}"/></svg>'
    put(folder, "needle", SVG.replace(b"</svg>", area.encode()))
    assert isinstance(drawings(folder, "needle"), dict)


@pytest.mark.parametrize(
    ("paint", "told"),
    [
        ('fill="#123456"', "has the colour #123456"),
        ('stroke="#808080"', "has the colour #808080"),
        ('opacity=".5"', "fades from one tone into another, or shows through"),
    ],
)
def test_other_tones_are_told(folder: Path, paint: str, told: str) -> None:
    """They would not print in the organisation's, and may be lost in grey."""
    (message,) = messages(folder, SVG.replace(b"<path", f"<path {paint}".encode()))
    assert told in message


@pytest.mark.parametrize("place", [b"", b'viewBox="0 0 1"', b'viewBox="0 0 a b"'])
def test_a_drawing_says_its_plane(folder: Path, place: bytes) -> None:
    """Labels and parts are measured on it."""
    said = b'width="9" height="9" ' + place
    (message,) = messages(folder, SVG.replace(b'viewBox="0 0 1 1"', said))
    assert "`viewBox` of four numbers" in message


@pytest.mark.parametrize(
    ("more", "lost"),
    [
        ({"labels": {"skin": {"at": ["1", "0.5"]}, "bone": {"at": ["2", "0"]}}}, ["bone"]),
        ({"crops": {"zoom": ["0", "0", "1", "1"], "cover": ["0.5", "0", "1", "1"]}}, ["cover"]),
    ],
)
def test_what_lies_outside_of_a_drawing_is_told(
    folder: Path, more: dict[str, object], lost: list[str]
) -> None:
    """A word there would never be seen; a part would be half of nothing."""
    put(folder, "needle")
    drawing = Drawing.model_validate({"id": "needle", "section": "how", **more})
    named = procedure().model_copy(update={"drawings": (drawing,)})
    _, findings = read_drawings(Loaded(named, "demo/procedure.yaml", {}), folder, (folder,))
    told = [each.message.partition("as far as its ")[2] for each in findings]
    assert told == [f"`{name}`: its `viewBox` is 0 0 1 1" for name in lost]


def test_what_is_wrong_with_a_drawing_is_told_without_pixels(folder: Path) -> None:
    """Each trouble, with a way out that a drawing has: it may not be a PNG."""
    line = (
        b'<linearGradient id="g"><stop/><stop offset="1"/></linearGradient><path stroke="url(#g)"'
    )
    data = SVG.replace(b"<path", b'<path filter="url(#f)" d="M0 0h9"/>' + line)
    assert messages(folder, data) == [
        (
            "the drawing `figures/needle.svg` has a filter (<path>, line 1): draw it with plain "
            "lines and areas"
        ),
        (
            "the drawing `figures/needle.svg` has a line painted with a gradient (<path>, line 1): "
            "turn the line into an outline"
        ),
    ]


def test_a_drawing_that_is_another_file_is_told_as_what_it_is(folder: Path) -> None:
    """A new name makes no drawing of it; neither do pixels."""
    for data, name in ((png(), "a PNG"), (b"\xff\xd8\xff\xe0", "a JPEG"), (b"%PDF-1", "a PDF")):
        (told,) = messages(folder, data)
        assert f"`figures/needle.svg` is {name}" in told
        assert "save it as SVG: renaming is not enough" in told
        assert "export" not in told
