"""The work that may leave this process."""

from feuillet.findings import Severity
from feuillet.pipeline.make import lost, make
from feuillet.select import Job
from tests.layout.pages import sheet as laid_out
from tests.small import sheet


def test_a_lost_sheet_is_an_error_at_its_words() -> None:
    """A process that died says nothing: the finding names the document and what to do."""
    dead = lost(sheet(Job("demo", "club", "handout", "fr")))
    assert dead.findings[0].severity is Severity.ERROR
    assert str(dead.findings[0]).startswith("brochures/procedures/demo/fr.yaml:1:1: error: the layout process died")


def test_a_variant_that_cannot_be_made_is_told() -> None:
    """Once, by its own name; the file is that of the sheet itself."""
    good, bad = laid_out("<p>one"), laid_out("<p>one<p style='break-before: page'>two")
    variants = (good, *(bad._replace(name=f"form for {person}") for person in ("minor", "protected")))
    (finding,) = make(good._replace(variants=variants)).findings
    assert finding.message.startswith("form for minor: the document has 1 page, which is full")
    assert make(good._replace(variants=(good,))) == make(good)
