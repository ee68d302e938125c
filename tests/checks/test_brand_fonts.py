"""Fonts of a designer's `_brand.yml`: what cannot be had is told, once."""

from pathlib import Path

import pytest

from feuillet.families import ROOMY_FAMILIES, choose_families, find_install_command
from tests.checks.test_brand_files import read
from tests.families.fake import FAMILY, installed_in, package, static

OFFERED = ", ".join(ROOMY_FAMILIES)
OURS = "Source Sans 3 takes its place"
CASE_18 = {
    "case": ("{base: lato}", ("Lato", "Lato"), 0),
    "google": (
        (
            "{fonts: [{family: Montserrat, source: google}], headings: {family: Montserrat, "
            "weight: 700}}"
        ),
        ("", "Source Sans 3"),
        1,
    ),
    "former-name": ("{base: Source Sans Pro}", ("Source Sans 3", "Source Sans 3"), 0),
    "stack": (
        (
            "{base: {family: \"'Noto Sans', Aptos, sans-serif\"}, headings: 'Open Sans, Arial, "
            "sans-serif'}"
        ),
        ("Noto Sans", "Open Sans"),
        0,
    ),
}


def told(folder: Path, typography: str) -> list[str]:
    return [
        each.message
        for each in read(folder, f"typography: {typography}")[1]
        if each.rule == "brand-font"
    ]


@pytest.mark.parametrize(
    ("typography", "message"),
    [
        (
            "{base: Inter}",
            (
                f"“Inter” is not installed, and {OURS}: to have it, type "
                f"{find_install_command('Inter')}"
            ),
        ),
        (
            "{base: 'Source Serif Pro, serif'}",
            "Gentium Book Plus takes its place: to have it, type ",
        ),
        ("{base: lato, headings: Inter}", "“Inter” is not installed, and Lato takes its place: "),
        (
            "{base: Helvetica Neue}",
            f"“Helvetica Neue” cannot be had, and {OURS}: choose one of {OFFERED}",
        ),
        ("{base: Calibri}", "or one that PyPI has as fontpkg-…"),
        ("{headings: Robotto}", "did you mean `Roboto`"),
        ("{base: monospace}", "“monospace” cannot be had"),
    ],
)
def test_a_font_that_cannot_be_had_is_told(tmp_path: Path, typography: str, message: str) -> None:
    """What takes its place, and the line that installs it where there is such a package."""
    (said,) = told(tmp_path, typography)
    assert message in said


@pytest.mark.parametrize(
    "typography",
    [
        "{base: lato}",
        "{base: sans-serif, headings: serif}",
        "{base: 'Aptos, Roboto, sans-serif'}",
        "{base: {family: [Aptos, Roboto]}}",
        "{monospace: Fira Code}",
    ],
)
def test_a_font_that_can_be_had_is_no_matter(tmp_path: Path, typography: str) -> None:
    """Nor is one that nothing is set in."""
    assert told(tmp_path, typography) == []


def test_one_font_is_told_once(tmp_path: Path) -> None:
    """For text and headings together."""
    assert len(told(tmp_path, "{base: Inter, headings: Inter}")) == 1
    assert len(told(tmp_path, "{base: Inter, headings: Outfit}")) == 2


def test_an_installed_font_is_no_matter_any_more(tmp_path: Path) -> None:
    """What the message told has been typed."""
    typography = f"{{base: {FAMILY}, headings: {FAMILY}}}"
    assert len(told(tmp_path, typography)) == 1
    package(tmp_path, static())
    with installed_in(tmp_path):
        assert told(tmp_path, typography) == []


def test_a_font_without_bold_is_for_headings(tmp_path: Path) -> None:
    """As the message says, and then it is no matter."""
    package(tmp_path, {400: static()[400]})
    with installed_in(tmp_path):
        (said,) = told(tmp_path, f"{{base: {FAMILY}}}")
        assert (
            "has no bold, which text asks for, and Source Sans 3 takes its place: keep it "
            "for headings"
        ) in said
        assert told(tmp_path, f"{{headings: {FAMILY}}}") == []


def test_files_of_a_font_are_told(tmp_path: Path) -> None:
    """A brand may bring them, and they are not read."""
    fonts = "[{family: House, source: file, files: [{path: House.ttf}]}]"
    (said,) = told(tmp_path, f"{{fonts: {fonts}, base: House}}")
    assert "“House” cannot be had (its files under `fonts` are not read), and Source" in said


@pytest.mark.parametrize(("typography", "fonts", "warnings"), CASE_18.values(), ids=CASE_18)
def test_case_18_fonts_as_designers_write_them(
    tmp_path: Path, typography: str, fonts: tuple[str, str], warnings: int
) -> None:
    """The first of a list that we ship, without case, under its new name; else ours, with a
    warning.
    """
    record, found = read(tmp_path, f"typography: {typography}")
    assert choose_families(record.value) == fonts
    assert [each.rule for each in found] == ["brand-font"] * warnings
