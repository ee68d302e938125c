"""Bytes are read in the encoding that they are in; where nothing tells, no letter is guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feuillet.encoding import LOST_CHARACTER, MOJIBAKE, decode_bytes, find_wide_encoding

TEXT = "Nom de naissance;Prénoms\r\nLefèvre;Anaïs\r\nÉloïse;Zoë à côté, « l’été »\r\nMaçon;Jérôme"
WIDE = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", *WIDE])
def test_unicode_is_read_with_and_without_its_mark(codec: str) -> None:
    """The mark is no part of the text, and without it zeros tell which byte comes first."""
    found = decode_bytes(TEXT.encode(codec))
    assert found == (TEXT, codec[:6].upper().rstrip("-"), False)


@pytest.mark.parametrize(
    ("codec", "name"),
    [("cp1252", "Windows-1252"), ("mac_roman", "Mac Roman"), ("latin-1", "Windows-1252")],
)
def test_one_byte_a_letter_is_told_by_where_letters_stand(codec: str, name: str) -> None:
    """What older programs write on Windows and on a Mac; said to be guessed."""
    text = TEXT if codec != "latin-1" else TEXT.replace("’", "'")
    assert decode_bytes(text.encode(codec)) == (text, name, True)


def test_the_encoding_of_dos_is_told_too() -> None:
    """Spreadsheets offer it beside the others."""
    text = "Nom;Prénom\nLefèvre;André\nÉloïse;Zoé"
    assert decode_bytes(text.encode("cp850")) == (text, "DOS", True)


@pytest.mark.parametrize("name", ["Zoë", "Noël", "Élodie", "Gaël"])
@pytest.mark.parametrize("codec", ["mac_roman", "cp850"])
def test_a_letter_that_two_encodings_explain_is_lost(name: str, codec: str) -> None:
    """A wrong letter looks right; one that is lost can be told."""
    assert LOST_CHARACTER in decode_bytes(f"a;b\n{name};c".encode(codec)).text


@pytest.mark.parametrize(
    "name",
    [
        "Œuvrard",
        "L’Hôte",
        "L’Étoile",
        "ÉLODIE",
        "Müller",
        "José",
        "d’Été",
        "Guðmundur",
        "n° 5",
        "5 €",
        "Ren…",
        "Ød",
    ],
)
def test_what_windows_writes_is_read_as_it_is(name: str) -> None:
    """Every sign that text has stays where it stands."""
    assert decode_bytes(f"a;b\n{name};c".encode("cp1252")) == (
        f"a;b\n{name};c",
        "Windows-1252",
        True,
    )


def test_a_few_bytes_that_are_wrong_make_no_other_encoding_of_the_rest() -> None:
    """Of two lists in one file the letters of the first stay, and those of the other are lost."""
    found = decode_bytes("é è ê ï ô Lefèvre".encode() + b"\nL\xe9on")
    assert found == (f"é è ê ï ô Lefèvre\nL{LOST_CHARACTER}on", "UTF-8", True)


@pytest.mark.parametrize(
    "data", [b"", b"\0", b"ab", b"a\0", b"a: \0b", b"x" * 500 + b"\0" * 3, b"a\0\0\nb\nc"]
)
def test_a_zero_by_itself_makes_no_other_encoding(data: bytes) -> None:
    """It is a mistake, to be told where it stands."""
    assert find_wide_encoding(data) == ""


DAMAGED = (
    "Lefèvre",
    "Łukasz",
    "Ștefănescu",
    "Παπα",
    "Королёв",
    "Nguyễn",
    "Jiří",
    "Ğül",
    "“x”",
    "œuf",
    "ÉLODIE",
)


@pytest.mark.parametrize("name", DAMAGED)
def test_accents_that_were_saved_twice_are_told(name: str) -> None:
    """UTF-8 read as Windows-1252, in any script of Europe."""
    assert MOJIBAKE.search(name.encode().decode("cp1252", errors="replace"))
    assert not MOJIBAKE.search(name)


@pytest.mark.parametrize("name", ["Lefèvre", "ÉLODIE", "œuf", "Łukasz", "“x”"])
def test_accents_that_a_mac_saved_twice_are_told(name: str) -> None:
    """UTF-8 read as Mac Roman."""
    assert MOJIBAKE.search(name.encode().decode("mac_roman"))


@pytest.mark.parametrize("name", [*DAMAGED, "Lefèvre", "Côté", "José", "L’été", "« x »", "Müller"])
def test_accents_that_dos_saved_twice_are_told(name: str) -> None:
    """UTF-8 read as the encoding of a DOS window."""
    assert MOJIBAKE.search(name.encode().decode("cp850"))


@pytest.mark.parametrize(
    "text", ["├── src", "│   └── é", "┌──┬──┐", "├──┼──┤", "╬═╬", "──── Été ────", "a├b", "½ ┬ ½"]
)
def test_a_frame_is_no_damage(text: str) -> None:
    """Files draw trees and tables with the same signs."""
    assert not MOJIBAKE.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "ANDRÉ–MARIE",
        "DURÉE\u00a0:",
        "JOÃO",
        "ÑANDÚ",
        "O’Brien–Łuk",
        "ÎLE",
        "NOÄ’",
        "≈ 5",
        "√2",
        "« À »",
        "ÇA…",
    ],
)
def test_capitals_with_accents_are_no_damage(text: str) -> None:
    """Nor are signs that stand by themselves."""
    assert not MOJIBAKE.search(text)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufeff\0")))
def test_any_text_in_utf_8_comes_back(text: str) -> None:
    """Whatever its letters are."""
    assert decode_bytes(text.encode()) == (text, "UTF-8", False)


@given(st.binary())
def test_any_bytes_become_text(data: bytes) -> None:
    """Nothing is raised."""
    assert isinstance(decode_bytes(data).text, str)
