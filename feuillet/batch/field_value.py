"""What is read in a cell of a list: what is printed, or what is wrong with it."""

from typing import NamedTuple


class FieldValue(NamedTuple):
    """What is printed, or why it is not; `doubtful` where only whoever made the list can know."""

    text: str
    trouble: str = ""
    doubtful: bool = False
    # Whether the dress of a text cell was taken off.
    dressed: bool = False
