"""The spaces and apostrophes of each language."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feuillet.compose.typography import build_typesetter
from tests.compose.content import records, shown


def written(language: str, text: str) -> str:
    return shown(build_typesetter(language)(text).unescape())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quoi ?", "Quoi‿?"),
        ("Vite ! Ou non ; oui", "Vite‿! Ou non‿; oui"),
        ("Il dit « oui ».", "Il dit «‿oui‿»."),
        ("Ici : là", "Ici~: là"),
        ("Dr Martin, Pr Durand, M. Petit, Mme Grand", "Dr~Martin, Pr~Durand, M.~Petit, Mme~Grand"),
        ("n° 4", "n°~4"),
        (
            "Rayons X, hépatites B et C ; appelez le 15",
            "Rayons~X, hépatites~B et C‿; appelez le~15",
        ),
        ("25 % des gens, 10 € par jour, 3 mm", "25~% des gens, 10~€ par jour, 3~mm"),
        ("2 minutes, 3 kgs", "2~minutes, 3 kgs"),
        ("l'os", "l’os"),
        ("Martin et al., p. 317 et pp. 3-4", "Martin et~al., p.~317 et pp.~3-4"),
        ("https://a.fr à 10:30", "https://a.fr à 10:30"),
    ],
)
def test_french(text: str, expected: str) -> None:
    """French wants a thin space before ; ! ? », a full one before a colon, and keeps titles and
    units together.
    """
    assert written("fr", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Why ? Here : there", "Why ? Here : there"),
        ("Dr Smith and Mrs Jones", "Dr~Smith and Mrs~Jones"),
        ("3 mm at 9 am", "3~mm at 9~am"),
        ("Martin et al., p. 317 and pp. 3-4", "Martin et~al., p.~317 and pp.~3-4"),
        ("so et alia, p. all, up. 3", "so et alia, p. all, up. 3"),
        ("patients' rights, don't", "patients’ rights, don’t"),
    ],
)
def test_english(text: str, expected: str) -> None:
    """English wants no space before its signs."""
    assert written("en", text) == expected


def test_a_language_without_rules_keeps_its_spaces() -> None:
    """A new language can be added before anyone has written its rules down."""
    assert written("de", "Was ? Hier : dort") == "Was ? Hier : dort"


def test_line_breaks_of_the_file_are_spaces() -> None:
    """How an author wraps lines does not show."""
    assert written("fr", "un\n  deux\ttrois") == "un deux trois"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**Os** : mou", "<strong>Os</strong>~: mou"),
        ("**Os**: mou", "<strong>Os</strong>~: mou"),
        ("**Os**! Non", "<strong>Os</strong>‿! Non"),
        ("**Os**; «**mou**»", "<strong>Os</strong>‿; «‿<strong>mou</strong>‿»"),
        ("**25** %, **5** mg", "<strong>25</strong>~%, <strong>5</strong>~mg"),
        ("un **os** mou", "un <strong>os</strong> mou"),
        ("« **os** »", "«‿<strong>os</strong>‿»"),
        ("un **os !** Non", "un <strong>os‿!</strong> Non"),
    ],
)
def test_spaces_beside_bold(text: str, expected: str) -> None:
    """A rule holds across the edge of a bold word, and no space beside it is lost."""
    _, _, prose = records()
    assert shown(prose.line(text)) == expected


@given(st.sampled_from(("fr", "en")), st.text())
def test_nothing_but_spaces_and_apostrophes_changes(language: str, text: str) -> None:
    """Whatever an author writes, every other character is printed."""
    assert solid(build_typesetter(language)(text).unescape()) == solid(text)


def solid(text: str) -> str:
    """Without spaces, all that is typed for an apostrophe alike."""
    return "".join(re.sub("['`´ʼʹ′‘]", "’", text).split())


@given(st.sampled_from(("fr", "en")), st.text(alphabet="a1 :;?!«»%°…n.-mg\u00a0\u202fDrA"))
def test_text_that_is_set_stays_as_it_is(language: str, text: str) -> None:
    """Authors may write the right spaces themselves."""
    once = build_typesetter(language)(text)
    assert build_typesetter(language)(once.unescape()) == once
