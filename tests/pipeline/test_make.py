"""The work that may leave this process."""

from feuillet.findings import Severity
from feuillet.pipeline.make import lost
from feuillet.select import Job
from tests.small import sheet


def test_a_lost_sheet_is_an_error_at_its_words() -> None:
    """A process that died says nothing: the finding names the document and what to do."""
    dead = lost(sheet(Job("demo", "club", "handout", "fr")))
    assert dead.findings[0].severity is Severity.ERROR
    assert str(dead.findings[0]).startswith("brochures/procedures/demo/fr.yaml:1:1: error: the layout process died")
