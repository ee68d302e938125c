"""What dials and what opens on a web page."""

import pytest
from markupsafe import Markup

from feuillet.compose.links import dialled, target


def test_a_line_about_one_number_dials_it() -> None:
    """The whole line can be touched; 114 takes messages, no calls."""
    assert dialled(Markup("<strong>15</strong> : SAMU")) == (
        '<a class="dial" href="tel:15"><strong>15</strong> : SAMU</a>'
    )
    assert 'href="sms:114"' in dialled(Markup("<strong>114</strong> : SMS"))


def test_each_number_of_a_line_dials_itself() -> None:
    """Where several stand in a sentence; other bold words are no numbers."""
    line = dialled(Markup("<strong>Urgences</strong> : <strong>15</strong> ou <strong>112</strong>."))
    assert line == (
        '<strong>Urgences</strong> : <a href="tel:15"><strong>15</strong></a> ou '
        '<a href="tel:112"><strong>112</strong></a>.'
    )


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("01 23 45 67 89", "tel:0123456789"),
        ("+33\u00a01 23 45 67 89", "tel:+33123456789"),
        ("accueil@club.example", "mailto:accueil@club.example"),
        ("club.example", "https://club.example/"),
        ("Service de radiologie", ""),
        ("12", ""),
    ],
)
def test_a_line_of_a_slot_leads_where_it_says(text: str, address: str) -> None:
    """Phones, mail, and the organisation's own site; a floor or a name leads nowhere."""
    assert target(text, {"club.example": "https://club.example/"}) == address
