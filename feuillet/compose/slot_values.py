"""What one document has in its slots, line by line."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from markupsafe import Markup

from feuillet.compose.pictures import draw_qr_code
from feuillet.compose.sheet import SlotLine


class SlotValues(NamedTuple):
    """The values of one document's slots: a tuple of lines each, empty where a ruled line or
    nothing is to stand.
    """

    wordmark: tuple[SlotLine, ...]
    # The name alone, at the foot of each page.
    sender: tuple[SlotLine, ...]
    # Beside the logo; a wordmark has said the name.
    identity: tuple[SlotLine, ...]
    # On the organisation's own panel, where the address stands under the code.
    panel: tuple[SlotLine, ...]
    approval: tuple[SlotLine, ...]
    service: tuple[SlotLine, ...]
    day: tuple[SlotLine, ...]
    night: tuple[SlotLine, ...]
    address: tuple[SlotLine, ...]
    message: tuple[SlotLine, ...]
    partners: tuple[SlotLine, ...]
    printed: tuple[SlotLine, ...]
    # Name, then role.
    practitioner: tuple[SlotLine, ...]
    # One sentence of the organisation's own, and whose the photograph on the cover is.
    welcome: tuple[SlotLine, ...]
    credit: tuple[SlotLine, ...]
    # By the id of the local row.
    local: Mapping[str, tuple[SlotLine, ...]]
    # The asset's name and its alternative text; an empty name where the wordmark stands in.
    logo: str
    logo_alt: str
    # The address that the QR code leads to, and its alternative text.
    code: str
    code_alt: str
    # What is told of the picture of each art slot; empty for decoration.
    art_alts: Mapping[str, str]
    # Whether the sender is called after the act, and whether it sells what the texts advise.
    cares: bool
    has_interest: bool

    @property
    def art(self) -> Mapping[str, Markup]:
        """The picture of each art slot that the kind has, by its name: `slots.art["art-strip"]`."""
        return {
            name: Markup('<img src="asset:{}" alt="{}">').format(name, seen)
            for name, seen in self.art_alts.items()
        }

    @property
    def qr(self) -> Markup:
        """The picture of the code; nothing without an address."""
        return draw_qr_code(self.code, self.code_alt) if self.code else Markup()

    @property
    def lines(self) -> tuple[SlotLine, ...]:
        """Every line of every slot."""
        return tuple(line for value in self for group in _list_line_groups(value) for line in group)

    def each(self, change: Callable[[str, SlotLine], SlotLine]) -> "SlotValues":
        """Every line changed by a function of its name, as “identity.0” or “local.fasting.0”, and
        of the line.
        """

        # A field of any type, which it keeps.
        def changed(name: str, value: Any) -> Any:  # noqa: ANN401
            if isinstance(value, Mapping):
                return {row: changed(f"{name}.{row}", lines) for row, lines in value.items()}
            if isinstance(value, tuple):
                return tuple(change(f"{name}.{n}", line) for n, line in enumerate(value))
            return value

        return SlotValues(**{name: changed(name, value) for name, value in self._asdict().items()})


def _list_line_groups(value: object) -> Iterable[tuple[SlotLine, ...]]:
    """The tuples of lines in a field."""
    fields = value.values() if isinstance(value, Mapping) else (value,)
    return (field for field in fields if isinstance(field, tuple))
