"""French capitals keep their accents, and “œ” and “à” are written: names and other words pass."""

import re

import pytest

from feuillet.checks.words.typography import find_slips

# Words that begin with « é » or « ê », typed without it.
BARE = re.findall(
    r"\S+",
    "Ebauche Eblouissement Ebriété Ebullition Ecaille Ecart Echange Echantillon Echauffement "
    "Echec Echelle Echéance Echographie Eclairage Eclampsie Eclat Ecole Economie Ecorchure "
    "Ecosse Ecoulement Ecouter Ecouvillon Ecran Ecrire Ecrit Ecoeurement Edenté Education Egal "
    "Egalement Egarement Eglise Egout Egypte Ejaculation Elaboration Elancement Elargir "
    "Elastique Electricité Electrocardiogramme Election Elément Elève Elevé Eligible Elimination "
    "Elocution Eloigner Emergence Emettre Emission Emotion Emoussé Emulsion "
    "Energie Enervement Enigme Enoncé Enorme Enumérer Enurésie Epais Epanchement Epargne Epaule "
    "Epidémie Epiderme Epidural Epilepsie Epine Episiotomie Episode Epoque Epouse Epoux Epreuve "
    "Eprouver Epuisement Equilibre Equipe Equivalent Eradiquer Eraflure Erection Erosion Eruption "
    "Erysipèle Erythème Etablissement Etage Etain Etalement Etanche Etape Etat Etats-Unis Eté "
    "Eteindre Etendue Eternuement Ether Ethique Ethylique Etiologie Etiquette Etirement Etoile "
    "Etonnant Etouffement Etourdissement Etrange Etranger Etre Etroit Etude Etudiant Evacuation "
    "Evaluation Evanouissement Evaporation Eveil Evénement Eventration Eventuel Evidence Eviter "
    "Evoquer Evolution Etes-vous L’Etat D’Ecosse ECOULEMENT ECHOGRAPHIE",
)
ELSE = re.findall(
    r"\S+",
    "Effet Elle En Enfant Examen Essai Entre Ensuite Eau Euro Exemple Eczéma Ecchymose Ectopique "
    "Ethmoïde Ethnique Ergothérapie Embolie Emphysème Endoscopie Encéphale Entorse Erreur "
    "Essoufflement Estomac Est Escarre Et Etc. Email Ecolab Ebola Ehlers-Danlos Efferalgan Elevit "
    "Epipen Eric Emilie Emile Emmanuel Emma Elise Elisabeth Elodie Eléonore Etienne Edouard Edith "
    "Edgar Eva Evan Eve Evelyne Evrard Evin Eliott Elias Elif Emine Emir Ekaterina Ethan Erika "
    "Eudes Echard Echeverria Epaulard Etchegaray Eveillard ETIENNE EDOUARD ELISABETH EMERY EVRARD",
)


@pytest.mark.parametrize("word", BARE)
def test_a_capital_keeps_its_accent(word: str) -> None:
    """Whatever follows it, and in words of capitals."""
    assert "“É” or “Ê”" in next(said for _, said in find_slips(word, "fr"))


@pytest.mark.parametrize("word", ELSE)
def test_a_capital_without_an_accent_passes(word: str) -> None:
    """Words that have none, names that people have, and names of remedies."""
    assert list(find_slips(word, "fr")) == []


@pytest.mark.parametrize(
    "text",
    [
        "A jeun, venez.",
        "Venez. A 8 h, on appelle.",
        "Venez ? A Paris, oui.",
        "Dites « A jeun ».",
        "Il dit « “A jeun” ».",
        "(A Paris)",
        "A {place}, venez.",
        "A JEUN",
        "A l’hôpital",
        "Ca va.",
        "Dites « Ca va ».",
        "Age : oui. Otez le drap.",
        "c’est-a-dire",
        "vis-a-vis",
        "jusqu’a demain",
        "celui-la",
        "là-bas, au-dela",
    ],
)
def test_an_accent_of_a_small_word_is_asked_for(text: str) -> None:
    """At the beginning of a sentence or a quotation, and within words of several parts."""
    said = " ".join(remedy for _, remedy in find_slips(text, "fr"))
    assert re.search("write “[ÀàÂ]”", said)


@pytest.mark.parametrize(
    "word",
    re.findall(
        r"\S+",
        "oeil Oeil oeillet coeur soeur noeud voeu boeuf manoeuvre oeuf oeuvre choeur oedème Oedeme "
        "oesophage oestrogène oestradiol foetus foetal foetopathie oenologie coelioscopie "
        "coeliaque oecuménique OEUF COEUR",
    ),
)
def test_a_ligature_is_asked_for(word: str) -> None:
    """In each word that is spelt with it."""
    ((_, said),) = find_slips(word, "fr")
    assert said == "write “œ”"


@pytest.mark.parametrize(
    "text",
    [
        "moelle, coefficient, coexister, poêle, Noël, Joël, aloe vera, poète, coéquipier, canoë",
        "Goethe, Boehm, Moeller, Schoeller, Oestreich, Lecoeur, LECOEUR, Lesoeur",
        "DA COSTA E SILVA, O’BRIEN, D’ARTAGNAN, L’HERMITE, LE GOFF, M’BAREK, N’DIAYE",
        "SAINT-JEAN, St. John, Mac Donald, VAN DEN BERGHE, MÜLLER, ŞAHİN, Nguyễn Thị",
        "Éléonore, José María y Ruiz, J.-P. Roux, Jean-Baptiste, محمد, Γιώργος, Иван, דוד",
        "A et B sont des os. Vitamines : A et C. Groupe : A positif.",
        "L’hépatite A est bénigne. A-t-on mal ? Y a-t-il un risque ? Un Port-a-Cath.",
        "Il a deux ans, et la vitamine A aussi.",
    ],
)
def test_names_and_usual_texts_pass(text: str) -> None:
    """A false alarm teaches authors not to read warnings."""
    assert list(find_slips(text, "fr")) == []


def test_other_languages_have_other_letters() -> None:
    """An English text is not asked for French accents."""
    text = "A patient. Episode, Education, foetus, oestrogen."
    assert list(find_slips(text, "en")) == []
