"""Where an address may end a line."""

import pytest

from feuillet.compose.addresses import mark_address_breaks, split_address


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("contact@asso-du-dos.example", ("contact", "@asso-du-dos", ".example")),
        ("contact@asso.example.", ("contact", "@asso", ".example.")),
        ("(contact@asso.example),", ("(contact", "@asso", ".example),")),
        ("asso-du-dos.example", ("asso-du-dos", ".example")),
        ("https://asso-du-dos.example/a-b/", ("https:", "//asso-du-dos", ".example", "/a-b/")),
        ("www.asso.example,", ("www", ".asso", ".example,")),
        ("arrêt-maladie", ()),
        ("J.-C.", ()),
        ("12.5", ()),
        ("dos.", ()),
        ("et/ou", ()),
    ],
)
def test_an_address_breaks_before_its_signs(word: str, parts: tuple[str, ...]) -> None:
    """Never after a hyphen of its own; other words are as they are."""
    assert split_address(word) == parts


def test_a_line_may_end_between_the_parts_alone() -> None:
    """What stands beside an address is text, escaped once; its parts are the stylesheets’."""
    joint = '<span class="joint"></span>'
    parts = joint.join(f'<span class="whole">{part}</span>' for part in ("a", "@b-c", ".example"))
    assert mark_address_breaks("A & B : a@b-c.example") == f"A &amp; B : {parts}"
