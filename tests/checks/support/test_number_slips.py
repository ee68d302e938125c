"""What is counted and dialled is written in one way, which is heard right."""

import pytest

from feuillet.checks.words.typography import find_slips


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("Prenez 1,5 G ce soir.", "write “g”"),
        ("Prenez 500 Mg ce soir.", "write “g”, “mg”"),
        ("Prenez 2 x 500 mg.", "2 fois 500 mg"),
        ("Prenez 1g x3/j.", "2 fois 500 mg"),
        ("Prenez un comprimé 3/j.", "par jour"),
        ("Une plaque de 5x3cm.", "5 cm sur 3 cm"),
        ("Une plaque de 5 cm × 3 cm.", "5 cm sur 3 cm"),
        ("Appelez le 0140000000.", "in pairs"),
        ("Appelez le 01.40.00.00.00.", "in pairs"),
        ("Appelez le 01-40-00-00-00.", "in pairs"),
        ("Appelez le 01/40/00/00/00.", "in pairs"),
        ("Appelez le 022 123 45 67.", "with + and its country"),
        ("Appelez le +33140000000.", "in groups"),
        ("Écrivez à contact(at)x.fr.", "with its “@”"),
        ("Écrivez à contact [at] x.fr.", "with its “@”"),
        ("Écrivez à contact (arobase) x.fr.", "with its “@”"),
        ("À 14 H 30.", "the sign of an hour is “h”"),
        ("À 14H.", "the sign of an hour is “h”"),
        ("Attendez 30sec.", "secondes"),
        ("Attendez 30 mn.", "min"),
        ("Comptez 25 EUR.", "€"),
        ("Au-dessus de 38,5 ºC.", "°"),
        ("Ouvert 8h-18h.", "de 8 h à 18 h"),
        ("Ouvert 8h30 - 18h.", "de 8 h à 18 h"),
        ("La 1e fois.", "1er"),
        ("Reposez-vous.appelez le médecin.", "a space follows a full stop"),
        ("C’est fini.on vous appelle.", "a space follows a full stop"),
        ("75 013 Paris", "as 75013"),
        ("97 400 Saint-Denis", "as 75013"),
        ("8 : 30 à 17h30", "write “8 h 30”"),
        ("Lundi 8 : 30", "write “8 h 30”"),
        ("De 8.30 à 17.00", "write “8 h 30”"),
        ("De 8,30 à 17,00", "write “8 h 30”"),
        ("Ouvert 8h-18h30.", "de 8 h à 18 h"),
        ("Ouvert 8:30-17:00.", "de 8 h à 18 h"),
        ("Lundi - vendredi", "du lundi au vendredi"),
        ("Attendez 30'.", "minutes"),
        ("Attendez 1h30′.", "minutes"),
        ("Attendez 5'30.", "minutes"),
        ("Comptez 30''.", "secondes"),
        ("Au 01 40 00 00.", "ten digits"),
        ("Au 01.40.00.00.", "ten digits"),
        ("Au 01 40 00 00 0.", "ten digits"),
        ("Au 01 40 00 00 00 00.", "ten digits"),
        ("Appelez le 01400000.", "ten digits"),
        ("Au 0 800 00 00.", "ten digits"),
        ("Au +33 1 40 00 00.", "ten digits"),
        ("Au 01 - 40 - 00 - 00 - 00.", "in pairs"),
        ("Au 0848 133 133.", "with + and its country"),
        ("Au 0470 12 34 56.", "with + and its country"),
        ("Appelez le 39-77.", "as 3624"),
        ("Numéro 36-24", "as 3624"),
        ("Appelez le 36.24", "as 3624"),
        ("Attendez 2 a 3 jours.", "“2 à 3”"),
        ("Attendez 8h a 12h.", "“2 à 3”"),
        ("De lundi a vendredi.", "“2 à 3”"),
        ("Attendez 2 - 3 jours.", "“2 à 3”"),
        ("Attendez 2- 3 jours.", "“2 à 3”"),
        ("Venez le 1 mai.", "le 1er mai"),
        ("Le 1 janv. 2026", "le 1er mai"),
    ],
)
def test_a_slip_is_told_with_what_to_write(text: str, remedy: str) -> None:
    """One slip is one finding, whose remedy fits."""
    found = list(find_slips(text, "fr"))
    assert any(remedy in said for _, said in found), found


@pytest.mark.parametrize(
    "text",
    [
        "Prenez 1,5 g, 2 fois par jour.",
        "Une plaque de 5 cm sur 3 cm.",
        "Appelez le 01 40 00 00 00, le +33 1 40 00 00 00 ou le 116 117.",
        "Au 0 800 00 00 00.",
        "Écrivez à contact@asso-x.fr, voyez asso.example ou sante.gouv.fr/vaccins.",
        "De 8 h à 18 h, à 14 h 30, 24 h/24 et 7 j/7.",
        "38,5 °C, 25 €, 1re fois, 2e fois.",
        "75013 Paris",
        "Le 12.05.2026, la 4G, le dossier NCT0140000000.",
        "Aux rayons X, un chromosome X.",
        "Plaquettes à 150 G/L, globules à 4,5 T/L.",
        "Étape 1 : 12 jours. Étape 2 : 30 minutes. Score : 1 à 3.",
        "À 48° 51′ N.",
        "Le groupe 1 a 12 enfants ; un enfant sur 2 a 3 ans.",
        "Le 11 mai, le 1er mai, le 31-12.",
        "Au 01 40 00 00 00 24 h/24, au 3977, au 36 24, au 0 805 000 000.",
        "L’article 36-24, l’art. L. 32-12.",
    ],
)
def test_what_is_right_is_not_told(text: str) -> None:
    """Else authors would learn not to read warnings."""
    assert list(find_slips(text, "fr")) == []


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("Wait 2 - 3 days.", "“2 to 3”"),
        ("Open Monday - Friday.", "Monday to Friday"),
        ("Open Mon - Fri.", "Monday to Friday"),
        ("Wait 30'.", "minutes"),
        ("Wait 30″.", "seconds"),
        ("Call 01 40 00 00.", "ten digits"),
        ("Call 36-24.", "as 3624"),
    ],
)
def test_a_slip_of_an_english_text_is_told(text: str, remedy: str) -> None:
    """The remedy is an English one."""
    ((_, said),) = find_slips(text, "en")
    assert remedy in said


@pytest.mark.parametrize(
    "text", ["In the '90s, at 8.30 am.", "“He said ‘at 30’.”", "Platelets at 150 G/L."]
)
def test_what_is_right_in_english_is_not_told(text: str) -> None:
    """English has signs that French has not."""
    assert list(find_slips(text, "en")) == []
