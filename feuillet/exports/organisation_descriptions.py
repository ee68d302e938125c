"""What an editor tells an author about each key of an organisation."""

from collections.abc import Mapping

ORGANISATION_DESCRIPTIONS: Mapping[str, Mapping[str, str]] = {
    "Organisation": {
        "id": "The name of this folder: small letters without accents, digits and hyphens.",
        "type": (
            "association, clinic, practice or platform: it decides which kinds of document "
            "it may issue."
        ),
        "name": "The name in full, as the organisation writes it.",
        "fictitious": "true for one that is made up: its pages say so.",
        "wordmark": (
            "What stands in the logo's place while there is none; the name unless it is given."
        ),
        "about": "What it does, in one sentence, in each language.",
        "website": "Where the QR code leads.",
        "contact": "How to reach it: only what it has given, and somebody has checked.",
        "languages": "The languages of its documents; a kind under issues may name its own.",
        "issues": (
            "Kinds of document by procedure: cimentoplastie: [handout], or {handout: [fr, "
            "pt], consent: [fr]}."
        ),
        "approval": (
            "Its word on a version of the documents; until then every page says that there is none."
        ),
        "published": (
            "Where web pages and large print are to be found: a build makes them, "
            "documents name the address."
        ),
        "message": "What it says of itself on its panel of a leaflet, in each language.",
        "partners": "Organisations named beside it.",
        "namesakes": "Others that are taken for it: their names and addresses may stand nowhere.",
        "printed": "The lines that French law asks of printed matter.",
        "signature": "How consent is signed: has (HAS 2012), insurer or cosmetic.",
        "risk_boxes": "true puts a box to tick beside each risk on the consent sheet.",
        "sites": "The places where it receives patients.",
        "practitioners": "Those who inform or operate.",
    },
    "Website": {
        "url": "The address, starting with https://.",
        "printed": "The short address to type.",
    },
    "Contact": {
        "phone": "The number by day: 10 digits, a short number, or + and the code of its country.",
        "night_phone": "The number at night and at weekends.",
        "email": "The address that somebody reads.",
        "hours": "When the phone is answered, in each language.",
        "verified_on": "The day somebody checked that all of this is right.",
    },
    "Site": {
        "id": "The name to build for: --site.",
        "name": "As the organisation calls the place.",
        "procedures": (
            "Those that this service takes care of; leave the line out where it is all of them."
        ),
        "service": "The department, in each language.",
        "contact": "How to reach this place.",
        "local": (
            "Its answers to the procedures' local lines, in each language; without one the "
            "line stays ruled."
        ),
    },
    "Practitioner": {
        "id": "The name to build for: --practitioner.",
        "name": "As the practitioner wants to be named.",
        "role": "Profession and specialty, in each language.",
        "site": "The id of the site where this person works.",
    },
    "Approval": {
        "state": "none, or approved with by, on and version.",
        "by": "Who approved, by name and role.",
        "on": "The day of the approval.",
        "version": "The version that was approved, in quotes.",
    },
    "Published": {
        "at": "The page where they are to be found, starting with https://: it is printed.",
        "forms": "web, large-print or both.",
    },
    "Namesake": {"name": "As it calls itself.", "website": "As it is typed, without https://."},
    "Partner": {"name": "The partner's name.", "role": "What it does here, in each language."},
    "Printed": {
        "printer": (
            "Name and address of the print shop; without it the document says that you "
            "print it yourself."
        ),
        "sorting": "Whether the words that ask for sorting are printed.",
        "litter": "Whether « ne pas jeter sur la voie publique » is printed.",
        "funding": "Who paid, in each language.",
    },
}
