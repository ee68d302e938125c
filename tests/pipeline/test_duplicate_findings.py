"""One mistake, told once."""

from feuillet.compose.overflow import build_overflow_finding
from feuillet.compose.sheet import SlotLine
from feuillet.pipeline.duplicate_findings import merge_repeated_findings
from tests.small import fault

NAME = fault("brochures/organisations/club/organisation.yaml").place
OTHER = fault("brochures/procedures/demo/fr.yaml")


def test_what_several_documents_tell_is_told_once() -> None:
    """The same finding from French and English documents is one."""
    second = OTHER._replace(message="something else is wrong: mend it too")
    assert merge_repeated_findings((second, OTHER, second, OTHER)) == (second, OTHER)


def test_a_line_too_long_for_several_slots_is_told_once() -> None:
    """Whoever drops what the tightest slot asks for has mended all."""
    told = [
        build_overflow_finding(SlotLine("logo", "Les Tilleuls", NAME), excess)
        for excess in (3, 12, 5)
    ]
    assert merge_repeated_findings((*told, OTHER)) == (told[1], OTHER)
