"""A line asks for documents as people call them."""

import pytest

from feuillet.batch.requested_kinds import parse_kinds
from tests.batch.lists import KNOWN


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("", ()),
        ("consent", ("consent",)),
        ("Consentement", ("consent",)),
        ("Feuille de consentement", ("consent",)),
        ("consent handout", ("consent", "handout")),
        ("consent+refusal", ("consent", "refusal")),
        ("consent, refusal", ("consent", "refusal")),
        ("consentement et fiche d'information", ("consent", "handout")),
        ("FICHE INFORMATION ; consentement puis refus", ("handout", "consent", "refusal")),
        ("fiche\nrefus", ("handout", "refusal")),
        ("fiche", ("handout",)),
        ("Consent sheet and Information sheet", ("consent", "handout")),
        ("consent consent", ("consent",)),
        # Two begin so; nobody is called so; too few letters.
        ("feuille", None),
        ("dépliant", None),
        ("fic", None),
        ("consentement Zephyrin", None),
    ],
)
def test_documents_by_their_names(text: str, kinds: tuple[str, ...] | None) -> None:
    """By id, by the word of each language, by how it begins; each once."""
    assert parse_kinds(text, KNOWN) == kinds
