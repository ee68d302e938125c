"""The work that may leave this process."""

import subprocess
import sys
from pathlib import Path

import pytest

from feuillet.artwork.paper import UNSEEN_ON_PAPER
from feuillet.findings import Severity
from feuillet.pipeline.layout_and_proof import (
    DrawnLogo,
    MadeFile,
    describe_lost_item,
    draw_logo,
    lay_out_and_prove,
)
from feuillet.select import Job
from tests.compose.content import JOB
from tests.compose.content import sheet as composed
from tests.layout.pages import sheet as laid_out
from tests.load.pictures import SVG
from tests.small import sheet


def test_a_lost_sheet_is_an_error_at_its_words() -> None:
    """A process that died says nothing: the finding names the document, what became of it and what
    to do.
    """
    dead = describe_lost_item(sheet(Job("demo", "club", "handout", "fr")), "its process was killed")
    assert isinstance(dead, MadeFile)
    assert dead.findings[0].severity is Severity.ERROR
    assert str(dead.findings[0]).startswith("brochures/procedures/demo/fr.yaml:1:1: error: “")
    assert (
        "could not be laid out, tried twice: its process was killed; build it alone"
        in dead.findings[0].message
    )


def test_a_lost_logo_is_told() -> None:
    """What became of it, and what to do; where it stands is known to those who asked for it."""
    dead = describe_lost_item(SVG, "it took too long")
    assert dead == DrawnLogo(
        None, ("cannot be drawn, tried twice (it took too long): simplify it, or give it as PNG",)
    )


def test_a_logo_that_layout_cannot_read_is_told() -> None:
    """As one that cannot be drawn, and not by a traceback."""
    assert draw_logo(b"<svg").faults == ("cannot be drawn: simplify it, or give it as PNG",)
    assert draw_logo(b"\x89PNG\r\n\x1a\n").drawing is None


def test_a_logo_is_drawn_and_looked_at() -> None:
    """Once, for every document of whoever has it."""
    assert draw_logo(SVG).faults == ()
    assert draw_logo(SVG.replace(b"<path", b'<path fill="#fff"')).faults == (UNSEEN_ON_PAPER,)


@pytest.mark.parametrize(("profile", "needed"), [("screen", True), ("web", False)])
# A table.
def test_what_is_rehearsed_is_what_is_needed(profile: str, needed: bool) -> None:  # noqa: FBT001
    """A process that writes nothing but web pages never imports the layout library."""
    command = [sys.executable, "-c", REHEARSED, profile, str(needed)]
    subprocess.run(command, cwd=Path(__file__).parents[2], check=True)


REHEARSED = """
import sys
from feuillet.pipeline.layout_and_proof import choose_rehearsal
from tests.compose.content import JOB, sheet
sheets = [sheet(job=JOB._replace(profile=each)) for each in ("web", sys.argv[1])]
choose_rehearsal(sheets)()
sys.exit(str("weasyprint" in sys.modules) != sys.argv[2])
"""


def test_a_web_page_is_made_and_proven() -> None:
    """It has no pages of paper, and nothing is wrong with it."""
    made = lay_out_and_prove(composed(job=JOB._replace(profile="web")))
    assert (made.pages, made.findings) == (0, ())
    assert made.file.startswith(b"<!doctype html>")


WITHOUT_LAYOUT = """
import sys
from feuillet.pipeline.layout_and_proof import lay_out_and_prove
from tests.compose.content import JOB, sheet
lay_out_and_prove(sheet(job=JOB._replace(profile="web")))
sys.exit("weasyprint" in sys.modules)
"""


def test_a_web_page_needs_no_layout() -> None:
    """It is made on a machine without Pango too."""
    subprocess.run(
        [sys.executable, "-c", WITHOUT_LAYOUT], cwd=Path(__file__).parents[2], check=True
    )


def test_a_variant_that_cannot_be_made_is_told() -> None:
    """Once, by its own name; the file is that of the sheet itself."""
    good, bad = laid_out("<p>one"), laid_out("<p>one<p style='break-before: page'>two")
    variants = (
        good,
        *(bad._replace(name=f"form for {person}") for person in ("minor", "protected")),
    )
    (finding,) = lay_out_and_prove(good._replace(variants=variants)).findings
    assert finding.message.startswith("form for minor: the document has 1 page, which is full")
    assert lay_out_and_prove(good._replace(variants=(good,))) == lay_out_and_prove(good)
