"""Room to write on the forms: lines, boxes, signature, sticker."""

import re

import pytest

from tests.compose.content import FOLDERS
from tests.forms import CASES, Case, base, fields, slow_or_not, ticked

# 1 pt.
BORDER = 25.4 / 72
# By hand, in mm: below its label, and in a box.
BELOW_LABEL, LINE = 6.5, 8.5
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
    """A line below each label, which nobody writes over; « 12 décembre 2026 » by a large hand takes
    40 mm.
    """
    for field in fields(case):
        if not ticked(field):
            assert field.bottom - field.top >= BELOW_LABEL, field
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
    """Two lines for what is particular and four in all with questions, five for the risks of a
    refusal, four where a person is protected; a line each on the fullest form.
    """
    heights = {field.name: field.bottom - field.top for field in fields(case)}
    if case.kind == "refusal":
        assert heights["dangers-told"] > (4 if case.person == "protected" else 5) * LINE
        assert min(heights["reasons-given"], heights["instead"]) > 2 * LINE
    else:
        plain = case.signature == "has" and not case.boxes
        assert heights["particular-to-you"] > (2 if plain else 1) * LINE
        assert heights["particular-to-you"] + heights["questions"] > (4 if plain else 2) * LINE


def test_there_is_room_for_a_signature() -> None:
    """25 mm of height, whoever signs, under the word that says so."""
    css = (FOLDERS.styles[0] / "components" / "signature.css").read_text("utf-8")
    heights = re.findall(r"grid-template(?:-rows)?: 1fr ([\d.]+)mm", css)
    assert heights
    assert all(float(height) >= 25 for height in heights)


def test_the_sticker_goes_top_right_before_any_name() -> None:
    """75 × 42 mm for a label of 70 × 37, above the first line to write on; for the stamp, 60 × 25
    mm under its name.
    """
    case = Case("consent", "fr", named=True)
    (label,) = (slot for slot in base(case).slots if slot.name == "patient-label")
    (stamp,) = (slot for slot in base(case).slots if slot.name == "stamp")
    assert (label.page, stamp.page) == (0, 1)
    assert [label.width, label.height] == pytest.approx([75, 42], abs=1)
    assert stamp.width == pytest.approx(60)
    assert stamp.height >= 25 + 4.2
    assert label.x + label.width == pytest.approx(190, abs=0.5)
    assert label.y + label.height < fields(case)[0].top
