"""The cache key changes with all that changes the page, and with nothing else."""

from typing import Any

import pytest

from feuillet.compose.sheet import Sheet, SlotLine
from feuillet.findings import Place

PLACE = Place("fr.yaml")
SHEET = Sheet(
    name="handout of asso",
    title="Title",
    language="fr",
    html="<p>",
    styles=(("a.css", "p {}"), ("b.css", "")),
    assets={"logo/a": b"1", "logo/b": b"2"},
    pages=(2, 4),
    lines=(SlotLine("logo", "A", PLACE),),
    place=PLACE,
)


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Other"},
        {"language": "en"},
        {"html": "<p> "},
        {"styles": (("b.css", ""), ("a.css", "p {}"))},
        {"styles": (("a.css", "p {}"), ("c.css", ""))},
        {"styles": (("a.css", "p { }"), ("b.css", ""))},
        {"styles": (("a.css", "p {}"),)},
        {"assets": {"logo/a": b"1", "logo/b": b"3"}},
        {"assets": {"logo/a": b"1", "logo/c": b"2"}},
        {"assets": {"logo/a": b"2", "logo/b": b"1"}},
        {"assets": {}},
        {"pages": (2, 3)},
        {"edition": "large-print"},
        {"form": True},
        {"variants": (SHEET,)},
    ],
)
def test_each_part_counts(change: dict[str, Any]) -> None:
    """Whatever is laid out or proven differently has another key."""
    assert SHEET._replace(**change).fingerprint("1") != SHEET.fingerprint("1")


def test_the_engine_counts() -> None:
    """Another version may lay out otherwise."""
    assert SHEET.fingerprint("1") != SHEET.fingerprint("2")


@pytest.mark.parametrize(
    "change", [{}, {"place": Place("fr.yaml", 9)}, {"lines": ()}, {"name": "other"}]
)
def test_what_is_not_on_the_page_does_not_count(change: dict[str, Any]) -> None:
    """A comment above a line moves places, and makes nothing anew."""
    assert SHEET._replace(**change).fingerprint("1") == SHEET.fingerprint("1")


def test_the_order_of_assets_does_not_count() -> None:
    """They are called by name."""
    assert SHEET._replace(assets={"logo/b": b"2", "logo/a": b"1"}).fingerprint(
        "1"
    ) == SHEET.fingerprint("1")


def test_it_is_64_hexadecimal_digits() -> None:
    """As the manifest has it."""
    assert len(SHEET.fingerprint("1")) == 64
    assert int(SHEET.fingerprint("1"), 16)
