"""Every form in which a French sign or a unit may be typed: set right, or told."""

import re
from itertools import product

import pytest

from feuillet.checks.words.typography import find_slips
from feuillet.compose.typography import build_typesetter
from tests.compose.content import shown

SPACES = ("", " ", "\u00a0", "\u202f")
# The sign and the space before it, `~` and `‿` as in `shown`.
SIGNS = [(";", "‿"), ("!", "‿"), ("?", "‿"), (":", "~"), (",", "")]
BESIDE = ["oui", "« oui »", "(oui)", "oui…", "{leak}", "5 %"]
BEHIND = ["non", "« non »", "(non)", "Non", "12 h"]
UNITS = re.findall(
    r"\S+",
    "mg g kg µg ng mm cm m mm² cm³ L mL dL min h s UI mmHg cmH2O Hz kHz mSv Gy MBq mmol mEq mA kV "
    "kPa bpm dB semaines mois jours ans heures battements litres kilos euros degrés € % ‰ °C mars "
    "août",
)


def printed(text: str) -> str:
    return shown(build_typesetter("fr")(text).unescape())


def told(text: str) -> list[tuple[str, str]]:
    return list(find_slips(text, "fr"))


@pytest.mark.parametrize("right", BEHIND)
@pytest.mark.parametrize("left", BESIDE)
@pytest.mark.parametrize(("sign", "space"), SIGNS)
def test_case_21_each_form_of_a_sign(left: str, sign: str, space: str, right: str) -> None:
    """With its spaces or without one or both, no sign is printed wrongly in silence."""
    best = f"{printed(left)}{space}{sign} {printed(right)}"
    for before, after in product(SPACES, SPACES[:2]):
        text = f"{left}{before}{sign}{after}{right}"
        assert printed(text) == best or told(text), text


@pytest.mark.parametrize("right", BEHIND)
@pytest.mark.parametrize("left", BESIDE)
@pytest.mark.parametrize(("sign", "space"), SIGNS)
def test_no_false_alarm_beside_a_sign(left: str, sign: str, space: str, right: str) -> None:
    """What is typed as it should be is no slip, whatever stands beside it."""
    assert told(f"{left}{' ' if space else ''}{sign} {right}") == []


@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("unit", UNITS)
def test_each_form_of_a_unit(unit: str, space: str) -> None:
    """Typed with its space or without, none parts from its number."""
    text = f"Environ 12{space}{unit}, puis rien"
    assert printed(text) == f"Environ 12~{unit}, puis rien"
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Attention! On vous aide; voyez.", "Attention‿! On vous aide‿; voyez."),
        ("Avez-vous mal? Dites «oui»: bien.", "Avez-vous mal‿? Dites «‿oui‿»~: bien."),
        ("5 mg, 38,5 °C, N° 12, Mmes Roux", "5~mg, 38,5~°C, N°~12, Mmes~Roux"),
    ],
)
def test_case_21_as_on_an_english_keyboard(text: str, expected: str) -> None:
    """Where nothing is ambiguous, French spaces are set."""
    assert (printed(text), told(text)) == (expected, [])


@pytest.mark.parametrize("text", ["on vous aide;c’est simple.", "1 000 personnes"])
def test_case_21_what_is_ambiguous_is_told(text: str) -> None:
    """Else an author hears of it."""
    assert told(text)


@pytest.mark.parametrize("text", ["« Il dit « oui » à tous »", "Chez 1.000 femmes", "oui :« non »"])
def test_a_slip_is_told_once(text: str) -> None:
    """Of two rules that meet at one sign, the first alone speaks."""
    assert len(told(text)) == 1
