"""The organisation's own panel of a leaflet holds all that it can say."""

import re
from collections.abc import Mapping

import pytest

from feuillet.model import Contact, Library
from feuillet.model.organisation import Partner, Printed
from feuillet.prove import prove_document
from tests.compose.content import TODAY
from tests.layouts import recall_layout
from tests.test_leaflet import BACK, ISSUERS, LIBRARY, sheet

FULL: Mapping[str, object] = {
    "message": {
        "fr": (
            "Nous écoutons les personnes qui ont mal au dos et leurs proches. Des bénévoles passés "
            "par là répondent à vos questions, sans juger. Venez à nos rencontres : la prochaine "
            "date est sur notre site."
        ),
        "en": (
            "We listen to people whose back hurts and to those close to them. Volunteers who have "
            "been there answer your questions without judging. Come to our meetings: the next "
            "date is on our site."
        ),
    },
    "contact": Contact(
        phone="01 99 00 00 00",
        email="ecoute@association.example",
        hours={"fr": "lundi au vendredi, 9 h à 17 h", "en": "Monday to Friday, 9 am to 5 pm"},
        verified_on=TODAY,
    ),
    "partners": (
        Partner(name="Hôpital du Lac", role={"fr": "relecture médicale", "en": "medical review"}),
        Partner(name="Fondation Dos", role={"fr": "impression", "en": "printing"}),
        Partner(name="Ville de Rive", role={"fr": "salle de réunion", "en": "meeting room"}),
        Partner(name="Mutuelle Bleue", role={"fr": "diffusion", "en": "distribution"}),
    ),
    "printed": Printed(
        printer="Imprimerie du Pont, 1 rue du Pont, 00000 Rive",
        funding={
            "fr": "Imprimé avec le soutien financier de la Fondation Dos et de la Ville de Rive.",
            "en": "Printed with funding from Fondation Dos and the town of Rive.",
        },
    ),
}


def speaking(organisation: str, said: Mapping[str, object]) -> Library:
    """The library with an organisation whose panel says so."""
    loaded = LIBRARY.organisations[organisation]
    spoken = loaded._replace(value=loaded.value.model_copy(update=dict(said)))
    return LIBRARY._replace(organisations={**LIBRARY.organisations, organisation: spoken})


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("organisation", ISSUERS)
def test_the_panel_holds_all_that_an_organisation_can_say(organisation: str, language: str) -> None:
    """Message, partners with roles, helpline, hours, e-mail, QR code, address and legal lines, all
    at once.
    """
    library = speaking(organisation, FULL)
    full = sheet(organisation, language, library=library)
    laid = recall_layout(full)
    assert prove_document(full, laid) == ()
    panel = "".join("".join(run.text.split()) for run in laid.placed if run.page == BACK)
    said = library.organisations[organisation].value
    assert said.contact is not None
    assert said.website is not None
    wanted = (
        *(
            said.name,
            said.website.printed,
            said.contact.phone,
            said.contact.email,
            said.contact.hours[language],
        ),
        *(said.message[language], said.printed.printer, said.printed.funding[language]),
        *(text for partner in said.partners for text in (partner.name, partner.role[language])),
    )
    missing = [text for text in map(str, wanted) if "".join(text.split()) not in panel]
    assert missing == []
    assert "qr-organisation" in {slot.name for slot in laid.slots if slot.page == BACK}


@pytest.mark.parametrize(
    ("key", "value", "line"),
    [
        ("message", {"fr": "Nous parlons avec vous. " * 12}, "Nous parlons"),
        (
            "partners",
            (Partner(name="Un hôpital dont le nom est long", role={"fr": "relit les textes"}),),
            "Un hôpital",
        ),
        ("printed", Printed(funding={"fr": "Payé par une ville. " * 14}), "Payé par"),
    ],
)
def test_what_is_too_long_for_the_panel_is_told(key: str, value: object, line: str) -> None:
    """At the organisation's own file, with the number of characters to drop: no line is lost
    unsaid.
    """
    long = sheet("asso-sopk", library=speaking("asso-sopk", {key: value}))
    (finding,) = (
        each for each in prove_document(long, recall_layout(long)) if each.rule == "slot-overflow"
    )
    assert finding.place.path.endswith("asso-sopk/organisation.yaml")
    assert line in finding.message
    assert re.search(r"drop \d+ of its \d+ characters$", finding.message)
