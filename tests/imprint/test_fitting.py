"""What must go of a text is measured on its slot: whoever drops as much as is told is done."""

import re
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feuillet.compose.sheet import SlotLine
from feuillet.findings import Finding, Place
from feuillet.fonts import find_upright_font as font
from feuillet.imprint.fitting import find_overlong_texts
from feuillet.imprint.typesetting import ImprintFonts
from feuillet.layout.base import SlotRow, SlotRun

SANS = ImprintFonts({"F": font("Source Sans 3", 400).read_bytes()}, "fr")
LEADING = 20.0
# As people write: short and long words, narrow and wide ones, some with a hyphen.
WORDS = ("à", "il", "Lille", "Saint-Exupéry", "MMWWMM", "9 h", "mot", "immunologie", "association")
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=60).map(" ".join)


def box(
    count: int, height: float, *, wraps: bool, centred: bool = False, right: bool = False
) -> list[SlotRow]:
    """A slot of 220 pixels across, and a row for each of so many texts."""
    middle = (height - count * LEADING) / 2 if centred else 0.0
    return [
        SlotRow(
            page=0,
            slot="message",
            edge=0.0,
            left=0.0,
            right=220.0,
            top=0.0,
            bottom=height,
            baseline=middle + 15 + number * LEADING,
            leading=LEADING,
            flush_right=right,
            wraps=wraps,
            centred=centred,
            runs=(SlotRun(number + 1, f"message.{number}", "x", "F", 16.0, 0.0, 8.0, spaced=True),),
        )
        for number in range(count)
    ]


def told(rows: Sequence[SlotRow], said: Mapping[str, str]) -> dict[str, Finding]:
    """What is told of each text, by its key."""
    lines = [
        SlotLine("message", text, Place("a", number), key=key)
        for number, (key, text) in enumerate(said.items(), 1)
    ]
    found = {each.place.line: each for each in find_overlong_texts(rows, said, lines, SANS)}
    return {line.key: found[line.place.line] for line in lines if line.place.line in found}


def keyed(*said: str) -> dict[str, str]:
    return {f"message.{number}": text for number, text in enumerate(said)}


def dropped(text: str, place: int, count: int) -> str:
    """So many characters taken out in one piece."""
    start = min(place, len(text) - count)
    return (text[:start] + text[start + count :]).strip()


def shorter(said: Mapping[str, str], found: Mapping[str, Finding], share: float) -> dict[str, str]:
    """Every text without what is told of it, taken out at the word at this share of it."""
    cut = {}
    for key, text in said.items():
        starts = [0, *(place + 1 for place, sign in enumerate(text) if sign == " ")]
        place = starts[int(share * (len(starts) - 1))]
        cut[key] = dropped(text, place, found[key].excess) if key in found else text
    return cut


FORMS = st.fixed_dictionaries(
    {"wraps": st.booleans(), "centred": st.booleans(), "right": st.booleans()}
)
SHARES = (0.0, 0.3, 0.7, 1.0)


@settings(deadline=None, max_examples=80)
@given(texts, st.sampled_from([20.0, 45.0, 105.0]), FORMS)
def test_dropping_as_much_as_is_told_fits_at_once(
    text: str, height: float, form: dict[str, bool]
) -> None:
    """From the end, from the beginning, or from any word on."""
    rows, said = box(1, height, **form), keyed(text)
    found = told(rows, said)
    for share in SHARES:
        assert told(rows, shorter(said, found, share)) == {}


@settings(deadline=None, max_examples=60)
@given(st.lists(texts, min_size=2, max_size=6), st.sampled_from([30.0, 62.0, 105.0]), FORMS)
def test_texts_that_share_a_slot_fit_at_once(
    several: list[str], height: float, form: dict[str, bool]
) -> None:
    """All that is told together is enough, lines to be dropped whole among it."""
    rows, said = box(len(several), height, **form), keyed(*several)
    found = told(rows, said)
    for share in SHARES:
        assert told(rows, shorter(said, found, share)) == {}


@pytest.mark.parametrize("start", [17, 64])
def test_a_long_text_fits_at_once_though_words_are_cut(start: int) -> None:
    """A piece that ends within a word joins two halves, which may make a line break sooner."""
    said = keyed(
        (
            "Une équipe vous reçoit, répond à vos questions et vous suit avant et après le geste. "
            "Notre association réunit des patientes et des proches : elle écoute et accompagne. "
            * 4
        )[start : start + 420].strip()
    )
    rows = box(1, 105.0, wraps=True)
    excess = told(rows, said)["message.0"].excess
    text = said["message.0"]
    for place in range(0, len(text) - excess, 5):
        assert told(rows, keyed(dropped(text, place, excess))) == {}


@pytest.mark.parametrize("text", ["mot " * 60, "anticonstitutionnel " * 20, "i " * 300])
def test_no_more_is_told_than_a_line_too_much(text: str) -> None:
    """Whoever drops a line less does not fit."""
    rows, said = box(1, 105.0, wraps=True), keyed(text.strip())
    excess = told(rows, said)["message.0"].excess
    assert told(rows, keyed(said["message.0"][: 40 - excess])) != {}


def test_a_word_too_wide_is_told_by_itself() -> None:
    """Wherever it stands: what is dropped elsewhere would not help."""
    word = "anticonstitutionnellementissimement"
    rows, said = box(1, 105.0, wraps=True), keyed(f"Écrire à {word} ou venir")
    finding = told(rows, said)["message.0"]
    assert finding.message.startswith(f"“{word}” is too long for the slot `message`: drop ")
    short = said["message.0"].replace(word, word[: -finding.excess])
    assert told(rows, keyed(short)) == {}


def test_what_shares_a_slot_is_listed_with_the_lines_that_it_takes() -> None:
    """Whoever is told to shorten one may shorten another instead."""
    hours = "du lundi au vendredi de 9 h à 17 h, le samedi de 9 h à 12 h"
    rows, said = box(3, 62.0, wraps=True), keyed("Club", hours, "01 99 00 00 00")
    (finding,) = told(rows, said).values()
    assert finding.message.endswith(
        "characters (3 of 4 lines fit: “Club” 1, “du lundi au vendredi de…” 2, “01 99 00 00 00” 1)"
    )


def test_lines_for_which_there_is_no_room_are_dropped_whole() -> None:
    """The last ones, of texts that take a line each."""
    rows, said = box(4, 42.0, wraps=False), keyed("one", "two", "three", "four")
    found = told(rows, said)
    assert list(found) == ["message.2", "message.3"]
    assert all(": drop this line (2 of 4 lines fit: " in each.message for each in found.values())


@pytest.mark.parametrize("count", [0, 10, 40, 90])
def test_a_text_may_have_too_wide_a_word_and_be_too_long(count: int) -> None:
    """Both are told at once: so many characters, so many of them of the word."""
    word = "anticonstitutionnellementissimement"
    said = keyed(f"Écrire à {word} {'ou venir ' * count}".strip())
    rows = box(1, 65.0, wraps=True)
    finding = told(rows, said)["message.0"]
    of_word = re.search(rf"(\d+) of them of “{word}”", finding.message)
    excess = int(of_word[1]) if of_word else finding.excess
    short = said["message.0"].replace(word, word[:-excess])
    assert told(rows, keyed(short[: len(short) - (finding.excess - excess)].strip())) == {}
