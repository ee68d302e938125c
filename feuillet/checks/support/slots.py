"""The slots that an organisation's documents have."""

from collections.abc import Iterator
from itertools import chain

from feuillet.model import Library, Slot


def list_issued_slots(library: Library, organisation: str, slot: str) -> Iterator[Slot]:
    """A slot in each kind that the organisation issues, in each edition; of one that is unread, in
    all.
    """
    found = library.organisations.get(organisation)
    issued = chain(*found.value.issues.values()) if found else library.kinds
    kinds = (library.kinds[each].value for each in set(issued) if each in library.kinds)
    for kind in kinds:
        slots = (kind.slots_in(edition) for edition in kind.editions)
        yield from (each[slot] for each in slots if slot in each)
