"""What dials and what opens on a web page."""

import re
from html import unescape

import pytest
from markupsafe import Markup

from feuillet.compose import Sheet, compose_sheet
from feuillet.compose.links import link_emergency_numbers
from feuillet.model import Library, Organisation
from feuillet.select import Job
from tests.compose.content import FOLDERS, TODAY, project
from tests.sample import CLINIC, PROCEDURE


def test_a_line_about_one_number_dials_it() -> None:
    """The whole line can be touched; 114 takes messages, no calls."""
    assert link_emergency_numbers(Markup("<strong>15</strong> : SAMU")) == (
        '<a class="dial" href="tel:15"><strong>15</strong> : SAMU</a>'
    )
    assert 'href="sms:114"' in link_emergency_numbers(Markup("<strong>114</strong> : SMS"))


def test_each_number_of_a_line_dials_itself() -> None:
    """Where several stand in a sentence; other bold words are no numbers."""
    line = link_emergency_numbers(
        Markup("<strong>Urgences</strong> : <strong>15</strong> ou <strong>112</strong>.")
    )
    assert line == (
        '<strong>Urgences</strong> : <a href="tel:15"><strong>15</strong></a> ou '
        '<a href="tel:112"><strong>112</strong></a>.'
    )


# Everything that may lead somewhere, as an organisation gives it.
FULL = {
    "website": {"url": "https://tilleuls.example/accueil", "printed": "tilleuls.example"},
    "contact": {
        "phone": "01 99 00 12 34",
        "email": "o'rdv@les-tilleuls.example",
        "hours": {"fr": "de 9 h à 17 h, au 01 99 00 00 00", "en": "9 to 5, reception@desk"},
        "verified_on": "2026-11-20",
    },
    "message": {
        "fr": "Écrivez à amis@tilleuls.example.",
        "en": "Write to friends@tilleuls.example.",
    },
    "partners": [
        {"name": "amis.example", "role": {"fr": "au 01 99 00 00 00", "en": "01 99 00 00 00"}}
    ],
    "sites": [
        {
            "id": "parc",
            "name": "tilleuls.example",
            "service": {"fr": "3966", "en": "3966"},
            "contact": {
                "phone": "+33 1 99 00 12 35",
                "night_phone": "116 117",
                "verified_on": "2026-11-20",
            },
        }
    ],
    "practitioners": [],
}
PAGE, ADDRESS = "https://tilleuls.example/accueil", "mailto:o'rdv@les-tilleuls.example"
OURS, AT_SITE = {PAGE, ADDRESS, "tel:0199001234"}, {PAGE, "tel:+33199001235"}
AT_NIGHT = {"tel:116117"}
RESCUE = {"tel:15", "tel:112", "sms:114", "tel:18"}


def filled_in() -> Library:
    """The real content, its clinic with all that may lead somewhere."""
    library = project()
    loaded = library.organisations[CLINIC]
    clinic = Organisation.model_validate({**loaded.value.model_dump(mode="json"), **FULL})
    return library._replace(
        organisations={**library.organisations, CLINIC: loaded._replace(value=clinic)}
    )


def leading(library: Library, job: Job) -> set[str]:
    """Where the document leads, but for marks of its own."""
    made = compose_sheet(library, job, FOLDERS, TODAY, alone=True)
    assert isinstance(made, Sheet), made
    found = map(unescape, re.findall(r'href="([^"]*)"', made.html))
    return {address for address in found if not address.startswith(("#", "data:"))}


def known(library: Library, job: Job) -> set[str]:
    """The pages of sources and associations, as the files give them."""
    procedure = library.procedures[job.procedure].value
    named = [library.organisations[each].value for each in procedure.associations]
    sources = {source.url for source in procedure.sources.values() if source.url}
    return sources | {each.website.url for each in named if each.website}


def pages() -> list[Job]:
    """A web page of every text, in every kind and language in which it is issued."""
    library = project()
    return [
        Job(procedure, organisation, kind, language, profile="web")
        for organisation, loaded in library.organisations.items()
        for procedure, kinds in loaded.value.issues.items()
        for kind in kinds
        for language in loaded.value.languages
    ]


@pytest.mark.parametrize("job", pages(), ids=lambda job: "-".join(job[:4]))
def test_a_page_leads_where_the_files_say(job: Job) -> None:
    """Each address is a value of a file, or a number of rescue: none is read out of a text."""
    library = project()
    website = library.organisations[job.organisation].value.website
    own = {website.url} if website else set()
    assert leading(library, job) <= known(library, job) | own | RESCUE


@pytest.mark.parametrize("kind", ["handout", "leaflet", "summary", "consent", "refusal"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_case_20_each_value_of_an_organisation_is_a_link(kind: str, language: str) -> None:
    """The site, the address and the numbers each for itself, though two share a line."""
    job = Job(PROCEDURE, CLINIC, kind, language, profile="web")
    others = known(filled_in(), job) | RESCUE
    assert OURS <= leading(filled_in(), job) <= OURS | others
    at_site = leading(filled_in(), job._replace(site="parc"))
    assert AT_SITE <= at_site <= AT_SITE | AT_NIGHT | others
    if kind not in ("consent", "refusal"):
        assert at_site >= AT_NIGHT


def test_paper_has_no_link_of_an_organisation() -> None:
    """Nothing can be touched there, and a file for the screen is its twin."""
    job = Job(PROCEDURE, CLINIC, "leaflet", "fr", site="parc")
    assert not leading(filled_in(), job) & (OURS | AT_SITE | AT_NIGHT)
