"""Which families a brand's documents are set in."""

from pathlib import Path

import pytest

from feuillet.families import TEXT_WEIGHTS, choose_families, choose_settable_family
from feuillet.model import SHIPPED_FAMILIES, Brand
from tests.families.fake import FAMILY, installed_in, package, static


@pytest.mark.parametrize(
    ("written", "family"),
    [
        *((family, family) for family in SHIPPED_FAMILIES),
        ("lato", "Lato"),
        ("OpenSans", "Open Sans"),
        ("eb-garamond", "EB Garamond"),
        ("'Noto Sans', Aptos, sans-serif", "Noto Sans"),
        ("Open Sans, Arial, sans-serif", "Open Sans"),
        ("Aptos, Lato, sans-serif", "Lato"),
        ("system-ui, -apple-system, 'Segoe UI', Roboto", "Roboto"),
        ("Source Sans Pro", "Source Sans 3"),
        ("Lato Light", "Lato"),
        ("sans-serif", "Source Sans 3"),
        ("system-ui, sans-serif", "Source Sans 3"),
        ("serif", "Gentium Book Plus"),
        ("Helvetica, Arial, sans-serif", ""),
        ("Georgia, serif", ""),
        ("monospace", ""),
        ("Comic Sans MS", ""),
    ],
)
def test_the_first_of_a_list_that_can_be_set(written: str, family: str) -> None:
    """In any spelling and under a former name; ours where any of a sort will do."""
    assert choose_settable_family(written, TEXT_WEIGHTS) == family


@pytest.mark.parametrize(
    ("typography", "text", "headings"),
    [
        ({}, "", ""),
        ({"base": "Lato"}, "Lato", "Lato"),
        ({"headings": "Lato"}, "", "Lato"),
        ({"base": "Roboto", "headings": "lato"}, "Roboto", "Lato"),
        ({"base": "Roboto", "headings": "Bebas Neue"}, "Roboto", "Roboto"),
        ({"base": "Roboto", "headings": "Georgia, serif"}, "Roboto", "Gentium Book Plus"),
        ({"base": "Georgia, serif"}, "Gentium Book Plus", "Gentium Book Plus"),
        ({"base": "Calibri"}, "Source Sans 3", "Source Sans 3"),
        ({"headings": "Calibri"}, "", "Source Sans 3"),
    ],
)
def test_what_cannot_be_had_gives_way(
    typography: dict[str, object], text: str, headings: str
) -> None:
    """To ours of the same sort; headings are set as the text is where nothing else is said."""
    assert choose_families(Brand.model_validate({"typography": typography})) == (text, headings)


def test_a_packaged_family_is_one_of_them(tmp_path: Path) -> None:
    """Once it is installed, under the name that its files have."""
    package(tmp_path, static())
    with installed_in(tmp_path):
        assert choose_settable_family(f"{FAMILY.lower()} Light, Lato", TEXT_WEIGHTS) == FAMILY
    assert choose_settable_family(f"{FAMILY.lower()} Light, Lato", TEXT_WEIGHTS) == "Lato"


def test_text_asks_for_bold(tmp_path: Path) -> None:
    """A family of one weight is for headings alone."""
    package(tmp_path, {400: static()[400]})
    with installed_in(tmp_path):
        brand = Brand.model_validate({"typography": {"base": FAMILY, "headings": FAMILY}})
        assert choose_families(brand) == ("Source Sans 3", FAMILY)
