"""A drawing is a file in the procedure's folder, or a finding at the line that names it."""

from pathlib import Path

import pytest

from feuillet.load.pictures import read_drawings
from feuillet.model import Drawing, Loaded, PlaceMarks
from tests.load.pictures import SVG, png
from tests.small import procedure

Outcome = dict[tuple[str, str], bytes] | tuple[tuple[str, str, int], ...]


def drawings(folder: Path, *names: str) -> Outcome:
    """The files, or rule, path and line of each finding; the first drawing stands on line 1."""
    named = procedure().model_copy(
        update={"drawings": tuple(Drawing(id=name, section="how") for name in names)}
    )
    marks: PlaceMarks = {("drawings", n): (n + 1, 1) for n in range(len(names))}
    files, findings = read_drawings(Loaded(named, "demo/procedure.yaml", marks), folder)
    return tuple((each.rule, each.place.path, each.place.line) for each in findings) or files


def test_drawings_are_read(tmp_path: Path) -> None:
    """By procedure and id, as they are on disk."""
    (tmp_path / "needle.svg").write_bytes(SVG)
    assert drawings(tmp_path, "needle") == {("demo", "needle"): SVG}
    (tmp_path / "needle.svg").unlink()
    assert drawings(tmp_path) == {}


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
    tmp_path: Path, data: bytes | None, rule: str
) -> None:
    """A missing file, one that is no drawing by itself, one with words: they need translating."""
    (tmp_path / "a.svg").write_bytes(SVG)
    if data is not None:
        (tmp_path / "needle.svg").write_bytes(data)
    assert drawings(tmp_path, "a", "needle") == ((rule, "demo/procedure.yaml", 2),)


def test_a_drawing_that_nobody_names_is_found(tmp_path: Path) -> None:
    """It would be kept, and never printed."""
    for name in ("needle", "old"):
        (tmp_path / f"{name}.svg").write_bytes(SVG)
    assert drawings(tmp_path, "needle") == (("drawing-unused", "demo/old.svg", 1),)


def test_what_is_wrong_with_a_drawing_is_told_without_pixels(tmp_path: Path) -> None:
    """Each trouble, with a way out that a drawing has: it may not be a PNG."""
    line = (
        b'<linearGradient id="g"><stop/><stop offset="1"/></linearGradient><path stroke="url(#g)"'
    )
    (tmp_path / "needle.svg").write_bytes(
        SVG.replace(b"<path", b'<path filter="url(#f)" d="M0 0h9"/>' + line)
    )
    named = procedure().model_copy(update={"drawings": (Drawing(id="needle", section="how"),)})
    _, findings = read_drawings(Loaded(named, "demo/procedure.yaml", {}), tmp_path)
    assert [each.message for each in findings] == [
        (
            "the drawing `needle.svg` has a filter (<path>, line 1): draw it with plain "
            "lines and areas"
        ),
        (
            "the drawing `needle.svg` has a line painted with a gradient (<path>, line 1): "
            "turn the line into an outline"
        ),
    ]


def test_a_drawing_that_is_another_file_is_told_as_what_it_is(tmp_path: Path) -> None:
    """A new name makes no drawing of it; neither do pixels."""
    named = procedure().model_copy(update={"drawings": (Drawing(id="needle", section="how"),)})
    for data, name in ((png(), "a PNG"), (b"\xff\xd8\xff\xe0", "a JPEG"), (b"%PDF-1", "a PDF")):
        (tmp_path / "needle.svg").write_bytes(data)
        _, (told,) = read_drawings(Loaded(named, "demo/procedure.yaml", {}), tmp_path)
        assert f"`needle.svg` is {name}" in told.message
        assert "save it as SVG: renaming is not enough" in told.message
        assert "export" not in told.message
