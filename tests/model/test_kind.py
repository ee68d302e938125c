"""A kind can be made: its pages are in order, its slots stand on a page."""

import pytest
from pydantic import ValidationError

from feuillet.model import Kind

PAGES = {"pages": {"most": "4"}}
SLOT = {"width": "20", "height": "20"}
KIND = {
    "id": "demo",
    "editions": {"standard": PAGES},
    "sections": ["what", "why"],
    "slots": {},
    "issuers": ["clinic"],
}


def laid_out(*layouts: dict[str, object]) -> dict[str, object]:
    return {"editions": {"standard": {**PAGES, "layouts": list(layouts)}}}


@pytest.mark.parametrize(
    "content",
    [
        {"editions": {"standard": {"pages": {"least": "4", "most": "4"}}}},
        {
            "editions": {"standard": PAGES, "large-print": {**PAGES, "slots": {"a": SLOT}}},
            "slots": {"a": SLOT},
        },
        {"slots": {"a": {"width": "210", "height": "297"}}},
        {"slots": {"a": {"width": "0.1", "height": "0.1"}}},
        {"profiles": ["screen", "print"], "imposition": "roll-fold"},
        {"words": {"what": "20", "cover": "40"}},
    ],
)
def test_accepted(content: dict[str, object]) -> None:
    """The limits themselves are allowed."""
    assert Kind.model_validate({**KIND, **content}).id == "demo"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (
            {"editions": {"standard": {"pages": {"least": "5", "most": "4"}}}},
            "`least` cannot be more than `most`",
        ),
        ({"editions": {"standard": {"pages": {"least": "0", "most": "0"}}}}, "`most` is 1 or more"),
        ({"editions": {}}, "every kind is made in the edition `standard`"),
        ({"editions": {"standard": PAGES, "large": PAGES}}, "standard"),
        (
            {"editions": {"standard": {**PAGES, "slots": {"a": SLOT}}}},
            "resizes the slot `a`: give it under `slots` first",
        ),
        ({"words": {"risks": "20"}}, "`words` names `risks`: give a section or `cover`"),
        ({"slots": {"a": {"width": "210.1", "height": "20"}}}, "a width of 210 at most"),
        ({"slots": {"a": {"width": "20", "height": "297.1"}}}, "a height of 297"),
        ({"slots": {"a": {"width": "0", "height": "20"}}}, "stands on a page"),
        ({"slots": {"a": {"width": "20", "height": "0"}}}, "stands on a page"),
        ({"sections": ["what", "why", "what"]}, "`what` is listed twice"),
        ({"profiles": ["screen", "print"]}, "give `imposition`, or take `print` out"),
        (laid_out({"sides": [{"top": ["a"]}, {"foot": ["a"]}]}), "`a` stands on a form twice"),
        (laid_out({"persons": ["minor"], "sides": []}), "the last of `layouts` is for all other"),
        (laid_out({"boxes": "true", "sides": []}), "the last of `layouts` is for all other"),
    ],
)
def test_refused(content: dict[str, object], reason: str) -> None:
    """What no sheet of paper can be is told while it is written, not when it is printed."""
    with pytest.raises(ValidationError, match=reason):
        Kind.model_validate({**KIND, **content})


def test_an_edition_has_its_own_pages_and_sizes() -> None:
    """A slot that an edition does not resize keeps its size there."""
    larger = {"pages": {"most": "8"}, "slots": {"b": {"width": "40", "height": "30"}}}
    content = {
        "editions": {"standard": PAGES, "large-print": larger},
        "slots": {"a": SLOT, "b": SLOT},
    }
    kind = Kind.model_validate({**KIND, **content})
    assert (kind.pages("standard").most, kind.pages("large-print").most) == (4, 8)
    assert {name: slot.width for name, slot in kind.slots_in("standard").items()} == {
        "a": 20,
        "b": 20,
    }
    assert {name: slot.width for name, slot in kind.slots_in("large-print").items()} == {
        "a": 20,
        "b": 40,
    }


def test_the_first_layout_that_suits_is_taken() -> None:
    """By who decides, how consent is signed, and whether risks are ticked off."""
    layouts: tuple[dict[str, object], ...] = (
        {"persons": ["minor"], "boxes": "true", "sides": [{"room": ["a"]}]},
        {"practices": ["insurer"], "sides": [{"top": ["b"], "foot": ["a"]}]},
        {"sides": [{"top": ["c"]}]},
    )
    kind = Kind.model_validate({**KIND, **laid_out(*layouts)})
    first, second, last = kind.editions["standard"].layouts
    assert first.fits("minor", "has", boxes=True)
    assert not first.fits("adult", "has", boxes=True)
    assert not first.fits("minor", "has", boxes=False)
    assert second.fits("adult", "insurer", boxes=False)
    assert not second.fits("adult", "has", boxes=False)
    assert last.fits("protected", "cosmetic", boxes=True)
    assert kind.form_parts == ("a", "b", "c")
