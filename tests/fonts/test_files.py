"""Where the files of a family stand, and which families a style names."""

from pathlib import Path

import pytest

from feuillet.findings import EngineError
from feuillet.fonts import (
    find_family_folder,
    find_upright_font,
    name_font_file,
    parse_font_tokens,
    read_font_file,
)
from tests.families.fake import FAMILY, installed_in, package, static


def test_a_file_is_found_again_by_where_it_stands(tmp_path: Path) -> None:
    """Of a family of ours, and of one that a package has brought."""
    package(tmp_path, static())
    with installed_in(tmp_path):
        for family in ("Lato", FAMILY):
            data = find_upright_font(family, 700).read_bytes()
            place = name_font_file(family, data)
            assert place.startswith(f"{family}/")
            assert "Bold" in place
            assert read_font_file(place) == data


def test_a_family_that_is_not_there_is_told() -> None:
    """As on a second machine, where its package was not installed."""
    with pytest.raises(EngineError, match=f"the font {FAMILY} is not on this machine: install it"):
        find_family_folder(FAMILY)


def test_the_families_that_a_style_names(tmp_path: Path) -> None:
    """The first of each list that can be set; the last declaration counts."""
    css = f':root {{ --font-text: "Lato"; --font-headings: "{FAMILY}", "Noto Sans"; }}'
    css += '.a { --font-text: "Arial" }'
    assert parse_font_tokens(css) == {"--font-text": "", "--font-headings": "Noto Sans"}
    package(tmp_path, static())
    with installed_in(tmp_path):
        assert parse_font_tokens(css) == {"--font-text": "", "--font-headings": FAMILY}
