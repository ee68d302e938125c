"""Web addresses: one that leads nowhere, or elsewhere than what is printed, is told."""

import pytest
from pydantic import ValidationError

from feuillet.model import Website
from feuillet.model.organisation import Namesake, Published


@pytest.mark.parametrize(
    "url",
    [
        "https://asso.example",
        "https://www.asso-du-dos.example/",
        "https://asso.example:8443/fr/accueil.html?a=1&b=%C3%A9#haut",
        "https://été.example/été",
        "https://straße.example",
        "https://xn--t-9fab.example",
        "https://a.b.c.example/a@b,(c);d",
        "https://asso.example/a/v1...v2",
        "https://asso.example/Inc.",
        "https://asso.example/a/../b",
    ],
)
def test_an_address_that_opens_a_page(url: str) -> None:
    """As a browser shows it, with accents or in the network's own spelling."""
    assert Published(at=url[:40], forms=("web",)).at
    assert Website(url=url, printed=url.removeprefix("https://")).url == url


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://asso.example/patients/prep…", "shortened when it was copied"),
        ("https://asso.example/patients/prep...", "shortened when it was copied"),
        ("https://asso.example/patients/prep..", "shortened when it was copied"),
        ("https://asso.example/…/preparer.html", "shortened when it was copied"),
        ("https://asso.example/.../preparer.html", "shortened when it was copied"),
        ("https://asso.example/prep%E2%80%A6", "shortened when it was copied"),
        ("https://asso.example/prep%e2%80%a6", "shortened when it was copied"),
        ("https://asso.example/a?id=12...&b=1", "shortened when it was copied"),
        ("https://asso.example/[...]", "shortened when it was copied"),
        ("https://asso.example/(…)", "shortened when it was copied"),
        ("https://asso.exam…", "shortened when it was copied"),
        ("https://asso.exam...", "shortened when it was copied"),
        ("asso.example/patients/pr…", "shortened when it was copied"),
        ("http://asso.example", "not a web address that starts with https://"),
        ("https://", "“” is no name of a site"),
        ("https:///fiche", "“” is no name of a site"),
        ("https://asso", "“asso” is no name of a site"),
        ("https://localhost/a", "“localhost” is no name of a site"),
        ("https://asso..example", "is no name of a site"),
        ("https://-asso.example", "is no name of a site"),
        ("https://asso_dos.example", "is no name of a site"),
        ("https://asso,example", "is no name of a site"),
        ("https://asso.example.", "is no name of a site"),
        ("https://https://asso.example", "“https:” is no name of a site"),
        ("https://asso.example:99999", "is no name of a site"),
        ("https://moi:secret@asso.example", "stands before the @ is a user’s name"),
        ("https://asso.example@autre.example", "stands before the @ is a user’s name"),
        ("https://192.0.2.7/fiche", "is the number of a machine"),
        ("https://[2001:db8::1]/", "is the number of a machine"),
        ("https://2130706433", "is the number of a machine"),
        ("https://asso.example/une fiche", "copy it anew from the browser"),
        ("https://asso.example/\u200bfiche", "copy it anew from the browser"),
        ("https://asso.example\\fiche", "copy it anew from the browser"),
        ("https://asso.example/50%", "write %25 for a percent sign"),
        (f"https://asso.example/{'a' * 200}", "has 221 characters"),
    ],
)
def test_what_is_no_address_is_told(url: str, told: str) -> None:
    """Whoever scans the code would reach nothing, or someone else."""
    with pytest.raises(ValidationError, match=told):
        Website(url=url, printed="asso.example")


@pytest.mark.parametrize(
    ("url", "printed"),
    [
        ("https://www.asso.example", "asso.example"),
        ("https://asso.example", "www.asso.example"),
        ("https://asso.example/", "Asso.example"),
        ("https://asso.example/", "https://asso.example/"),
        ("https://asso.example/fr/accueil?a=1", "asso.example"),
        ("https://asso.example/fr/accueil?a=1", "asso.example/fr"),
        ("https://asso.example/fr/accueil?a=1", "asso.example/fr/accueil/"),
        ("https://xn--t-9fab.example", "été.example"),
        ("https://été.example", "xn--t-9fab.example"),
        ("https://asso.example/%C3%A9t%C3%A9", "asso.example/été"),
        ("https://asso.example:8443", "asso.example:8443"),
    ],
)
def test_a_readable_form_of_the_address(url: str, printed: str) -> None:
    """Without what a browser adds, or the beginning of it alone."""
    assert Website(url=url, printed=printed).printed == printed


@pytest.mark.parametrize(
    ("url", "printed", "right"),
    [
        ("https://asso.example", "autre.example", "asso.example"),
        ("https://www.asso.example/", "asso.exemple", "asso.example"),
        ("https://asso.example/fr?a=1", "asso.example/en", "asso.example/fr"),
        ("https://asso.example/fr", "asso.example/f", "asso.example/fr"),
        ("https://asso.example", "asso.example/dons", "asso.example"),
        ("https://asso.example", "fr.asso.example", "asso.example"),
        ("https://asso.example", "Notre site : asso.example", "asso.example"),
        ("https://asso.example", "asso", "asso.example"),
        ("https://asso.example", "asso.example.", "asso.example"),
        ("https://asso.example:8443", "asso.example", "asso.example:8443"),
        ("https://strasse.example", "straße.example", "strasse.example"),
    ],
)
def test_what_is_printed_leads_where_the_code_does(url: str, printed: str, right: str) -> None:
    """Else who types it meets another site than who scans the code."""
    with pytest.raises(ValidationError, match=f"not the address under `url`: write {right} "):
        Website(url=url, printed=printed)


@pytest.mark.parametrize("typed", ["amis.example", "https://www.amis.example/", "WWW.amis.example"])
def test_a_namesake_is_found_however_its_site_is_typed(typed: str) -> None:
    """Its name alone is looked for."""
    assert Namesake(website=typed).website == "amis.example"
    with pytest.raises(ValidationError, match="is no web address: write it as it is typed"):
        Namesake(website="Les amis")
    with pytest.raises(ValidationError, match="shortened when it was copied"):
        Namesake(website=f"{typed.rstrip('/')}/pati…")
