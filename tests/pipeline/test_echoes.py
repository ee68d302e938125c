"""One mistake, told once."""

from feuillet.findings import error
from feuillet.pipeline.echoes import once
from tests.small import fault

NAME = fault("brochures/organisations/club/organisation.yaml").place
OTHER = fault("brochures/procedures/demo/fr.yaml")


def test_what_several_documents_tell_is_told_once() -> None:
    """The same finding from French and English documents is one."""
    second = OTHER._replace(message="something else is wrong: mend it too")
    assert once((second, OTHER, second, OTHER)) == (second, OTHER)


def test_a_line_too_long_for_several_slots_is_told_once() -> None:
    """Whoever drops what the tightest slot asks for has mended all."""
    told = [
        error(NAME, f"“…” is too long for the slot `{n}`: drop {n} characters", "slot-overflow") for n in (9, 12, 5)
    ]
    assert once((*told, OTHER)) == (told[1], OTHER)
    whole = error(NAME, "“…” is too long for the slot `x`: drop this line", "slot-overflow")
    assert once((*told, whole)) == (whole,)
