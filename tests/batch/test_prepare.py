"""What a list is made with is as right as what a build makes."""

from feuillet.artwork.paper import UNSEEN_ON_PAPER
from feuillet.batch.prepare import prepare_form
from feuillet.findings import Place
from feuillet.pipeline.layout_and_proof import DrawnLogo, MadeFile
from feuillet.pipeline.order import LogoArtwork, Order
from tests.compose.content import JOB
from tests.imprint.plates import form as sheet
from tests.imprint.plates import laid, said
from tests.small import library


def test_no_list_is_made_with_a_logo_that_is_not_seen() -> None:
    """The finding stands where the brand names it, and no form is made."""
    logo = LogoArtwork(b"<svg/>", "logo.svg", Place("_brand.yml", 2, 7))
    order = Order(JOB, sheet(), "a", said()._replace(logo=logo.file), logo)
    found = prepare_form(
        library(),
        order,
        MadeFile(b"", 2, (), laid()),
        {logo.file: DrawnLogo(None, (UNSEEN_ON_PAPER,))},
    )
    assert isinstance(found, tuple)
    assert [(each.place, each.rule) for each in found] == [(logo.place, "logo-unseen")]
