"""What does not fit a slot is told at the organisation's line, with what to drop."""

import pytest

from feuillet.compose.sheet import SlotLine
from feuillet.findings import Finding, Place
from tests.prove.proof import proof

ORGANISATION = "brochures/organisations/club/organisation.yaml"
CSS = ".slot { width: 40mm; height: 10mm } .slot p { white-space: nowrap; line-height: 5mm }"
# Of equal letters, so that each takes the same room.
LONG = "n" * 40


def in_slot(*texts: str, css: str = "", repeat: int = 1) -> tuple[Finding, ...]:
    """A document with these lines in its slot."""
    lines = tuple(
        SlotLine("identity", text, Place(ORGANISATION, 7 + number))
        for number, text in enumerate(texts)
    )
    paragraphs = "".join(f"<p>{text}</p>" for text in texts)
    body = f"<div class='slot' data-slot='identity'>{paragraphs}</div><p>after</p>" * repeat
    return tuple(
        each for each in proof(body, CSS + css, (1, 9), lines) if each.rule == "slot-overflow"
    )


def test_lines_that_fit() -> None:
    """Two lines of 5 mm in 10 mm."""
    assert in_slot("The Club", "club.example") == ()


def test_a_line_that_is_too_long() -> None:
    """It is told where it was written, and without the characters to drop it fits."""
    (finding,) = in_slot("The Club", LONG)
    assert finding.place == Place(ORGANISATION, 8)
    drop = finding.excess
    assert (
        finding.message
        == f"“{LONG}” is too long for the slot `identity`: drop {drop} of its 40 characters"
    )
    assert in_slot(LONG[:-drop]) == ()
    assert in_slot(LONG[: 1 - drop]) != ()


@pytest.mark.parametrize("align", ["left", "right", "center"])
def test_a_line_that_runs_out_at_either_side(align: str) -> None:
    """Lines set against the right edge, or in the middle, run out at the left."""
    assert in_slot(LONG, css=f".slot p {{ display: flex; justify-content: {align} }}")


@pytest.mark.parametrize(
    "text", ["i" * 60 + "w" * 30, "w" * 30 + "i" * 60, "Un centre de radiologie " * 5]
)
def test_dropping_as_many_characters_as_told_is_enough(text: str) -> None:
    """Whether they are narrow or wide, from the beginning or the end of a line."""
    (finding,) = in_slot(text)
    assert in_slot(text[: -finding.excess].strip()) == ()
    assert in_slot(text[finding.excess :].strip()) == ()


@pytest.mark.parametrize("count", [30, 31, 60, 120])
def test_what_must_go_of_several_lines_is_measured_on_the_whole_text(count: int) -> None:
    """Not on the one line that runs over."""
    text, css = " ".join(["mot"] * count), ".slot p { white-space: normal }"
    (finding,) = in_slot(text, css=css)
    assert in_slot(text[: -finding.excess].strip(), css=css) == ()
    assert in_slot(text[: 4 - finding.excess].strip(), css=css) != ()


def test_too_many_lines() -> None:
    """Those without room are told."""
    findings = in_slot("one", "two", "three", "four")
    assert [(each.place.line, each.message.rpartition(": ")[2]) for each in findings] == [
        (9, "drop this line"),
        (10, "drop this line"),
    ]


def test_a_slot_on_several_pages_is_told_once() -> None:
    """One line of the file, one finding."""
    assert len(in_slot(LONG, repeat=3)) == 1


def test_a_line_in_several_slots_is_told_once() -> None:
    """With what the tightest one asks for."""
    where = Place(ORGANISATION, 5)
    body = "".join(
        f"<div class='slot {name}' data-slot='{name}'><p>{LONG}</p></div>"
        for name in ("wide", "tight")
    )
    css = CSS + ".tight { width: 20mm }"
    alone = proof(body, css, lines=(SlotLine("tight", LONG, where),))
    assert (
        proof(body, css, lines=(SlotLine("tight", LONG, where), SlotLine("wide", LONG, where)))
        == alone
    )
    assert "`tight`" in alone[0].message


def test_a_line_that_is_too_long_is_all_that_is_told() -> None:
    """What it runs into, and the edge that it runs over, are no mistakes of their own; elsewhere
    they are.
    """
    beside = "<p style='position: absolute; left: 30mm; top: 0'>beside</p>"
    body = f"<div class='slot' data-slot='identity'><p>{LONG * 4}</p></div>{beside}"
    lines = (SlotLine("identity", LONG * 4, Place(ORGANISATION)),)
    assert [each.rule for each in proof(body, CSS, lines=lines)] == ["slot-overflow"]
    assert {each.rule for each in proof(body, CSS)} == {"covered-text", "outside-page"}


def test_what_a_long_line_pushes_aside_is_no_mistake_of_its_own() -> None:
    """A field beside it in a grid stands over the edge until the line is shortened."""
    css = (
        CSS
        + ".row { display: grid; grid-template-columns: auto auto } .row b { white-space: nowrap }"
    )
    body = (
        "<div class='row'><div class='slot' data-slot='identity' style='width: "
        f"auto'><p>{LONG * 2}</p></div>"
    )
    lines = (SlotLine("identity", LONG * 2, Place(ORGANISATION)),)
    slot = ".slot { min-width: 100mm; max-width: 100mm }"
    pushed = f"{body}<b>{LONG * 2}</b></div>"
    assert "outside-page" in {each.rule for each in proof(pushed, css + slot)}
    assert [each.rule for each in proof(pushed, css + slot, lines=lines)] == ["slot-overflow"]


def test_a_phone_number_in_groups_is_one_line() -> None:
    """The gaps are CSS: each group stands in an element of its own."""
    line = SlotLine("phone", "01 02 03 04 05", Place(ORGANISATION, 3))
    groups = "".join(f"<span>{group}</span>" for group in line.text.split())
    body = f"<p class='s' data-slot='phone'><b>Day</b>{groups}</p>"
    css = ".s {{ width: {}mm; white-space: nowrap }} .s span {{ margin-left: 1mm }}"
    assert proof(body, css.format(60), lines=(line,)) == ()
    (finding,) = proof(body, css.format(30), lines=(line,))
    assert (finding.rule, finding.place.line) == ("slot-overflow", 3)


def test_the_same_words_elsewhere_are_not_the_line() -> None:
    """A long name may stand in a sentence, or in a larger slot."""
    body = (
        f"<p>{LONG}</p><div data-slot='wide'><p>{LONG}</p></div><div class='slot' "
        "data-slot='identity'>a</div>"
    )
    assert proof(body, CSS, lines=(SlotLine("identity", LONG, Place(ORGANISATION)),)) == ()
