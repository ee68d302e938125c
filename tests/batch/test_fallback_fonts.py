"""A name is shown in any script that a font of ours has."""

import pytest

from feuillet.batch.people import ListedPerson, RefusedLine
from feuillet.batch.stacks import Finish, ReadyForm, hand_over_stacks
from tests.batch.lists import KNOWN, first, made, texts, values

PLAIN = ListedPerson(2, {"birth-name": "Abélard"})


@pytest.mark.parametrize("finish", ["screen", "flat"])
@pytest.mark.parametrize("name", ["כהן", "शर्मा", "山田 Yamada"])
def test_a_name_in_another_script_is_laid_out_by_itself(
    forms: dict[str, ReadyForm], name: str, finish: Finish
) -> None:
    """In a font of ours that has its letters, beside other values as they always are; and that is
    noted.
    """
    person = ListedPerson(3, {"birth-name": name, "first-names": "Zoé", "level": f"{name}\n" * 2})
    found = made(forms, PLAIN, person, finish=finish)
    assert isinstance(found[1], list)
    (document,) = found[1]
    shown = texts(document.data)
    # A reader reorders a script's letters by its own rules; whether spaces stand there differs.
    assert len([letter for letter in shown if letter in set(name) - set(" ")]) >= 3 * len(
        set(name) - set(" ")
    )
    assert "Zoé" in shown
    assert (first(found).apart, document.apart) == (False, True)
    assert hand_over_stacks(iter(found), lambda _: None, lambda: None).apart == (3,)
    if finish == "screen":
        assert values(document.data)["birth-name"] == name


def test_what_is_too_long_in_another_script_is_told_too(forms: dict[str, ReadyForm]) -> None:
    """On one line, and in a box for several."""
    for field in ("birth-name", "level"):
        found = made(forms, ListedPerson(2, {field: "שם ארוך " * 60}))[0]
        assert isinstance(found, RefusedLine)
        assert found.message.startswith(f"“{KNOWN.labels[field]}” is too long")
