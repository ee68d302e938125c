"""What a designer may call a font family."""

import pytest

from feuillet.families.family_names import (
    list_family_names,
    normalise_family_name,
    split_family_list,
)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Lato", ("Lato",)),
        ("'Noto Sans', Aptos, sans-serif", ("Noto Sans", "Aptos", "sans-serif")),
        ('"Open Sans",Arial', ("Open Sans", "Arial")),
        ("'A, B', C", ("A, B", "C")),
        ("  Lato ,, Arial,", ("Lato", "Arial")),
        ("'Open Sans", ("Open Sans",)),
        (",", ()),
    ],
)
def test_a_list_is_read_as_css_reads_it(written: str, names: tuple[str, ...]) -> None:
    """Quotes or none; what is missing between two commas is not there."""
    assert split_family_list(written) == names


def test_a_name_is_the_same_in_any_spelling() -> None:
    """Capitals, hyphens, and spaces that a file name leaves out."""
    assert (
        len(
            {
                normalise_family_name(each)
                for each in ("Source Sans 3", "source-sans-3", "SourceSans3", "SOURCE_SANS_3")
            }
        )
        == 1
    )


@pytest.mark.parametrize(
    ("written", "today"),
    [
        ("Source Sans Pro", "Source Sans 3"),
        ("source serif pro", "Source Serif 4"),
        ("Source Sans Pro Light", "Source Sans 3"),
        ("Gentium Basic", "Gentium Book Plus"),
        ("Muli", "Mulish"),
        ("Inter Variable", "Inter"),
        ("Inter var", "Inter"),
        ("Lato Light", "Lato"),
        ("Montserrat SemiBold", "Montserrat"),
        ("Poppins Extra-Bold Italic", "Poppins"),
        ("Roboto:wght@400;700", "Roboto"),
    ],
)
def test_a_family_is_found_under_todays_name(written: str, today: str) -> None:
    """Without the name of one of its styles, and without what Google Fonts puts behind it."""
    assert normalise_family_name(today) in map(normalise_family_name, list_family_names(written))


@pytest.mark.parametrize(
    "name", ["Roboto Condensed", "Noto Sans Mono", "Roboto Slab", "Bodoni Moda", "Normalise"]
)
def test_another_family_is_not_taken_for_it(name: str) -> None:
    """A condensed face, a slab, a monospaced one is no style of its namesake."""
    assert list(list_family_names(name)) == [name]
