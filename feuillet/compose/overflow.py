"""What is told of a text that is too long for its slot, in whichever way its document was made."""

from feuillet.compose.sheet import Line
from feuillet.findings import Finding, error

OVERFLOW = "slot-overflow"
# How much of a long text is shown.
SHOWN = 60


def overflow(line: Line, excess: int, beside: str = "", part: str = "") -> Finding:
    """How many characters must go: of the text, or of a part that alone is too wide.

    `beside` says what the text shares its slot with.
    """
    text = part or line.text
    remedy = (
        "drop this line" if excess >= len(text) else f"drop {excess} of its {len(text)} characters"
    )
    remedy += f", or {line.instead}" if line.instead else ""
    message = f"“{shortened(text)}” is too long for the slot `{line.slot}`: {remedy}{beside}"
    return error(line.place, message, OVERFLOW)._replace(excess=excess)


def shortened(text: str, most: int = SHOWN) -> str:
    return text if len(text) <= most else f"{text[:most].rstrip()}…"
