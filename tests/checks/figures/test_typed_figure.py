"""What is a figure in words, and what only looks like one."""

import pytest

from feuillet.checks.figures.typed_figure import TYPED_NUMBER, strip_allowed_numbers
from feuillet.languages import find_language_rules


def found(language: str, text: str) -> list[str]:
    said, worded = strip_allowed_numbers(text), find_language_rules(language).worded_figures
    assert worded is not None
    return [*TYPED_NUMBER.findall(said), *(match[0] for match in worded.finditer(said))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Deux sur trois vont mieux."),
        ("fr", "Une femme sur cinq, un patient sur dix, vingt-cinq cas sur cent."),
        ("fr", "Neuf fois sur dix."),
        ("fr", "La moitié va mieux."),
        ("fr", "Un tiers des femmes."),
        ("fr", "Les trois quarts."),
        ("fr", "Dix pour cent."),
        ("fr", "Une demi-heure suffit."),
        ("fr", "Il faut dix-huit ans."),
        ("fr", "Cela dure vingt et un jours."),
        ("fr", "Revenez à J7."),
        ("fr", "Prenez 5mg, ou 0,5 ml."),
        ("fr", "Le geste dure 15 minutes."),
        ("fr", "Après 15 min, 15 h, 15 %, 15 mm."),
        ("fr", "Chez 15 patientes, 112 femmes."),
        ("en", "One woman in five."),
        ("en", "Two out of three, one in a hundred."),
        ("en", "Nine times out of ten."),
        ("en", "Half the patients."),
        ("en", "A quarter of them."),
        ("en", "Two thirds."),
        ("en", "Ten per cent."),
        ("en", "It takes half an hour, or twenty-one days."),
    ],
)
def test_a_figure_is_found(language: str, text: str) -> None:
    """Shares and lengths of time, whichever way they are written."""
    assert found(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les deux parents signent ensemble, sur deux pages."),
        ("fr", "Un tiers donneur, une aide à moitié prix, la moitié gauche du corps."),
        ("fr", "Une visite sur place. Un jour, un mois, une année."),
        ("fr", "Une protéine (HbA1c), le virus SARS-CoV-2, la vertèbre L5, un stade 3."),
        ("fr", "Les articles L. 1111-2 et R. 4127-35, la loi n° 2021-1017."),
        ("fr", "On répond 24 heures sur 24 et 7 jours sur 7, ou au 15."),
        ("fr", "Dans {wait}, {leak} ont une fuite."),
        ("en", "Both parents sign. A third party, the left half of the body."),
        ("fr", "Au 15, patientez ; faites le 112 mainte fois. Le 15 minimise. Le 15 patientez."),
        ("en", "Call 112 daybreak or not. Call 112 manned all day."),
        ("en", "One day in bed. Ask one of us. In two steps."),
        ("en", "Type 2 diabetes, vitamin B12, vertebra T12."),
        ("en", "We answer 24 hours a day, 7 days a week; or call 112."),
    ],
)
def test_what_only_looks_like_a_figure_passes(language: str, text: str) -> None:
    """Names, articles of law, numbers to call, and words that count nothing."""
    assert found(language, text) == []
