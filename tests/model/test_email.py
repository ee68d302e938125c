"""E-mail addresses: one that cannot be written to is told."""

from datetime import date

import pytest
from pydantic import ValidationError

from feuillet.model import Contact
from feuillet.model.email import parse_email

DAY = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("typed", "uri"),
    [
        ("contact@asso.example", "mailto:contact@asso.example"),
        ("contact@asso-du-dos.example", "mailto:contact@asso-du-dos.example"),
        ("prenom.nom+rdv@chu.asso.example", "mailto:prenom.nom+rdv@chu.asso.example"),
        ("o'brien@asso.example", "mailto:o'brien@asso.example"),
        ("a&b@asso.example", "mailto:a%26b@asso.example"),
        ("contact@été.example", "mailto:contact@xn--t-9fab.example"),
        ("a@ß.de", "mailto:a@xn--zca.de"),
        ("a@Straße.example", "mailto:a@xn--strae-oqa.example"),
        ("a@λόγος.example", "mailto:a@xn--oxapnm1c.example"),
        ("contact@ασσο.example", "mailto:contact@xn--mxa2ala.example"),
    ],
)
def test_an_address_is_printed_as_typed_and_sent_as_the_network_spells_it(
    typed: str, uri: str
) -> None:
    """A domain may have accents, which the network writes in its own way; signs are escaped."""
    assert (parse_email(typed).printed, parse_email(typed).uri) == (typed, uri)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("contact", "write it as name@domain"),
        ("contact@", "write it as name@domain"),
        ("@asso.example", "write it as name@domain"),
        ("contact(at)asso.example", "write it as name@domain"),
        ("contact@asso", "“asso” is no domain"),
        ("contact@asso.", "“asso.” is no domain"),
        ("contact@asso..example", "“asso..example” is no domain"),
        ("contact@-asso.example", "“-asso.example” is no domain"),
        ("contact@asso_dos.example", "“asso_dos.example” is no domain"),
        ("contact@clinique-d’été.example", "“clinique-d’été.example” is no domain"),
        ("contact@-ß.example", "“-ß.example” is no domain"),
        ("contact@ß", "“ß” is no domain"),
        ("contact@127.0.0.1", "“127.0.0.1” is no domain"),
        ("contact@@asso.example", "“contact@” cannot stand before the @"),
        ("équipe@asso.example", "“équipe” cannot stand before the @: write letters without"),
        (".contact@asso.example", "“.contact” cannot stand before the @"),
        (f"{'a' * 65}@asso.example", "cannot stand before the @"),
        ("contact asso@asso.example", "write one address alone"),
        ("Contact <contact@asso.example>", "write one address alone"),
        ("mailto:contact@asso.example", "write one address alone"),
        ("a@asso.example, b@asso.example", "write one address alone"),
    ],
)
def test_what_is_no_address_is_told(typed: str, told: str) -> None:
    """Whoever writes there would reach nobody."""
    with pytest.raises(ValidationError, match=told):
        Contact(email=typed, verified_on=DAY)
