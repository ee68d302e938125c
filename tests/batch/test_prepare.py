"""What a list is made with is as right as what a build makes."""

from feuillet.batch.prepare import form
from feuillet.findings import Place
from feuillet.pipeline.make import Laid, Shown
from feuillet.pipeline.order import Logo, Order
from feuillet.plain.paper import UNSEEN
from tests.compose.content import JOB
from tests.imprint.plates import form as sheet
from tests.imprint.plates import laid, said
from tests.small import library


def test_no_list_is_made_with_a_logo_that_is_not_seen() -> None:
    """The finding stands where the brand names it, and no form is made."""
    logo = Logo(b"<svg/>", "logo.svg", Place("_brand.yml", 2, 7))
    order = Order(JOB, sheet(), "a", said()._replace(logo=logo.file), logo)
    found = form(library(), order, Laid(b"", 2, (), laid()), {logo.file: Shown(None, (UNSEEN,))})
    assert isinstance(found, tuple)
    assert [(each.place, each.rule) for each in found] == [(logo.place, "logo-unseen")]
