"""Names of languages."""

import pytest

from feuillet.compose.languages import find_language_name, find_writing_direction


@pytest.mark.parametrize(
    ("language", "name"), [("pt", "português"), ("de", "Deutsch"), ("fr", "français")]
)
def test_a_language_is_called_as_it_calls_itself(language: str, name: str) -> None:
    """As CLDR has it."""
    assert find_language_name(language) == name


@pytest.mark.parametrize("language", ["zz", "", "../x", "P", "french and more", "x" * 99])
def test_what_is_no_language_has_no_name(language: str) -> None:
    """Whatever is typed."""
    assert find_language_name(language) == ""


def test_which_side_a_language_is_written_from() -> None:
    """Arabic from the right."""
    assert [find_writing_direction(language) for language in ("pt", "ar")] == ["ltr", "rtl"]
