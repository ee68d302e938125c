"""A designer's `_brand.yml` as it is: what of it cannot be honoured is a warning."""

from pathlib import Path

import pytest

from feuillet.checks import check_library
from feuillet.families import to_install, typefaces
from feuillet.findings import Finding, Severity
from feuillet.load.records import read_record
from feuillet.model import Brand, Loaded
from feuillet.palette import as_hexadecimal
from tests.checks.library import library
from tests.families.fake import FAMILY, installed_in, package, static
from tests.small import TODAY

QUARTO = """
# Colours of the house, as the guide has them
meta:
  name: {full: A society, short: AS}
  link: {home: "https://a.example", mastodon: "https://b.example/@a"}
  description: |
    Of several lines: with a colon.
color:
  palette:
    sea:   "#4fc3c7"   # never for text
    ink: "#20303c"
    white: white
    alias: sea
  foreground: ink
  background: white
  primary:
    light: dark
    dark: "#9fd"
  secondary: alias
  tertiary: rgb(200 200 200 / 40%)
  success: "#0a0"
  dark: ink
typography:
  fonts:
    - family: Lato
      source: google
      weight: [400, 700]
      style: [normal, italic]
    - family: House
      source: file
      files:
        - path: fonts/House.woff2
          weight: 600..900
  base: {family: "'lato', Arial, sans-serif", size: 1rem, line-height: 1.5}
  headings: {family: Open Sans, weight: semi-bold, color: primary, line-height: 1.1}
  monospace: Fira Code
  monospace-inline: {color: sea, background-color: white}
  link: {decoration: underline, color: {light: ink, dark: sea}}
defaults:
  bootstrap:
    defaults: # for one tool
      navbar-bg: $brand-ink
"""
SHORT = """
meta: A society
color: {primary: navy}
typography: {base: Source Sans Pro, headings: OpenSans}
"""
OLD = """
color:
  with: {blue: "#447099"}
  theme: {primary: blue}
typography:
  font:
    - google: Open Sans
  base: Open Sans
"""
EMPTY_KEYS = """
meta:
logo:
  small:
color:
  primary:
  palette:
typography:
  base:
  fonts:
defaults:
"""
UNUSED = """
color:
  primary: hsl(210, 60%, 25%)
  secondary: linear-gradient(red, blue)
  info: {dark: white}
  link: var(--link)
  palette: {blues: {100: "#eef"}, none: transparent, x: $brand-x}
typography: {headings: {weight: 700}, h1: {size: 2em}}
button: {style: {color: white}}
"""


OURS = "Source Sans 3 takes its place"


def read(folder: Path, text: str) -> tuple[Loaded[Brand], list[Finding]]:
    """The record, and all that reading and checking it find."""
    file = folder / "_brand.yml"
    file.write_text(text, "utf-8")
    record, findings = read_record(Brand, file, file.name)
    assert record is not None, findings
    found = check_library(library()._replace(brands={"asso": record}), TODAY)
    return record, [*findings, *found]


@pytest.mark.parametrize(
    ("text", "primary", "fonts"),
    [
        (QUARTO, "#20303c", ("Lato", "Open Sans")),
        (SHORT, "#000080", ("Source Sans 3", "Open Sans")),
        (OLD, "#447099", ("Open Sans", "Open Sans")),
        (EMPTY_KEYS, None, ("", "")),
        (UNUSED, "#1a4066", ("", "")),
    ],
    ids=["quarto", "short", "old", "empty", "unused"],
)
def test_a_file_loads_as_it_is(
    tmp_path: Path, text: str, primary: str | None, fonts: tuple[str, str]
) -> None:
    """Long, short and older forms, empty keys, what other tools read: nothing stops a document."""
    record, found = read(tmp_path, text)
    assert [finding for finding in found if finding.severity is Severity.ERROR] == []
    assert as_hexadecimal(record.value.color.role("primary")) == primary
    assert typefaces(record.value) == fonts


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
            f"“Inter” is not installed, and {OURS}: to have it, type {to_install('Inter')}",
        ),
        (
            "{base: 'Source Serif Pro, serif'}",
            "Gentium Book Plus takes its place: to have it, type ",
        ),
        ("{base: lato, headings: Inter}", "“Inter” is not installed, and Lato takes its place: "),
        (
            "{base: Helvetica Neue}",
            f"“Helvetica Neue” cannot be had, and {OURS}: choose one of EB Garamond",
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
            "has no bold, which text asks for, and Source Sans 3 takes its place: keep it for headings"
            in said
        )
        assert told(tmp_path, f"{{headings: {FAMILY}}}") == []


@pytest.mark.parametrize(
    "color", ["{primary: {dark: white}}", "{primary: {light: '#112233', dark: white}}"]
)
def test_a_colour_for_dark_ground_alone_is_told(tmp_path: Path, color: str) -> None:
    """With what to write; then it is no matter."""
    found = [
        each.message for each in read(tmp_path, f"color: {color}")[1] if each.rule == "brand-ground"
    ]
    assert len(found) == ("light" not in color)
    assert all(
        "`primary` has a colour for dark ground alone" in each and "write `light:`" in each
        for each in found
    )


def test_names_that_lead_in_a_circle_are_told(tmp_path: Path) -> None:
    """At each of them, with the way that they lead."""
    _, found = read(tmp_path, "color:\n  primary: dark\n  dark: link\n  link: primary\n")
    assert [(each.place.line, each.rule) for each in found] == [
        (line, "brand-colour") for line in (2, 3, 4)
    ]
    assert "primary → dark → link → primary → dark: give one of them a colour" in found[0].message
