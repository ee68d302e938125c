"""What a sheet shows of a cell by its format is what is printed, or it is told."""

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from feuillet.batch.number_formats import is_number_reshaped, is_text_reshaped
from tests.batch.books import book
from tests.batch.lists import read


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        *((30, '0" min"'), (0.3, "0%"), (30, "# ?/?"), (30, ";;;"), (30.4, "0"), (30, '"x"')),
        *((1500, "#,##0,"), (5, "0.00 €"), (5, "[$€-40C]0"), (3, 'General" min"'), (-3, "0;;")),
        *((0, "0;;"), (0, '0;-0;"none"'), (1.25, "0.0"), (30, "0\\m")),
    ],
)
def test_a_number_that_is_shown_otherwise_is_known(value: float, shape: str) -> None:
    """With a word, as a share, rounded, or not at all."""
    assert is_number_reshaped(value, shape)


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        *((30, ""), (30, "General"), (30, "@"), (30, "0"), (30.5, "0.00"), (1500, "#,##0")),
        *((5, "[Red]0"), (5, "#,##0_ ;[Red]\\-#,##0\\ "), (10**10, "0.00E+00"), (5, "00000")),
        *((102030405, '0#" "##" "##" "##" "##'), (3, "0;;"), (123456789, "000-00-0000")),
        (102030405, "[<=99999999]##_##;0#\\ ##\\ ##\\ ##\\ ##"),
    ],
)
def test_a_number_that_is_shown_as_it_is_passes(value: float, shape: str) -> None:
    """Zeros, spaces between digits and colours change nothing."""
    assert not is_number_reshaped(value, shape)


@pytest.mark.parametrize(
    ("shape", "reshaped"),
    [
        *((";;;", True), ('"Dr "@', True), ('0;0;0;"x"', True), ("@", False), ("General", False)),
        *(("0", False), ("0;-0;0;@", False), ("", False), ("dd/mm/yyyy;@", False)),
    ],
)
def test_a_text_that_is_shown_otherwise_is_known(*, shape: str, reshaped: bool) -> None:
    """Hidden, or with a word before it."""
    assert is_text_reshaped(shape) == reshaped


@pytest.mark.parametrize(("value", "shape"), [(30, '0" min"'), ("30 min", ";;;")])
def test_what_a_sheet_shows_otherwise_is_doubtful(value: object, shape: str) -> None:
    """Whoever made the list sees something else than what would be printed."""
    heading = ["Nom", "Prénom", "DDN", "Lien 1"]

    def format_it(sheet: Worksheet) -> None:
        sheet["D2"].number_format = shape

    found = read(book(heading, ["Zephyrin", "Zoé", "1960-02-01", value], change=format_it))
    assert found.troubles[0].message.startswith("“Lien 1” is shown otherwise than it stands")
