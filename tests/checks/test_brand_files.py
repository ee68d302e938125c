"""A designer's `_brand.yml` as it is: what of it cannot be honoured is a warning."""

from pathlib import Path

import pytest

from feuillet.checks import check_library
from feuillet.families import choose_families
from feuillet.findings import Finding, Severity
from feuillet.load.records import read_record
from feuillet.model import Brand, Loaded
from feuillet.palette import parse_paper_colour
from tests.checks.library import library
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
    assert parse_paper_colour(record.value.color.role("primary")) == primary
    assert choose_families(record.value) == fonts


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


@pytest.mark.parametrize(
    ("color", "way"),
    [
        ("\n  primary: dark\n  dark: link\n  link: primary\n", "primary → dark → link → primary"),
        ("{palette: {a: b, b: a}, primary: a}", "a → b → a"),
        ("{palette: {c: a, a: b, b: a}, primary: c}", "a → b → a"),
        ("{primary: secondary, secondary: primary}", "primary → secondary → primary"),
    ],
)
def test_names_that_lead_in_a_circle_are_told_once(tmp_path: Path, color: str, way: str) -> None:
    """Whoever gives one of them a colour has mended all."""
    _, found = read(tmp_path, f"color: {color}")
    (said,) = [each.message for each in found if each.severity is Severity.ERROR]
    assert said == f"these names lead in a circle, {way}: give one of them a colour"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('colors: {primary: "#112233"}', "under `colors`: call it `color`"),
        ('Colour: {primary: "#112233"}', "under `Colour`: call it `color`"),
        ('color: {primry: "#112233"}', "under `primry`: call it `primary`"),
        ('color: {Primary: "#112233"}', "under `Primary`: call it `primary`"),
        ('color: {main: "#112233"}', "under `main`: call it `primary`"),
        ('color: {pallete: {sea: "#112233"}}', "under `pallete`: call it `palette`"),
        ('palette: {sea: "#112233"}', "`palette` should stand under `color`: write `color:` above"),
        (
            'color:\npalette:\n  sea: "#112233"\nprimary: sea',
            "`palette`, `primary` should stand under `color`: indent them under `color:`",
        ),
        ('primary: "#112233"\nmeta: A society', "`primary` should stand under `color`"),
        (
            'color:\n  palette:\n  sea: "#112233"\n  sky: "#445566"\n  primary: sea',
            "`sea`, `sky` should stand under `palette`: indent them under `palette:`",
        ),
        ("logo:\nmedium: a.svg", "`medium` should stand under `logo`: indent it under `logo:`"),
        ("logo:\n  images:\n  main: a.svg", "`main` should stand under `images`"),
        ("typography:\nbase: Lato", "`base` should stand under `typography`"),
        ("typography:\n  base:\n  family: Lato", "`family` should stand under `base`"),
        ("meta:\nname: A society", "`name` should stand under `meta`"),
        (
            "defaults:\nfeuillet: {placeholder: true}",
            "`feuillet` should stand under `defaults`: indent it under `defaults:`",
        ),
        ("color:\n  palette:\n    sea:\n  primary: sea", "nothing is written for `sea`"),
        ('color:\n  secondary: "#112233"\n  primary:', "nothing is written for `primary`"),
        ("color:\n  primary:", "nothing is written for `primary`, and ours is used"),
        ('color: {palette: {sea: "#112233"}}', "no colour here is `primary`, and ours is used"),
        ('color: {secondary: "#112233"}', "no colour here is `primary`, and ours is used"),
        ("color: {primary: {r: 1, g: 2, b: 3}}", "no colour can be read in `primary`"),
        ('color: {primary: {hex: "#112233"}}', "no colour can be read in `primary`"),
        ("color: {palette: {sea: {r: 1}}, primary: sea}", "no colour can be read in `sea`"),
        (
            'color: {palette: {Blue: "#112233"}, primary: blue}',
            "“blue” is a colour of CSS, and not `Blue` of the palette",
        ),
        ('brand: {color: {primary: "#112233"}}', "under `brand`: begin `color:` at the margin"),
        ("logos: a.svg", "under `logos`: call it `logo`"),
        ("logo: {primary: a.svg}", "no file can be read under `logo`"),
        ("logo: {alt: A stork}", "no file can be read under `logo`"),
        ("logo: {images: {main: {alt: A stork}}}", "no file can be read under `logo`"),
        ("logo: {medium: {src: a.svg}}", "no file can be read under `logo`"),
        ("fonts: [Lato]", "under `fonts`: call it `typography`"),
        ("typography: {heading: Lato}", "under `heading`: call it `headings`"),
        ("typography: {body: Lato}", "under `body`: call it `base`"),
        ("typography: {base: {font: Lato}}", "under `font`: call it `family`"),
        ("typography: {fonts: [{family: Lato}]}", "nothing is set in the families under `fonts`"),
        ("defaults: {Feuillet: {placeholder: true}}", "under `Feuillet`: call it `feuillet`"),
    ],
)
def test_what_nobody_reads_is_told_once(tmp_path: Path, text: str, said: str) -> None:
    """Where it was meant to be read: the document would look otherwise, and nobody know why."""
    (found,) = read(tmp_path, text)[1]
    assert (found.rule, found.severity) == ("brand-unread", Severity.WARNING)
    assert said in found.message


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("color:\n  palette:\n    ink: navy\n    sea:\n  primary: sea", 4),
        ("color:\n  palette: {sea: navy}\n  primary:", 3),
        ("color:\npalette:\n  sea: navy\nprimary: sea", 2),
    ],
)
def test_a_blank_colour_is_told_at_its_line(tmp_path: Path, text: str, line: int) -> None:
    """That is where the designer has to write."""
    (found,) = read(tmp_path, text)[1]
    assert found.place.line == line


@pytest.mark.parametrize(
    ("color", "said"),
    [
        ('{sea: "#112233", primary: sea}', "`sea` is not in the palette: indent it under"),
        ("\n  secondary:\n  primary: secondary", "nothing is written for `secondary`"),
        ("{primary: primary}", "“primary” is neither"),
        ('{palette: {sea: "#112233"}, primary: see}', "did you mean `sea`?"),
        ('{secondary: "#112233", primary: secondry}', "did you mean `secondary`?"),
    ],
)
def test_a_primary_that_leads_nowhere_is_an_error(tmp_path: Path, color: str, said: str) -> None:
    """With what is meant, as far as it is there."""
    (found,) = read(tmp_path, f"color: {color}")[1]
    assert (found.rule, found.severity) == ("brand-colour", Severity.ERROR)
    assert said in found.message
    assert "tertiary" not in found.message


@pytest.mark.parametrize("text", ["", "# Nothing yet\n", "---\n"])
def test_an_empty_file_is_written_not_deleted(tmp_path: Path, text: str) -> None:
    """An organisation has none without it."""
    file = tmp_path / "_brand.yml"
    file.write_text(text, "utf-8")
    _, (found,) = read_record(Brand, file, file.name)
    assert found.message == "the file says nothing: write its keys, as `meta: the name` at least"


def test_case_19_a_role_that_names_a_role(tmp_path: Path) -> None:
    """Resolved as brand.yml does, and no message speaks of None."""
    color = '{palette: {sea: "#4fc3c7"}, primary: sea, dark: "#20303c", secondary: dark}'
    record, found = read(tmp_path, f"color: {color}")
    assert record.value.color.role("secondary") == "#20303c"
    assert [each.rule for each in found] == ["brand-contrast"]
    assert "None" not in found[0].message
