"""What is told of a text that is too long for its slot, in whichever way its document was made."""

from feuillet.compose.sheet import SlotLine
from feuillet.findings import Finding, build_error
from feuillet.messages import gettext as _

OVERFLOW_RULE = "slot-overflow"
# How much of a long text is shown.
_LONGEST_SLOT_QUOTE = 60


def build_overflow_finding(
    line: SlotLine, excess: int, beside: str = "", part: str = ""
) -> Finding:
    """How many characters must go: of the text, or of a part that alone is too wide.

    `beside` says what the text shares its slot with.
    """
    text = part or line.text
    remedy = (
        _("drop this line")
        if excess >= len(text)
        else _("drop {excess} of its {count} characters").format(excess=excess, count=len(text))
    )
    remedy += _(", or {instead}").format(instead=line.instead) if line.instead else ""
    message = _("“{text}” is too long for the slot `{slot}`: {remedy}{beside}").format(
        text=shorten_slot_text(text), slot=line.slot, remedy=remedy, beside=beside
    )
    return build_error(line.place, message, OVERFLOW_RULE)._replace(excess=excess)


def shorten_slot_text(text: str, most: int = _LONGEST_SLOT_QUOTE) -> str:
    return text if len(text) <= most else f"{text[:most].rstrip()}…"
