"""What a brand may choose of its voice, and what it must say with it."""

import pytest
from pydantic import ValidationError

from feuillet.model import Voice

PHOTO = {
    "path": "garden.jpg",
    "credit": "Photo A. Martin",
    "consent": {"by": "A. Martin", "on": "2026-11-01"},
}


def test_each_value_has_a_default() -> None:
    """An organisation with a name and one colour gets a good page."""
    voice = Voice()
    assert (voice.panel, voice.window, voice.corner, voice.picture) == (
        *("band", "circle", 2),
        "drawing",
    )
    assert (voice.motif, voice.ground, voice.photo, dict(voice.welcome)) == (None, None, None, {})


def test_a_photograph_with_all_it_needs() -> None:
    """Its credit, who agreed and when; what is seen may be left out."""
    voice = Voice.model_validate({"picture": "photo", "photo": PHOTO})
    assert voice.photo is not None
    assert voice.photo.consent.by == "A. Martin"
    assert str(voice.photo.consent.on) == "2026-11-01"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ({"corner": "7"}, "write 0 to 6"),
        ({"corner": "2.5"}, "whole number"),
        ({"motif": "own"}, "`motif: own` asks for `tile`"),
        ({"motif": "star"}, "'leaf'"),
        ({"ground": "grey"}, "'dark'"),
        ({"picture": "photo"}, "`picture: photo` asks for `photo`"),
        ({"photo": {**PHOTO, "credit": ""}}, "credit"),
        ({"photo": {"path": "a.jpg", "credit": "A"}}, "consent"),
        ({"photo": {**PHOTO, "consent": {"by": "A"}}}, "on"),
        ({"cmyk": {}}, "cmyk"),
    ],
)
def test_what_is_refused(written: dict[str, object], told: str) -> None:
    """A choice that there is not, and a photograph that nobody has agreed to."""
    with pytest.raises(ValidationError) as refused:
        Voice.model_validate(written)
    assert told in str(refused.value)
