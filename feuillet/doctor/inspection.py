"""What is said of one thing that the doctor has looked at."""

from typing import NamedTuple

from feuillet.messages import gettext as _

MAKE_COMMAND = "make"
# The families that styles and brands may name come from one package.
FONT_PACKAGE = "rendercv_fonts"


class Inspection(NamedTuple):
    """One thing looked at; `remedy` is the line to type here, empty when there is nothing to do."""

    name: str
    ok: bool
    required: bool
    detail: str
    remedy: str = ""


def build_inspection_row(checked: Inspection) -> tuple[str, ...]:
    """What is said of one thing: mark, name, what was found, what to type."""
    mark = _("ok") if checked.ok else _("missing") if checked.required else _("differs")
    return (mark, checked.name, checked.detail, checked.remedy)
