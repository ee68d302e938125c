"""The number of characters that a text may have is what its slot takes."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from feuillet.compose.pictures import build_pixel_png
from feuillet.exports.schemas import build_schema
from feuillet.exports.starters import build_starter_files
from feuillet.exports.text_limits import TEXT_LIMITS, describe_text_limit, measure_text_limits
from feuillet.model import Organisation
from tests.imprint.both import clinic, imprinted, job, with_logo

# French words, none of them long.
FILLER = "Une équipe vous reçoit, répond à vos questions et vous suit avant et après le geste. " * 9
HOST = "@asso.example"
PHONE, ADDRESS = "01 99 00 00 00", "a.example"
CONTACT = {"phone": PHONE, "verified_on": "2026-11-01"}
WEBSITE = {"url": "https://a.example", "printed": ADDRESS}
SITE = {"id": "a", "name": "a"}
PERSON = {"id": "dr-a", "name": "a", "role": {"fr": "a"}, "site": "a"}
BARE: dict[str, Any] = {
    "message": {},
    "sites": [],
    "practitioners": [],
    "contact": None,
    "partners": [],
}
PRINTED = {"litter": False, "sorting": False}
# Where a text stands that is not in the summary.
KINDS = {
    "message": "leaflet",
    "partners": "leaflet",
    "printed": "leaflet",
    "practitioner": "consent",
}


def words(count: int, beside: str = "") -> str:
    """So many characters, what stands beside them among them."""
    return FILLER[: max(count - len(beside), 1)].strip()


def address(count: int, beside: str = "") -> str:
    """An address of so many characters, what stands beside it among them."""
    letters = re.sub(r"[^a-z]", "", FILLER.lower())
    return f"{letters[: max(count - len(beside) - len(HOST), 1)]}{HOST}"


def page(count: int) -> dict[str, str]:
    """A website whose printed address has so many characters."""
    letters = re.sub(r"[^a-z]", "", FILLER.lower())
    printed = f"{ADDRESS}/{letters}"[:count]
    return {"url": f"https://{printed}", "printed": printed}


def french(count: int, beside: str = "") -> dict[str, str]:
    return {"fr": words(count, beside)}


# What an organisation says of which one text has so many characters.
LONG: Mapping[tuple[str, str], Callable[[int], dict[str, Any]]] = {
    ("Organisation", "name"): lambda n: {"name": words(n)},
    ("Organisation", "wordmark"): lambda n: {"wordmark": [words(n)]},
    ("Organisation", "about"): lambda n: {"about": french(n)},
    ("Organisation", "message"): lambda n: {"message": french(n)},
    ("Website", "printed"): lambda n: {"website": page(n)},
    ("Contact", "email"): lambda n: {
        "website": WEBSITE,
        "contact": {**CONTACT, "email": address(n, f"{ADDRESS}, ")},
    },
    ("Contact", "hours"): lambda n: {"contact": {**CONTACT, "hours": french(n, f"{PHONE}, ")}},
    ("Site", "name"): lambda n: {"sites": [{**SITE, "name": words(n)}]},
    ("Site", "service"): lambda n: {"sites": [{**SITE, "service": french(n)}]},
    ("Site", "local"): lambda n: {"sites": [{**SITE, "local": {"fasting": french(n)}}]},
    ("Practitioner", "name"): lambda n: {
        "sites": [SITE],
        "practitioners": [{**PERSON, "name": words(n)}],
    },
    ("Practitioner", "role"): lambda n: {
        "sites": [SITE],
        "practitioners": [{**PERSON, "role": french(n)}],
    },
    ("Partner", "role"): lambda n: {"partners": [{"name": "a", "role": french(n, "a, ")}]},
    ("Printed", "funding"): lambda n: {
        "printed": {**PRINTED, "funding": french(n, "Imprimé par nos soins. ")}
    },
}


def overflows(place: tuple[str, str], count: int) -> list[str]:
    """What is told of a text of so many characters, in a document where it stands."""
    model, slot = place[0], TEXT_LIMITS[place].slot
    library = clinic(**{**BARE, **LONG[place](count)})
    # A name stands beside a logo alone: a wordmark has said it.
    library = (
        with_logo(library, build_pixel_png(1, 2, 3))
        if place == ("Organisation", "name")
        else library
    )
    asked = job(KINDS.get(slot, "summary"))
    if model in {"Site", "Practitioner"}:
        person = "dr-a" if model == "Practitioner" else None
        asked = asked._replace(site="a", practitioner=person)
    _, found = imprinted(library, asked)
    return [each.message for each in found if f"slot `{slot}`" in each.message]


def test_whoever_writes_is_told(tmp_path: Path) -> None:
    """An editor shows the number with each key, a new organisation's file has it in comments."""
    told = build_schema(Organisation)
    kept = {"Organisation": told, **told["$defs"]}
    files = build_starter_files("organisation", "new-one", ("fr",), tmp_path, date(2026, 11, 23))
    text = files["brochures/organisations/new-one/organisation.yaml"].decode()
    for model, key in TEXT_LIMITS:
        assert describe_text_limit(model, key) in kept[model]["properties"][key]["description"]
        assert describe_text_limit(model, key) in text


@pytest.mark.parametrize("place", TEXT_LIMITS, ids="-".join)
def test_so_many_characters_fit_and_many_more_do_not(place: tuple[str, str]) -> None:
    """Laid out for real, in a kind where the text stands."""
    assert overflows(place, measure_text_limits()[place]) == []
    assert overflows(place, round(measure_text_limits()[place] * 1.4)) != []
