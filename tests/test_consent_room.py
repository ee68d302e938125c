"""Room to write on the forms: lines, boxes, signature, sticker."""

import re

import pytest

from tests.compose.content import FOLDERS
from tests.forms import CASES, Case, base, fields, slow_or_not, ticked

# 1 pt.
BORDER = 25.4 / 72
# By hand, in mm.
LINE = 8.5
DAYS = ("handed-on", "sign-after", "quote", "operate-after")
LONG_NAMES = {
    *(
        "birth-name",
        "first-names",
        "informs",
        "operates",
        "patient",
        "representative-1",
        "representative-2",
    ),
    *("protector", "trusted-person", "helper", "interpreter", "reader"),
}


@pytest.mark.parametrize("case", slow_or_not(CASES))
def test_there_is_room_for_handwriting(case: Case) -> None:
    """8.5 mm of height for each line, but for what is ticked; « 12 décembre 2026 » by a large hand
    takes 40 mm.
    """
    for field in fields(case):
        if not ticked(field):
            assert field.bottom - field.top > 8.4, field
        if field.name in LONG_NAMES:
            assert field.right - field.left > 45, field
        if "date" in field.name or field.name in DAYS:
            assert field.right - field.left > 40, field
        if field.name.startswith("name-"):
            assert field.right - field.left > 37, field


@pytest.mark.parametrize("case", slow_or_not(CASES))
def test_a_box_is_not_taken_for_its_neighbour(case: Case) -> None:
    """4.4 mm of box for a cross by hand, 5 for the decision, and 2 to the next below; fields are
    inside borders.
    """
    boxes = [field for field in fields(case) if ticked(field)]
    assert boxes or case.kind == "refusal"
    for box in boxes:
        size = 4.4 if box.name.startswith("risk-") else 5
        assert box.right - box.left + 2 * BORDER == pytest.approx(size, abs=0.05), box
        assert box.bottom - box.top + 2 * BORDER == pytest.approx(size, abs=0.05), box
    for one in boxes:
        for other in boxes:
            below = one.page == other.page and one.left == other.left and one.top < other.top
            assert not below or other.top - one.bottom >= 2 + 2 * BORDER, (one, other)


@pytest.mark.parametrize("case", slow_or_not(CASES))
def test_there_is_room_to_write(case: Case) -> None:
    """Three lines and a half for what is particular and for questions, six for the risks of a
    refusal; often more.
    """
    heights = {field.name: field.bottom - field.top for field in fields(case)}
    if case.kind == "refusal":
        assert heights["dangers-told"] > 6 * LINE
        assert min(heights["reasons-given"], heights["instead"]) > 2 * LINE
    else:
        plain = case.signature == "has" and not case.boxes
        assert heights["particular-to-you"] > (4 if plain else 1.5) * LINE
        assert heights["particular-to-you"] + heights["questions"] > (6 if plain else 3.5) * LINE


def test_there_is_room_for_a_signature() -> None:
    """18 mm of height, whoever signs; 20 mm in large print."""
    css = (FOLDERS.styles[0] / "components" / "signature.css").read_text("utf-8")
    rules = re.findall(r"([^{}]*signature-(?:room|cell)[^{]*)\{[^}]*?height: ([\d.]+)mm", css)
    heights = [("large-print" in selector, float(height)) for selector, height in rules]
    assert {large for large, _ in heights} == {True, False}
    assert all(height >= (20 if large else 18) for large, height in heights)


def test_the_sticker_goes_top_right_before_any_name() -> None:
    """75 × 42 mm for a label of 70 × 37, above the first line to write on; 60 × 27 mm for the
    stamp.
    """
    case = Case("consent", "fr", named=True)
    (label,) = (slot for slot in base(case).slots if slot.name == "patient-label")
    (stamp,) = (slot for slot in base(case).slots if slot.name == "stamp")
    assert (label.page, stamp.page) == (0, 1)
    assert [label.width, label.height] == pytest.approx([75, 42])
    assert [stamp.width, stamp.height] == pytest.approx([60, 27])
    assert label.x + label.width == pytest.approx(190, abs=0.5)
    assert label.y + label.height < fields(case)[0].top
