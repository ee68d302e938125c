"""Each sign of French and of English, typed in each way there is: set right, or told."""

import pytest

from feuillet.checks.typography import SHOWN, slips
from feuillet.compose.typography import typeset
from tests.compose.content import shown

# A text as it may be typed, and as it is to be printed (`~` a no-break space, `‿` a thin one); TOLD by the check.
TOLD = ""
TYPED = {
    "fr": [
        # ; ! ?
        ("Oui ; non", "Oui‿; non"),
        ("Oui; non", "Oui‿; non"),
        ("Oui\u00a0; non", "Oui‿; non"),
        ("Oui;non", TOLD),
        ("Vite !", "Vite‿!"),
        ("Vite!", "Vite‿!"),
        ("Vite\u00a0! Ou non", "Vite‿! Ou non"),
        ("Vite!Allez", TOLD),
        ("Mal ?", "Mal‿?"),
        ("Mal? Un peu", "Mal‿? Un peu"),
        ("(mal?)", "(mal‿?)"),
        ("« Mal? »", "«‿Mal‿?‿»"),
        ("Mal… ?", "Mal…‿?"),
        ("Mal…?", "Mal…‿?"),
        ("Mal?!", TOLD),
        # :
        ("Ici : là", "Ici~: là"),
        ("Ici: là", "Ici~: là"),
        ("Ici\u202f: là", "Ici~: là"),
        ("Ici:là", TOLD),
        ("Tél.:01", TOLD),
        ("Dose:2 mg", TOLD),
        ("À 12:30", "À 12:30"),
        ("Au rapport 1:1000", "Au rapport 1:1000"),
        ("Dites: « oui »", "Dites~: «‿oui‿»"),
        # Quotes.
        ("« oui »", "«‿oui‿»"),
        ("«oui»", "«‿oui‿»"),
        ("«\u00a0oui\u00a0»", "«‿oui‿»"),
        ("«oui»: on vient", "«‿oui‿»~: on vient"),
        ("Dites «oui», puis", "Dites «‿oui‿», puis"),
        ("Dites«oui»", TOLD),
        ('Dites "oui"', TOLD),
        ("Dites “oui”", TOLD),
        ("Dites <<oui>>", TOLD),
        ("Dites 'oui'", TOLD),
        ("Dites ‘oui’", TOLD),
        ("Dites « oui", TOLD),
        ("Dites oui »", TOLD),
        # Apostrophes.
        ("l'os", "l’os"),
        ("l’os", "l’os"),
        ("l´os, l`os, l′os", "l’os, l’os, l’os"),
        ("l' os", TOLD),
        ("l 'os", TOLD),
        # …
        ("Attendez…", "Attendez…"),
        ("Attendez… puis venez", "Attendez… puis venez"),
        ("Attendez …", TOLD),
        ("Attendez...", TOLD),
        ("Attendez…puis", TOLD),
        ("Venez..", TOLD),
        # % ‰ € °
        ("25 %", "25~%"),
        ("25%", "25~%"),
        ("25\u202f%", "25~%"),
        ("0,9‰ ou 0,9 ‰", "0,9~‰ ou 0,9~‰"),
        ("10 €", "10~€"),
        ("10,50€", "10,50~€"),
        ("€10", TOLD),
        ("38,5 °C", "38,5~°C"),
        ("38,5°C", "38,5~°C"),
        ("38,5 ° C", "38,5~°C"),
        ("plus de 38°", TOLD),
        ("plus de 38,5 °", TOLD),
        ("un angle de 90°", "un angle de 90°"),
        ("un angle de 90 °", "un angle de 90°"),
        # Dashes.
        ("Le geste – court – se fait", TOLD),
        ("Le geste –court– se fait", TOLD),
        ("Le geste—court", TOLD),
        ("Le geste - court", TOLD),
        ("Le geste -- court", TOLD),
        ("Le geste -court", TOLD),
        ("- Venez-vous ?", "- Venez-vous‿?"),
        # Numbers of things.
        ("n° 12", "n°~12"),
        ("n°12", "n°~12"),
        ("N° 12", "N°~12"),
        ("N°12", "N°~12"),
        ("n ° 12", "n°~12"),
        ("nº 12", TOLD),
        ("no 12", TOLD),
        ("n°s 3 et 4", "n°s~3 et 4"),
        ("p. 12", "p.~12"),
        ("p.12", "p.~12"),
        ("art. L. 1111-4", "art. L.~1111-4"),
        # Titles.
        ("M. Petit, MM. Petit et Roux", "M.~Petit, MM.~Petit et Roux"),
        ("Mme Roux, Mmes Roux, Mlle Roux", "Mme~Roux, Mmes~Roux, Mlle~Roux"),
        ("Dr Roux, Drs Roux et Petit, Pr Roux", "Dr~Roux, Drs~Roux et Petit, Pr~Roux"),
        ("DrRoux, M.Petit, MmeRoux", "Dr~Roux, M.~Petit, Mme~Roux"),
        ("Dr. Roux", TOLD),
        ("Mr Roux", TOLD),
        ("M Roux", TOLD),
        ("MM Roux et Petit", TOLD),
        ("La PrEP, un Drain", "La PrEP, un Drain"),
        # Units.
        ("5 mg, 5mg, 5\u202fmg", "5~mg, 5~mg, 5~mg"),
        ("5 µg, 5μg, 2g, 3 kg", "5~µg, 5~μg, 2~g, 3~kg"),
        ("2 mL, 2ml, 1,5L, 1 l d’eau", "2~mL, 2~ml, 1,5~L, 1~l d’eau"),
        ("3 mm, 3cm, 2 m, 4 m², 25kg/m²", "3~mm, 3~cm, 2~m, 4~m², 25~kg/m²"),
        ("2 h, 2h, 20 min, 20min, 30 s", "2~h, 2~h, 20~min, 20~min, 30~s"),
        ("6 mois, 2 ans, 3 jours, 1 semaine", "6~mois, 2~ans, 3~jours, 1~semaine"),
        ("6mois, 2ans, 3jours", "6~mois, 2~ans, 3~jours"),
        ("120 mmHg, 2 UI, 10 mSv", "120~mmHg, 2~UI, 10~mSv"),
        ("Vers 3 l’après-midi, 5 s’arrêtent", "Vers 3 l’après-midi, 5 s’arrêtent"),
        ("La vertèbre L5 mène", "La vertèbre L5 mène"),
        ("Le dossier 12-5g, v1.5g et covid-19", "Le dossier 12-5~g, v1.5g et covid-19"),
        # Hours.
        ("14 h 30", "14~h~30"),
        ("14h30", "14~h~30"),
        ("14h 30, 14 h30", "14~h~30, 14~h~30"),
        ("De 9h à 12h, 9h-12h", "De 9~h à 12~h, 9~h-12~h"),
        ("14H30", TOLD),
        ("7h30min, 7 h 30 min", "7~h~30~min, 7~h~30~min"),
        ("24 h/24 et 7j/7", "24~h/24 et 7~j/7"),
        # Dates and ordinals.
        ("1er mai", "1er~mai"),
        ("Le 2 mai 2026", "Le~2~mai 2026"),
        ("1er, 1re, 2e, 3es", "1er, 1re, 2e, 3es"),
        ("1 er mai", TOLD),
        ("1ère fois", TOLD),
        ("1ier", TOLD),
        ("2ème fois", TOLD),
        ("2 ème fois", TOLD),
        ("3eme fois", TOLD),
        ("XXème siècle", TOLD),
        # Ranges and thousands.
        ("6 à 8 semaines", "6~à~8~semaines"),
        ("6-8 semaines", TOLD),
        ("6 - 8 semaines", TOLD),
        ("pp. 6-8", "pp.~6-8"),
        ("Chez 1 000 femmes", TOLD),
        ("Chez 12 500 000 femmes", TOLD),
        ("Appelez le 116 117", "Appelez le~116 117"),
        ("Au 01 23 45 67 89", "Au~01 23 45 67 89"),
        ("Au 01\u00a023\u202f45", "Au~01 23 45"),
        # etc.
        ("os, nerfs, etc.", "os, nerfs,~etc."),
        ("os, nerfs, etc...", TOLD),
        ("os, nerfs, etc…", TOLD),
        ("os, nerfs, etc", TOLD),
        # Other spaces.
        ("Oui , non", TOLD),
        ("Oui,non", TOLD),
        ("Fini.Venez", TOLD),
        ("( oui )", TOLD),
        ("Brûlure(rare)", TOLD),
        ("Oui&nbsp;: non", TOLD),
        # Addresses are left alone.
        ("https://a.fr/x?y=1;z!a#b:c", "https://a.fr/x?y=1;z!a#b:c"),
        ("Voyez https://a.fr/x ?", "Voyez https://a.fr/x‿?"),
        ("Voyez https://a.fr/x? Oui", "Voyez https://a.fr/x‿? Oui"),
        ("Voyez a.fr/x?y=5mg et www.a.fr!", "Voyez a.fr/x?y=5mg et www.a.fr‿!"),
        ("Écrivez à a.b@c.fr: merci", "Écrivez à a.b@c.fr~: merci"),
        ("doi:10.1000/j.x.2010;5:3g", "doi:10.1000/j.x.2010;5:3g"),
        ("Lancet 2010;376(9746):1085-92", "Lancet 2010;376(9746):1085-92"),
        ("NCT01234567, v1.0, 485a1f17", "NCT01234567, v1.0, 485a1f17"),
    ],
    "en": [
        ("Say “yes”.", "Say “yes”."),
        ('Say "yes".', TOLD),
        ("Say 'yes'.", TOLD),
        ("Say ‘yes’.", TOLD),
        ("Say «yes».", TOLD),
        ("Say “ yes ”.", TOLD),
        ("Say “yes.", TOLD),
        ("don't, patients' rights", "don’t, patients’ rights"),
        ("don´t", "don’t"),
        ("the patient 's", TOLD),
        ("the 1990s, the '90s", "the 1990s, the ’90s"),
        ("Why ?", TOLD),
        ("Here : there", TOLD),
        ("Here:there", TOLD),
        ("Yes;no", TOLD),
        ("Wait...", TOLD),
        ("A step – short – follows", TOLD),
        ("A step—short", TOLD),
        ("A step - short", TOLD),
        ("25%, 25 %", "25%, 25%"),
        ("£10, £ 10, 10 €", "£10, £10, 10~€"),
        ("38.5 °C, 38.5°C", "38.5~°C, 38.5~°C"),
        ("above 38°", TOLD),
        ("5 mg, 5mg, 20 min, 2 L", "5~mg, 5~mg, 20~min, 2~L"),
        ("6 months, 2 years, 3days", "6~months, 2~years, 3~days"),
        ("9 am, 9am", "9~am, 9~am"),
        ("Dr Roux, Mr Roux, Mrs Roux, Ms Roux, Prof. Roux", "Dr~Roux, Mr~Roux, Mrs~Roux, Ms~Roux, Prof.~Roux"),
        ("No. 12, p. 12, p.12", "No.~12, p.~12, p.~12"),
        ("1 May, 1st May", "1~May, 1st~May"),
        ("6 to 8 weeks", "6~to~8~weeks"),
        ("6-8 weeks", TOLD),
        ("1,000 women", "1,000 women"),
        ("1 000 women", TOLD),
        ("3,5 mm", TOLD),
        ("at 12:30, https://a.org/x?y=1", "at 12:30, https://a.org/x?y=1"),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, *each) for language, typed in TYPED.items() for each in typed],
)
def test_a_sign_is_set_right_or_told(language: str, text: str, expected: str) -> None:
    """What can mean one thing only is printed as it should be, and an author hears of the rest."""
    told = tuple(slips(text, language))
    if expected:
        assert (shown(typeset(language)(text).unescape()), told) == (expected, ())
    else:
        assert told


def test_a_long_slip_is_cut() -> None:
    """The message stays one that can be read, however long the text before a lone quotation mark."""
    ((found, _),) = slips(f"{'oui ' * 30}»", "fr")
    assert found.endswith("oui oui »")
    assert len(found) <= SHOWN + 1
