"""Whatever a list is like, it is read or told, and nobody's name is in what is told."""

from hypothesis import given
from hypothesis import strategies as st

from feuillet.findings import EngineError
from tests.batch.books import book
from tests.batch.lists import read

HEADING = "Nom;Prénom;Né(e) le;Niveau;RPPS;Entretien;Documents;Téléphone"
SIGNS = st.sampled_from(
    [*"\"\n\r;,\t'=?\0\ufffd\u200b", "\u202e", "\u00a0", "Ã©", "É", "(", "sep=;"]
)
CANARY = "Zephyrin"
CELL = st.one_of(
    st.just(CANARY),
    st.builds("{}{}{}".format, SIGNS, st.just(CANARY), SIGNS),
    st.sampled_from(["01/02/1960", "1/2/60", "31/02/1960", "21947", "consent", "L1", ""]),
    st.text(max_size=5),
)
LINES = st.lists(st.lists(CELL, max_size=9).map(";".join), max_size=6).map("\n".join)
CODECS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "mac_roman"])


def told(data: bytes) -> str:
    """All that is told of a list."""
    try:
        found = read(data)
    except EngineError as trouble:
        return str(trouble)
    return "\n".join((*found.notes, *(each.message for each in found.troubles)))


@given(LINES, CODECS)
def test_no_name_is_told(lines: str, codec: str) -> None:
    """Below a heading, in any encoding, between signs that programs stumble over."""
    assert CANARY not in told(f"{HEADING}\n{lines}".encode(codec, "replace"))


@given(LINES, CODECS)
def test_no_name_is_told_of_a_list_without_a_heading(lines: str, codec: str) -> None:
    """Where a heading would stand, a person may."""
    assert CANARY not in told(f"{CANARY};B;01/02/1960;L1\n{lines}".encode(codec, "replace"))


@given(
    st.lists(st.lists(CELL | st.integers() | st.booleans() | st.dates(), max_size=8), max_size=4)
)
def test_no_name_of_a_workbook_is_told(rows: list[list[object]]) -> None:
    """Nor of its typed cells."""
    clean = [[each for each in row if not has_control(each)] for row in rows]
    assert CANARY not in told(book(HEADING.split(";"), *clean))


def has_control(value: object) -> bool:
    """What no workbook can hold."""
    return isinstance(value, str) and any(ord(sign) < 32 or sign == "\ufffe" for sign in value)


@given(st.binary())
def test_any_bytes_are_read_or_told(data: bytes) -> None:
    """In one line."""
    assert isinstance(told(data), str)
    assert isinstance(told(HEADING.encode() + b"\n" + data), str)
