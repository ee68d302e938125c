"""Lines are set as layout would have set them: broken, to the left, the right or the middle."""

import pytest

from feuillet.fonts import find_upright_font as font
from feuillet.imprint.typesetting import (
    ImprintFonts,
    TypesetLine,
    Unsettable,
    draw_runs,
    measure_pieces,
    split_for_shaping,
    typeset_slots,
    wrap_slot_row,
)
from feuillet.layout.base import SlotRow, SlotRun

SANS = ImprintFonts({"F": font("Source Sans 3", 400).read_bytes()}, "fr")
RUN = SlotRun(1, "a", "x", "F", 16.0, 100.0, 8.0, spaced=True)
ROW = SlotRow(
    page=0,
    slot="logo",
    edge=100.0,
    left=100.0,
    right=200.0,
    top=0.0,
    bottom=100.0,
    baseline=50.0,
    leading=20.0,
    flush_right=False,
    wraps=True,
    centred=False,
    runs=(RUN,),
)


def texts(row: SlotRow, text: str) -> list[str]:
    return ["".join(piece.text for piece in line) for line in wrap_slot_row(row, {"a": text}, SANS)]


def placed(row: SlotRow, *said: str) -> list[TypesetLine]:
    """The lines of a row for each text, one below the other."""
    rows = [
        row._replace(
            baseline=row.baseline + number * row.leading,
            runs=(RUN._replace(number=number + 1, key=key),),
        )
        for number, key in enumerate(map(str, range(len(said))))
    ]
    return list(typeset_slots(rows, {str(number): text for number, text in enumerate(said)}, SANS))


def test_what_fits_stays_on_one_line() -> None:
    """As it was typed."""
    assert texts(ROW, "Les Tilleuls") == ["Les Tilleuls"]


def test_a_line_is_broken_at_spaces() -> None:
    """No line is wider than its room, and no word is lost."""
    found = texts(ROW, "Centre de radiologie des Tilleuls")
    assert len(found) > 1
    assert " ".join(found) == "Centre de radiologie des Tilleuls"
    assert all(
        measure_pieces(line, SANS) <= 100
        for line in wrap_slot_row(ROW, {"a": " ".join(found)}, SANS)
    )


def test_a_line_may_end_after_a_hyphen() -> None:
    """Between letters; a number is not torn."""
    assert texts(ROW, "Clinique Saint-Exupéry")[0] == "Clinique Saint-"
    assert texts(ROW, "Radiologie 2026-1123-44")[0] == "Radiologie"


def test_no_line_ends_at_the_hyphen_of_an_address() -> None:
    """One could not tell whether it belongs to the address; its signs may begin a line."""
    assert texts(ROW, "contact@asso-du-dos.example") == ["contact", "@asso-du-dos", ".example"]
    assert texts(ROW, "site asso-du-dos.example") == ["site", "asso-du-dos", ".example"]


def test_a_row_that_does_not_wrap_stays_whole() -> None:
    """A name is told to be too long, and not broken."""
    assert len(texts(ROW._replace(wraps=False), "Centre de radiologie des Tilleuls")) == 1


def test_more_lines_move_what_follows() -> None:
    """Down, by as many lines as came before."""
    found = placed(ROW, "Centre de radiologie", "Parc")
    assert [line.baseline for line in found] == [50.0, 70.0, 90.0]


def test_lines_in_the_middle_grow_both_ways() -> None:
    """The middle of the block stays where it was."""
    one, two = (
        placed(ROW._replace(centred=True), text) for text in ("Parc", "Centre de radiologie")
    )
    assert [line.baseline for line in one] == [50.0]
    assert [line.baseline for line in two] == [40.0, 60.0]


def test_another_slot_is_not_moved() -> None:
    """Lines move within their own slot alone."""
    other = ROW._replace(slot="identity", runs=(RUN._replace(key="b"),))
    found = list(typeset_slots([ROW, other], {"a": "Centre de radiologie", "b": "Parc"}, SANS))
    assert [line.baseline for line in found] == [50.0, 70.0, 50.0]


@pytest.mark.parametrize("text", ["Parc", "Parc des Tilleuls"])
def test_a_line_to_the_right_ends_at_the_edge(text: str) -> None:
    """Wherever it begins."""
    row = ROW._replace(flush_right=True, left=180.0, wraps=False)
    (operations,) = draw_runs(placed(row, text), SANS).values()
    left = float(operations.split(b"1 0 0 -1 ")[1].split()[0])
    assert left + SANS.width(RUN, text) == pytest.approx(200, abs=0.001)


def test_a_line_to_the_left_begins_at_its_place() -> None:
    """Its font, its size, its place from the top, and its glyphs."""
    (operations,) = draw_runs(placed(ROW, "A"), SANS).values()
    assert operations.startswith(b"BT /F 16 Tf 1 0 0 -1 100.0000 50.0000 Tm [<")


def test_fixed_words_stand_between_those_of_an_organisation() -> None:
    """What has no key keeps its text; the gap that layout left stays."""
    label = SlotRun(1, "", "Tél.", "F", 16.0, 100.0, SANS.width(RUN, "Tél."), spaced=False)
    value = RUN._replace(number=2, key="phone", x=label.x + label.width + 5)
    ((first, second),) = wrap_slot_row(ROW._replace(runs=(label, value)), {"phone": "01"}, SANS)
    assert (first.text, second.text) == ("Tél.", "01")
    assert (first.gap, second.gap) == pytest.approx((0, 5))


@pytest.mark.parametrize("text", ["\N{HEBREW LETTER ALEF}", "\N{CJK UNIFIED IDEOGRAPH-4E2D}"])
def test_a_character_outside_the_alphabet_cannot_be_set(text: str) -> None:
    """The document is laid out whole instead, where it is found to have no glyph."""
    with pytest.raises(Unsettable):
        draw_runs(placed(ROW, text), SANS)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Asso du Dos", ("Asso du Dos",)),
        ("asso.example", ("asso", ".example")),
        ("Écrivez à a.b@c.fr, merci", ("Écrivez à ", "a", ".b", "@c", ".fr,", " merci")),
    ],
)
def test_each_part_of_an_address_is_shaped_by_itself(text: str, parts: tuple[str, ...]) -> None:
    """As layout does, whose marks between them part letters that kerning would draw together."""
    assert split_for_shaping(text) == parts
